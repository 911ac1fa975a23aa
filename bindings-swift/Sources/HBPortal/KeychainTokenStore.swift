#if canImport(Security)
    import Foundation
    import Security

    /// Keeps the pair in the keychain of this device: encrypted, not in backups, and read after the first unlock only, so
    /// that a background task can renew the session.
    public struct KeychainTokenStore: TokenStore {
        private let service: String
        private let account: String
        private let accessGroup: String?

        /// A store in the keychain.
        ///
        /// - Parameters:
        ///   - service: Whose it is: usually the app's bundle identifier.
        ///   - account: Which session it is, where the app has several.
        ///   - accessGroup: Which apps and extensions share it. They must not renew it at once: a keychain has no lock. Where
        ///     they may, use a ``FileTokenStore`` in the group's container.
        public init(service: String, account: String = "hbportal", accessGroup: String? = nil) {
            self.service = service
            self.account = account
            self.accessGroup = accessGroup
        }

        public func load() throws -> TokenPair? {
            var query = item
            query[kSecReturnData as String] = true
            query[kSecMatchLimit as String] = kSecMatchLimitOne
            var found: CFTypeRef?
            let status = SecItemCopyMatching(query as CFDictionary, &found)
            if status == errSecItemNotFound { return nil }
            try check(status, "read")
            guard let data = found as? Data, let pair = try? Self.decoder.decode(TokenPair.self, from: data)
            else {
                throw KeychainFailure(text: "what the keychain holds is no token pair; it was left as it is")
            }
            return pair
        }

        public func save(_ pair: TokenPair) throws {
            let data = try Self.encoder.encode(pair)
            let update = [kSecValueData as String: data]
            var status = SecItemUpdate(item as CFDictionary, update as CFDictionary)
            if status == errSecItemNotFound {
                var new = item
                new[kSecValueData as String] = data
                new[kSecAttrAccessible as String] = kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly
                status = SecItemAdd(new as CFDictionary, nil)
            }
            try check(status, "write")
        }

        public func clear() throws {
            let status = SecItemDelete(item as CFDictionary)
            if status != errSecItemNotFound { try check(status, "clear") }
        }

        private var item: [String: Any] {
            var item: [String: Any] = [
                kSecClass as String: kSecClassGenericPassword,
                kSecAttrService as String: service,
                kSecAttrAccount as String: account,
                kSecUseDataProtectionKeychain as String: true,
            ]
            if let accessGroup { item[kSecAttrAccessGroup as String] = accessGroup }
            return item
        }

        private func check(_ status: OSStatus, _ what: String) throws {
            guard status != errSecSuccess else { return }
            let reason = SecCopyErrorMessageString(status, nil) as String? ?? "status \(status)"
            throw KeychainFailure(text: "could not \(what) the keychain (\(reason))")
        }

        private static var encoder: JSONEncoder { JSONEncoder() }
        private static var decoder: JSONDecoder { JSONDecoder() }
    }

    /// A keychain that failed. The text holds no token.
    struct KeychainFailure: LocalizedError {
        let text: String
        var errorDescription: String? { text }
    }
#endif
