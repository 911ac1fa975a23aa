import Foundation
internal import HBPortalFFI

extension Date {
    /// Reads a moment as the vendor writes it: RFC 3339, `YYYY-MM-DD HH:MM:SS`, `YYYY-MM-DD` or `DD/MM/YYYY`, UTC without
    /// an offset. Anything else is `nil`, never "now".
    public init?(portal text: String) {
        guard let microseconds = parseMoment(text: text) else { return nil }
        self.init(microseconds: microseconds)
    }
}
