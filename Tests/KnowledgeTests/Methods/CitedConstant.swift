import BoneScore
import FoodModel

/// A constant of the rules with the path that leads to it: "penalties, sodium, span".
struct CitedConstant {
    let path: String
    let value: String
    let citation: Citation

    /// Every cited constant in `value`, found by looking into it.
    static func all(in value: Any, path: [String] = []) -> [CitedConstant] {
        func found(_ text: String, _ citation: Citation) -> [CitedConstant] {
            [CitedConstant(path: path.joined(separator: ", "), value: text, citation: citation)]
        }
        switch value {
        case let cited as Cited<Double>:
            return found(MethodsTable.number(cited.value), cited.citation)
        case let cited as Cited<Int>: return found(String(cited.value), cited.citation)
        case let cited as Cited<Grade>: return found(cited.value.rawValue, cited.citation)
        default:
            return Mirror(reflecting: value).children.flatMap { child in
                all(
                    in: child.value,
                    path: path + (child.label.map { [MethodsTable.words($0)] } ?? [])
                )
            }
        }
    }
}
