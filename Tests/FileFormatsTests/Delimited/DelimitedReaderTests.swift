import TestSupport
import FileFormats
import Testing

struct DelimitedReaderTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let text: String
        var dialect = DelimitedDialect.csv
        let rows: [[String]]
    }

    static let cases = [
        Case(testDescription: "two rows", text: "a,b\nc,d\n", rows: [["a", "b"], ["c", "d"]]),
        Case(
            testDescription: "no last line end",
            text: "a,b\nc,",
            rows: [["a", "b"], ["c", ""]]
        ),
        Case(
            testDescription: "CRLF",
            text: "a,b\r\n\r\nc,d\r\n",
            rows: [["a", "b"], ["c", "d"]]
        ),
        Case(testDescription: "byte order mark", text: "\u{FEFF}a,b", rows: [["a", "b"]]),
        Case(
            testDescription: "quotes, separators and line ends in quotes",
            text: "\"a \"\"b\"\"\",\"c,\r\nd\"\n\"\"\"\",\"\"\n",
            rows: [["a \"b\"", "c,\r\nd"], ["\"", ""]]
        ),
        Case(testDescription: "an inch mark", text: "cup,3\" dia\n", rows: [["cup", "3\" dia"]]),
        Case(
            testDescription: "USDA's ASCII",
            text: "~01009~^~pat (1\" sq)~^^24\r\n",
            dialect: .srASCII,
            rows: [["01009", "pat (1\" sq)", "", "24"]]
        ),
        Case(
            testDescription: "tabs and comments",
            text: "# one\n\"a\"\tb\n#two",
            dialect: .tab,
            rows: [["\"a\"", "b"]]
        ),
        Case(testDescription: "pipes", text: "a|\"b|c\"", dialect: .pipe, rows: [["a", "b|c"]]),
        Case(testDescription: "nothing", text: "", rows: []),
        Case(testDescription: "line ends alone", text: "\n\r\n\n", rows: []),
    ]

    @Test(arguments: cases)
    func `rows and fields come as they were written`(_ example: Case) throws {
        var reader = try DelimitedReader(bytes: Array(example.text.utf8), dialect: example.dialect)
        var rows: [[String]] = []
        while let row = try reader.next() { rows.append(row.fields) }
        #expect(rows == example.rows)
    }

    @Test func `a field knows its place, in characters and after line ends in quotes`() throws {
        var reader = try DelimitedReader(bytes: Array("é,b\n\"x\ny\",z\n".utf8), dialect: .csv)
        let first = try #require(try reader.next())
        #expect(first.line == 1)
        #expect(first.position(of: 1) == FilePosition(line: 1, column: 3))
        let second = try #require(try reader.next())
        #expect(second.line == 2)
        #expect(second.position(of: 0) == FilePosition(line: 2, column: 2))
        #expect(second.position(of: 1) == FilePosition(line: 3, column: 4))
    }

    @Test func `a quote that is never closed is an error at its place`() throws {
        var reader = try DelimitedReader(bytes: Array("a,b\nc,\"d\ne".utf8), dialect: .csv)
        _ = try reader.next()
        #expect(
            throws: FormatError(
                "the quote that opens here is never closed",
                at: FilePosition(line: 2, column: 3)
            )
        ) { try reader.next() }
        #expect(try reader.next() == nil)
    }

    @Test func `after text behind a closing quote the next row can be read`() throws {
        var reader = try DelimitedReader(bytes: Array("\"a\"b,c\nd,e\n".utf8), dialect: .csv)
        #expect(
            throws: FormatError(
                "text follows a closing quote: a quote inside a quoted field is written twice",
                at: FilePosition(line: 1, column: 4)
            )
        ) { try reader.next() }
        #expect(try reader.next()?.fields == ["d", "e"])
    }

    /// Every table of these characters reads back as it was written.
    @Test(arguments: 0..<200)
    func `what is written as CSV reads back`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let letters: [Character] = ["a", ",", "\"", "\n", " ", "é", "~"]
        let rows = (0..<4).map { _ in
            (0..<3).map { _ in
                String(
                    (0..<Int.random(in: 0...5, using: &random)).map { _ in
                        letters[Int.random(in: 0..<letters.count, using: &random)]
                    }
                )
            }
        }
        let text = rows.map { row in
            row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
        }.joined(separator: "\r\n")
        var reader = try DelimitedReader(bytes: Array(text.utf8), dialect: .csv)
        for row in rows { #expect(try reader.next()?.fields == row) }
        #expect(try reader.next() == nil)
    }
}
