import Foundation
import Testing

/// A file of this target's Fixtures folder.
enum Fixture {
    static func bytes(_ name: String) throws -> [UInt8] {
        let folder = try #require(Bundle.module.resourceURL?.appendingPathComponent("Fixtures"))
        return try [UInt8](Data(contentsOf: folder.appendingPathComponent(name)))
    }
}
