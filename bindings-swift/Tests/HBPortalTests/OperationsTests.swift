import Foundation
import HBPortal

/// Every operation is called, and every one stands in `operations.json`.
@Suite struct OperationsTests {
    @Test func everyOperation() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        try await references(portal, sandbox)
        try await webhooks(portal)
        try await others(portal)
        try await candidates(portal, sandbox)
        try await screenings(portal, sandbox)
        try await practicalTraining(portal)
        try await virtualBLS(portal, sandbox)
        #expect(try await portal.services.interviews.list().collect().count == 24)
        let bookings = portal.academy.bookings
        let past = try await bookings.past().collect().count
        #expect(try await past + bookings.upcoming().collect().count == 24)
        #expect(try await bookings.search(dateFrom: Day(Date(), in: .current)).collect().isEmpty == false)
        #expect(try await portal.academy.bookingLinks.search().collect().count == 12)

        let routes = try await sandbox.order("/requests", method: "GET")["by_route"]?.entries ?? [:]
        let operations = try shared("operations.json").items
        #expect(operations.count > 80)
        // One that is made of others has no route: it is called above, or this file does not compile.
        for operation in operations where operation["made_of"]?.items.isEmpty == true {
            let id = operation["id"]?.string ?? ""
            let host = Self.hosts[String(id.prefix { $0 != "." })] ?? ""
            let route = "\(host)\(operation["method"]?.string ?? "") \(operation["path"]?.string ?? "")"
            #expect(routes[route] != nil, "\(id) was not called")
        }
    }

    /// What stands before the routes of a host in the sandbox's log.
    private static let hosts = [
        "practical_training": "tdta ", "virtual_bls": "bls ", "services": "services ", "academy": "academy ",
    ]

    private func candidates(_ portal: HBPortal, _ sandbox: Sandbox) async throws {
        let (candidates, training) = (portal.v1.candidates, portal.v1.training)
        #expect(try await candidates.list(perPage: 5).collect().count == 12)
        #expect(try await candidates.get(candidate)?.candidateRef == candidate)
        let new = try await candidates.create(firstName: "Alex", lastName: "Nurse", email: "alex@example.com")
        guard case .created(let reference) = new else { throw Missing("a new candidate") }
        #expect(try await candidates.update(reference.candidateRef, jobRole: "Nurse") == .updated)
        let ensured = try await candidates.ensure(
            firstName: "Alex", lastName: "Nurse", email: "alex@example.com")
        #expect(ensured == .unchanged(reference) || ensured == .updated(reference))

        #expect(try await training.report(candidate) == nil)
        let who: JSONValue = [.string(candidate)]
        try await sandbox.order(
            "/v1/training/assign", ["candidate_refs": who, "course_ids": [101, 102]])
        try await sandbox.order("/v1/training/complete", ["candidate_refs": who])
        try await sandbox.order("/v1/training/unassign", ["candidate_refs": who, "course_ids": [102]])
        #expect(try await training.courses()?.trainings.count == 6)
        #expect(try await training.courseResult(candidate, courseID: 101)?.courseID == "101")
        #expect(try await training.report(candidate)?.courses.map(\.courseID) == ["101"])
        #expect(try await training.unassignedReport(candidate)?.courses.isEmpty == false)

        let certificates = portal.v1.certificates
        for document in [
            try await certificates.download(candidate),
            try await certificates.downloadIncludingExpired(candidate),
            try await certificates.downloadIncludingUnassigned(candidate),
            try await certificates.downloadAll(candidate),
            try await certificates.downloadCourse(candidate, courseID: 101),
        ] {
            guard case .ready(let file) = document else { throw Missing("a certificate") }
            #expect(try await file.data().prefix(5) == Data("%PDF-".utf8))
        }
    }

    private func screenings(_ portal: HBPortal, _ sandbox: Sandbox) async throws {
        let screenings = portal.v1.occupationalHealth
        let form = try #require(try await screenings.forms()?.forms.first)
        let fields = try #require(try await screenings.formFields(form.formType)?.fields)
        #expect(fields.contains { $0.choices?.isEmpty == false })
        let nonsense = try await failure {
            try await screenings.createSubmission(
                candidate, formType: form.formType, formData: ["nonsense": 1])
        }
        guard case .validation = nonsense else { throw nonsense }

        let submission = try await sandbox.submission()
        try await sandbox.order("/v1/submissions/\(submission)/ask", ["documents": ["Proof of immunity"]])
        let proof = Upload.data(Data("%PDF-1.4".utf8), name: "proof.pdf")
        #expect(try await screenings.updateSubmission(submission, files: ["proof": proof]) == .updated)
        try await screenings.finaliseSubmission(submission)
        #expect(
            try await screenings.listSubmissions(candidateRef: candidate).collect().map(\.submissionRef)
                == [submission])
        #expect(try await screenings.result(submission) == .running)
        guard case .pending = try await screenings.employerDocument(submission) else {
            throw Missing("pending")
        }
        try await sandbox.order("/v1/submissions/\(submission)/finish", ["status": "pass"])
        #expect(try await screenings.waitForResult(submission).status == .pass)
        guard case .ready = try await screenings.employerDocument(submission) else { throw Missing("a PDF") }
    }

    private func practicalTraining(_ portal: HBPortal) async throws {
        let training = portal.practicalTraining
        #expect(try await training.account.profile().invoicePayments == true)
        #expect(try await training.account.bookingURL().bookingURL != nil)
        #expect(try await training.account.credits().currency == "GBP")
        #expect(try await training.courses.list().collect().count == 4)
        #expect(try await training.locations.list().collect().count == 3)
        let events = training.events
        #expect(
            try await events.list(availableOnly: true, sortDir: .desc, perPage: 10).collect().count == 23)
        #expect(try await events.get(301).remainingSlots == 12)

        let first = try await events.hold(301)
        first.keep()
        try await events.release(first.details.holdHash)
        let second = try await events.hold(301)
        second.keep()
        let booking = try await training.bookings.create(
            holdHash: second.details.holdHash, firstName: "Alex", lastName: "Nurse",
            email: "alex@example.com", payOption: .balance, phone: "+44 20 7946 0000")
        #expect(try await training.bookings.get(booking.id) == booking)
        #expect(try await training.bookings.list().collect().map(\.id) == [booking.id])
        #expect(try await training.bookings.cancel(booking.id)?.bookingStatus == .cancelled)
        #expect(try await training.bookings.noShows().collect().isEmpty)
        #expect(try await training.account.transactions().collect().map(\.kind) == ["refund", "payment"])
        let invite = try await training.invites.send(email: "alex@example.com", courseID: 11)
        #expect(invite.bookingURL != nil)

        let hooks = training.webhooks
        let created = try await hooks.create(url: "https://example.com/hooks", events: ["booking.created"])
        let id = created.endpoint.id
        #expect(try await hooks.rotateSecret(id).secret?.isEmpty == false)
        #expect(try await hooks.update(id, isActive: false).isActive == false)
        #expect(try await hooks.list().collect().map(\.id) == [id])
        try await hooks.delete(id)

        let auth = training.auth
        #expect(try await auth.tokenInfo().clientID == 1001)
        let pair = try await auth.token()
        let renewed = try await auth.refresh(refreshToken: try #require(pair.refreshToken))
        #expect(renewed.accessToken != pair.accessToken)
        try await auth.revoke()
    }

    private func virtualBLS(_ portal: HBPortal, _ sandbox: Sandbox) async throws {
        let bls = portal.virtualBLS
        #expect(try await bls.account.bookingURL().bookingURL != nil)
        #expect(try await bls.account.credits().bookingCredits?.isEmpty == false)
        #expect(try await bls.account.transactions().collect().isEmpty)
        #expect(try await bls.courses.list().collect().count == 2)
        let slot = try #require(try await bls.timeslots.list(courseID: 21).collect(limit: 1).first)
        let (date, time) = (try #require(slot.date), try #require(slot.time))
        let first = try await bls.timeslots.hold(courseID: 21, date: date, time: time)
        #expect(first.details.date == date)
        first.keep()
        try await bls.timeslots.release(first.details.holdHash)
        let second = try await bls.timeslots.hold(courseID: 21, date: date, time: time)
        second.keep()
        let booking = try await bls.bookings.create(
            holdHash: second.details.holdHash, firstName: "Alex", lastName: "Nurse",
            email: "alex@example.com", payOption: .credits, phone: "+44 20 7946 0000",
            address: "1 High Street", city: "London", postcode: "N1 1AA")
        #expect(try await bls.bookings.get(booking.id).id == booking.id)
        #expect(try await bls.bookings.list().collect().map(\.id) == [booking.id])
        for act in ["complete", "return-equipment"] {
            try await sandbox.order("/bls/bookings/\(booking.id)/\(act)")
        }
        #expect(try await bls.bookings.certificate(booking.id).data().prefix(5) == Data("%PDF-".utf8))

        let created = try await bls.webhooks.create(
            url: "https://example.com/hooks", events: ["booking.created"])
        let id = created.endpoint.id
        #expect(try await bls.webhooks.rotateSecret(id).secret?.isEmpty == false)
        #expect(try await bls.webhooks.update(id, isActive: false).isActive == false)
        #expect(try await bls.webhooks.list().collect().map(\.id) == [id])
        try await bls.webhooks.delete(id)

        #expect(try await bls.auth.tokenInfo().clientID == 1001)
        let pair = try await bls.auth.token()
        _ = try await bls.auth.refresh(refreshToken: try #require(pair.refreshToken))
        try await bls.auth.revoke()
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
        let sandbox = try await Sandbox()
        let portal = try sandbox.client().withOptions(timeout: 10, maxRetries: 1, idempotencyKey: "one")
        let events = ["reference.submitted"]
        let created = try await portal.webhooks.create(url: "https://example.com/hooks", events: events)
        let again = try await portal.webhooks.create(url: "https://example.com/hooks", events: events)
        #expect(created.endpoint.id == again.endpoint.id)
    }

    @Test func rawRequestsAndTheRecorder() async throws {
        let sandbox = try await Sandbox()
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
        let sandbox = try await Sandbox()
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
