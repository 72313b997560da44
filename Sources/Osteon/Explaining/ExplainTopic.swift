import BoneScore
public import FoodModel

/// What is explained in particular: a component of the score, or a nutrient.
public struct ExplainTopic: Sendable {
    /// What a person calls it.
    let name: String
    /// Nil for a nutrient that is shown and not scored.
    let component: Component?
    let nutrients: [Nutrient]

    /// The topic that `text` names by a key, a tag or a name; nil where nothing is called so.
    public init?(_ text: String, scale: Profile.PolyphenolScale) {
        let wanted = Self.plain(text)
        func isMeant(_ names: String...) -> Bool { names.contains { Self.plain($0) == wanted } }
        let component = Component.allCases.first { component in
            isMeant(component.key, component.name, ComponentRow.name(of: component))
                || Self.nutrients(of: component, scale: scale).contains {
                    isMeant($0.tag, $0.name)
                }
        }
        if let component {
            self.component = component
            name = ComponentRow.name(of: component)
            nutrients = Self.nutrients(of: component, scale: scale)
            return
        }
        let nutrient = Nutrient.allCases.first { isMeant($0.tag, $0.name) }
        guard let nutrient else { return nil }
        self.component = nil
        name = nutrient.name
        nutrients = [nutrient]
    }

    /// Every word that names a topic, for a message.
    public static var words: String {
        let components = Component.allCases.map(ComponentRow.name(of:))
        return components.joined(separator: ", ") + ", or an INFOODS tag such as VITK1"
    }

    /// `text` in the form in which names are compared.
    ///
    /// "Vitamin-D", "vit D" and "vitamin d" are one word, and so are "K1" and "vitamin K1". A letter
    /// alone stays what it is: K is potassium, not a vitamin.
    private static func plain(_ text: String) -> String {
        let word = text.lowercased().filter { $0.isLetter || $0.isNumber }
        for start in ["vitamin", "vit"] where word.hasPrefix(start) {
            let rest = word.dropFirst(start.count)
            if rest.count == 1 || rest.last?.isNumber == true {
                return rest.count > 1 ? String(rest) : "vitamin" + rest
            }
        }
        return word
    }

    private static func nutrients(
        of component: Component,
        scale: Profile.PolyphenolScale
    ) -> [Nutrient] {
        switch component {
        case .calcium: [.calcium]
        case .protein: [.protein]
        case .vitaminD: [.vitaminD]
        case .magnesium: [.magnesium]
        case .potassium: [.potassium]
        case .zinc: [.zinc, .phytate]
        case .vitaminK2: [.vitaminK2]
        case .polyphenols:
            switch scale {
            case .flavonoids: [.flavonoids]
            case .chromatography: [.polyphenols]
            }
        case .omega3: [.eicosapentaenoicAcid, .docosahexaenoicAcid, .alphaLinolenicAcid]
        }
    }
}
