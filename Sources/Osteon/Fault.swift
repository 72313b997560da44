import FoodModel
import FoodStore
import MealPlanner

/// Whose fault an error is, as far as a program that reports it must know.
public enum Fault: Sendable {
    /// The input is there but is not what it should be.
    case badData
    /// There is no such input, or it cannot be read.
    case noInput
    /// The database cannot be used.
    case database
    /// What suggestions are computed by is not there, or cannot be run.
    case solver
    /// Osteon itself is at fault.
    case osteon

    public init(of error: any Error) {
        self =
            switch error {
            case let error as InputError:
                switch error.cause {
                case .badData, .noFood: .badData
                case .noInput: .noInput
                }
            case is AuditRefusal: .badData
            case is StoreError: .database
            case is SolverError: .solver
            default: .osteon
            }
    }
}
