import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A web server that keeps what the portal delivers: the raw body, and the headers.
///
/// An app does not receive webhooks: its back end does, with the web framework it has. This is as little as will do.
final class Deliveries: Sendable {
    struct Delivery: Sendable {
        let headers: [(String, String)]
        let body: Data
    }

    let url: String
    private let received: AsyncStream<Delivery>

    init() throws {
        #if canImport(Glibc)
            let kind = Int32(SOCK_STREAM.rawValue)
        #else
            let kind = SOCK_STREAM
        #endif
        let listener = socket(AF_INET, kind, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 16) == 0
                    && getsockname(listener, $0, &length) == 0
            }
        }
        guard bound else { throw Problem("no port can be listened on") }
        url = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))/hooks"
        let (stream, continuation) = AsyncStream.makeStream(of: Delivery.self)
        received = stream
        Thread.detachNewThread {
            while case let connection = accept(listener, nil, nil), connection >= 0 {
                if let delivery = Self.receive(connection) { continuation.yield(delivery) }
                close(connection)
            }
        }
    }

    /// The next delivery.
    func next() async throws -> Delivery {
        for await delivery in received { return delivery }
        throw Problem("nothing is delivered any more")
    }

    private static func receive(_ connection: Int32) -> Delivery? {
        var bytes = Data()
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        while true {
            if let delivery = parse(bytes) {
                let answer = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"
                _ = answer.withCString { send(connection, $0, strlen($0), 0) }
                return delivery
            }
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    /// The delivery, as soon as all of it is there.
    private static func parse(_ bytes: Data) -> Delivery? {
        guard let end = bytes.range(of: Data("\r\n\r\n".utf8)) else { return nil }
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        let headers = lines.dropFirst().compactMap { line -> (String, String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            return (String(line[..<colon]), value)
        }
        let length = headers.first { $0.0.lowercased() == "content-length" }.flatMap { Int($0.1) } ?? 0
        let body = bytes[end.upperBound...]
        return body.count >= length ? Delivery(headers: headers, body: Data(body.prefix(length))) : nil
    }
}
