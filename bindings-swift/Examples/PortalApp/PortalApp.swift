import HBPortal
import SwiftUI

/// A small app that shows the open reference requests, for iOS 16 and later. Source only: put these files into an app
/// target that depends on the product `HBPortal`.
///
/// There is no api key in it: whoever has the app has what is in it. Its own back end signs the user in, gets a pair with
/// `portal.auth.token()`, and hands that out.
@main
struct PortalApp: App {
    @StateObject private var session = PortalSession()

    var body: some Scene {
        WindowGroup {
            switch session.state {
            case .signedOut(let reason):
                SignInView(reason: reason) { await session.signIn() }
            case .signedIn(let portal):
                NavigationStack { RequestsView(portal: portal, ended: session.ended) }
            }
        }
    }
}

/// The session of the app: in the keychain between runs, renewed by the client when it has to be.
@MainActor
final class PortalSession: ObservableObject {
    enum State {
        case signedOut(String?)
        case signedIn(HBPortal)
    }

    @Published private(set) var state = State.signedOut(nil)
    private let store = KeychainTokenStore(service: "com.example.portal")

    init() {
        // A pair from the last run is enough to go on with.
        if let kept = try? store.load(), kept.refreshToken != nil, let portal = try? HBPortal(store: store) {
            state = .signedIn(portal)
        }
    }

    func signIn() async {
        do {
            let pair = try await BackEnd.signIn()
            try store.save(pair)
            state = .signedIn(try HBPortal(session: pair, store: store))
        } catch {
            state = .signedOut(error.localizedDescription)
        }
    }

    /// What every view calls when the portal says that the session is over.
    func ended(_ error: HBPortalError) {
        switch error {
        case .sessionEnded, .sessionInDoubt, .authentication:
            state = .signedOut("Please sign in again.")
        default:
            break
        }
    }
}

/// The app's own back end, which has the api key.
enum BackEnd {
    static func signIn() async throws -> TokenPair {
        let (data, _) = try await URLSession.shared.data(
            from: URL(string: "https://api.example.com/portal-session")!)
        return try JSONDecoder().decode(TokenPair.self, from: data)
    }
}

/// Asks the user to sign in.
struct SignInView: View {
    let reason: String?
    let signIn: @MainActor () async -> Void

    var body: some View {
        VStack(spacing: 16) {
            if let reason { Text(reason) }
            Button("Sign in") { Task { await signIn() } }
        }
    }
}
