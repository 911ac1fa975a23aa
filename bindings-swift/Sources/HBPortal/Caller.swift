import Foundation
internal import HBPortalFFI

/// Makes calls, and tells what became of them in Swift's terms.
struct Caller: Sendable {
    let client: NativeClient

    func model<Model: Incoming>(_ arguments: Arguments) async throws -> Model {
        guard let model: Model = try await optional(arguments) else { throw HBPortalError.broken }
        return model
    }

    func optional<Model: Incoming>(_ arguments: Arguments) async throws -> Model? {
        switch try await call(arguments) {
        case .answer(let bytes): try Reader.read(bytes, as: Model.self)
        default: nil
        }
    }

    func nothing(_ arguments: Arguments) async throws {
        _ = try await call(arguments)
    }

    func download(_ arguments: Arguments) async throws -> Download {
        guard case .file(let download) = try await call(arguments) else { throw HBPortalError.broken }
        return Download(native: download)
    }

    func outcome<Outcome: Chosen>(_ arguments: Arguments) async throws -> Outcome {
        guard case .choice(let variant, let bytes, let download) = try await call(arguments) else {
            throw HBPortalError.broken
        }
        return try Outcome(Choice(variant: variant, bytes: bytes, download: download))
    }

    func hold(_ arguments: Arguments) async throws -> Hold {
        guard case .held(let hold) = try await call(arguments) else { throw HBPortalError.broken }
        return try Hold(native: hold)
    }

    func request(_ arguments: Arguments) async throws -> RawResponse {
        let data = arguments.data
        let outcome = try await cancellable { await client.request(id: $0, arguments: data) }
        guard case .response(let response) = outcome else { throw HBPortalError.broken }
        return try RawResponse(native: response)
    }

    private func call(_ arguments: Arguments) async throws -> NativeOutcome {
        let data = arguments.data
        if arguments.files.isEmpty {
            return try await cancellable { await client.call(id: $0, arguments: data) }
        }
        return try await Upload.sending(arguments.files) { files in
            try await cancellable { await client.send(id: $0, arguments: data, files: files) }
        }
    }
}

/// Makes a call that ends when the task is cancelled: on the wire too, and also when the task was cancelled before.
///
/// What is thrown is an ``HBPortalError``, or Swift's own `CancellationError`.
func cancellable(_ call: (UInt64) async -> NativeOutcome) async throws -> NativeOutcome {
    let handover = CancellationHandover()
    let outcome = await withTaskCancellationHandler {
        guard let id = handover.start() else { return NativeOutcome.cancelled }
        return await call(id)
    } onCancel: {
        handover.cancel()
    }
    switch outcome {
    case .failed(let details): throw HBPortalError(details: details)
    case .cancelled: throw CancellationError()
    case .nothing, .answer, .file, .choice, .held, .response: return outcome
    }
}

/// Does something that fails with an error of the Rust half, and throws it as an ``HBPortalError``.
func translated<Result>(_ work: () throws -> Result) throws -> Result {
    do {
        return try work()
    } catch NativeFailure.Failed(let details) {
        throw HBPortalError(details: details)
    } catch let error as HBPortalError {
        throw error
    } catch {
        // A panic: uniffi says no more of it than a text, which may hold anything.
        throw HBPortalError.broken
    }
}
