import Foundation
internal import HBPortalFFI

/// A file that keeps the pair, readable by its owner alone.
///
/// It is replaced as a whole, so nobody ever reads half of it, and locked while the pair is renewed, so that an app and its
/// extensions can share one session. A file that is torn, or that belongs to another server, is refused and left as it is.
///
/// On a phone, give it a folder that is not backed up, and the data protection that your app needs; or use
/// `KeychainTokenStore`.
public struct FileTokenStore: TokenStore {
    /// Where the file is.
    public let url: URL
    private let baseURL: String?

    /// A store in this file.
    ///
    /// - Parameters:
    ///   - url: Where the file is, or will be; its folder is made where there is none.
    ///   - baseURL: For which API, where that is not the usual one. A client knows by itself; it matters for using the
    ///     store without one.
    public init(url: URL, baseURL: String? = nil) {
        self.url = url
        self.baseURL = baseURL
    }

    public func load() throws -> TokenPair? {
        try translated { try native.load().map { try Reader.read($0, as: TokenPair.self) } }
    }

    public func save(_ pair: TokenPair) throws {
        try translated { try native.save(pair: pair.arguments.data) }
    }

    public func clear() throws {
        try translated { try native.clear() }
    }

    private var native: NativeFileStore {
        get throws { NativeFileStore(path: try path, baseUrl: baseURL) }
    }

    /// - Throws: ``HBPortalError/validation(_:)`` where the URL is no file's.
    var path: String {
        get throws { try filePath(of: url) }
    }
}
