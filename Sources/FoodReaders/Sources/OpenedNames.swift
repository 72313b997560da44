import Synchronization

/// The names of the files that were read so far; all copies of a place's files share them.
final class OpenedNames: Sendable {
    private let names = Mutex<Set<String>>([])

    func add(_ name: String) { names.withLock { _ = $0.insert(name) } }

    func contains(_ name: String) -> Bool { names.withLock { $0.contains(name) } }
}
