import FoodModel
import FoodStore
import Foundation
import GRDB
import Testing

/// A folder for one test, with a database that holds an old edition and files of a new one.
struct ImportFolder {
    let url: URL
    let binary: OsteonBinary

    /// Foods in the tables that ``writeTable(_:calcium:)`` writes.
    static let foods = 300

    init() throws {
        self.init(url: Self.newURL, binary: try OsteonBinary.shared.get())
        try FileManager.default.copyItem(at: Self.filled.get().url, to: url)
    }

    private init(url: URL, binary: OsteonBinary) {
        self.url = url
        self.binary = binary
    }

    private static var newURL: URL {
        FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-import-\(UUID().uuidString)")
    }

    /// The folder as every test finds it: to fill a database takes longer than most tests.
    private static let filled = Result {
        let folder = ImportFolder(url: newURL, binary: try OsteonBinary.shared.get())
        try FileManager.default.createDirectory(at: folder.url, withIntermediateDirectories: true)
        try folder.writeTable("sr25", calcium: 50)
        try folder.writeTable("sr27", calcium: 60)
        let answer = try folder.osteon("import sr25")
        try #require(answer.status == 0, "\(answer.errors)")
        return folder
    }

    var database: String { url.appendingPathComponent("foods.db").path }

    func remove() { try? FileManager.default.removeItem(at: url) }

    /// Runs `osteon` in the folder, on its database, behind words of shell.
    func osteon(_ arguments: String, behind shell: String = "") throws -> OsteonBinary.Answer {
        try binary.run("cd '\(url.path)' && \(shell) osteon \(arguments) --db foods.db")
    }

    /// Writes a release of the Standard Reference, whose number is in the folder's name.
    func writeTable(_ name: String, calcium: Int) throws {
        var foods = ""
        var figures = ""
        for number in 1...Self.foods {
            let code = String(format: "%05d", number)
            foods += "~\(code)~^~0100~^~Food no. \(number)~^~F~^~~^~~^~~^~~^^~~^^^^\r\n"
            for (nutrient, value) in [(203, 10), (301, calcium), (304, 20), (306, 200)] {
                figures += "~\(code)~^~\(nutrient)~^\(value)^1^^~1~^~A~^~~^~~^^^^^^^~~^~~^~~\r\n"
            }
        }
        try write(foods, "\(name)/FOOD_DES.txt")
        try write(figures, "\(name)/NUT_DATA.txt")
        try write("~0100~^~Some foods~\r\n", "\(name)/FD_GROUP.txt")
        try write("~00001~^~1 ~^1^~cup~^100^^\r\n", "\(name)/WEIGHT.txt")
        try write(
            """
            ~203~^~g~^~PROCNT~^~Protein~^~2~^~1~\r
            ~301~^~mg~^~CA~^~Calcium~^~0~^~2~\r
            ~304~^~mg~^~MG~^~Magnesium~^~0~^~3~\r
            ~306~^~mg~^~K~^~Potassium~^~0~^~4~\r\n
            """,
            "\(name)/NUTR_DEF.txt"
        )
    }

    func write(_ text: String, _ path: String) throws {
        let file = url.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
    }

    /// The edition that the database holds, which must be sound and hold all of one edition.
    func soundEdition() throws -> String {
        let queue = try DatabaseQueue(path: database)
        let check = try queue.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
        #expect(check == ["ok"])
        let calcium = try queue.read { db in
            try Int.fetchAll(
                db,
                sql: """
                    SELECT CAST(point AS INTEGER) FROM figure JOIN food ON food.row = food
                    WHERE NOT is_shipped AND nutrient = 'CA'
                    """
            )
        }
        let found = try queue.read { try String.fetchAll($0, sql: "SELECT edition FROM import") }
        try queue.close()
        let edition = try #require(found.first)
        #expect(found.count == 1)
        #expect(calcium.count == Self.foods)
        #expect(Set(calcium) == [edition == "usda-sr25" ? 50 : 60])
        return edition
    }
}
