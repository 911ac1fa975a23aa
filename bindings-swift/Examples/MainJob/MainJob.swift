import Foundation
import HBPortal

/// The main job, from credentials to signed-off references.
///
/// Run it with `cargo xtask demo --swift`, which starts the sandbox portal and sets the environment. Against the real
/// portal it would stop at the parts that only the sandbox can play: referees who answer at once, and a clock that moves.
@main
struct MainJob {
    static func main() async {
        do {
            try await run()
            print("\nThe main job is done.")
        } catch {
            print("\nThe main job failed: \(error)")
            exit(1)
        }
    }

    static func run() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("hbportal-demo-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }

        // Credentials come from HBPORTAL_CLIENT_ID and HBPORTAL_API_KEY. The first call logs in.
        let portal = try HBPortal()

        step("Templates")
        for try await template in portal.templates.list() {
            say("\(template.id): \(template.name)\(template.isDefault == true ? " (the default)" : "")")
        }

        step("A webhook endpoint, whose secret is shown this once")
        let deliveries = try Deliveries()
        let created = try await portal.webhooks.create(
            url: deliveries.url, events: ["reference.submitted", "reference.all_completed"])
        guard let secret = created.secret else {
            throw Problem("the portal sends the secret with the endpoint")
        }
        let verifier = try WebhookVerifier(secrets: [secret])
        say("endpoint \(created.endpoint.id) at \(created.endpoint.url), secret \(secret)")

        step("A reference request with two referees")
        let request = try await portal.referenceRequests.create(
            candidateID: 12345, collectionMode: .clientAdds, referencesRequired: 2,
            referees: [
                RefereeInput(
                    refereeName: "Alex Referee", refereeEmail: "alex@example.com",
                    refereePosition: "Ward manager"),
                RefereeInput(refereeName: "Sam Referee", refereeEmail: "sam@example.com"),
            ])
        say("request \(request.id) for \(request.candidateName ?? "nobody"): \(request.status)")
        let reminded = try await portal.referenceRequests.sendReminders(request.id)
        say("\(reminded.sent ?? 0) referees reminded")

        step("The referees answer, and the portal says so")
        let references = request.references ?? []
        for reference in references { try await sandbox("/references/\(reference.id)/submit") }
        for _ in 0..<3 {
            let delivery = try await deliveries.next()
            let event = try verifier.verify(body: delivery.body, headers: delivery.headers)
            say("\(event.eventType ?? .other("something")), verified")
        }

        step("The answers and their scores")
        for reference in references {
            let detail = try await portal.references.get(reference.id)
            say("\(detail.refereeName): score \(detail.score ?? 0)")
            for (code, part) in (detail.scoreBreakdown ?? [:]).sorted(by: { $0.key < $1.key }) {
                say("  \(code): \(part.value ?? "") (\(part.rawScore ?? 0) x \(part.weight ?? 0))")
            }
        }

        step("Both references as PDF")
        for reference in references {
            let file = folder.appendingPathComponent("reference-\(reference.id).pdf")
            let size = try await portal.references.downloadPDF(reference.id).save(to: file)
            say("\(file.lastPathComponent): \(size) bytes")
        }

        step("250 more requests, read page by page")
        try await sandbox("/seed", ["reference_requests": 250])
        var states: [String: Int] = [:]
        var total: Int?
        for try await page in portal.referenceRequests.list(perPage: 100).pages {
            total = page.total
            for request in page.items { states[request.status.rawValue, default: 0] += 1 }
        }
        let counted = states.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        say("\(states.values.reduce(0, +)) of \(total ?? 0): \(counted.joined(separator: ", "))")

        step("Two hours pass: the access token is expired, which nobody notices")
        try await sandbox("/clock", ["advance_seconds": 7200])
        say("request \(request.id) is \(try await portal.referenceRequests.get(request.id).status)")

        step("The portal says 429: the client waits as long as it is told")
        try await sandbox(
            "/faults", ["route": "GET /templates", "fault": ["kind": "rate_limit", "retry_after": 1]])
        let recorder = Recorder()
        for try await _ in portal.recorded(by: recorder).templates.list() {}
        guard let answer = recorder.last else { throw Problem("the recorder has seen nothing") }
        say("status \(answer.status) after \(answer.retriesTaken) retry")

        step("An error says what to do")
        do {
            _ = try await portal.references.get(404404)
        } catch HBPortalError.notFound(let details) {
            say("\(details)")
        }

        step("The session ends")
        try await portal.auth.revoke()
        say("the token is revoked")
    }
}

func step(_ title: String) { print("\n\(title)") }

func say(_ text: String) { print("  \(text)") }

/// Why the job cannot go on.
struct Problem: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
