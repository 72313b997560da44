import Foundation

/// A folder in which disks fail: small ones, and such as may not be written.
struct FaultFolder {
    let url: URL
    let binary: OsteonBinary

    /// Whether a disk can be mounted that nobody else sees.
    static let canMount: Bool = {
        let answer = try? OsteonBinary.shared.get()
            .run("\(ownMounts) mount -t tmpfs -o size=64k tmpfs /mnt")
        return answer?.status == 0
    }()

    private static let ownMounts = "unshare --mount\(geteuid() == 0 ? "" : " --map-root-user")"

    init() throws {
        binary = try OsteonBinary.shared.get()
        url = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-faults-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: url.appendingPathComponent("disk"),
            withIntermediateDirectories: true
        )
        try write("lunch\n  200 g red lentils, boiled\n  30 g gouda\n", "day.meal")
    }

    func remove() { try? FileManager.default.removeItem(at: url) }

    func write(_ text: String, _ name: String) throws {
        try Data(text.utf8).write(to: url.appendingPathComponent(name))
    }

    func text(_ name: String) throws -> String {
        try String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
    }

    /// Runs lines of shell in the folder; what they mount is gone with them.
    func run(_ script: String) throws -> OsteonBinary.Answer {
        try write(script + "\n", "script")
        return try binary.run("cd '\(url.path)' && exec \(Self.ownMounts) sh script")
    }

    /// Makes `disk` one of `size` bytes, or so many with "k" or "m".
    static func disk(_ size: String) -> String { "mount -t tmpfs -o size=\(size) tmpfs disk\n" }

    /// Fills what is left of `disk`.
    static let filling = "head -c 100m /dev/zero > disk/filling 2>/dev/null || true\n"

    /// Lets nothing be written to `disk` any more.
    static let closing = "mount -o remount,ro disk\n"
}
