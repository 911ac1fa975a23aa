import Foundation
import HBPortal

/// Every operation is called, and every one stands in `operations.json`.
@Suite struct OperationsTests {
    @Test func everyOperation() async throws {
        let sandbox = try Sandbox()
        let portal = try sandbox.client()
        try await references(portal, sandbox)
        try await webhooks(portal)
        try await others(portal)
        for operation in try shared("operations.json").items {
            let route = "\(operation["method"]?.string ?? "") \(operation["path"]?.string ?? "")"
            let count = try await sandbox.count(route)
            #expect(count > 0, "\(operation["id"]?.string ?? "") was not called")
        }
    }

    private func references(_ portal: HBPortal, _ sandbox: Sandbox) async throws {
        let made = try await portal.referenceRequests.create(
            candidateID: 12345, collectionMode: .clientAdds, referencesRequired: 2, expiryDays: 14,
            referees: referees)
        #expect(made.status == .pending)
        let first = try #require(made.references?.first)
        let added = try await portal.referenceRequests.addReferee(
            made.id, refereeName: "Kim Referee", refereeEmail: "kim@example.com")
        #expect(added.referenceRequestID == made.id)
        #expect(try await portal.referenceRequests.sendReminders(made.uuid).sent == 3)
        try await sandbox.order("/references/\(first.id)/submit")
        #expect(try await portal.referenceRequests.get(made.id).status == .inProgress)

        let detail = try await portal.references.get(first.id)
        #expect(detail.score != nil)
        #expect(detail.scoreBreakdown?["clinical_skills"]?.weightedScore != nil)
        #expect(detail.formResponse?.first?.fieldCode != nil)
        let pdf = try await portal.references.downloadPDF(first.uuid)
        #expect(pdf.contentType == "application/pdf")
        #expect(try await pdf.data().prefix(5) == Data("%PDF-".utf8))

        let listed = portal.referenceRequests.list(candidateID: 12345, perPage: 10)
        #expect(try await listed.collect().map(\.id) == [made.id])
        _ = try await portal.referenceRequests.cancel(made.id)
        #expect(try await portal.referenceRequests.get(made.id).status == .cancelled)
    }

    private func webhooks(_ portal: HBPortal) async throws {
        let created = try await portal.webhooks.create(
            url: "http://127.0.0.1:9/", events: ["reference.submitted"])
        #expect(created.secret?.isEmpty == false)
        let id = created.endpoint.id
        #expect(try await portal.webhooks.list().collect().map(\.id) == [id])
        #expect(
            try await portal.webhooks.update(id, isActive: true, timeoutSeconds: 5).timeoutSeconds == 5)
        #expect(try await portal.webhooks.test(id).message != nil)
        _ = try await portal.webhooks.calls(id, perPage: 5).collect()
        try await portal.webhooks.delete(id)
    }

    private func others(_ portal: HBPortal) async throws {
        #expect(try await portal.templates.list().collect().map(\.isDefault) == [true, false, false])
        #expect(try await portal.auth.tokenInfo().clientID == 1001)
        let pair = try await portal.auth.token()
        let renewed = try await portal.auth.refresh(refreshToken: try #require(pair.refreshToken))
        #expect(renewed.accessToken != pair.accessToken)
        try await portal.auth.revoke()
    }

    @Test func optionsOfAFewCalls() async throws {
        let sandbox = try Sandbox()
        let portal = try sandbox.client().withOptions(timeout: 10, maxRetries: 1, idempotencyKey: "one")
        let events = ["reference.submitted"]
        let created = try await portal.webhooks.create(url: "https://example.com/hooks", events: events)
        let again = try await portal.webhooks.create(url: "https://example.com/hooks", events: events)
        #expect(created.endpoint.id == again.endpoint.id)
    }

    @Test func rawRequestsAndTheRecorder() async throws {
        let sandbox = try Sandbox()
        let recorder = Recorder()
        let portal = try sandbox.client().recorded(by: recorder)
        #expect(recorder.last == nil)
        let answer = try await portal.request("GET", "/templates", query: ["per_page": 2])
        #expect(answer.status == 200)
        #expect(answer.operation == "request")
        #expect(answer.headers["content-type"]?.hasPrefix("application/json") == true)
        #expect(try answer.json()["data"]?.items.count == 3)
        #expect(recorder.last?.requestID == answer.requestID)
        let created = try await portal.request(
            "POST", "/webhooks",
            json: ["url": "https://example.com/hooks", "events": ["reference.submitted"]],
            headers: ["X-Own": "one"])
        #expect(created.status == 201)
        let error = try await failure { try await portal.references.get(404_404) }
        #expect(recorder.last?.status == 404)
        #expect(recorder.last?.requestID == error.details.requestID)
    }

    @Test func otherRoutes() async throws {
        let sandbox = try Sandbox()
        let portal = try sandbox.client(routes: ["portal.templates.list": "GET /elsewhere"])
        _ = try await failure { try await portal.templates.list().collect() }
        #expect(try await sandbox.count("UNKNOWN") == 1)
        let error = try await failure {
            try sandbox.client(routes: ["portal.references.get": "GET /references"])
        }
        guard case .configuration = error else { throw error }
        #expect(error.localizedDescription.contains("portal.references.get"))
    }
}
