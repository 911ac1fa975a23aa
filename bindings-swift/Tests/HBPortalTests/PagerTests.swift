import Foundation
import HBPortal

/// Lists and files are fetched as they are read.
@Suite struct PagerTests {
    private static let route = "GET /reference-requests"

    @Test func itemsAndPages() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        try await sandbox.order("/seed", ["reference_requests": 25])
        let list = portal.referenceRequests.list(perPage: 10)
        #expect(try await sandbox.count(Self.route) == 0)
        var seen: [Int] = []
        for try await request in list { seen.append(request.id) }
        #expect(Set(seen).count == 25)
        #expect(try await sandbox.count(Self.route) == 3)

        var sizes: [Int] = []
        for try await page in list.pages {
            #expect(page.total == 25 && page.lastPage == 3 && page.perPage == 10)
            #expect(page.number == sizes.count + 1)
            sizes.append(page.items.count)
        }
        #expect(sizes == [10, 10, 5])
        #expect(try await list.collect(limit: 12).map(\.id) == Array(seen.prefix(12)))
        #expect(try await list.collect(limit: 0).isEmpty)
        #expect(try await sandbox.count(Self.route) == 8)
    }

    /// As a view does it: the place in the list is kept on the main actor, between one page and the next.
    @MainActor private final class Screen {
        var next: Pager<ReferenceRequest>.Pages.AsyncIterator?
        var shown: [ReferenceRequest.ID] = []

        init(_ portal: HBPortal) {
            next = portal.referenceRequests.list(perPage: 10).pages.makeAsyncIterator()
        }

        func more() async throws {
            guard var pages = next else { return }
            let page = try await pages.next()
            next = page == nil ? nil : pages
            shown += page?.items.map(\.id) ?? []
        }
    }

    @Test @MainActor func fromTheMainActor() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        try await sandbox.order("/seed", ["reference_requests": 15])
        let screen = Screen(portal)
        for sizes in [10, 15, 15, 15] {
            try await screen.more()
            #expect(screen.shown.count == sizes)
        }
        var items = 0
        for try await _ in portal.referenceRequests.list(perPage: 10) { items += 1 }
        #expect(items == 15)
    }

    @Test func whoLeavesTheLoopAsksForNoMore() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        try await sandbox.order("/seed", ["reference_requests": 25])
        for try await _ in portal.referenceRequests.list(perPage: 10) { break }
        #expect(try await sandbox.count(Self.route) == 1)
    }

    @Test func afterAnErrorTheSamePageIsAskedForAgain() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client(maxRetries: 0)
        try await sandbox.order("/seed", ["reference_requests": 15])
        var iterator = portal.referenceRequests.list(perPage: 10).makeAsyncIterator()
        var seen: Set<Int> = []
        for _ in 0..<10 { seen.insert(try #require(try await iterator.next()).id) }
        try await sandbox.fault(Self.route, ["kind": "reset"])
        await #expect(throws: HBPortalError.self) { try await iterator.next() }
        while let request = try await iterator.next() { seen.insert(request.id) }
        #expect(seen.count == 15)
    }

    @Test func aFileInPieces() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        let id = try await submitted(portal, sandbox)
        try await sandbox.order("/settings", ["pdf_bytes": 300_000], method: "PATCH")
        let file = try await portal.references.downloadPDF(id)
        #expect(
            file.contentLength == 300_000 && file.contentType == "application/pdf" && !file.requestID.isEmpty)
        var size = 0
        for try await piece in file {
            #expect(piece.startIndex == 0 && !piece.isEmpty)
            size += piece.count
        }
        #expect(size == 300_000)
        let folder = try Folder()
        let saved = try await portal.references.downloadPDF(id).save(to: folder.file("a.pdf"))
        #expect(saved == 300_000)
        #expect(try Data(contentsOf: folder.file("a.pdf")).count == 300_000)
    }

    @Test func aFileThatBreaksOffLeavesNothing() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client(maxRetries: 0)
        let id = try await submitted(portal, sandbox)
        try await sandbox.fault("GET /references/{id}/pdf", ["kind": "torn_body"])
        let folder = try Folder()
        let error = try await failure {
            try await portal.references.downloadPDF(id).save(to: folder.file("a.pdf"))
        }
        guard case .connection = error else { throw error }
        #expect(folder.names.isEmpty)
    }
}
