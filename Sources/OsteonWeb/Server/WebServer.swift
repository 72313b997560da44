import FlyingSocks
import Foundation
import Synchronization

/// Listens on this machine's own address and hands each connection to a task of its own.
///
/// Of FlyingFox only the sockets are used: its server has no limits of size and time for heads, takes
/// the last of two headers with one name, and reads the rest of a body that nobody read as a request.
final class WebServer: Sendable {
    /// Where it listens.
    let port: UInt16
    private let socket: Socket
    private let pool: any AsyncSocketPool = SocketPool.make()
    private let limits: ServerLimits
    private let watches = Mutex<[Int32: Watch]>([:])

    /// Takes `port` of 127.0.0.1; 0 is any that is free.
    ///
    /// - Throws: `SocketError` where the port is another's.
    init(port: UInt16, limits: ServerLimits = ServerLimits()) throws {
        signal(SIGPIPE, SIG_IGN)
        self.limits = limits
        socket = try Socket(domain: Int32(AF_INET))
        try socket.setValue(true, for: .localAddressReuse)
        try socket.bind(to: .inet(ip4: "127.0.0.1", port: port))
        try socket.listen()
        guard case .ip4(_, let taken) = try socket.sockname() else {
            throw SocketError.unsupportedAddress
        }
        self.port = taken
    }

    /// Answers by `router` until the task is cancelled.
    func run(_ router: Router) async throws {
        try await pool.prepare()
        let listener = try AsyncSocket(socket: socket, pool: pool)
        defer { try? socket.close() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.pool.run() }
            group.addTask { try await self.watchOver() }
            group.addTask { try await self.accept(listener, router) }
            // The first that ends, ends all: one of them alone serves nobody.
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func accept(_ listener: AsyncSocket, _ router: Router) async throws {
        try await withThrowingDiscardingTaskGroup { group in
            while !Task.isCancelled {
                let socket: AsyncSocket
                do {
                    socket = try await listener.accept()
                } catch SocketError.failed(_, let number, _) where Self.passes(number) {
                    try await Task.sleep(for: .milliseconds(50))
                    continue
                }
                group.addTask { await self.serve(socket, router) }
            }
        }
    }

    /// Whether an error of accepting is of one connection or of the moment.
    private static func passes(_ number: Int32) -> Bool {
        [ECONNABORTED, EMFILE, ENFILE, ENOBUFS, ENOMEM, EINTR].contains(number)
    }

    private func serve(_ socket: AsyncSocket, _ router: Router) async {
        let descriptor = socket.socket.file.rawValue
        var isOn: Int32 = 1
        // An answer is one piece and waits for no other.
        setsockopt(
            descriptor,
            Int32(IPPROTO_TCP),
            TCP_NODELAY,
            &isOn,
            socklen_t(MemoryLayout<Int32>.size)
        )
        let watch = Watch(descriptor: descriptor)
        let count = watches.withLock { watches in
            watches[descriptor] = watch
            return watches.count
        }
        var connection = Connection(socket, watch: watch, router: router, limits: limits)
        if count > 2 * limits.connections {
            // Whoever opens so many reads no answer.
        } else if count > limits.connections {
            var problem = Problem(.unavailable, "too many connections are open; try again")
            problem.headers = [("Retry-After", "1")]
            await connection.refuse(problem)
        } else {
            await connection.serve()
        }
        watches.withLock { watches in
            watches[descriptor] = nil
            watch.close()
        }
        try? socket.close()
    }

    private func watchOver() async throws {
        while true {
            try await Task.sleep(for: .milliseconds(100))
            let now = ContinuousClock.now
            for watch in watches.withLock({ Array($0.values) }) { watch.look(at: now) }
        }
    }
}
