// Written by `cargo xtask bindgen` from core/src/api/practical_training/webhooks.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Endpoints to which this host delivers events.
public struct PracticalTrainingWebhooks: Sendable {
    let caller: Caller

    /// Lists the account's endpoints on this host.
    ///
    /// Evidence: `assumed` path; the name is documented.
    ///
    /// ```swift
    /// for try await webhookEndpoint in portal.practicalTraining.webhooks.list() {
    ///     print(webhookEndpoint)
    /// }
    /// ```
    ///
    /// - Returns: Each ``WebhookEndpoint``, for `for try await`; pages are fetched as they are read.
    /// - Throws: Nothing here: reading the list throws ``HBPortalError``.
    public func list() -> Pager<WebhookEndpoint> {
        let arguments = Arguments("practical_training.webhooks.list")
        return Pager(caller: caller, arguments: arguments)
    }

    /// Registers an endpoint. Its secret is shown in this answer and never again: keep it.
    ///
    /// Evidence: `documented`.
    ///
    /// ```swift
    /// let createdWebhookEndpoint = try await portal.practicalTraining.webhooks.create(url: "https://example.com/hooks")
    /// ```
    ///
    /// - Parameters:
    ///   - url: Where to deliver: https, or http on this machine.
    ///   - name: Its name.
    ///   - events: Which events to deliver, such as `booking.created`. Practical training delivers all of
    ///     them where this is left out.
    ///   - isActive: Whether to deliver at all.
    ///   - timeoutSeconds: How long the host waits for an answer, in seconds.
    /// - Returns: The ``CreatedWebhookEndpoint``.
    /// - Throws: ``HBPortalError/validation(_:)`` for a url that is not https (loopback may be http), or an
    ///   event the host does not know; any other ``HBPortalError``, or `CancellationError`.
    public func create(
        url: String,
        name: String? = nil,
        events: [String]? = nil,
        isActive: Bool? = nil,
        timeoutSeconds: Int? = nil
    ) async throws -> CreatedWebhookEndpoint {
        var arguments = Arguments("practical_training.webhooks.create")
        arguments.set("url", url)
        arguments.set("name", name)
        arguments.set("events", events)
        arguments.set("is_active", isActive)
        arguments.set("timeout_seconds", timeoutSeconds)
        return try await caller.model(arguments)
    }

    /// Changes an endpoint; what is left out stays as it is.
    ///
    /// Evidence: `assumed` path and body; the name is documented.
    ///
    /// ```swift
    /// let webhookEndpoint = try await portal.practicalTraining.webhooks.update(17, url: "https://example.com/hooks")
    /// ```
    ///
    /// - Parameters:
    ///   - id: Its number or its uuid.
    ///   - url: Where to deliver: https, or http on this machine.
    ///   - name: Its name.
    ///   - events: Which events to deliver.
    ///   - isActive: Whether to deliver at all.
    ///   - timeoutSeconds: How long the host waits for an answer, in seconds.
    /// - Returns: The ``WebhookEndpoint``.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such endpoint; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func update(
        _ id: some PortalIDConvertible,
        url: String? = nil,
        name: String? = nil,
        events: [String]? = nil,
        isActive: Bool? = nil,
        timeoutSeconds: Int? = nil
    ) async throws -> WebhookEndpoint {
        var arguments = Arguments("practical_training.webhooks.update")
        arguments.set("id", id.portalID)
        arguments.set("url", url)
        arguments.set("name", name)
        arguments.set("events", events)
        arguments.set("is_active", isActive)
        arguments.set("timeout_seconds", timeoutSeconds)
        return try await caller.model(arguments)
    }

    /// Deletes an endpoint.
    ///
    /// Evidence: `assumed` path; the name is documented.
    ///
    /// ```swift
    /// try await portal.practicalTraining.webhooks.delete(17)
    /// ```
    ///
    /// - Parameters:
    ///   - id: Its number or its uuid.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such endpoint; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func delete(_ id: some PortalIDConvertible) async throws {
        var arguments = Arguments("practical_training.webhooks.delete")
        arguments.set("id", id.portalID)
        try await caller.nothing(arguments)
    }

    /// Gives an endpoint a new secret, which is shown in this answer and never again. The old one may end
    /// at once.
    ///
    /// Evidence: `sibling`; the answer is assumed.
    ///
    /// ```swift
    /// let rotatedWebhookSecret = try await portal.practicalTraining.webhooks.rotateSecret(17)
    /// ```
    ///
    /// - Parameters:
    ///   - id: Its number or its uuid.
    /// - Returns: The ``RotatedWebhookSecret``.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such endpoint; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func rotateSecret(_ id: some PortalIDConvertible) async throws -> RotatedWebhookSecret {
        var arguments = Arguments("practical_training.webhooks.rotate_secret")
        arguments.set("id", id.portalID)
        return try await caller.model(arguments)
    }
}

/// The new secret of an endpoint, which is shown this once.
public struct RotatedWebhookSecret: Sendable, Hashable, Codable {
    /// What deliveries are signed with from now on. It cannot be read again.
    public var secret: Secret?
    /// The first letters of it.
    public var secretPrefix: String?
    /// What the host says.
    public var message: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        secret: Secret? = nil,
        secretPrefix: String? = nil,
        message: String? = nil,
        extra: Extra = [:]
    ) {
        self.secret = secret
        self.secretPrefix = secretPrefix
        self.message = message
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case secret = "secret"
        case secretPrefix = "secret_prefix"
        case message = "message"
        case extra = "extra"
    }
}

extension RotatedWebhookSecret: Incoming {
    init(reading reader: inout Reader) {
        secret = Optional(reading: &reader)
        secretPrefix = Optional(reading: &reader)
        message = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
