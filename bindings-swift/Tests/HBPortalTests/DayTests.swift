import Foundation
import HBPortal

/// Days, and what a model can be asked about one.
@Suite struct DayTests {
    @Test func isWhatTheCalendarHas() throws {
        let day = try #require(Day("2026-06-05"))
        #expect((day.year, day.month, day.day) == (2026, 6, 5))
        #expect("\(day)" == "2026-06-05")
        #expect(Day(year: 2026, month: 6, day: 5) == day)
        #expect(Day(year: 2024, month: 2, day: 29)?.description == "2024-02-29")
        #expect(Day(year: 1, month: 1, day: 1)?.description == "0001-01-01")
        for text in [
            "", "2026-6-5", "2026-02-29", "2026-13-01", "2026-00-10", "0000-01-01", "05/06/2026",
            " 2026-06-05",
            "2026-06-05T10:00:00Z", "20260605", "+002026-06-05", "٢٠٢٦-٠٦-٠٥", "2026-06-05\u{0}",
        ] {
            #expect(Day(text) == nil, "\(text)")
        }
        for (year, month, date) in [
            (2026, 2, 29), (0, 1, 1), (-1, 1, 1), (10_000, 1, 1), (2026, 0, 1), (2026, 1, .max),
            (.min, .min, .min),
        ] {
            #expect(Day(year: year, month: month, day: date) == nil, "\(year) \(month) \(date)")
        }
    }

    @Test func isInOrder() throws {
        let days = try ["2026-06-05", "2025-12-31", "2026-05-31", "2026-06-04"].map { try #require(Day($0)) }
        #expect(days.sorted().map(\.description) == ["2025-12-31", "2026-05-31", "2026-06-04", "2026-06-05"])
        #expect(Set(days + days).count == 4)
    }

    @Test func dependsOnWhereTheClockHangs() throws {
        let moment = Date(timeIntervalSince1970: 1_780_700_399)  // 2026-06-05T22:59:59Z
        func day(_ zone: String) throws -> String {
            Day(moment, in: try #require(TimeZone(identifier: zone))).description
        }
        #expect(try day("UTC") == "2026-06-05")
        #expect(try day("Europe/London") == "2026-06-05")
        #expect(try day("Europe/Berlin") == "2026-06-06")
        #expect(try day("America/New_York") == "2026-06-05")
        let later = moment.addingTimeInterval(1)
        #expect(
            Day(later, in: try #require(TimeZone(identifier: "Europe/London"))).description == "2026-06-06")
        #expect(Day(Date(timeIntervalSince1970: -0.5), in: .gmt).description == "1969-12-31")
        // Before Pope Gregory, the days of the vendor are ours all the same.
        #expect(Day(Date(timeIntervalSince1970: -12_219_292_801), in: .gmt).description == "1582-10-14")
    }

    @Test func endsWhereTheCalendarDoes() throws {
        let west = try #require(TimeZone(secondsFromGMT: -36_000))
        #expect(Day(.distantPast, in: west).description == "0001-01-01")
        #expect(Day(.distantFuture, in: .gmt).year == 4001)
        for seconds in [1e12, 1e30, Double.infinity] {
            #expect(Day(Date(timeIntervalSince1970: seconds), in: .gmt).description == "9999-12-31")
            #expect(Day(Date(timeIntervalSince1970: -seconds), in: .gmt).description == "0001-01-01")
        }
        _ = Day(Date(timeIntervalSince1970: .nan), in: .gmt)
    }

    @Test func isWrittenAsText() throws {
        let day = try #require(Day("2026-06-05"))
        #expect(String(decoding: try JSONEncoder().encode([day]), as: UTF8.self) == #"["2026-06-05"]"#)
        #expect(try JSONDecoder().decode([Day].self, from: Data(#"["2026-06-05"]"#.utf8)) == [day])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8))
        }
    }

    @Test func coursesAreValidOnSome() throws {
        let day = try #require(Day("2026-06-05"))
        func course(_ renewal: String?, status: String? = nil, extra: Extra = [:]) -> CourseResult {
            CourseResult(
                courseID: "7", courseName: "BLS", dateCompleted: "2026-01-10", renewalDate: renewal,
                courseStatus: status, extra: extra)
        }
        #expect(course("10/01/2027").isValid(on: day))
        #expect(!course("2026-06-05").isValid(on: day))
        #expect(!course("next spring").isValid(on: day))
        #expect(!course(nil, status: "incomplete").isValid(on: day))

        let report = TrainingReport(
            courses: ["2026-06-04", "2026-06-05", "2026-06-06", "2026-07-05", "2026-07-06"].map { course($0) }
        )
        #expect(report.lapsed(on: day).compactMap(\.renewalDate) == ["2026-06-04", "2026-06-05"])
        #expect(report.valid(on: day).count == 3)
        let soon = report.expiring(within: 30, on: day)
        #expect(soon.compactMap(\.renewalDate) == ["2026-06-06", "2026-07-05"])
        #expect(report.expiring(within: -1, on: day).isEmpty)
        #expect(report.expiring(within: .max, on: day).count == 3)
        #expect(report.expiring(within: .min, on: day).isEmpty)
    }

    @Test func whatIsAskedComesBackWhole() throws {
        let day = try #require(Day("2026-06-05"))
        let extra: Extra = [
            "new": ["deep": [1, 2.5, "text", nil, true]], "grade": ["unreadable": true], "self": "mine",
        ]
        let course = CourseResult(
            courseID: "7", courseName: "Ünïcode \u{0} \"quoted\"", dateCompleted: "2026-01-10",
            courseStatus: "Completed", extra: extra)
        #expect(TrainingReport(courses: [course], extra: extra).valid(on: day) == [course])
        // What JSON cannot say is no reason to let anyone through, nor to end the app.
        let odd = CourseResult(
            courseID: "7", courseName: "BLS", dateCompleted: "2026-01-10", extra: ["odd": .number(.nan)])
        #expect(!odd.isValid(on: day))
    }
}
