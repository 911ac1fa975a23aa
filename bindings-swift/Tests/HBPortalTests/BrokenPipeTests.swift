#if os(Linux)
    import Foundation
    import Glibc
    import HBPortal

    /// A write to a connection that is closed raises a signal, which ends a program that does not see to it. A server in
    /// Swift must not end because the portal hangs up.
    @Suite struct BrokenPipeTests {
        @Test func aServerThatClosesWhileItIsWrittenTo() async throws {
            var disposition = sigaction()
            sigaction(SIGPIPE, nil, &disposition)
            // Otherwise this test would show nothing.
            #expect(disposition.__sigaction_handler.sa_handler == nil)

            let server = try Closing()
            let portal = try HBPortal(
                baseURL: "http://127.0.0.1:\(server.port)/api", session: TokenPair(accessToken: "a"),
                maxRetries: 0, proxy: "")
            let large: JSONValue = ["text": .string(String(repeating: "x", count: 4 << 20))]
            for _ in 0..<4 {
                let error = try await failure { try await portal.request("POST", "/webhooks", json: large) }
                guard case .connection = error else { throw error }
            }
        }
    }

    /// Closes each connection when the first bytes of a request are there.
    private final class Closing: Sendable {
        let port: UInt16
        private let listener: Int32

        init() throws {
            listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = inet_addr("127.0.0.1")
            var size = socklen_t(MemoryLayout<sockaddr_in>.size)
            let (listener, bound) = (listener, address)
            let ready = withUnsafePointer(to: bound) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(listener, $0, size) }
            }
            try #require(ready == 0 && listen(listener, 16) == 0)
            _ = withUnsafeMutablePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(listener, $0, &size) }
            }
            port = UInt16(bigEndian: address.sin_port)
            Thread.detachNewThread {
                var bytes = [UInt8](repeating: 0, count: 1_000)
                while case let connection = accept(listener, nil, nil), connection >= 0 {
                    _ = recv(connection, &bytes, bytes.count, 0)
                    close(connection)
                }
            }
        }

        deinit {
            // Ends the thread, which waits in `accept`.
            shutdown(listener, Int32(SHUT_RDWR))
            close(listener)
        }
    }
#endif
