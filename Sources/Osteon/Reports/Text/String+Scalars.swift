/// Text of somebody else's, made harmless where it is printed.
///
/// By scalars: a mark may join the "<" behind it to one character, which then is no "<".
extension String {
    /// The text with each scalar that `replacement` has something for replaced by it.
    func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if let other = replacement(scalar) {
                text.append(contentsOf: other.unicodeScalars)
            } else {
                text.append(scalar)
            }
        }
        return String(text)
    }

    /// The text on one line: a blank for each control character, line end and change of direction.
    ///
    /// A terminal would obey them, and a reader be shown another order than the one that is written.
    var oneLine: String {
        replacingScalars { scalar in
            switch scalar.value {
            case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
                " "
            default: nil
            }
        }
    }
}
