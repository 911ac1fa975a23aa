// Written by `cargo xtask bindgen` from core/src/api/portal/templates.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// The forms that referees fill in.
public struct Templates: Sendable {
    let caller: Caller

    /// Lists the form templates of the account.
    ///
    /// Evidence: `assumed` path; the answer may come in pages or as one list.
    ///
    /// ```swift
    /// for try await template in portal.templates.list() {
    ///     print(template)
    /// }
    /// ```
    ///
    /// - Returns: Each ``Template``, for `for try await`; pages are fetched as they are read.
    /// - Throws: Nothing here: reading the list throws ``HBPortalError``.
    public func list() -> Pager<Template> {
        let arguments = Arguments("portal.templates.list")
        return Pager(caller: caller, arguments: arguments)
    }
}

/// A form template.
public struct Template: Sendable, Hashable, Codable, Identifiable {
    /// The number to give as `templateID`.
    public var id: Int
    /// Its name.
    public var name: String
    /// What it is for.
    public var description: String?
    /// Whether it is used when no template is named.
    public var isDefault: Bool?
    /// How many fields it has.
    public var fieldsCount: Int?
    /// When it was made.
    public var createdAt: Date?
    /// When it was last changed.
    public var updatedAt: Date?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        id: Int,
        name: String,
        description: String? = nil,
        isDefault: Bool? = nil,
        fieldsCount: Int? = nil,
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        extra: Extra = [:]
    ) {
        self.id = id
        self.name = name
        self.description = description
        self.isDefault = isDefault
        self.fieldsCount = fieldsCount
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case name = "name"
        case description = "description"
        case isDefault = "is_default"
        case fieldsCount = "fields_count"
        case createdAt = "created_at"
        case updatedAt = "updated_at"
        case extra = "extra"
    }
}

extension Template: Incoming {
    init(reading reader: inout Reader) {
        id = Int(reading: &reader)
        name = String(reading: &reader)
        description = Optional(reading: &reader)
        isDefault = Optional(reading: &reader)
        fieldsCount = Optional(reading: &reader)
        createdAt = Optional(reading: &reader)
        updatedAt = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
