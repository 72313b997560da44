import FoodModel
import Foundation
import Osteon
import Synchronization

/// What answers are made of: the foods and what is known of them, and the person's own files, loaded
/// once and again where a file has changed.
final class Pipelines: Sendable {
    private let databasePath: String
    private let opened: Mutex<(stamp: FileStamp?, library: FoodLibrary)>
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
    ///   - databasePath: The file that they were opened from.
    ///   - foodsPath: The person's own names and weights; need not be there.
    ///   - profilePath: The person's own profile; need not be there.
    ///   - profileName: The profile for whoever asks for no other; nil for the person's own.
    init(
        library: FoodLibrary,
        databasePath: String,
        foodsPath: String,
        profilePath: String,
        profileName: String?
    ) {
        self.databasePath = databasePath
        opened = Mutex((FileStamp(databasePath), library))
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

    /// The foods as the file has them now: another process may have imported a table, or put another
    /// file in its place.
    func library() throws -> FoodLibrary {
        try opened.withLock { opened in
            guard FileStamp(databasePath) != opened.stamp else { return opened.library }
            let library = try FoodLibrary.open(database: databasePath)
            if let warning = library.warning {
                // The shipped foods alone would score otherwise, and nobody would see why.
                throw Problem(.unavailable, "\(warning)")
            }
            opened = (FileStamp(databasePath), library)
            return library
        }
    }

    /// The profile that a request is answered for where it says none.
    func profile(_ asked: String?) -> String? { asked ?? profileName }

    func score() throws -> ScorePipeline {
        try current(scoring) { library in
            try ScorePipeline(
                library: library,
                ownProfile: OwnProfile(path: profilePath).read(),
                memory: MemoryFile.read(foodsPath)
            )
        }
    }

    func shop() throws -> ShopPipeline {
        try current(shopping) { library in
            try ShopPipeline(library: library, memory: MemoryFile.read(foodsPath))
        }
    }

    func resolve(_ context: ResolvePipeline.Context) throws -> ResolvePipeline {
        func made(_ library: FoodLibrary) throws -> ResolvePipeline {
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

    /// What was made before, unless a file that it was made of has changed since.
    private func current<Made: Sendable>(
        _ kept: borrowing Mutex<(stamp: [FileStamp?], made: Made)?>,
        _ make: (FoodLibrary) throws -> Made
    ) throws -> Made {
        let library = try library()
        return try kept.withLock { kept in
            let stamp = [databasePath, foodsPath, profilePath].map(FileStamp.init)
            if let kept, kept.stamp == stamp { return kept.made }
            let made = try make(library)
            kept = (stamp, made)
            return made
        }
    }
}
