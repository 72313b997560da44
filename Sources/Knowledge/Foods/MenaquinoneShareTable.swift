public import FoodModel

/// Reads Classes/menaquinone-4.tsv: the share of a class's vitamin K2 that is menaquinone-4, 0 to 1.
public enum MenaquinoneShareTable {
    /// The shipped shares.
    ///
    /// - Throws: `InputError` with the place of a fault in the shipped file.
    public static func shipped() throws -> [FoodClass.Key: Cited<Double>] {
        let file = "Classes/menaquinone-4.tsv"
        return try read(ShippedFile.at(file).bytes, file: file)
    }

    /// The shares by class.
    ///
    /// - Throws: `InputError` with the place of the fault.
    public static func read(
        _ bytes: [UInt8],
        file: String
    ) throws -> [FoodClass.Key: Cited<Double>] {
        var shares: [FoodClass.Key: Cited<Double>] = [:]
        _ = try ResolverTable(bytes, path: file).map { row in
            guard let share = try row.number("share"), share <= 1 else {
                throw row.fault("share", "a share is a number from 0 to 1")
            }
            let citation = Citation(
                try row.name("reference"),
                locator: try row.text("locator"),
                confidence: try row.value("confidence", Confidence.self)
            )
            for word in try row.texts("classes", between: ",") {
                let key = FoodClass.Key(rawValue: word)
                guard shares.updateValue(Cited(share, citation), forKey: key) == nil else {
                    throw row.fault("classes", "the class \"\(word)\" stands twice")
                }
            }
        }
        return shares
    }
}
