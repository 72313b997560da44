import FileFormats
import FoodModel

/// Reads the profile that a YAML or JSON meal asks for: a name, or what is particular to it.
struct ProfileReader {
    let source: MealSource

    /// What a file states that holds a profile alone.
    static func profile(of source: MealSource) throws(InputError) -> ProfileRequest {
        let node: YAMLNode
        do {
            node = try YAMLReader.read(source.text)
        } catch {
            throw InputError(error, in: source.file)
        }
        let root = try DocumentMapping(node, "a profile's file", keys: ["profile"], in: source)
        let profile = try root.required("profile", "a profile's file")
        return try Self(source: source).profile(profile)
    }

    func profile(_ node: YAMLNode) throws(InputError) -> ProfileRequest {
        let location = source.location(node.position)
        if let name = node.text { return ProfileRequest(name: name, location: location) }
        let keys = [
            "name", "sex", "age", "weight", "height", "energy", "proteinPerKg", "polyphenolScale",
            "k2", "tScore", "therapies", "conditions", "diet", "clinician", "targets",
        ]
        let mapping = try DocumentMapping(node, "a profile", keys: keys, in: source)
        var request = ProfileRequest(name: try mapping.text("name"), location: location)
        request.sex = try mapping.choice("sex", Profile.Sex.self)
        request.age = try number(mapping, "age", ["years": 1], 0...120).map { Int($0) }
        request.weightInKilograms = try number(mapping, "weight", ["kg": 1], 25...350)
        request.heightInMetres = try number(mapping, "height", ["m": 1, "cm": 100], 1...2.5)
        request.dayEnergy = try number(mapping, "energy", ["kcal": 1], 500...8000)
        request.proteinPerKilogram = try number(mapping, "proteinPerKg", ["g": 1], 0.5...3)
        request.polyphenolScale = try mapping.choice(
            "polyphenolScale",
            Profile.PolyphenolScale.self
        )
        request.k2 = try mapping.choice("k2", Profile.K2Counting.self)
        request.tScore = try tScore(mapping)
        request.therapies = try words(mapping, "therapies")
        request.conditions = try words(mapping, "conditions")
        request.diet = try mapping.choice("diet", Diet.self)
        request.clinician = try mapping.text("clinician")
        request.targets = try targets(mapping)
        return request
    }

    /// A T-score: a number from -8 to 6, most often below zero.
    private func tScore(_ mapping: DocumentMapping) throws(InputError) -> Double? {
        guard let node = mapping["tScore"] else { return nil }
        let text = try node.text("tScore", in: source)
        // A scan's report may have a true minus sign.
        guard let score = Double(text.replacing("−", with: "-")), (-8...6).contains(score) else {
            throw source.error(
                "\"\(text)\" is no T-score; write a number from -8 to 6 such as -2.1",
                at: node.position
            )
        }
        return score
    }

    /// What a clinician set, by tag: "{PROCNT: 40, K: 2000 mg}".
    private func targets(
        _ mapping: DocumentMapping
    ) throws(InputError) -> [ProfileRequest.OwnTarget] {
        guard let node = mapping["targets"] else { return [] }
        guard case .mapping(let entries) = node.content else {
            throw source.error(
                "\"targets\" is a mapping of tags to amounts a day, such as \"K: 2000\"",
                at: node.position
            )
        }
        var targets: [ProfileRequest.OwnTarget] = []
        for entry in entries {
            guard let nutrient = Nutrient(tag: entry.key) else {
                throw source.error(
                    "the tag \"\(entry.key)\" is not known; SCHEMA.md lists the tags",
                    at: entry.keyPosition
                )
            }
            let text = try entry.value.text(entry.key, in: source)
            let number = NumberText(text)
            let unit = number.flatMap { number in
                number.unit.isEmpty ? nutrient.unit : NutrientUnit(symbol: number.unit)
            }
            guard let number, let unit, let amount = nutrient.amount(number.value, unit), amount > 0
            else {
                throw source.error(
                    "\"\(text)\" is no amount of \(nutrient.name); write a number of "
                        + "\(nutrient.unit.rawValue) above 0",
                    at: entry.value.position
                )
            }
            let location = source.location(entry.value.position)
            targets.append(ProfileRequest.OwnTarget(nutrient, amount, at: location))
        }
        return targets
    }

    /// The words at `key`: a list, or one text with commas between them.
    private func words(
        _ mapping: DocumentMapping,
        _ key: String
    ) throws(InputError) -> [ProfileRequest.Word] {
        guard let node = mapping[key] else { return [] }
        var nodes = [node]
        if case .sequence(let parts) = node.content { nodes = parts }
        var words: [ProfileRequest.Word] = []
        for node in nodes {
            let location = source.location(node.position)
            for part in try node.text(key, in: source).split(separator: ",") {
                let word = part.drop(while: \.isWhitespace).trimmingSuffix(while: \.isWhitespace)
                if !word.isEmpty { words.append(ProfileRequest.Word(String(word), at: location)) }
            }
        }
        return words
    }

    /// The number at `key`, within `range` in the first of `units`; the others are given with
    /// how many of them make one of the first.
    private func number(
        _ mapping: DocumentMapping,
        _ key: String,
        _ units: KeyValuePairs<String, Double>,
        _ range: ClosedRange<Double>
    ) throws(InputError) -> Double? {
        guard let node = mapping[key] else { return nil }
        let text = try node.text(key, in: source)
        let number = NumberText(text)
        let divisor = units.first { number?.unit == $0.key }?.value
        guard let number, let divisor = number.unit.isEmpty ? 1 : divisor,
            range.contains(number.value / divisor)
        else {
            let unit = units.first?.key ?? ""
            throw source.error(
                "\"\(text)\" is not known for \"\(key)\"; write a number of \(unit) "
                    + "from \(range.lowerBound.written) to \(range.upperBound.written)",
                at: node.position
            )
        }
        return number.value / divisor
    }
}
