// Written by `cargo xtask bindgen` from core/src/api/virtual_bls/webhooks.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Endpoints to which this host delivers events.
public struct VirtualBLSWebhooks: Sendable {
    let caller: Caller

    /// Lists the account's endpoints on this host.
    ///
    /// Evidence: `assumed` path; the name is documented.
    ///
    /// ```swift
    /// for try await webhookEndpoint in portal.virtualBLS.webhooks.list() {
    ///     print(webhookEndpoint)
    /// }
    /// ```
    ///
    /// - Returns: Each ``WebhookEndpoint``, for `for try await`; pages are fetched as they are read.
    /// - Throws: Nothing here: reading the list throws ``HBPortalError``.
    public func list() -> Pager<WebhookEndpoint> {
        let arguments = Arguments("virtual_bls.webhooks.list")
        return Pager(caller: caller, arguments: arguments)
    }

    /// Registers an endpoint. Its secret is shown in this answer and never again: keep it.
    ///
    /// Evidence: `documented`.
    ///
    /// ```swift
    /// let createdWebhookEndpoint = try await portal.virtualBLS.webhooks.create(url: "https://example.com/hooks")
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
        var arguments = Arguments("virtual_bls.webhooks.create")
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
    /// let webhookEndpoint = try await portal.virtualBLS.webhooks.update(17, url: "https://example.com/hooks")
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
        var arguments = Arguments("virtual_bls.webhooks.update")
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
    /// try await portal.virtualBLS.webhooks.delete(17)
    /// ```
    ///
    /// - Parameters:
    ///   - id: Its number or its uuid.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such endpoint; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func delete(_ id: some PortalIDConvertible) async throws {
        var arguments = Arguments("virtual_bls.webhooks.delete")
        arguments.set("id", id.portalID)
        try await caller.nothing(arguments)
    }

    /// Gives an endpoint a new secret, which is shown in this answer and never again. The old one may end
    /// at once.
    ///
    /// Evidence: `documented`; the answer is assumed.
    ///
    /// ```swift
    /// let rotatedWebhookSecret = try await portal.virtualBLS.webhooks.rotateSecret(17)
    /// ```
    ///
    /// - Parameters:
    ///   - id: Its number or its uuid.
    /// - Returns: The ``RotatedWebhookSecret``.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such endpoint; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func rotateSecret(_ id: some PortalIDConvertible) async throws -> RotatedWebhookSecret {
        var arguments = Arguments("virtual_bls.webhooks.rotate_secret")
        arguments.set("id", id.portalID)
        return try await caller.model(arguments)
    }
}
