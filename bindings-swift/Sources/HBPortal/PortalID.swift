import Foundation

/// A number or a text that names one thing of the portal: the vendor's objects have both, and either will do.
public struct PortalID: Sendable, Hashable {
    private enum Form: Sendable, Hashable {
        case number(Int)
        case text(String)
    }

    private let form: Form

    /// By its number.
    public init(_ number: Int) { form = .number(number) }

    /// By its uuid, or any other text.
    public init(_ text: String) { form = .text(text) }
}

/// What names a thing of the portal: `17`, `"0d9c…"`, a `UUID`.
public protocol PortalIDConvertible: Sendable {
    /// The id.
    var portalID: PortalID { get }
}

extension PortalID: PortalIDConvertible {
    public var portalID: PortalID { self }
}

extension Int: PortalIDConvertible {
    public var portalID: PortalID { PortalID(self) }
}

extension String: PortalIDConvertible {
    public var portalID: PortalID { PortalID(self) }
}

extension UUID: PortalIDConvertible {
    public var portalID: PortalID { PortalID(uuidString.lowercased()) }
}

extension PortalID: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    public init(integerLiteral value: Int) { self.init(value) }
    public init(stringLiteral value: String) { self.init(value) }
}

extension PortalID: CustomStringConvertible {
    public var description: String {
        switch form {
        case .number(let number): String(number)
        case .text(let text): text
        }
    }
}

extension PortalID: Argument {
    func write(to writer: inout Writer) {
        switch form {
        case .number(let number): writer.integer(number)
        case .text(let text): writer.text(text)
        }
    }
}
