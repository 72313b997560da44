import FileFormats
import FoodModel

/// Reads the profile that a YAML or JSON meal asks for: a name, or what is particular to it.
struct ProfileReader {
    let source: MealSource

    func profile(_ node: YAMLNode) throws(InputError) -> ProfileRequest {
        let location = source.location(node.position)
        if let name = node.text { return ProfileRequest(name: name, location: location) }
        let keys = [
            "name", "sex", "age", "weight", "height", "energy", "proteinPerKg", "polyphenolScale",
        ]
        let mapping = try DocumentMapping(node, "a profile", keys: keys, in: source)
        var request = ProfileRequest(name: try mapping.text("name"), location: location)
        request.sex = try mapping.choice("sex", Profile.Sex.self)
        request.age = try number(mapping, "age", ["years": 1], 19...120).map { Int($0) }
        request.weightInKilograms = try number(mapping, "weight", ["kg": 1], 25...350)
        request.heightInMetres = try number(mapping, "height", ["m": 1, "cm": 100], 1...2.5)
        request.dayEnergy = try number(mapping, "energy", ["kcal": 1], 500...8000)
        request.proteinPerKilogram = try number(mapping, "proteinPerKg", ["g": 1], 0.5...3)
        request.polyphenolScale = try mapping.choice(
            "polyphenolScale",
            Profile.PolyphenolScale.self
        )
        return request
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
