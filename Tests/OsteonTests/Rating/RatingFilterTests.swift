import FoodModel
import Testing

@testable import Osteon

/// The conditions of `--where`.
struct RatingFilterTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let condition: String
        let isWanted: Bool
        init(_ condition: String, _ isWanted: Bool) {
            self.condition = condition
            self.isWanted = isWanted
        }
        var testDescription: String { condition }
    }

    /// A row with low 70, CA 320.5, the title "Bean stew", two flags, no upper limit and no known VITK2.
    private static func value(_ column: RatingColumn) -> RatingValue {
        switch column {
        case .low: RatingValue(70, decimals: 2)
        case .amount(.calcium, .point): RatingValue(320.5, decimals: 3)
        case .title: .text("Bean stew")
        case .flags: .text("incomplete no-score")
        case .upperLimits: .text("")
        default: .unknown
        }
    }

    static let cases = [
        Case("low>=70", true), Case("low>70", false), Case("low<=70", true), Case("low<70", false),
        Case("low=70", true), Case("low==70", true), Case("low!=70", false),
        Case("CA>=300 and low>=70", true), Case("ca>=300 AND NOT low<70", true),
        Case("CA>=400 or low>=70", true), Case("CA>=400 or low>=80 and low>=70", false),
        Case("(CA>=400 or low>=70) and low>=70", true), Case("title='Bean stew'", true),
        Case("title != \"Soup\"", true), Case("CA>=3.2e2", true), Case("low>-1", true),
        // Of several words each counts; none are known to be none.
        Case("flags=incomplete", true), Case("flags!=incomplete", false),
        Case("flags=no-score", true), Case("flags!=less-than-a-meal", true),
        Case("flags=score", false), Case("upper_limits=''", true),
        Case("not upper_limits=retinol", true), Case("upper_limits!=retinol", true),
        Case("unknowns!=VITD", false),
        // What nobody knows fulfils no condition, nor its contrary.
        Case("VITK2>10", false), Case("not VITK2>10", false), Case("VITK2>10 or low>=70", true),
        Case("not (VITK2>10 and low<70)", true), Case("not (VITK2>10 and low>=70)", false),
    ]

    @Test(arguments: cases)
    func `conditions hold as written`(_ test: Case) throws {
        #expect(try RatingFilter(test.condition).wants(Self.value) == test.isWanted)
    }

    static let faults: [(String, Int, String)] = [
        ("CA>=", 5, "a value is missing"), ("CA 300", 4, "one of >="), ("", 1, "is missing"),
        ("calcum>3", 1, "no column is called"), ("lowe>3", 1, "did you mean \"low\"?"),
        ("FE>3", 1, "no sum is known"), ("CA>=many", 5, "is not a number"),
        ("title>'a'", 7, "compare it by = or !="), ("(low>3", 7, "a bracket is not closed"),
        ("low>3 low<5", 7, "one too many"), ("title='a", 7, "quotation mark"),
        ("number>3", 1, "not known of a recipe alone"),
        (String(repeating: "(", count: 100), 65, "too many brackets"),
    ]

    @Test(arguments: faults)
    func `a fault is told with its place`(condition: String, column: Int, words: String) {
        let error = #expect(throws: RatingFilterError.self) { try RatingFilter(condition) }
        #expect(error?.column == column)
        #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
        #expect(error?.description.hasPrefix("--where:1:\(column): error: ") == true)
    }

    @Test func `every column can be named and is told apart`() {
        #expect(RatingColumn.all.count == Set(RatingColumn.all.map { $0.name.lowercased() }).count)
        for column in RatingColumn.all {
            #expect(RatingColumn(named: column.name) == column)
            #expect(!column.about.isEmpty)
        }
    }

    @Test func `columns of numbers rank`() {
        #expect(RatingOrder("CA") == RatingOrder(.amount(.calcium, .point)))
        #expect(RatingOrder("na:asc") == RatingOrder(.amount(.sodium, .point), isAscending: true))
        for word in ["", "title", "number", "CA:up", "CA:asc:asc", "nothing"] {
            #expect(RatingOrder(word) == nil, "\(word)")
        }
    }
}
