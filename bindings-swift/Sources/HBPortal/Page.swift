/// One page of a list.
public struct Page<Element: Sendable>: Sendable {
    /// What stands on it.
    public let items: [Element]
    /// Its number, from 1.
    public let number: Int?
    /// The number of the last page.
    public let lastPage: Int?
    /// How many stand on a page.
    public let perPage: Int?
    /// How many there are in all.
    public let total: Int?

    /// One of your own making, for tests and previews.
    public init(
        items: [Element], number: Int? = nil, lastPage: Int? = nil, perPage: Int? = nil, total: Int? = nil
    ) {
        self.items = items
        self.number = number
        self.lastPage = lastPage
        self.perPage = perPage
        self.total = total
    }
}

extension Page: Incoming where Element: Incoming {
    init(reading reader: inout Reader) {
        items = Array(reading: &reader)
        number = Optional(reading: &reader)
        lastPage = Optional(reading: &reader)
        perPage = Optional(reading: &reader)
        total = Optional(reading: &reader)
    }
}

extension Page: Equatable where Element: Equatable {}
extension Page: Hashable where Element: Hashable {}
