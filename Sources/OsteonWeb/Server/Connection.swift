import FlyingSocks
import Foundation

/// One connection: requests read within their limits, one after the other, each answered in turn.
struct Connection {
    private let socket: AsyncSocket
    private let watch: Watch
    private let router: Router
    private let limits: ServerLimits
    private var buffer: [UInt8] = []

    init(_ socket: AsyncSocket, watch: Watch, router: Router, limits: ServerLimits) {
        self.socket = socket
        self.watch = watch
        self.router = router
        self.limits = limits
    }

    /// Answers what is asked until the client or a limit ends it.
    mutating func serve() async {
        var goesOn = true
        while goesOn {
            do {
                guard let bytes = try await head() else { return }
                goesOn = try await answer(RequestHead(bytes, limits: limits))
            } catch let problem as Problem {
                // What follows is of a request that was not understood or not read.
                await refuse(problem)
                return
            } catch {
                return
            }
        }
    }

    /// Tells a client that nothing of it was read.
    func refuse(_ problem: Problem) async {
        watch.begin(.answer, seconds: limits.answerSeconds)
        let bytes = problem.response.bytes(isBodiless: false, keepsAlive: false)
        guard (try? await socket.write(bytes)) != nil else { return }
        // Closing over bytes that were not read would take the answer back.
        shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
        watch.begin(.farewell, seconds: 1)
        var rest = 8 * limits.bodyBytes
        while rest > 0, let bytes = try? await socket.read(atMost: 4096), !bytes.isEmpty {
            rest -= bytes.count
        }
    }

    /// Whether the connection stays open.
    private mutating func answer(_ head: RequestHead) async throws -> Bool {
        let route = try router.route(for: head)
        if head["expect"]?.lowercased() == "100-continue", head.bodyBytes > buffer.count {
            try await socket.write(Data("HTTP/1.1 100 Continue\r\n\r\n".utf8))
        }
        let request = Request(head: head, body: try await body(head.bodyBytes))
        watch.begin(.working, seconds: nil)
        let response = await router.answer(request, by: route)
        watch.begin(.answer, seconds: limits.answerSeconds)
        try await socket.write(
            response.bytes(isBodiless: head.method == "HEAD", keepsAlive: head.keepsAlive)
        )
        return head.keepsAlive
    }

    /// The bytes of the next head without the empty line; nil where the client has no more to ask.
    private mutating func head() async throws -> ArraySlice<UInt8>? {
        watch.begin(
            buffer.isEmpty ? .idle : .head,
            seconds: buffer.isEmpty ? limits.idleSeconds : limits.headSeconds
        )
        var looked = 0
        while true {
            if let end = Self.end(of: buffer, from: looked) {
                let head = buffer[..<end]
                buffer.removeFirst(end + 4)
                guard head.count <= limits.headBytes else { throw tooLarge }
                return head
            }
            guard buffer.count <= limits.headBytes else { throw tooLarge }
            looked = max(0, buffer.count - 3)
            let wasEmpty = buffer.isEmpty
            guard try await fill() else {
                guard watch.isOver, !buffer.isEmpty else { return nil }
                throw Problem(.requestTimeout, "the head took longer than \(limits.headSeconds) s")
            }
            if wasEmpty { watch.begin(.head, seconds: limits.headSeconds) }
        }
    }

    private mutating func body(_ count: Int) async throws -> [UInt8] {
        watch.begin(.body, seconds: limits.bodySeconds)
        while buffer.count < count {
            guard try await fill() else {
                guard watch.isOver else { throw CancellationError() }
                throw Problem(.requestTimeout, "the body took longer than \(limits.bodySeconds) s")
            }
        }
        let body = Array(buffer[..<count])
        buffer.removeFirst(count)
        return body
    }

    /// Takes what has come; false where no more will.
    private mutating func fill() async throws -> Bool {
        do {
            let bytes = try await socket.read(atMost: 4096)
            buffer += bytes
            return !bytes.isEmpty
        } catch SocketError.disconnected {
            return false
        }
    }

    private var tooLarge: Problem {
        Problem(.headerTooLarge, "a head has at most \(limits.headBytes) bytes")
    }

    /// Where the empty line begins that ends a head.
    private static func end(of bytes: [UInt8], from start: Int) -> Int? {
        guard bytes.count >= 4, start <= bytes.count - 4 else { return nil }
        return (start...(bytes.count - 4)).first {
            bytes[$0] == 13 && bytes[$0 + 1] == 10 && bytes[$0 + 2] == 13 && bytes[$0 + 3] == 10
        }
    }
}
