// Written by `cargo xtask bindgen` from core/src/api/portal/webhooks.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Endpoints to which the portal delivers events.
public struct Webhooks: Sendable {
    let caller: Caller

    /// Lists the account's endpoints.
    ///
    /// Evidence: `assumed` path; the answer may come in pages or as one list.
    ///
    /// ```swift
    /// for try await webhookEndpoint in portal.webhooks.list() {
    ///     print(webhookEndpoint)
    /// }
    /// ```
    ///
    /// - Returns: Each ``WebhookEndpoint``, for `for try await`; pages are fetched as they are read.
    /// - Throws: Nothing here: reading the list throws ``HBPortalError``.
    public func list() -> Pager<WebhookEndpoint> {
        let arguments = Arguments("portal.webhooks.list")
        return Pager(caller: caller, arguments: arguments)
    }

    /// Registers an endpoint. Its secret is shown in this answer and never again: keep it.
    ///
    /// Evidence: `documented`, in two versions of the answer; both are read.
    ///
    /// ```swift
    /// let createdWebhookEndpoint = try await portal.webhooks.create(url: "https://example.com/hooks", events: ["reference.submitted"])
    /// ```
    ///
    /// - Parameters:
    ///   - url: Where to deliver: https, or http on this machine.
    ///   - events: Which events to deliver, such as `reference.submitted`.
    ///   - timeoutSeconds: How long the portal waits for an answer, in seconds.
    ///   - maxRetries: How often the portal tries again.
    /// - Returns: The ``CreatedWebhookEndpoint``.
    /// - Throws: ``HBPortalError/validation(_:)`` for a url that is not https (loopback may be http); any
    ///   other ``HBPortalError``, or `CancellationError`.
    public func create(
        url: String,
        events: [String],
        timeoutSeconds: Int? = nil,
        maxRetries: Int? = nil
    ) async throws -> CreatedWebhookEndpoint {
        var arguments = Arguments("portal.webhooks.create")
        arguments.set("url", url)
        arguments.set("events", events)
        arguments.set("timeout_seconds", timeoutSeconds)
        arguments.set("max_retries", maxRetries)
        return try await caller.model(arguments)
    }

    /// Changes an endpoint; what is left out stays as it is.
    ///
    /// Evidence: `assumed` path and body.
    ///
    /// ```swift
    /// let webhookEndpoint = try await portal.webhooks.update(17, url: "https://example.com/hooks")
    /// ```
    ///
    /// - Parameters:
    ///   - id: Its number or its uuid.
    ///   - url: Where to deliver: https, or http on this machine.
    ///   - events: Which events to deliver.
    ///   - isActive: Whether to deliver at all.
    ///   - timeoutSeconds: How long the portal waits for an answer, in seconds.
    ///   - maxRetries: How often the portal tries again.
    /// - Returns: The ``WebhookEndpoint``.
    /// - Throws: ``HBPortalError``, or `CancellationError`.
    public func update(
        _ id: some PortalIDConvertible,
        url: String? = nil,
        events: [String]? = nil,
        isActive: Bool? = nil,
        timeoutSeconds: Int? = nil,
        maxRetries: Int? = nil
    ) async throws -> WebhookEndpoint {
        var arguments = Arguments("portal.webhooks.update")
        arguments.set("id", id.portalID)
        arguments.set("url", url)
        arguments.set("events", events)
        arguments.set("is_active", isActive)
        arguments.set("timeout_seconds", timeoutSeconds)
        arguments.set("max_retries", maxRetries)
        return try await caller.model(arguments)
    }

    /// Deletes an endpoint.
    ///
    /// Evidence: `assumed` path.
    ///
    /// ```swift
    /// try await portal.webhooks.delete(17)
    /// ```
    ///
    /// - Parameters:
    ///   - id: Its number or its uuid.
    /// - Throws: ``HBPortalError``, or `CancellationError`.
    public func delete(_ id: some PortalIDConvertible) async throws {
        var arguments = Arguments("portal.webhooks.delete")
        arguments.set("id", id.portalID)
        try await caller.nothing(arguments)
    }

