// Written by `cargo xtask bindgen` from core/src/api/v1/training.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Courses, and how candidates stand in them.
public struct V1Training: Sendable {
    let caller: Caller

    /// Lists the courses that the account can assign; nothing where the portal has nothing to say.
    ///
    /// Evidence: `observed`.
    ///
    /// ```swift
    /// let trainingCatalogue = try await portal.v1.training.courses()
    /// ```
    ///
    /// - Returns: The ``TrainingCatalogue``, or `nil` where the portal answers without one.
    /// - Throws: ``HBPortalError``, or `CancellationError`.
    public func courses() async throws -> TrainingCatalogue? {
        let arguments = Arguments("v1.training.courses")
        return try await caller.optional(arguments)
    }

    /// Tells how a candidate stands in one course, assigned or not; nothing where they have no history of
    /// it.
    ///
    /// Evidence: `documented`; the path is assumed, and so is the answer, as one of a report.
    ///
    /// ```swift
    /// let courseResult = try await portal.v1.training.courseResult("0a1b2c3d", courseID: 17)
    /// ```
    ///
    /// - Parameters:
    ///   - candidateRef: The number or text that is its `candidateRef`.
    ///   - courseID: The number or text that is its `courseID`.
    /// - Returns: The ``CourseResult``, or `nil` where the portal answers without one.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such candidate; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func courseResult(
        _ candidateRef: some PortalIDConvertible,
        courseID: some PortalIDConvertible
    ) async throws -> CourseResult? {
        var arguments = Arguments("v1.training.course_result")
        arguments.set("candidate_ref", candidateRef.portalID)
        arguments.set("course_id", courseID.portalID)
        return try await caller.optional(arguments)
    }

    /// Reports how a candidate stands in the courses assigned to them; nothing where the portal has nothing
    /// to say, which is not the same as a report without courses.
    ///
    /// Evidence: `observed`.
    ///
    /// ```swift
    /// let trainingReport = try await portal.v1.training.report("0a1b2c3d")
    /// ```
    ///
    /// - Parameters:
    ///   - candidateRef: The number or text that is its `candidateRef`.
    /// - Returns: The ``TrainingReport``, or `nil` where the portal answers without one.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such candidate; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func report(_ candidateRef: some PortalIDConvertible) async throws -> TrainingReport? {
        var arguments = Arguments("v1.training.report")
        arguments.set("candidate_ref", candidateRef.portalID)
        return try await caller.optional(arguments)
    }

    /// Reports how a candidate stands in courses that are not assigned to them any more; nothing where the
    /// portal has nothing to say.
    ///
    /// Evidence: `assumed`.
    ///
    /// ```swift
    /// let trainingReport = try await portal.v1.training.unassignedReport("0a1b2c3d")
    /// ```
    ///
    /// - Parameters:
    ///   - candidateRef: The number or text that is its `candidateRef`.
    /// - Returns: The ``TrainingReport``, or `nil` where the portal answers without one.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such candidate; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func unassignedReport(_ candidateRef: some PortalIDConvertible) async throws -> TrainingReport? {
        var arguments = Arguments("v1.training.unassigned_report")
        arguments.set("candidate_ref", candidateRef.portalID)
        return try await caller.optional(arguments)
    }
}

/// The courses that an account can assign.
public struct TrainingCatalogue: Sendable, Hashable, Codable {
    /// How many there are, as the portal counts.
    public var count: Int?
    /// The courses.
    public var trainings: [CatalogueCourse]
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        count: Int? = nil,
        trainings: [CatalogueCourse],
        extra: Extra = [:]
    ) {
        self.count = count
        self.trainings = trainings
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case count = "count"
        case trainings = "trainings"
        case extra = "extra"
    }
}

