import Foundation
import HBPortal

/// The vectors of tolerance, which every language reads: what the caller gets of an answer, however it is wrapped.
@Suite struct ToleranceTests {
    @Test(arguments: ["candidates", "occupational_health", "training"])
    func vectors(_ file: String) async throws {
        let sandbox = try await Sandbox()
        var routes: [String: String] = [:]
        for operation in try shared("operations.json").items {
            routes[operation["id"]?.string ?? ""] =
                "\(operation["method"]?.string ?? "") \(operation["path"]?.string ?? "")"
        }
        let cases = try shared("vectors/tolerance/\(file).json").items
        #expect(cases.count > 10)
        for vector in cases {
            try await sandbox.order("/reset")
            var fault = vector["answer"]?.entries ?? [:]
            fault["kind"] = "status"
            let route = try #require(routes[vector["operation"]?.string ?? ""])
            try await sandbox.fault(route, .object(fault), times: 100)
            try await check(vector, try sandbox.client(maxRetries: 0))
        }
    }

    private func check(_ vector: JSONValue, _ portal: HBPortal) async throws {
        let name = Comment(rawValue: vector["name"]?.string ?? "")
        let expected = vector["expect"]
        do {
            let came = try await answer(to: vector, of: portal)
            let wanted = try #require(expected?["answer"], name)
            #expect(plain(came) == plain(wanted), name)
        } catch let error as HBPortalError {
            let wanted = try #require(expected?["error"], "\(name): \(error)")
            #expect(className(error) == wanted["class"]?.string, name)
            if let status = wanted["status"]?.integer { #expect(error.details.status == status, name) }
            for text in wanted["text_contains"]?.items.compactMap(\.string) ?? [] {
                #expect(error.localizedDescription.contains(text), name)
            }
            var dumped = ""
            dump(error, to: &dumped)
            #expect(!"\(error) \(dumped)".contains("Canary"), name)
        }
    }

    private func className(_ error: HBPortalError) -> String {
        let label = Mirror(reflecting: error).children.first?.label ?? ""
        return label.prefix(1).uppercased() + label.dropFirst() + "Error"
    }

    /// Without what says nothing: an `extra` in which nothing is.
    private func plain(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let items): .array(items.map(plain))
        case .object(let entries):
            .object(entries.filter { $0.key != "extra" || $0.value != [:] }.mapValues(plain))
        case .number(let number): Int(exactly: number).map { .integer($0) } ?? value
        default: value
        }
    }

    private func json(_ answer: some Encodable) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: try JSONEncoder().encode(answer))
    }

    private func outcome(_ kind: String, _ value: (any Encodable)? = nil) throws -> JSONValue {
        guard let value else { return ["kind": .string(kind)] }
        return ["kind": .string(kind), "value": try json(value)]
    }

    private func file(_ document: Document) async throws -> JSONValue {
        switch document {
        case .ready(let file):
            let text = String(decoding: try await file.data(), as: UTF8.self)
            return ["kind": "ready", "file": .string(text)]
        case .pending: return try outcome("pending")
        case .notAvailable: return try outcome("not_available")
        }
    }

    private func answer(to vector: JSONValue, of portal: HBPortal) async throws -> JSONValue {
        let path = vector["path"]?.items.compactMap(\.string) ?? []
        let (first, second) = (path.first ?? "", path.last ?? "")
        let params = vector["params"]
        func text(_ name: String) -> String { params?[name]?.string ?? "" }
        let (candidates, training) = (portal.v1.candidates, portal.v1.training)
        let (certificates, screenings) = (portal.v1.certificates, portal.v1.occupationalHealth)
        switch vector["operation"]?.string ?? "" {
        case "v1.candidates.list": return try json(try await candidates.list().collect())
        case "v1.candidates.get": return try json(try await candidates.get(first))
        case "v1.candidates.create":
            let made = try await candidates.create(
                firstName: text("first_name"), lastName: text("last_name"), email: text("email"))
            switch made {
            case .created(let reference): return try outcome("created", reference)
            case .existing(let reference): return try outcome("existing", reference)
            }
        case "v1.candidates.update":
            let changed = try await candidates.update(first, jobRole: text("job_role"))
            return try outcome(changed == .updated ? "updated" : "unchanged")
        case "v1.certificates.download": return try await file(certificates.download(first))
        case "v1.certificates.download_all": return try await file(certificates.downloadAll(first))
        case "v1.certificates.download_course":
            return try await file(certificates.downloadCourse(first, courseID: second))
        case "v1.certificates.download_including_expired":
            return try await file(certificates.downloadIncludingExpired(first))
        case "v1.certificates.download_including_unassigned":
            return try await file(certificates.downloadIncludingUnassigned(first))
        case "v1.occupational_health.create_submission":
            let answers = params?["form_data"]?.entries ?? [:]
            return try json(
                try await screenings.createSubmission(
                    first, formType: text("form_type"), formData: answers))
        case "v1.occupational_health.employer_document":
            return try await file(screenings.employerDocument(first))
        case "v1.occupational_health.finalise_submission":
            try await screenings.finaliseSubmission(first)
            return .null
        case "v1.occupational_health.form_fields": return try json(try await screenings.formFields(first))
        case "v1.occupational_health.forms": return try json(try await screenings.forms())
        case "v1.occupational_health.list_submissions":
            return try json(try await screenings.listSubmissions().collect())
        case "v1.occupational_health.result":
            switch try await screenings.result(first) {
            case .running: return try outcome("running")
            case .finished(let result): return try outcome("finished", result)
            }
        case "v1.occupational_health.update_submission":
            let files = vector["files"]?.entries ?? [:]
            let changed = try await screenings.updateSubmission(
                first,
                files: files.mapValues { .data(Data(($0.string ?? "").utf8), name: "file.txt") })
            return try outcome(changed == .updated ? "updated" : "unchanged")
        case "v1.training.course_result":
            return try json(try await training.courseResult(first, courseID: second))
        case "v1.training.courses": return try json(try await training.courses())
        case "v1.training.report": return try json(try await training.report(first))
        case "v1.training.unassigned_report": return try json(try await training.unassignedReport(first))
        case let other: throw Missing("a call of \(other)")
        }
    }
}
