import FoodModel
import Foundation
import Osteon
import Synchronization

/// What answers are made of: the foods and what is known of them, loaded once, and the person's own
/// files, read again where they have changed.
final class Pipelines: Sendable {
    let library: FoodLibrary
    /// The file of the person's own names and weights of foods.
    let foodsPath: String
    private let profilePath: String
    private let profileName: String?

    private let scoring = Mutex<(stamp: [FileStamp?], made: ScorePipeline)?>(nil)
    private let shopping = Mutex<(stamp: [FileStamp?], made: ShopPipeline)?>(nil)
    private let recipes = Mutex<(stamp: [FileStamp?], made: ResolvePipeline)?>(nil)
    private let diaries = Mutex<(stamp: [FileStamp?], made: ResolvePipeline)?>(nil)

    /// - Parameters:
    ///   - library: The foods.
    ///   - foodsPath: The person's own names and weights; need not be there.
    ///   - profilePath: The person's own profile; need not be there.
    ///   - profileName: The profile for whoever asks for no other; nil for the person's own.
    init(library: FoodLibrary, foodsPath: String, profilePath: String, profileName: String?) {
        self.library = library
        self.foodsPath = foodsPath
        self.profilePath = profilePath
        self.profileName = profileName
    }

    /// Makes what a score needs, and throws what is wrong with it.
    func check() throws {
        if let profileName {
            let location = SourceLocation(file: "--profile")
            let request = ProfileRequest(name: profileName, location: location)
            _ = try ProfileChoice.shipped().profile(for: request)
        }
        _ = try score()
    }

    /// The profile that a request is answered for where it says none.
    func profile(_ asked: String?) -> String? { asked ?? profileName }

    func score() throws -> ScorePipeline {
        try current(scoring) {
            try ScorePipeline(
                library: library,
                ownProfile: OwnProfile(path: profilePath).read(),
                memory: MemoryFile.read(foodsPath)
            )
        }
    }

    func shop() throws -> ShopPipeline {
        try current(shopping) {
            try ShopPipeline(library: library, memory: MemoryFile.read(foodsPath))
        }
    }

    func resolve(_ context: ResolvePipeline.Context) throws -> ResolvePipeline {
        func made() throws -> ResolvePipeline {
            try ResolvePipeline(
                library: library,
                memory: MemoryFile.read(foodsPath),
                context: context
            )
        }
        return switch context {
        case .recipe: try current(recipes, made)
        case .diary: try current(diaries, made)
        }
    }

    /// What was made before, unless a file of the person's has changed since.
    private func current<Made: Sendable>(
        _ kept: borrowing Mutex<(stamp: [FileStamp?], made: Made)?>,
        _ make: () throws -> Made
    ) throws -> Made {
        try kept.withLock { kept in
            let stamp = [foodsPath, profilePath].map(FileStamp.init)
            if let kept, kept.stamp == stamp { return kept.made }
            let made = try make()
            kept = (stamp, made)
            return made
        }
    }
}