extension TrainingCatalogue: Incoming {
    init(reading reader: inout Reader) {
        count = Optional(reading: &reader)
        trainings = [CatalogueCourse](reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// A course that an account can assign.
public struct CatalogueCourse: Sendable, Hashable, Codable {
    /// The course.
    public var courseID: String
    /// Its name.
    public var courseName: String
    /// Its test. One word on the wire, unlike its neighbours.
    public var testid: String?
    /// What the portal notes of it.
    public var notes: String?
    /// The group that it belongs to.
    public var groupTitle: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        courseID: String,
        courseName: String,
        testid: String? = nil,
        notes: String? = nil,
        groupTitle: String? = nil,
        extra: Extra = [:]
    ) {
        self.courseID = courseID
        self.courseName = courseName
        self.testid = testid
        self.notes = notes
        self.groupTitle = groupTitle
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case courseID = "course_id"
        case courseName = "course_name"
        case testid = "testid"
        case notes = "notes"
        case groupTitle = "group_title"
        case extra = "extra"
    }
}

extension CatalogueCourse: Incoming {
    init(reading reader: inout Reader) {
        courseID = String(reading: &reader)
        courseName = String(reading: &reader)
        testid = Optional(reading: &reader)
        notes = Optional(reading: &reader)
        groupTitle = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// How a candidate stands in several courses.
public struct TrainingReport: Sendable, Hashable, Codable {
    /// The courses.
    public var courses: [CourseResult]
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        courses: [CourseResult],
        extra: Extra = [:]
    ) {
        self.courses = courses
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case courses = "courses"
        case extra = "extra"
    }
}

extension TrainingReport: Incoming {
    init(reading reader: inout Reader) {
        courses = [CourseResult](reading: &reader)
        extra = Extra(reading: &reader)
    }
}

extension TrainingReport {
    /// The courses that are valid on `day`.
    public func valid(on day: Day) -> [CourseResult] {
        var arguments = Arguments("TrainingReport.valid_on")
        arguments.set("self", self)
        arguments.set("day", day)
        return asked(arguments) ?? []
    }

    /// The courses that were completed once, and whose renewal is due on `day` or was before.
    public func lapsed(on day: Day) -> [CourseResult] {
        var arguments = Arguments("TrainingReport.lapsed_on")
        arguments.set("self", self)
        arguments.set("day", day)
        return asked(arguments) ?? []
    }

    /// The courses that are valid on `day`, and not any more so many days later.
    public func expiring(within days: Int, on day: Day) -> [CourseResult] {
        var arguments = Arguments("TrainingReport.expiring_within")
        arguments.set("self", self)
        arguments.set("days", days)
        arguments.set("day", day)
        return asked(arguments) ?? []
    }
}

extension TrainingReport: Argument {
    func write(to writer: inout Writer) {
        var arguments = Arguments()
        for (name, value) in extra.values { arguments.set(name, value) }
        arguments.set("courses", courses)
        arguments.write(to: &writer)
    }
}

/// How a candidate stands in one course. Its days are the vendor's own text, whose form is not
/// documented: `parse_time` reads the forms that are known.
public struct CourseResult: Sendable, Hashable, Codable {
    /// The course.
    public var courseID: String
    /// Its name.
    public var courseName: String
    /// When it was assigned.
    public var dateAssigned: String?
    /// When it was completed.
    public var dateCompleted: String?
    /// When it has to be done again.
    public var renewalDate: String?
    /// Where it stands, in the portal's words: they are not documented.
    public var courseStatus: String?
    /// How well it was done.
    public var grade: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        courseID: String,
        courseName: String,
        dateAssigned: String? = nil,
        dateCompleted: String? = nil,
        renewalDate: String? = nil,
        courseStatus: String? = nil,
        grade: String? = nil,
        extra: Extra = [:]
    ) {
        self.courseID = courseID
        self.courseName = courseName
        self.dateAssigned = dateAssigned
        self.dateCompleted = dateCompleted
        self.renewalDate = renewalDate
        self.courseStatus = courseStatus
        self.grade = grade
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case courseID = "course_id"
        case courseName = "course_name"
        case dateAssigned = "date_assigned"
        case dateCompleted = "date_completed"
        case renewalDate = "renewal_date"
        case courseStatus = "course_status"
        case grade = "grade"
        case extra = "extra"
    }
}

extension CourseResult: Incoming {
    init(reading reader: inout Reader) {
        courseID = String(reading: &reader)
        courseName = String(reading: &reader)
        dateAssigned = Optional(reading: &reader)
        dateCompleted = Optional(reading: &reader)
        renewalDate = Optional(reading: &reader)
        courseStatus = Optional(reading: &reader)
        grade = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

extension CourseResult {
    /// Whether the training is valid on `day`: completed by then, and not to be renewed until after it.
    ///
    /// A completion or renewal that is there and cannot be read makes it not valid. The status is read by
    /// whole words: "incomplete" is not "complete".
    public func isValid(on day: Day) -> Bool {
        var arguments = Arguments("CourseResult.is_valid_on")
        arguments.set("self", self)
        arguments.set("day", day)
        return asked(arguments) ?? false
    }
}

extension CourseResult: Argument {
    func write(to writer: inout Writer) {
        var arguments = Arguments()
        for (name, value) in extra.values { arguments.set(name, value) }
        arguments.set("course_id", courseID)
        arguments.set("course_name", courseName)
        arguments.set("date_assigned", dateAssigned)
        arguments.set("date_completed", dateCompleted)
        arguments.set("renewal_date", renewalDate)
        arguments.set("course_status", courseStatus)
        arguments.set("grade", grade)
        arguments.write(to: &writer)
    }
}
