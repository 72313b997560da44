import ArgumentParser
import FoodModel
import Osteon

/// The one place where an error becomes a sentence on standard error and an exit status.
enum Failure: Error, Equatable {
    /// No food has this id or name.
    case noSuchFood(String)
    /// Nothing that is scored or stored is called so.
    case noSuchNutrient(String)
    /// Nothing was imported that is called so.
    case noSuchSource(String)
    /// The program that serves the page is not beside this one.
    case noServer(String)
    /// It is, and cannot be run.
    case cannotServe(String, reason: String)

    /// Runs `work`; reports what it throws and ends with the status that belongs to it.
    static func reported(_ work: () throws -> Void) throws {
        do {
            try work()
        } catch let exit as ExitCode {
            throw exit
        } catch {
            report(error)
            throw ExitCode(status(of: error))
        }
    }

    /// Tells `error` on standard error.
    static func report(_ error: any Error) { StandardError.write(sentence(of: error)) }

    private static func sentence(of error: any Error) -> String {
        switch error {
        case let error as InputError: error.description
        case let error as RatingFilterError: error.description
        case let error as MemoryWriter.Failure: "osteon: \(error)"
        case is ProfileDialogue.Unfinished:
            "osteon: the answers ended before sex, age and weight were known; nothing was saved"
        case Failure.noSuchFood(let words):
            "osteon: no food is called \"\(words)\"; try: osteon food search \(words)"
        case Failure.noSuchNutrient(let name):
            "osteon: no nutrient is called \"\(name)\"; write \(ExplainTopic.words)"
        case Failure.noSuchSource(let name):
            "osteon: nothing was imported that is called \"\(name)\"; see: osteon sources"
        case Failure.noServer(let path):
            "osteon: the page is served by \"\(path)\", which is not there; Tools/install PREFIX puts "
                + "both programs side by side"
        case Failure.cannotServe(let path, let reason):
            "osteon: \"\(path)\" cannot be run: \(reason)"
        default: "osteon: \(error)"
        }
    }

    /// The conventions of sysexits.h.
    private static func status(of error: any Error) -> Int32 {
        switch error {
        case is MemoryWriter.Failure, is OutputError: 73
        case is RatingFilterError, is ResumeError: 64
        case is ScoreWithheld, is PackRefusal: 2
        case Failure.noSuchFood, Failure.noSuchSource, Failure.noSuchNutrient, Failure.noServer,
            is ProfileDialogue.Unfinished:
            66
        default:
            switch Fault(of: error) {
            case .badData: 65
            case .noInput: 66
            case .database: 74
            case .osteon, .solver: 70
            }
        }
    }
}
