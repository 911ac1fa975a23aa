import Foundation
import HBPortal

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What in real life other people and time do.
func sandbox(_ path: String, _ order: JSONValue = [:]) async throws {
    let address = ProcessInfo.processInfo.environment["HBPORTAL_SANDBOX_URL"] ?? ""
    guard let url = URL(string: address + path) else { throw Problem("HBPORTAL_SANDBOX_URL is no URL") }
    var request = URLRequest(url: url)
    request.httpMethod = "POST"
    request.httpBody = try JSONEncoder().encode(order)
    let (_, response) = try await URLSession.shared.data(for: request)
    guard let status = (response as? HTTPURLResponse)?.statusCode, 200..<300 ~= status else {
        throw Problem("the sandbox refuses \(path)")
    }
}
