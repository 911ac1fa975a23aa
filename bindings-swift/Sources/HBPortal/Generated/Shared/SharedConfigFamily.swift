// Written by `cargo xtask bindgen` from core/src/config/family.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Where a family lives, and who the client is there.
///
/// What is left out is as the client has it: its account, for families with a token of their own.
public struct FamilyOptions: Sendable, Hashable, Codable {
    /// Where the family's API lives: https, or http on this machine. Environment: `HBPORTAL_` with the
    /// family's name and `_BASE_URL`, such as `HBPORTAL_VIRTUAL_BLS_BASE_URL`.
    public var baseURL: String?
    /// The account's client id on that host, where it is another than the client's.
    public var clientID: Int?
    /// The api key that goes with it.
    public var apiKey: Secret?
    /// A pair of that host to start from, for a client that has no api key.
    public var session: TokenPair?
    /// How many requests are sent to that host in any minute. 60 by default for practical training, which
    /// allows no more.
    public var requestsPerMinute: Int?

    /// One with these values.
    public init(
        baseURL: String? = nil,
        clientID: Int? = nil,
        apiKey: Secret? = nil,
        session: TokenPair? = nil,
        requestsPerMinute: Int? = nil
    ) {
        self.baseURL = baseURL
        self.clientID = clientID
        self.apiKey = apiKey
        self.session = session
        self.requestsPerMinute = requestsPerMinute
    }

    private enum CodingKeys: String, CodingKey {
        case baseURL = "base_url"
        case clientID = "client_id"
        case apiKey = "api_key"
        case session = "session"
        case requestsPerMinute = "requests_per_minute"
    }
}

extension FamilyOptions: Argument {
    func write(to writer: inout Writer) {
        var arguments = Arguments()
        arguments.set("base_url", baseURL)
        arguments.set("client_id", clientID)
        arguments.set("api_key", apiKey)
        arguments.set("session", session)
        arguments.set("requests_per_minute", requestsPerMinute)
        arguments.write(to: &writer)
    }
}
