extension Character {
    /// How many columns of a terminal it takes: 2 of East Asian letters and pictures, 0 of what is
    /// joined to its neighbour, else 1.
    var columns: Int {
        guard let first = unicodeScalars.first else { return 0 }
        if first.value < 0x300 { return unicodeScalars.contains(where: Self.isPicture) ? 2 : 1 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        if first.properties.isEmojiPresentation || unicodeScalars.contains(where: Self.isPicture) {
            return 2
        }
        return Self.wide.contains { $0.contains(first.value) } ? 2 : 1
    }

    /// What asks for a picture in place of a sign.
    private static func isPicture(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0xFE0F }

    // Unicode 16, EastAsianWidth.txt: W and F, blocks as a whole.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
        0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F200...0x1F2FF, 0x20000...0x3FFFD,
    ]
}

extension String {
    /// How many columns of a terminal the text takes.
    var columns: Int {
        // Of ASCII each byte is a column.
        utf8.allSatisfy { $0 < 0x80 } ? utf8.count : reduce(0) { $0 + $1.columns }
    }
}
