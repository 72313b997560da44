import FoodModel
import FoodReaders
import Foundation
import Testing

struct SourceFilesTests {
    @Test func `a path where nothing is is an error`() {
        #expect(
            throws: InputError(
                .noInput,
                at: SourceLocation(file: "/nowhere/usda.zip"),
                "this file cannot be read: check that it is there and that you may read it"
            )
        ) { try SourceFiles(path: "/nowhere/usda.zip") }
    }

    @Test func `a folder that is no food table is an error`() throws {
        let folder = FileManager.default.temporaryDirectory.path
        #expect(
            throws: InputError(
                .badData,
                at: SourceLocation(file: folder),
                "this is no food table that can be read: "
                    + "give a folder, zip or workbook as it was "
                    + "published, or write a mapping file for it and name it with --mapping"
            )
        ) { try SourceReaders.read(SourceFiles(path: folder)) }
    }
}
