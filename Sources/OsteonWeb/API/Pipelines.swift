import FoodModel
import Foundation
import Osteon
import Synchronization

/// What answers are made of: the foods and what is known of them, and the person's own files, loaded
/// once and again where a file has changed.
final class Pipelines: Sendable {
    private let foods: OpenedFoods
    /// Nil for whoever did not show that the files are theirs.
    private let files: PersonFiles?

    private let scoring = Mutex<(stamp: [FileStamp?], made: ScorePipeline)?>(nil)
    private let shopping = Mutex<(stamp: [FileStamp?], made: ShopPipeline)?>(nil)
    private let recipes = Mutex<(stamp: [FileStamp?], made: ResolvePipeline)?>(nil)
    private let diaries = Mutex<(stamp: [FileStamp?], made: ResolvePipeline)?>(nil)

    /// - Parameters:
    ///   - foods: The foods.
    ///   - files: The person's own files; nil for everybody else.
    init(foods: OpenedFoods, files: PersonFiles?) {
        self.foods = foods
        self.files = files
    }

    /// Makes what a score needs, and throws what is wrong with it.
    func check() throws {
        if let profileName = files?.profileName {
            let location = SourceLocation(file: "--profile")
            let request = ProfileRequest(name: profileName, location: location)
            _ = try ProfileChoice.shipped().profile(for: request)
        }
        _ = try score()
    }

    /// The profile that a request is answered for where it says none.
    func profile(_ asked: String?) -> String? { asked ?? files?.profileName }

    func score() throws -> ScorePipeline {
        try current(scoring) { library in
            try ScorePipeline(
                library: library,
                ownProfile: files.flatMap { try OwnProfile(path: $0.profile).read() },
                memory: memory()
            )
        }
    }

    func shop() throws -> ShopPipeline {
        try current(shopping) { library in
            try ShopPipeline(library: library, memory: memory())
        }
    }

    func resolve(_ context: ResolvePipeline.Context) throws -> ResolvePipeline {
        func made(_ library: FoodLibrary) throws -> ResolvePipeline {
            try ResolvePipeline(
                library: library,
                memory: memory(),
                context: context
            )
        }
        return switch context {
        case .recipe: try current(recipes, made)
        case .diary: try current(diaries, made)
        }
    }

    private func memory() throws -> MemoryFile? {
        try files.flatMap { try MemoryFile.read($0.foods) }
    }

    /// What was made before, unless a file that it was made of has changed since.
    private func current<Made: Sendable>(
        _ kept: borrowing Mutex<(stamp: [FileStamp?], made: Made)?>,
        _ make: (FoodLibrary) throws -> Made
    ) throws -> Made {
        let library = try foods.library()
        return try kept.withLock { kept in
            let own = files.map { [$0.foods, $0.profile].map(FileStamp.init) } ?? []
            let stamp = [foods.stamp] + own
            if let kept, kept.stamp == stamp { return kept.made }
            let made = try make(library)
            kept = (stamp, made)
            return made
        }
    }
}
