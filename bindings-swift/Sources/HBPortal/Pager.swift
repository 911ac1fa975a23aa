import Foundation
internal import HBPortalFFI

/// A list that is fetched as far as it is read. Each loop over it begins at its first page.
///
/// ```swift
/// for try await request in portal.referenceRequests.list(status: .inProgress) {
///     print(request.id)
/// }
/// ```
///
/// Nothing is fetched ahead: who leaves the loop has asked for no page in vain. After an error the next `next()` asks for
/// the same page again.
public struct Pager<Element: Sendable>: AsyncSequence, Sendable {
    /// The list page by page, with what the portal says of its length.
    public let pages: Pages

    init(caller: Caller, arguments: Arguments) where Element: Incoming {
        let data = arguments.data
        pages = Pages(
            open: { caller.client.list(arguments: data) },
            decode: { try Reader.read($0, as: Page<Element>.self) })
    }

    /// Everything, or the first items up to a limit. For a list of unknown length, read it item by item instead.
    public func collect(limit: Int = .max) async throws -> [Element] {
        var all: [Element] = []
        var pages = pages.makeAsyncIterator()
        while all.count < limit, let page = try await pages.next() {
            all.append(contentsOf: page.items.prefix(limit - all.count))
        }
        return all
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(pages: pages.makeAsyncIterator())
    }

    /// Gives out the items of one page after the other.
    public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
        var pages: Pages.AsyncIterator
        var items: ArraySlice<Element> = []

        public mutating func next() async throws -> Element? {
            while items.isEmpty {
                guard let page = try await pages.next() else { return nil }
                items = page.items[...]
            }
            return items.removeFirst()
        }
    }

    /// A list page by page.
    public struct Pages: AsyncSequence, Sendable {
        let open: @Sendable () -> NativePager
        let decode: @Sendable (Data) throws -> Page<Element>

        public func makeAsyncIterator() -> AsyncIterator {
            AsyncIterator(pager: open(), decode: decode)
        }

        /// Fetches one page after the other.
        public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
            let pager: NativePager
            let decode: @Sendable (Data) throws -> Page<Element>

            public mutating func next() async throws -> Page<Element>? {
                let pager = pager
                let outcome = try await cancellable { await pager.nextPage(id: $0) }
                guard case .answer(let bytes) = outcome else { return nil }
                return try decode(bytes)
            }
        }
    }
}
