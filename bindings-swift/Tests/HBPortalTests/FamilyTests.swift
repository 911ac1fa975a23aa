import Foundation
import HBPortal
import HBPortalFFI

/// Families have hosts, tokens and options of their own.
@Suite struct FamilyTests {
    @Test func areThoseOfCore() {
        #expect(Family.allCases.map(\.rawValue) == families())
    }

    @Test func takeAnyRequest() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        for (family, path) in [
            (Family.portal, "/templates"), (.v1, "/candidates"), (.services, "/interview-bookings"),
            (.academy, "/booking-links"), (.practicalTraining, "/courses"), (.virtualBLS, "/courses"),
        ] {
            let answer = try await portal.request("GET", path, family: family)
            #expect(answer.status == 200, "\(family)")
        }
        #expect(try await sandbox.count("bls GET /courses") == 1)
        #expect(try await sandbox.count("tdta GET /courses") == 1)
        #expect(try await sandbox.count("GET /candidates") == 1)
    }

    @Test func takeForms() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        let form: [String: JSONValue] = [
            "first_name": "Sam", "last_name": "Form", "email": "sam.form@example.com",
            "activate_candidate": false,
        ]
        let made = try await portal.request("POST", "/candidates", form: form, family: .v1)
        #expect(made.status == 201)
        let error = try await failure {
            try await portal.request("POST", "/candidates", json: .object(form), form: form, family: .v1)
        }
        guard case .validation(let details) = error else { throw error }
        #expect(Array(details.fields.keys) == ["form"], "\(details)")
        #expect(try await sandbox.count("POST /candidates") == 1)
    }

    @Test func takeOtherRoutes() async throws {
        let sandbox = try await Sandbox()
        let routes = [
            "v1.candidates.get": "GET /candidates/{candidate_ref}/elsewhere",
            "practical_training.events.get": "GET /training-events/{id}/elsewhere",
            "virtual_bls.bookings.certificate": "GET /bookings/{id}/elsewhere",
            "academy.bookings.past": "GET /elsewhere", "services.interviews.list": "GET /elsewhere",
        ]
        let portal = try sandbox.client(maxRetries: 0, routes: routes)
        _ = try await failure { try await portal.v1.candidates.get(candidate) }
        _ = try await failure { try await portal.practicalTraining.events.get(301) }
        _ = try await failure { try await portal.virtualBLS.bookings.certificate(1) }
        _ = try await failure { try await portal.academy.bookings.past().collect() }
        _ = try await failure { try await portal.services.interviews.list().collect() }
        #expect(try await sandbox.count("UNKNOWN") == 5)
        let error = try await failure {
            try sandbox.client(routes: ["v1.candidates.get": "GET /candidates/{id}"])
        }
        guard case .configuration = error else { throw error }
    }

    @Test func areNamedWhereTheirOptionsAreWrong() async throws {
        func refused(_ field: String, _ make: () throws -> HBPortal) async throws {
            let error = try await failure(make)
            guard case .validation(let details) = error else { throw error }
            #expect(details.fields.keys.contains(field), "\(details)")
        }
        try await refused("practicalTraining.baseURL") {
            try HBPortal(
                clientID: 1, apiKey: "k", practicalTraining: FamilyOptions(baseURL: "http://example.com"))
        }
        try await refused("virtualBLS.apiKey") {
            try HBPortal(clientID: 1, apiKey: "k", virtualBLS: FamilyOptions(clientID: 7))
        }
        try await refused("academy.session") {
            let session = TokenPair(accessToken: "a")
            return try HBPortal(clientID: 1, apiKey: "k", academy: FamilyOptions(session: session))
        }
        try await refused("maxUploadSize") { try HBPortal(clientID: 1, apiKey: "k", maxUploadSize: 0) }
        let portal = try HBPortal(clientID: 1, apiKey: "k", baseURL: "http://127.0.0.1:9", proxy: "")
        let error = try await failure { try await portal.academy.bookings.past().collect() }
        guard case .configuration(let details) = error else { throw error }
        #expect(details.message.contains("`academy`") && details.message.contains("`baseURL`"))
    }

    @Test func aPhoneHasASessionOfItsOwnThere() async throws {
        let sandbox = try await Sandbox()
        let pair = try await sandbox.client().practicalTraining.auth.token()
        let session = TokenPair(accessToken: pair.accessToken, refreshToken: pair.refreshToken)
        let phone = try HBPortal(
            baseURL: sandbox.baseURL, session: try await sandbox.handedOut(), proxy: "",
            practicalTraining: sandbox.host(.practicalTraining, session: session))
        #expect(try await phone.practicalTraining.courses.list().collect().count == 4)
        #expect(try await phone.templates.list().collect().count == 3)
        let logins = try await sandbox.sessions()["tdta"]?["logins"]
        try await sandbox.advanceClock(3_700)
        #expect(try await phone.practicalTraining.auth.tokenInfo().clientID == 1001)
        #expect(try await sandbox.count("tdta POST /auth/refresh") == 1)
        #expect(try await sandbox.sessions()["tdta"]?["logins"] == logins)
    }
}
