/// The groups among which the polyphenol component is capped: none brings more than half of it.
public enum PolyphenolGroup: String, CaseIterable, Hashable, Sendable {
    case coffee, tea, cocoa, fruit, vegetables, pulses, nuts, grains, oils, herbs, other
    /// Earns nothing, whatever it holds.
    case alcohol
}
