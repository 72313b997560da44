/// Which Osteon this is.
public enum Release {
    /// Semantic version of the program and the library.
    public static let version = "0.1.0"
}
