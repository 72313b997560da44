public import BoneScore
import FoodModel

/// What stands beside a score, and cites the same publications as the profiles.
extension ProfileBook {
    /// What a person should be told beside a score, and when.
    ///
    /// - Throws: `InputError` with the place of a fault.
    public func cautions() throws -> [CautionRule] {
        let file = "Cautions/cautions.tsv"
        return try CautionTable.read(bytes(file), file: file, sources: sources)
    }

    /// What the indices beside the score are computed with.
    ///
    /// - Throws: `InputError` with the place of a fault.
    public func indices() throws -> IndexTables { try IndexTables(bytes, sources: sources) }
}
