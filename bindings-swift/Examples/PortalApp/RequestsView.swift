import HBPortal
import SwiftUI

/// The open reference requests, fetched page by page as the user scrolls.
struct RequestsView: View {
    let portal: HBPortal
    let ended: @MainActor (HBPortalError) -> Void

    @State private var requests: [ReferenceRequest] = []
    @State private var pages: Pager<ReferenceRequest>.Pages.AsyncIterator?
    @State private var problem: String?

    var body: some View {
        List(requests) { request in
            VStack(alignment: .leading) {
                Text(request.candidateName ?? "Candidate \(request.candidateID)")
                Text("\(request.referencesCompleted) of \(request.referencesRequired)")
                    .foregroundStyle(.secondary)
            }
            .task { if request.id == requests.last?.id { await more() } }
        }
        .navigationTitle("References")
        .overlay { if let problem { Text(problem) } }
        // A view that goes away cancels its task, and that closes the request on the wire.
        .task { await reload() }
        .refreshable { await reload() }
    }

    private func reload() async {
        requests = []
        pages = portal.referenceRequests.list(status: .inProgress, perPage: 50).pages.makeAsyncIterator()
        await more()
    }

    private func more() async {
        guard var next = pages else { return }
        do {
            let page = try await next.next()
            pages = page == nil ? nil : next
            requests.append(contentsOf: page?.items ?? [])
            problem = nil
        } catch is CancellationError {
            // Nobody looks at it any more.
        } catch let error as HBPortalError {
            problem = error.localizedDescription
            ended(error)
        } catch {
            problem = error.localizedDescription
        }
    }
}
