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
        let wanted = text.lowercased()
        let component = Component.allCases.first { component in
            [component.key, component.name, ComponentRow.name(of: component)].contains(wanted)
                || Self.nutrients(of: component, scale: scale).contains {
                    $0.tag.lowercased() == wanted || $0.name == wanted
                }
        }
        if let component {
            self.component = component
            name = ComponentRow.name(of: component)
            nutrients = Self.nutrients(of: component, scale: scale)
            return
        }
        let nutrient = Nutrient.allCases.first {
            $0.tag.lowercased() == wanted || $0.name.lowercased() == wanted
        }
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
