public import FoodModel

/// A fingerprint of a recipe's title, servings and lines, without regard to case and spaces.
///
/// Two recipes have the same one by chance once in 10¹⁹ pairs; nobody has two recipes made to have.
public struct RecipeContent: Hashable, Sendable {
    /// FNV-1a of 64 bits (Fowler, Noll and Vo).
    public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    public init(of recipe: Recipe) {
        add(recipe.title)
        if let servings = recipe.servings { add("\(servings.low) \(servings.high)") }
        for item in recipe.ingredients { add(item.text) }
    }

    /// 16 hexadecimal digits.
    public var hexadecimal: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private mutating func add(_ text: String) {
        var text = text
        let plain: Bool = text.utf8.allSatisfy { $0 < 0x80 }
        if !plain { text = text.lowercased().replacing("\u{A0}", with: " ") }
        var isSpace = true
        text.withUTF8 { bytes in
            for byte in bytes {
                switch byte {
                case 0x09...0x0D, 0x20:
                    if !isSpace { add(byte: 0x20) }
                    isSpace = true
                    continue
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): add(byte: byte | 0x20)
                default: add(byte: byte)
                }
                isSpace = false
            }
        }
        // Nor does a space at the end count.
        if !isSpace { add(byte: 0x20) }
        add(byte: 0x0A)
    }

    private mutating func add(byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
}
