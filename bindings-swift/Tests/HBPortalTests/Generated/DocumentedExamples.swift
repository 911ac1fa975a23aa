// Written by `cargo xtask bindgen` from core/src/api; do not edit.
// swift-format-ignore-file

import Foundation
import HBPortal

/// The examples of the documentation: compiled, never run.
enum DocumentedExamples {
    static func portalAuthToken(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let tokenResponse = try await portal.auth.token()
        _ = tokenResponse
    }
    static func portalAuthRefresh(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let tokenResponse = try await portal.auth.refresh(refreshToken: refreshToken)
        _ = tokenResponse
    }
    static func portalAuthTokenInfo(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let tokenInfo = try await portal.auth.tokenInfo()
        _ = tokenInfo
    }
    static func portalAuthRevoke(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        try await portal.auth.revoke()
    }
    static func portalReferenceRequestsList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await referenceRequest in portal.referenceRequests.list() {
            print(referenceRequest)
        }
    }
    static func portalReferenceRequestsCreate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let referenceRequest = try await portal.referenceRequests.create(candidateID: 12345, collectionMode: .candidateProvides)
        _ = referenceRequest
    }
    static func portalReferenceRequestsGet(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let referenceRequest = try await portal.referenceRequests.get(17)
        _ = referenceRequest
    }
    static func portalReferenceRequestsCancel(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let referenceRequest = try await portal.referenceRequests.cancel(17)
        _ = referenceRequest
    }
    static func portalReferenceRequestsAddReferee(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let reference = try await portal.referenceRequests.addReferee(17, refereeName: "Alex Referee", refereeEmail: "alex@example.com")
        _ = reference
    }
    static func portalReferenceRequestsSendReminders(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let remindersSent = try await portal.referenceRequests.sendReminders(17)
        _ = remindersSent
    }
    static func portalReferencesGet(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let referenceDetail = try await portal.references.get(17)
        _ = referenceDetail
    }
    static func portalReferencesDownloadPDF(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let file = try await portal.references.downloadPDF(17)
        try await file.save(to: URL(fileURLWithPath: "file.pdf"))
    }
    static func portalTemplatesList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await template in portal.templates.list() {
            print(template)
        }
    }
    static func portalWebhooksList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await webhookEndpoint in portal.webhooks.list() {
            print(webhookEndpoint)
        }
    }
    static func portalWebhooksCreate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let createdWebhookEndpoint = try await portal.webhooks.create(url: "https://example.com/hooks", events: ["reference.submitted"])
        _ = createdWebhookEndpoint
    }
    static func portalWebhooksUpdate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let webhookEndpoint = try await portal.webhooks.update(17)
        _ = webhookEndpoint
    }
    static func portalWebhooksDelete(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        try await portal.webhooks.delete(17)
    }
    static func portalWebhooksCalls(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await webhookCall in portal.webhooks.calls(17) {
            print(webhookCall)
        }
    }
    static func portalWebhooksTest(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let webhookTest = try await portal.webhooks.test(17)
        _ = webhookTest
    }
}
