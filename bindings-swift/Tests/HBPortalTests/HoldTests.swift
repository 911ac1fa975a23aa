import Foundation
import HBPortal
import HBPortalFFI

/// A seat that is held is booked, given back, or gives itself back.
@Suite struct HoldTests {
    private static let released = "tdta DELETE /training-events/hold/{hold_hash}"

    private func book(_ hold: Hold, _ payOption: PayOption = .balance) async throws -> Booking {
        try await hold.book(
            firstName: "Alex", lastName: "Nurse", email: "alex@example.com", payOption: payOption,
            phone: "+44 20 7946 0000")
    }

    @Test func isBookedOnce() async throws {
        let sandbox = try await Sandbox()
        let hold = try await sandbox.client().practicalTraining.events.hold(301)
        #expect(hold.isOpen && hold.remaining > 1_700 && hold.remaining <= 1_800)
        #expect(hold.details.eventID == 301 && hold.details.expiresInSeconds == 1_800)
        #expect(try await book(hold).bookingStatus == .booked)
        #expect(!hold.isOpen)
        let total = try await sandbox.total()
        for error in [
            try await failure { try await book(hold) }, try await failure { try await hold.release() },
        ] {
            guard case .conflict(let details) = error else { throw error }
            #expect(details.status == nil && details.hold == nil)
        }
        #expect(try await sandbox.total() == total)
    }

    @Test func staysOpenWhereTheBookingWasNotMade() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.order("/tdta/account", ["credits": ["11": 0]], method: "PATCH")
        let hold = try await sandbox.client().practicalTraining.events.hold(301)
        guard
            case .validation(let wrong) = try await failure({
                try await hold.book(
                    firstName: "", lastName: "Nurse", email: "alex", payOption: .credits)
            })
        else { throw Missing("validation") }
        #expect(Set(wrong.fields.keys) == ["firstName", "email"] && wrong.status == nil)
        guard case .validation(let unpaid) = try await failure({ try await book(hold, .credits) }) else {
            throw Missing("validation")
        }
        #expect(unpaid.fields.keys.contains("pay_option") && unpaid.status == 422)
        #expect(hold.isOpen)
        #expect(try await book(hold).bookingStatus == .booked)
    }

    @Test func isGivenBackOnce() async throws {
        let sandbox = try await Sandbox()
        let events = try sandbox.client().practicalTraining.events
        let hold = try await events.hold(301)
        try await hold.release()
        try await hold.release()
        #expect(!hold.isOpen)
        #expect(try await sandbox.count(Self.released) == 1)
        guard case .conflict = try await failure({ try await book(hold) }) else { throw Missing("conflict") }
        _ = try await events.hold(302)
    }

    @Test func givesItselfBack() async throws {
        let sandbox = try await Sandbox()
        let events = try sandbox.client().practicalTraining.events
        do {
            let hold = try await events.hold(301)
            let other = hold
            #expect(other.isOpen)
        }
        try await sandbox.arrived(Self.released, 1, inFlight: 0)
        let next = try await events.hold(302)
        #expect(next.isOpen)
    }

    @Test func isKeptWhereThatIsWanted() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        func hash() async throws -> String {
            let hold = try await portal.practicalTraining.events.hold(301)
            hold.keep()
            return hold.details.holdHash
        }
        let kept = try await hash()
        guard
            case .conflict(let details) = try await failure({
                try await portal.practicalTraining.events.hold(302)
            })
        else { throw Missing("conflict") }
        // The account has it still.
        #expect(details.status == 409)
        #expect(details.hold?.holdHash == kept)
        #expect(details.hold?.eventID == 301)
        #expect(details.data != nil)
        #expect(try await sandbox.count(Self.released) == 0)
        #expect(!"\(HBPortalError.conflict(details))".contains(kept))
    }

    @Test func cancellingABookingLeavesItInDoubt() async throws {
        let sandbox = try await Sandbox()
        let hold = try await sandbox.client().practicalTraining.events.hold(301)
        try await sandbox.fault("tdta POST /bookings", ["kind": "stall"])
        let booking = Task { try await book(hold) }
        try await sandbox.arrived("tdta POST /bookings", 1, inFlight: 1)
        booking.cancel()
        await #expect(throws: CancellationError.self) { try await booking.value }
        try await sandbox.arrived("tdta POST /bookings", 1, inFlight: 0)
        guard case .conflict(let details) = try await failure({ try await book(hold) }) else {
            throw Missing("conflict")
        }
        #expect(details.message.contains("not known"))
        #expect(!hold.isOpen)
    }

    @Test func cancellingTheCallGivesTheSeatBack() async throws {
        let sandbox = try await Sandbox()
        let events = try sandbox.client().practicalTraining.events
        _ = try await events.get(301)
        let route = "tdta POST /training-events/{id}/hold"
        try await sandbox.fault(route, ["kind": "hold"])
        let holding = Task { try await events.hold(301) }
        try await sandbox.arrived(route, 1, inFlight: 1)
        holding.cancel()
        await #expect(throws: CancellationError.self) { try await holding.value }
        try await sandbox.release()
        try await sandbox.arrived(Self.released, 1, inFlight: 0)
    }

    @Test func expires() async throws {
        let sandbox = try await Sandbox()
        let body: JSONValue = ["hold_hash": "4b1f", "expires_in_seconds": 0, "event_id": 301]
        try await sandbox.fault(
            "tdta POST /training-events/{id}/hold", ["kind": "status", "status": 201, "body": body])
        let hold = try await sandbox.client().practicalTraining.events.hold(301)
        #expect(!hold.isOpen && hold.remaining == 0)
        guard case .conflict(let details) = try await failure({ try await book(hold) }) else {
            throw Missing("conflict")
        }
        #expect(details.message.contains("expired"))
        #expect(try await sandbox.count("tdta POST /bookings") == 0)
    }

    @Test func tellsNothingOfWhatIsHeld() async throws {
        let sandbox = try await Sandbox()
        let hold = try await sandbox.client().practicalTraining.events.hold(301)
        var dumped = ""
        dump(hold, to: &dumped)
        for text in ["\(hold)", String(reflecting: hold), dumped] {
            #expect(!text.contains(hold.details.holdHash), "\(text)")
        }
    }
}
