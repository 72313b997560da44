import FoodModel
import MealResolver

extension FoodAlias {
    /// The aliases in the tab-separated `file`, which holds `bytes`.
    static func read(_ bytes: [UInt8], file: String) throws -> [FoodAlias] {
        try ResolverTable(bytes, path: file).map { row in
            guard let confidence = try row.number("confidence"), confidence <= 1 else {
                throw row.fault("confidence", "the confidence is not a number from 0 to 1")
            }
            return FoodAlias(
                phrase: try row.text("phrase"),
                context: try row.text("context").isEmpty
                    ? nil : row.value("context", FoodContext.self),
                food: try row.text("food"),
                confidence: confidence,
                alternatives: try row.texts("alternatives")
            )
        }
    }

    /// The everyday names in the tab-separated `file`, which holds `bytes`: a food's own, by which
    /// no other goes, and those that mean it unless more is said.
    ///
    /// A food of the survey is as eaten, so that its name means it in a diary alone. How sure they are
    /// is Osteon's own choice.
    static func plainNames(_ bytes: [UInt8], file: String) throws -> [FoodAlias] {
        try ResolverTable(bytes, path: file).map { row -> [FoodAlias] in
            let text = try row.text("id")
            guard let id = FoodID(text) else {
                throw row.fault("id", "\"\(text)\" is not a food's id")
            }
            let context: FoodContext? = id.source == "fndds" ? .diary : nil
            let plain = FoodAlias(
                phrase: try row.text("plain"),
                context: context,
                id: id,
                confidence: 0.92
            )
            return [plain]
                + (try row.texts("also")).map {
                    FoodAlias(phrase: $0, context: context, id: id, confidence: 0.85)
                }
        }.flatMap { $0 }
    }
}

extension FoodDescriptionName {
    /// The descriptions in the tab-separated `file`, which holds `bytes`.
    static func read(_ bytes: [UInt8], file: String) throws -> [FoodDescriptionName] {
        try ResolverTable(bytes, path: file).map { row in
            let text = try row.text("id")
            guard let id = FoodID(text) else {
                throw row.fault("id", "\"\(text)\" is not a food's id")
            }
            return FoodDescriptionName(
                try row.text("description"),
                of: id,
                isNear: try row.text("near") == "near"
            )
        }
    }
}