    /// Lists the deliveries made to an endpoint.
    ///
    /// Evidence: `assumed` path and fields.
    ///
    /// ```swift
    /// for try await webhookCall in portal.webhooks.calls(17) {
    ///     print(webhookCall)
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - id: Its number or its uuid.
    ///   - page: The page to start with, from 1.
    ///   - perPage: How many a page.
    /// - Returns: Each ``WebhookCall``, for `for try await`; pages are fetched as they are read.
    /// - Throws: Nothing here: reading the list throws ``HBPortalError``.
    public func calls(
        _ id: some PortalIDConvertible,
        page: Int? = nil,
        perPage: Int? = nil
    ) -> Pager<WebhookCall> {
        var arguments = Arguments("portal.webhooks.calls")
        arguments.set("id", id.portalID)
        arguments.set("page", page)
        arguments.set("per_page", perPage)
        return Pager(caller: caller, arguments: arguments)
    }

    /// Has the portal deliver a `webhook.test` event to an endpoint.
    ///
    /// Evidence: `assumed` path and answer.
    ///
    /// ```swift
    /// let webhookTest = try await portal.webhooks.test(17)
    /// ```
    ///
    /// - Parameters:
    ///   - id: Its number or its uuid.
    /// - Returns: The ``WebhookTest``.
    /// - Throws: ``HBPortalError``, or `CancellationError`.
    public func test(_ id: some PortalIDConvertible) async throws -> WebhookTest {
        var arguments = Arguments("portal.webhooks.test")
        arguments.set("id", id.portalID)
        return try await caller.model(arguments)
    }
}

/// An endpoint to which the portal delivers events.
public struct WebhookEndpoint: Sendable, Hashable, Codable, Identifiable {
    /// Its number.
    public var id: Int
    /// Where events are delivered.
    public var url: String
    /// Which events are delivered.
    public var events: [String]
    /// Whether it is in use.
    public var isActive: Bool
    /// Its name.
    public var name: String?
    /// How long the portal waits for an answer, in seconds.
    public var timeoutSeconds: Int?
    /// How often the portal tries again.
    public var maxRetries: Int?
    /// How many deliveries failed.
    public var failureCount: Int?
    /// How many deliveries failed since the last that succeeded.
    public var consecutiveFailures: Int?
    /// The first letters of its secret.
    public var secretPrefix: String?
    /// When it was last called.
    public var lastCalledAt: Date?
    /// When a delivery last failed.
    public var lastFailedAt: Date?
    /// When a delivery last succeeded.
    public var lastDeliveredAt: Date?
    /// The status it last answered.
    public var lastResponseCode: Int?
    /// When it was made.
    public var createdAt: Date?
    /// When it was last changed.
    public var updatedAt: Date?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        id: Int,
        url: String,
        events: [String],
        isActive: Bool,
        name: String? = nil,
        timeoutSeconds: Int? = nil,
        maxRetries: Int? = nil,
        failureCount: Int? = nil,
        consecutiveFailures: Int? = nil,
        secretPrefix: String? = nil,
        lastCalledAt: Date? = nil,
        lastFailedAt: Date? = nil,
        lastDeliveredAt: Date? = nil,
        lastResponseCode: Int? = nil,
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        extra: Extra = [:]
    ) {
        self.id = id
        self.url = url
        self.events = events
        self.isActive = isActive
        self.name = name
        self.timeoutSeconds = timeoutSeconds
        self.maxRetries = maxRetries
        self.failureCount = failureCount
        self.consecutiveFailures = consecutiveFailures
        self.secretPrefix = secretPrefix
        self.lastCalledAt = lastCalledAt
        self.lastFailedAt = lastFailedAt
        self.lastDeliveredAt = lastDeliveredAt
        self.lastResponseCode = lastResponseCode
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case url = "url"
        case events = "events"
        case isActive = "is_active"
        case name = "name"
        case timeoutSeconds = "timeout_seconds"
        case maxRetries = "max_retries"
        case failureCount = "failure_count"
        case consecutiveFailures = "consecutive_failures"
        case secretPrefix = "secret_prefix"
        case lastCalledAt = "last_called_at"
        case lastFailedAt = "last_failed_at"
        case lastDeliveredAt = "last_delivered_at"
        case lastResponseCode = "last_response_code"
        case createdAt = "created_at"
        case updatedAt = "updated_at"
        case extra = "extra"
    }
}

