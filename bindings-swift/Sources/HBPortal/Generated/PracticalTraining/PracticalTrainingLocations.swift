// Written by `cargo xtask bindgen` from core/src/api/practical_training/locations.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Where training takes place.
public struct PracticalTrainingLocations: Sendable {
    let caller: Caller

    /// Lists the places at which training is held.
    ///
    /// Evidence: `assumed` path and fields; the name is documented.
    ///
    /// ```swift
    /// for try await trainingLocation in portal.practicalTraining.locations.list() {
    ///     print(trainingLocation)
    /// }
    /// ```
    ///
    /// - Returns: Each ``TrainingLocation``, for `for try await`; pages are fetched as they are read.
    /// - Throws: Nothing here: reading the list throws ``HBPortalError``.
    public func list() -> Pager<TrainingLocation> {
        let arguments = Arguments("practical_training.locations.list")
        return Pager(caller: caller, arguments: arguments)
    }
}

/// A place at which training is held. Where a host tells its name alone, the rest is missing.
public struct TrainingLocation: Sendable, Hashable, Codable {
    /// Its number.
    public var id: Int?
    /// Its name.
    public var name: String?
    /// Its address.
    public var address: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        id: Int? = nil,
        name: String? = nil,
        address: String? = nil,
        extra: Extra = [:]
    ) {
        self.id = id
        self.name = name
        self.address = address
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case name = "name"
        case address = "address"
        case extra = "extra"
    }
}

extension TrainingLocation: Incoming {
    init(reading reader: inout Reader) {
        id = Optional(reading: &reader)
        name = Optional(reading: &reader)
        address = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
