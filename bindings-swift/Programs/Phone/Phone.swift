import Foundation
import HBPortal

/// An app that starts, makes one call on the session in its file, and ends: what the tests kill and start again.
///
/// `Phone FILE`; the first pair, where the file holds none yet, comes in `PHONE_PAIR` as JSON.
@main
struct Phone {
    static func main() async {
        do {
            let given = ProcessInfo.processInfo.environment["PHONE_PAIR"]
            let pair = try given.map { try JSONDecoder().decode(TokenPair.self, from: Data($0.utf8)) }
            let store = FileTokenStore(url: URL(fileURLWithPath: CommandLine.arguments[1]))
            let portal = try HBPortal(session: pair, store: store)
            let info = try await portal.auth.tokenInfo()
            print("ok \(info.clientID ?? 0)")
        } catch HBPortalError.sessionEnded {
            print("ended")
        } catch HBPortalError.sessionInDoubt {
            print("in doubt")
        } catch {
            print("failed: \(error)")
        }
    }
}
