public import FoodModel

/// A figure that changes with age.
public struct AgeSteps: Sendable {
    public struct Step: Sendable {
        /// In years: the step holds from this age on, until the next one does.
        public let from: Int
        public let value: Cited<Double>
    }

    /// From the youngest on; at least one.
    public let steps: [Step]

    init(_ steps: [Step]) { self.steps = steps }

    /// The figure at `age`; nil below the first step.
    subscript(age: Int) -> Cited<Double>? { steps.last { $0.from <= age }?.value }
}
