// Written by `cargo xtask bindgen` from core/src/api; do not edit.
// swift-format-ignore-file

import Foundation
import HBPortal

/// The examples of the documentation, by operation.
enum DocumentedExamples {
    @Sendable static func academyBookingLinksSearch(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await bookingLink in portal.academy.bookingLinks.search() {
            print(bookingLink)
        }
    }
    @Sendable static func academyBookingsPast(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await academyBooking in portal.academy.bookings.past() {
            print(academyBooking)
        }
    }
    @Sendable static func academyBookingsUpcoming(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await academyBooking in portal.academy.bookings.upcoming() {
            print(academyBooking)
        }
    }
    @Sendable static func academyBookingsSearch(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await academyBooking in portal.academy.bookings.search() {
            print(academyBooking)
        }
    }
    @Sendable static func portalAuthToken(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let tokenResponse = try await portal.auth.token()
        _ = tokenResponse
    }
    @Sendable static func portalAuthRefresh(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let tokenResponse = try await portal.auth.refresh(refreshToken: refreshToken)
        _ = tokenResponse
    }
    @Sendable static func portalAuthTokenInfo(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let tokenInfo = try await portal.auth.tokenInfo()
        _ = tokenInfo
    }
    @Sendable static func portalAuthRevoke(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        try await portal.auth.revoke()
    }
    @Sendable static func portalReferenceRequestsList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await referenceRequest in portal.referenceRequests.list() {
            print(referenceRequest)
        }
    }
    @Sendable static func portalReferenceRequestsCreate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let referenceRequest = try await portal.referenceRequests.create(candidateID: 12345, collectionMode: .candidateProvides)
        _ = referenceRequest
    }
    @Sendable static func portalReferenceRequestsGet(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let referenceRequest = try await portal.referenceRequests.get(17)
        _ = referenceRequest
    }
    @Sendable static func portalReferenceRequestsCancel(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let referenceRequest = try await portal.referenceRequests.cancel(17)
        _ = referenceRequest
    }
    @Sendable static func portalReferenceRequestsAddReferee(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let reference = try await portal.referenceRequests.addReferee(17, refereeName: "Alex Referee", refereeEmail: "alex@example.com")
        _ = reference
    }
    @Sendable static func portalReferenceRequestsSendReminders(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let remindersSent = try await portal.referenceRequests.sendReminders(17)
        _ = remindersSent
    }
    @Sendable static func portalReferencesGet(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let referenceDetail = try await portal.references.get(17)
        _ = referenceDetail
    }
    @Sendable static func portalReferencesDownloadPDF(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let file = try await portal.references.downloadPDF(17)
        try await file.save(to: URL(fileURLWithPath: "file.pdf"))
    }
    @Sendable static func portalTemplatesList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await template in portal.templates.list() {
            print(template)
        }
    }
    @Sendable static func portalWebhooksList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await webhookEndpoint in portal.webhooks.list() {
            print(webhookEndpoint)
        }
    }
    @Sendable static func portalWebhooksCreate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let createdWebhookEndpoint = try await portal.webhooks.create(url: "https://example.com/hooks", events: ["reference.submitted"])
        _ = createdWebhookEndpoint
    }
    @Sendable static func portalWebhooksUpdate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let webhookEndpoint = try await portal.webhooks.update(17, url: "https://example.com/hooks")
        _ = webhookEndpoint
    }
    @Sendable static func portalWebhooksDelete(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        try await portal.webhooks.delete(17)
    }
    @Sendable static func portalWebhooksCalls(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await webhookCall in portal.webhooks.calls(17) {
            print(webhookCall)
        }
    }
    @Sendable static func portalWebhooksTest(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let webhookTest = try await portal.webhooks.test(17)
        _ = webhookTest
    }
    @Sendable static func practicalTrainingAccountProfile(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let accountProfile = try await portal.practicalTraining.account.profile()
        _ = accountProfile
    }
    @Sendable static func practicalTrainingAccountBookingURL(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let bookingUrl = try await portal.practicalTraining.account.bookingURL()
        _ = bookingUrl
    }
    @Sendable static func practicalTrainingAccountCredits(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let credits = try await portal.practicalTraining.account.credits()
        _ = credits
    }
    @Sendable static func practicalTrainingAccountTransactions(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await walletTransaction in portal.practicalTraining.account.transactions() {
            print(walletTransaction)
        }
    }
    @Sendable static func practicalTrainingAuthToken(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let tokenResponse = try await portal.practicalTraining.auth.token()
        _ = tokenResponse
    }
    @Sendable static func practicalTrainingAuthRefresh(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let tokenResponse = try await portal.practicalTraining.auth.refresh(refreshToken: refreshToken)
        _ = tokenResponse
    }
    @Sendable static func practicalTrainingAuthTokenInfo(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let tokenInfo = try await portal.practicalTraining.auth.tokenInfo()
        _ = tokenInfo
    }
    @Sendable static func practicalTrainingAuthRevoke(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        try await portal.practicalTraining.auth.revoke()
    }
    @Sendable static func practicalTrainingBookingsList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await booking in portal.practicalTraining.bookings.list() {
            print(booking)
        }
    }
    @Sendable static func practicalTrainingBookingsGet(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let booking = try await portal.practicalTraining.bookings.get(17)
        _ = booking
    }
    @Sendable static func practicalTrainingBookingsCreate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let booking = try await portal.practicalTraining.bookings.create(holdHash: "4b1f0d6c8a7e", firstName: "Alex", lastName: "Nurse", email: "alex@example.com", payOption: .candidatePays)
        _ = booking
    }
    @Sendable static func practicalTrainingBookingsCancel(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let booking = try await portal.practicalTraining.bookings.cancel(17)
        _ = booking
    }
    @Sendable static func practicalTrainingBookingsNoShows(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await booking in portal.practicalTraining.bookings.noShows() {
            print(booking)
        }
    }
    @Sendable static func practicalTrainingCoursesList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await bookableCourse in portal.practicalTraining.courses.list() {
            print(bookableCourse)
        }
    }
    @Sendable static func practicalTrainingEventsList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await trainingEvent in portal.practicalTraining.events.list() {
            print(trainingEvent)
        }
    }
    @Sendable static func practicalTrainingEventsGet(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let trainingEvent = try await portal.practicalTraining.events.get(17)
        _ = trainingEvent
    }
    @Sendable static func practicalTrainingEventsHold(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let hold = try await portal.practicalTraining.events.hold(17)
        print(hold.remaining, "seconds to book it")
    }
    @Sendable static func practicalTrainingEventsRelease(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        try await portal.practicalTraining.events.release("4b1f0d6c8a7e")
    }
    @Sendable static func practicalTrainingInvitesSend(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let bookingInvite = try await portal.practicalTraining.invites.send(email: "alex@example.com")
        _ = bookingInvite
    }
    @Sendable static func practicalTrainingLocationsList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await trainingLocation in portal.practicalTraining.locations.list() {
            print(trainingLocation)
        }
    }
    @Sendable static func practicalTrainingWebhooksList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await webhookEndpoint in portal.practicalTraining.webhooks.list() {
            print(webhookEndpoint)
        }
    }
    @Sendable static func practicalTrainingWebhooksCreate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let createdWebhookEndpoint = try await portal.practicalTraining.webhooks.create(url: "https://example.com/hooks")
        _ = createdWebhookEndpoint
    }
    @Sendable static func practicalTrainingWebhooksUpdate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let webhookEndpoint = try await portal.practicalTraining.webhooks.update(17, url: "https://example.com/hooks")
        _ = webhookEndpoint
    }
    @Sendable static func practicalTrainingWebhooksDelete(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        try await portal.practicalTraining.webhooks.delete(17)
    }
    @Sendable static func practicalTrainingWebhooksRotateSecret(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let rotatedWebhookSecret = try await portal.practicalTraining.webhooks.rotateSecret(17)
        _ = rotatedWebhookSecret
    }
    @Sendable static func servicesInterviewsList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await interviewBooking in portal.services.interviews.list() {
            print(interviewBooking)
        }
    }
    @Sendable static func v1CandidatesList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await candidate in portal.v1.candidates.list() {
            print(candidate)
        }
    }
    @Sendable static func v1CandidatesGet(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let candidate = try await portal.v1.candidates.get("0a1b2c3d")
        _ = candidate
    }
    @Sendable static func v1CandidatesCreate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.candidates.create(firstName: "Alex", lastName: "Nurse", email: "alex@example.com") {
        case .created(let candidateReference): print(candidateReference)
        case .existing(let candidateReference): print(candidateReference)
        }
    }
    @Sendable static func v1CandidatesUpdate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.candidates.update("0a1b2c3d", firstName: "Alex") {
        case .updated: print("updated")
        case .unchanged: print("unchanged")
        }
    }
    @Sendable static func v1CandidatesEnsure(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.candidates.ensure(firstName: "Alex", lastName: "Nurse", email: "alex@example.com") {
        case .created(let candidateReference): print(candidateReference)
        case .updated(let candidateReference): print(candidateReference)
        case .unchanged(let candidateReference): print(candidateReference)
        }
    }
    @Sendable static func v1CertificatesDownload(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.certificates.download("0a1b2c3d") {
        case .ready(let file): try await file.save(to: URL(fileURLWithPath: "file.pdf"))
        case .pending: print("pending")
        case .notAvailable: print("not available")
        }
    }
    @Sendable static func v1CertificatesDownloadIncludingExpired(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.certificates.downloadIncludingExpired("0a1b2c3d") {
        case .ready(let file): try await file.save(to: URL(fileURLWithPath: "file.pdf"))
        case .pending: print("pending")
        case .notAvailable: print("not available")
        }
    }
    @Sendable static func v1CertificatesDownloadIncludingUnassigned(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.certificates.downloadIncludingUnassigned("0a1b2c3d") {
        case .ready(let file): try await file.save(to: URL(fileURLWithPath: "file.pdf"))
        case .pending: print("pending")
        case .notAvailable: print("not available")
        }
    }
    @Sendable static func v1CertificatesDownloadAll(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.certificates.downloadAll("0a1b2c3d") {
        case .ready(let file): try await file.save(to: URL(fileURLWithPath: "file.pdf"))
        case .pending: print("pending")
        case .notAvailable: print("not available")
        }
    }
    @Sendable static func v1CertificatesDownloadCourse(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.certificates.downloadCourse("0a1b2c3d", courseID: 17) {
        case .ready(let file): try await file.save(to: URL(fileURLWithPath: "file.pdf"))
        case .pending: print("pending")
        case .notAvailable: print("not available")
        }
    }
    @Sendable static func v1OccupationalHealthForms(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let screeningForms = try await portal.v1.occupationalHealth.forms()
        _ = screeningForms
    }
    @Sendable static func v1OccupationalHealthFormFields(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let formFields = try await portal.v1.occupationalHealth.formFields("pre_employment")
        _ = formFields
    }
    @Sendable static func v1OccupationalHealthCreateSubmission(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let submissionReference = try await portal.v1.occupationalHealth.createSubmission("0a1b2c3d", formType: "pre_employment", formData: ["hepatitis_b": "yes"])
        _ = submissionReference
    }
    @Sendable static func v1OccupationalHealthUpdateSubmission(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.occupationalHealth.updateSubmission("0a1b2c3d", files: ["proof": .file(URL(fileURLWithPath: "proof.pdf"))]) {
        case .updated: print("updated")
        case .unchanged: print("unchanged")
        }
    }
    @Sendable static func v1OccupationalHealthFinaliseSubmission(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        try await portal.v1.occupationalHealth.finaliseSubmission("0a1b2c3d")
    }
    @Sendable static func v1OccupationalHealthListSubmissions(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await submission in portal.v1.occupationalHealth.listSubmissions() {
            print(submission)
        }
    }
    @Sendable static func v1OccupationalHealthResult(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.occupationalHealth.result("0a1b2c3d") {
        case .running: print("running")
        case .finished(let submissionResult): print(submissionResult)
        }
    }
    @Sendable static func v1OccupationalHealthWaitForResult(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let submissionResult = try await portal.v1.occupationalHealth.waitForResult("0a1b2c3d")
        _ = submissionResult
    }
    @Sendable static func v1OccupationalHealthEmployerDocument(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        switch try await portal.v1.occupationalHealth.employerDocument("0a1b2c3d") {
        case .ready(let file): try await file.save(to: URL(fileURLWithPath: "file.pdf"))
        case .pending: print("pending")
        case .notAvailable: print("not available")
        }
    }
    @Sendable static func v1TrainingCourses(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let trainingCatalogue = try await portal.v1.training.courses()
        _ = trainingCatalogue
    }
    @Sendable static func v1TrainingCourseResult(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let courseResult = try await portal.v1.training.courseResult("0a1b2c3d", courseID: 17)
        _ = courseResult
    }
    @Sendable static func v1TrainingReport(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let trainingReport = try await portal.v1.training.report("0a1b2c3d")
        _ = trainingReport
    }
    @Sendable static func v1TrainingUnassignedReport(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let trainingReport = try await portal.v1.training.unassignedReport("0a1b2c3d")
        _ = trainingReport
    }
    @Sendable static func virtualBLSAccountBookingURL(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let bookingUrl = try await portal.virtualBLS.account.bookingURL()
        _ = bookingUrl
    }
    @Sendable static func virtualBLSAccountCredits(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let credits = try await portal.virtualBLS.account.credits()
        _ = credits
    }
    @Sendable static func virtualBLSAccountTransactions(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await walletTransaction in portal.virtualBLS.account.transactions() {
            print(walletTransaction)
        }
    }
    @Sendable static func virtualBLSAuthToken(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let tokenResponse = try await portal.virtualBLS.auth.token()
        _ = tokenResponse
    }
    @Sendable static func virtualBLSAuthRefresh(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let tokenResponse = try await portal.virtualBLS.auth.refresh(refreshToken: refreshToken)
        _ = tokenResponse
    }
    @Sendable static func virtualBLSAuthTokenInfo(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let tokenInfo = try await portal.virtualBLS.auth.tokenInfo()
        _ = tokenInfo
    }
    @Sendable static func virtualBLSAuthRevoke(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        try await portal.virtualBLS.auth.revoke()
    }
    @Sendable static func virtualBLSBookingsList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await booking in portal.virtualBLS.bookings.list() {
            print(booking)
        }
    }
    @Sendable static func virtualBLSBookingsGet(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let booking = try await portal.virtualBLS.bookings.get(17)
        _ = booking
    }
    @Sendable static func virtualBLSBookingsCreate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let booking = try await portal.virtualBLS.bookings.create(holdHash: "4b1f0d6c8a7e", firstName: "Alex", lastName: "Nurse", email: "alex@example.com", payOption: .candidatePays)
        _ = booking
    }
    @Sendable static func virtualBLSBookingsCertificate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let file = try await portal.virtualBLS.bookings.certificate(17)
        try await file.save(to: URL(fileURLWithPath: "file.pdf"))
    }
    @Sendable static func virtualBLSCoursesList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await bookableCourse in portal.virtualBLS.courses.list() {
            print(bookableCourse)
        }
    }
    @Sendable static func virtualBLSTimeslotsList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await timeslot in portal.virtualBLS.timeslots.list() {
            print(timeslot)
        }
    }
    @Sendable static func virtualBLSTimeslotsHold(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let hold = try await portal.virtualBLS.timeslots.hold(courseID: 17, date: Day(Date(), in: .current), time: "09:00")
        print(hold.remaining, "seconds to book it")
    }
    @Sendable static func virtualBLSTimeslotsRelease(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        try await portal.virtualBLS.timeslots.release("4b1f0d6c8a7e")
    }
    @Sendable static func virtualBLSWebhooksList(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        for try await webhookEndpoint in portal.virtualBLS.webhooks.list() {
            print(webhookEndpoint)
        }
    }
    @Sendable static func virtualBLSWebhooksCreate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let createdWebhookEndpoint = try await portal.virtualBLS.webhooks.create(url: "https://example.com/hooks")
        _ = createdWebhookEndpoint
    }
    @Sendable static func virtualBLSWebhooksUpdate(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let webhookEndpoint = try await portal.virtualBLS.webhooks.update(17, url: "https://example.com/hooks")
        _ = webhookEndpoint
    }
    @Sendable static func virtualBLSWebhooksDelete(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        try await portal.virtualBLS.webhooks.delete(17)
    }
    @Sendable static func virtualBLSWebhooksRotateSecret(_ portal: HBPortal, _ refreshToken: Secret) async throws {
        let rotatedWebhookSecret = try await portal.virtualBLS.webhooks.rotateSecret(17)
        _ = rotatedWebhookSecret
    }

    static let all: [String: @Sendable (HBPortal, Secret) async throws -> Void] = [
        "academy.booking_links.search": academyBookingLinksSearch,
        "academy.bookings.past": academyBookingsPast,
        "academy.bookings.upcoming": academyBookingsUpcoming,
        "academy.bookings.search": academyBookingsSearch,
        "portal.auth.token": portalAuthToken,
        "portal.auth.refresh": portalAuthRefresh,
        "portal.auth.token_info": portalAuthTokenInfo,
        "portal.auth.revoke": portalAuthRevoke,
        "portal.reference_requests.list": portalReferenceRequestsList,
        "portal.reference_requests.create": portalReferenceRequestsCreate,
        "portal.reference_requests.get": portalReferenceRequestsGet,
        "portal.reference_requests.cancel": portalReferenceRequestsCancel,
        "portal.reference_requests.add_referee": portalReferenceRequestsAddReferee,
        "portal.reference_requests.send_reminders": portalReferenceRequestsSendReminders,
        "portal.references.get": portalReferencesGet,
        "portal.references.download_pdf": portalReferencesDownloadPDF,
        "portal.templates.list": portalTemplatesList,
        "portal.webhooks.list": portalWebhooksList,
        "portal.webhooks.create": portalWebhooksCreate,
        "portal.webhooks.update": portalWebhooksUpdate,
        "portal.webhooks.delete": portalWebhooksDelete,
        "portal.webhooks.calls": portalWebhooksCalls,
        "portal.webhooks.test": portalWebhooksTest,
        "practical_training.account.profile": practicalTrainingAccountProfile,
        "practical_training.account.booking_url": practicalTrainingAccountBookingURL,
        "practical_training.account.credits": practicalTrainingAccountCredits,
        "practical_training.account.transactions": practicalTrainingAccountTransactions,
        "practical_training.auth.token": practicalTrainingAuthToken,
        "practical_training.auth.refresh": practicalTrainingAuthRefresh,
        "practical_training.auth.token_info": practicalTrainingAuthTokenInfo,
        "practical_training.auth.revoke": practicalTrainingAuthRevoke,
        "practical_training.bookings.list": practicalTrainingBookingsList,
        "practical_training.bookings.get": practicalTrainingBookingsGet,
        "practical_training.bookings.create": practicalTrainingBookingsCreate,
        "practical_training.bookings.cancel": practicalTrainingBookingsCancel,
        "practical_training.bookings.no_shows": practicalTrainingBookingsNoShows,
        "practical_training.courses.list": practicalTrainingCoursesList,
        "practical_training.events.list": practicalTrainingEventsList,
        "practical_training.events.get": practicalTrainingEventsGet,
        "practical_training.events.hold": practicalTrainingEventsHold,
        "practical_training.events.release": practicalTrainingEventsRelease,
        "practical_training.invites.send": practicalTrainingInvitesSend,
        "practical_training.locations.list": practicalTrainingLocationsList,
        "practical_training.webhooks.list": practicalTrainingWebhooksList,
        "practical_training.webhooks.create": practicalTrainingWebhooksCreate,
        "practical_training.webhooks.update": practicalTrainingWebhooksUpdate,
        "practical_training.webhooks.delete": practicalTrainingWebhooksDelete,
        "practical_training.webhooks.rotate_secret": practicalTrainingWebhooksRotateSecret,
        "services.interviews.list": servicesInterviewsList,
        "v1.candidates.list": v1CandidatesList,
        "v1.candidates.get": v1CandidatesGet,
        "v1.candidates.create": v1CandidatesCreate,
        "v1.candidates.update": v1CandidatesUpdate,
        "v1.candidates.ensure": v1CandidatesEnsure,
        "v1.certificates.download": v1CertificatesDownload,
        "v1.certificates.download_including_expired": v1CertificatesDownloadIncludingExpired,
        "v1.certificates.download_including_unassigned": v1CertificatesDownloadIncludingUnassigned,
        "v1.certificates.download_all": v1CertificatesDownloadAll,
        "v1.certificates.download_course": v1CertificatesDownloadCourse,
        "v1.occupational_health.forms": v1OccupationalHealthForms,
        "v1.occupational_health.form_fields": v1OccupationalHealthFormFields,
        "v1.occupational_health.create_submission": v1OccupationalHealthCreateSubmission,
        "v1.occupational_health.update_submission": v1OccupationalHealthUpdateSubmission,
        "v1.occupational_health.finalise_submission": v1OccupationalHealthFinaliseSubmission,
        "v1.occupational_health.list_submissions": v1OccupationalHealthListSubmissions,
        "v1.occupational_health.result": v1OccupationalHealthResult,
        "v1.occupational_health.wait_for_result": v1OccupationalHealthWaitForResult,
        "v1.occupational_health.employer_document": v1OccupationalHealthEmployerDocument,
        "v1.training.courses": v1TrainingCourses,
        "v1.training.course_result": v1TrainingCourseResult,
        "v1.training.report": v1TrainingReport,
        "v1.training.unassigned_report": v1TrainingUnassignedReport,
        "virtual_bls.account.booking_url": virtualBLSAccountBookingURL,
        "virtual_bls.account.credits": virtualBLSAccountCredits,
        "virtual_bls.account.transactions": virtualBLSAccountTransactions,
        "virtual_bls.auth.token": virtualBLSAuthToken,
        "virtual_bls.auth.refresh": virtualBLSAuthRefresh,
        "virtual_bls.auth.token_info": virtualBLSAuthTokenInfo,
        "virtual_bls.auth.revoke": virtualBLSAuthRevoke,
        "virtual_bls.bookings.list": virtualBLSBookingsList,
        "virtual_bls.bookings.get": virtualBLSBookingsGet,
        "virtual_bls.bookings.create": virtualBLSBookingsCreate,
        "virtual_bls.bookings.certificate": virtualBLSBookingsCertificate,
        "virtual_bls.courses.list": virtualBLSCoursesList,
        "virtual_bls.timeslots.list": virtualBLSTimeslotsList,
        "virtual_bls.timeslots.hold": virtualBLSTimeslotsHold,
        "virtual_bls.timeslots.release": virtualBLSTimeslotsRelease,
        "virtual_bls.webhooks.list": virtualBLSWebhooksList,
        "virtual_bls.webhooks.create": virtualBLSWebhooksCreate,
        "virtual_bls.webhooks.update": virtualBLSWebhooksUpdate,
        "virtual_bls.webhooks.delete": virtualBLSWebhooksDelete,
        "virtual_bls.webhooks.rotate_secret": virtualBLSWebhooksRotateSecret,
    ]
}
