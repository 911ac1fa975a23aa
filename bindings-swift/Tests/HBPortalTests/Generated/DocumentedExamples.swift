// Written by `cargo xtask bindgen` from core/src/api; do not edit.
// swift-format-ignore-file

import Foundation
import HBPortal

/// The examples of the documentation: compiled, never run.
enum DocumentedExamples {
    static func academyBookingLinksSearch(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await bookingLink in portal.academy.bookingLinks.search() {
            print(bookingLink)
        }
    }
    static func academyBookingsPast(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await academyBooking in portal.academy.bookings.past() {
            print(academyBooking)
        }
    }
    static func academyBookingsUpcoming(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await academyBooking in portal.academy.bookings.upcoming() {
            print(academyBooking)
        }
    }
    static func academyBookingsSearch(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await academyBooking in portal.academy.bookings.search() {
            print(academyBooking)
        }
    }
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
    static func practicalTrainingAccountProfile(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let accountProfile = try await portal.practicalTraining.account.profile()
        _ = accountProfile
    }
    static func practicalTrainingAccountBookingURL(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let bookingUrl = try await portal.practicalTraining.account.bookingURL()
        _ = bookingUrl
    }
    static func practicalTrainingAccountCredits(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let credits = try await portal.practicalTraining.account.credits()
        _ = credits
    }
    static func practicalTrainingAccountTransactions(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await walletTransaction in portal.practicalTraining.account.transactions() {
            print(walletTransaction)
        }
    }
    static func practicalTrainingAuthToken(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let tokenResponse = try await portal.practicalTraining.auth.token()
        _ = tokenResponse
    }
    static func practicalTrainingAuthRefresh(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let tokenResponse = try await portal.practicalTraining.auth.refresh(refreshToken: refreshToken)
        _ = tokenResponse
    }
    static func practicalTrainingAuthTokenInfo(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let tokenInfo = try await portal.practicalTraining.auth.tokenInfo()
        _ = tokenInfo
    }
    static func practicalTrainingAuthRevoke(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        try await portal.practicalTraining.auth.revoke()
    }
    static func practicalTrainingBookingsList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await booking in portal.practicalTraining.bookings.list() {
            print(booking)
        }
    }
    static func practicalTrainingBookingsGet(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let booking = try await portal.practicalTraining.bookings.get(17)
        _ = booking
    }
    static func practicalTrainingBookingsCreate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let booking = try await portal.practicalTraining.bookings.create(holdHash: "4b1f0d6c8a7e", firstName: "Alex", lastName: "Nurse", email: "alex@example.com", payOption: .candidatePays)
        _ = booking
    }
    static func practicalTrainingBookingsCancel(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let booking = try await portal.practicalTraining.bookings.cancel(17)
        _ = booking
    }
    static func practicalTrainingBookingsNoShows(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await booking in portal.practicalTraining.bookings.noShows() {
            print(booking)
        }
    }
    static func practicalTrainingCoursesList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await bookableCourse in portal.practicalTraining.courses.list() {
            print(bookableCourse)
        }
    }
    static func practicalTrainingEventsList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await trainingEvent in portal.practicalTraining.events.list() {
            print(trainingEvent)
        }
    }
    static func practicalTrainingEventsGet(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let trainingEvent = try await portal.practicalTraining.events.get(17)
        _ = trainingEvent
    }
    static func practicalTrainingEventsHold(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let hold = try await portal.practicalTraining.events.hold(17)
        print(hold.remaining, "seconds to book it")
    }
    static func practicalTrainingEventsRelease(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        try await portal.practicalTraining.events.release("4b1f0d6c8a7e")
    }
    static func practicalTrainingInvitesSend(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let bookingInvite = try await portal.practicalTraining.invites.send(email: "alex@example.com")
        _ = bookingInvite
    }
    static func practicalTrainingLocationsList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await trainingLocation in portal.practicalTraining.locations.list() {
            print(trainingLocation)
        }
    }
    static func practicalTrainingWebhooksList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await webhookEndpoint in portal.practicalTraining.webhooks.list() {
            print(webhookEndpoint)
        }
    }
    static func practicalTrainingWebhooksCreate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let createdWebhookEndpoint = try await portal.practicalTraining.webhooks.create(url: "https://example.com/hooks")
        _ = createdWebhookEndpoint
    }
    static func practicalTrainingWebhooksUpdate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let webhookEndpoint = try await portal.practicalTraining.webhooks.update(17)
        _ = webhookEndpoint
    }
    static func practicalTrainingWebhooksDelete(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        try await portal.practicalTraining.webhooks.delete(17)
    }
    static func practicalTrainingWebhooksRotateSecret(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let rotatedWebhookSecret = try await portal.practicalTraining.webhooks.rotateSecret(17)
        _ = rotatedWebhookSecret
    }
    static func servicesInterviewsList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await interviewBooking in portal.services.interviews.list() {
            print(interviewBooking)
        }
    }
    static func v1CandidatesList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await candidate in portal.v1.candidates.list() {
            print(candidate)
        }
    }
    static func v1CandidatesGet(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let candidate = try await portal.v1.candidates.get("0a1b2c3d")
        _ = candidate
    }
    static func v1CandidatesCreate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.candidates.create(firstName: "Alex", lastName: "Nurse", email: "alex@example.com") {
        case .created(let candidateReference): print(candidateReference)
        case .existing(let candidateReference): print(candidateReference)
        }
    }
    static func v1CandidatesUpdate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.candidates.update("0a1b2c3d") {
        case .updated: print("updated")
        case .unchanged: print("unchanged")
        }
    }
    static func v1CandidatesEnsure(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.candidates.ensure(firstName: "Alex", lastName: "Nurse", email: "alex@example.com") {
        case .created(let candidateReference): print(candidateReference)
        case .updated(let candidateReference): print(candidateReference)
        case .unchanged(let candidateReference): print(candidateReference)
        }
    }
    static func v1CertificatesDownload(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.certificates.download("0a1b2c3d") {
        case .ready(let file): try await file.save(to: URL(fileURLWithPath: "file.pdf"))
        case .pending: print("pending")
        case .notAvailable: print("not available")
        }
    }
    static func v1CertificatesDownloadIncludingExpired(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.certificates.downloadIncludingExpired("0a1b2c3d") {
        case .ready(let file): try await file.save(to: URL(fileURLWithPath: "file.pdf"))
        case .pending: print("pending")
        case .notAvailable: print("not available")
        }
    }
    static func v1CertificatesDownloadIncludingUnassigned(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.certificates.downloadIncludingUnassigned("0a1b2c3d") {
        case .ready(let file): try await file.save(to: URL(fileURLWithPath: "file.pdf"))
        case .pending: print("pending")
        case .notAvailable: print("not available")
        }
    }
    static func v1CertificatesDownloadAll(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.certificates.downloadAll("0a1b2c3d") {
        case .ready(let file): try await file.save(to: URL(fileURLWithPath: "file.pdf"))
        case .pending: print("pending")
        case .notAvailable: print("not available")
        }
    }
    static func v1CertificatesDownloadCourse(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.certificates.downloadCourse("0a1b2c3d", courseID: 17) {
        case .ready(let file): try await file.save(to: URL(fileURLWithPath: "file.pdf"))
        case .pending: print("pending")
        case .notAvailable: print("not available")
        }
    }
    static func v1OccupationalHealthForms(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let screeningForms = try await portal.v1.occupationalHealth.forms()
        _ = screeningForms
    }
    static func v1OccupationalHealthFormFields(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let formFields = try await portal.v1.occupationalHealth.formFields("pre_employment")
        _ = formFields
    }
    static func v1OccupationalHealthCreateSubmission(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let submissionReference = try await portal.v1.occupationalHealth.createSubmission("0a1b2c3d", formType: "pre_employment", formData: [:])
        _ = submissionReference
    }
    static func v1OccupationalHealthUpdateSubmission(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.occupationalHealth.updateSubmission("0a1b2c3d", files: ["proof": .file(URL(fileURLWithPath: "proof.pdf"))]) {
        case .updated: print("updated")
        case .unchanged: print("unchanged")
        }
    }
    static func v1OccupationalHealthFinaliseSubmission(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        try await portal.v1.occupationalHealth.finaliseSubmission("0a1b2c3d")
    }
    static func v1OccupationalHealthListSubmissions(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await submission in portal.v1.occupationalHealth.listSubmissions() {
            print(submission)
        }
    }
    static func v1OccupationalHealthResult(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.occupationalHealth.result("0a1b2c3d") {
        case .running: print("running")
        case .finished(let submissionResult): print(submissionResult)
        }
    }
    static func v1OccupationalHealthWaitForResult(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let submissionResult = try await portal.v1.occupationalHealth.waitForResult("0a1b2c3d")
        _ = submissionResult
    }
    static func v1OccupationalHealthEmployerDocument(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.occupationalHealth.employerDocument("0a1b2c3d") {
        case .ready(let file): try await file.save(to: URL(fileURLWithPath: "file.pdf"))
        case .pending: print("pending")
        case .notAvailable: print("not available")
        }
    }
    static func v1TrainingCourses(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let trainingCatalogue = try await portal.v1.training.courses()
        _ = trainingCatalogue
    }
    static func v1TrainingCourseResult(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let courseResult = try await portal.v1.training.courseResult("0a1b2c3d", courseID: 17)
        _ = courseResult
    }
    static func v1TrainingReport(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let trainingReport = try await portal.v1.training.report("0a1b2c3d")
        _ = trainingReport
    }
    static func v1TrainingUnassignedReport(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let trainingReport = try await portal.v1.training.unassignedReport("0a1b2c3d")
        _ = trainingReport
    }
    static func virtualBLSAccountBookingURL(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let bookingUrl = try await portal.virtualBLS.account.bookingURL()
        _ = bookingUrl
    }
    static func virtualBLSAccountCredits(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let credits = try await portal.virtualBLS.account.credits()
        _ = credits
    }
    static func virtualBLSAccountTransactions(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await walletTransaction in portal.virtualBLS.account.transactions() {
            print(walletTransaction)
        }
    }
    static func virtualBLSAuthToken(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let tokenResponse = try await portal.virtualBLS.auth.token()
        _ = tokenResponse
    }
    static func virtualBLSAuthRefresh(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let tokenResponse = try await portal.virtualBLS.auth.refresh(refreshToken: refreshToken)
        _ = tokenResponse
    }
    static func virtualBLSAuthTokenInfo(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let tokenInfo = try await portal.virtualBLS.auth.tokenInfo()
        _ = tokenInfo
    }
    static func virtualBLSAuthRevoke(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        try await portal.virtualBLS.auth.revoke()
    }
    static func virtualBLSBookingsList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await booking in portal.virtualBLS.bookings.list() {
            print(booking)
        }
    }
    static func virtualBLSBookingsGet(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let booking = try await portal.virtualBLS.bookings.get(17)
        _ = booking
    }
    static func virtualBLSBookingsCreate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let booking = try await portal.virtualBLS.bookings.create(holdHash: "4b1f0d6c8a7e", firstName: "Alex", lastName: "Nurse", email: "alex@example.com", payOption: .candidatePays)
        _ = booking
    }
    static func virtualBLSBookingsCertificate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let file = try await portal.virtualBLS.bookings.certificate(17)
        try await file.save(to: URL(fileURLWithPath: "file.pdf"))
    }
    static func virtualBLSCoursesList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await bookableCourse in portal.virtualBLS.courses.list() {
            print(bookableCourse)
        }
    }
    static func virtualBLSTimeslotsList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await timeslot in portal.virtualBLS.timeslots.list() {
            print(timeslot)
        }
    }
    static func virtualBLSTimeslotsHold(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let hold = try await portal.virtualBLS.timeslots.hold(courseID: 17, date: Day(Date(), in: .current), time: "09:00")
        print(hold.remaining, "seconds to book it")
    }
    static func virtualBLSTimeslotsRelease(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        try await portal.virtualBLS.timeslots.release("4b1f0d6c8a7e")
    }
    static func virtualBLSWebhooksList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await webhookEndpoint in portal.virtualBLS.webhooks.list() {
            print(webhookEndpoint)
        }
    }
    static func virtualBLSWebhooksCreate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let createdWebhookEndpoint = try await portal.virtualBLS.webhooks.create(url: "https://example.com/hooks")
        _ = createdWebhookEndpoint
    }
    static func virtualBLSWebhooksUpdate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let webhookEndpoint = try await portal.virtualBLS.webhooks.update(17)
        _ = webhookEndpoint
    }
    static func virtualBLSWebhooksDelete(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        try await portal.virtualBLS.webhooks.delete(17)
    }
    static func virtualBLSWebhooksRotateSecret(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let rotatedWebhookSecret = try await portal.virtualBLS.webhooks.rotateSecret(17)
        _ = rotatedWebhookSecret
    }
}
