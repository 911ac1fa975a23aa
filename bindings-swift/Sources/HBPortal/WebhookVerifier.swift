import Foundation
internal import HBPortalFFI

/// Tells deliveries of the portal from everything else that arrives at an endpoint.
///
/// ```swift
/// let verifier = try WebhookVerifier(secrets: ["whsec_1"])
/// let event = try verifier.verify(body: body, headers: headers)
/// print(event.eventType ?? .other("none"))
/// ```
public final class WebhookVerifier: Sendable {
    let native: NativeVerifier

    init(options: Arguments) throws {
        native = try translated { try NativeVerifier.open(options: options.data) }
    }

    /// Verifies a delivery and reads it. A delivery that is genuine may still come twice: look at
    /// ``WebhookEvent/eventID``.
    ///
    /// - Parameters:
    ///   - body: The bytes as they came, before anything parsed them.
    ///   - headers: The headers; their names may be written in any case.
    ///   - now: The system's clock, unless a test gives another.
    /// - Throws: ``HBPortalError/webhookVerification(_:)`` saying what is wrong; ``HBPortalError/decode(_:)`` for a genuine
    ///   body that is no event.
    public func verify(body: Data, headers: [String: String], now: Date? = nil) throws -> WebhookEvent {
        try verify(body: body, headers: headers.map { ($0.key, $0.value) }, now: now)
    }

    /// Verifies a delivery whose headers may come more than once.
    public func verify(body: Data, headers: [(String, String)], now: Date? = nil) throws -> WebhookEvent {
        let now = now.map { Int64(exactly: ($0.timeIntervalSince1970 * 1_000_000).rounded()) ?? .max }
        return try translated {
            let event = try native.verify(headers: headers.flatMap { [$0.0, $0.1] }, body: body, now: now)
            return try Reader.read(event, as: WebhookEvent.self)
        }
    }

    /// Signs a delivery as the portal does, for tests of your own endpoint.
    public static func sign(body: Data, secret: Secret, at moment: Date) -> String {
        let seconds = Int64(exactly: moment.timeIntervalSince1970.rounded(.down)) ?? .max
        return signWebhook(secret: secret.reveal(), timestamp: seconds, body: body)
    }
}