extension WebhookEndpoint: Incoming {
    init(reading reader: inout Reader) {
        id = Int(reading: &reader)
        url = String(reading: &reader)
        events = [String](reading: &reader)
        isActive = Bool(reading: &reader)
        name = Optional(reading: &reader)
        timeoutSeconds = Optional(reading: &reader)
        maxRetries = Optional(reading: &reader)
        failureCount = Optional(reading: &reader)
        consecutiveFailures = Optional(reading: &reader)
        secretPrefix = Optional(reading: &reader)
        lastCalledAt = Optional(reading: &reader)
        lastFailedAt = Optional(reading: &reader)
        lastDeliveredAt = Optional(reading: &reader)
        lastResponseCode = Optional(reading: &reader)
        createdAt = Optional(reading: &reader)
        updatedAt = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// A new endpoint and its secret, which is shown this once.
public struct CreatedWebhookEndpoint: Sendable, Hashable, Codable {
    /// The endpoint.
    public var endpoint: WebhookEndpoint
    /// What deliveries are signed with. It cannot be read again.
    public var secret: Secret?
    /// What the portal says.
    public var message: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        endpoint: WebhookEndpoint,
        secret: Secret? = nil,
        message: String? = nil,
        extra: Extra = [:]
    ) {
        self.endpoint = endpoint
        self.secret = secret
        self.message = message
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case endpoint = "endpoint"
        case secret = "secret"
        case message = "message"
        case extra = "extra"
    }
}

extension CreatedWebhookEndpoint: Incoming {
    init(reading reader: inout Reader) {
        endpoint = WebhookEndpoint(reading: &reader)
        secret = Optional(reading: &reader)
        message = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// One delivery to an endpoint.
public struct WebhookCall: Sendable, Hashable, Codable, Identifiable {
    /// Its number.
    public var id: Int
    /// Which event was delivered.
    public var event: String?
    /// The status the endpoint answered.
    public var statusCode: Int?
    /// How long the endpoint took, in milliseconds.
    public var responseTimeMs: Int?
    /// The how-manieth attempt it was, from 1.
    public var attempt: Int?
    /// Whether the endpoint took it.
    public var success: Bool?
    /// Why it failed.
    public var error: String?
    /// What was delivered.
    public var payload: JSONValue?
    /// When it was made.
    public var createdAt: Date?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        id: Int,
        event: String? = nil,
        statusCode: Int? = nil,
        responseTimeMs: Int? = nil,
        attempt: Int? = nil,
        success: Bool? = nil,
        error: String? = nil,
        payload: JSONValue? = nil,
        createdAt: Date? = nil,
        extra: Extra = [:]
    ) {
        self.id = id
        self.event = event
        self.statusCode = statusCode
        self.responseTimeMs = responseTimeMs
        self.attempt = attempt
        self.success = success
        self.error = error
        self.payload = payload
        self.createdAt = createdAt
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case event = "event"
        case statusCode = "status_code"
        case responseTimeMs = "response_time_ms"
        case attempt = "attempt"
        case success = "success"
        case error = "error"
        case payload = "payload"
        case createdAt = "created_at"
        case extra = "extra"
    }
}

extension WebhookCall: Incoming {
    init(reading reader: inout Reader) {
        id = Int(reading: &reader)
        event = Optional(reading: &reader)
        statusCode = Optional(reading: &reader)
        responseTimeMs = Optional(reading: &reader)
        attempt = Optional(reading: &reader)
        success = Optional(reading: &reader)
        error = Optional(reading: &reader)
        payload = Optional(reading: &reader)
        createdAt = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// What the portal says of a test delivery.
public struct WebhookTest: Sendable, Hashable, Codable {
    /// What the portal says.
    public var message: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        message: String? = nil,
        extra: Extra = [:]
    ) {
        self.message = message
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case message = "message"
        case extra = "extra"
    }
}

extension WebhookTest: Incoming {
    init(reading reader: inout Reader) {
        message = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
