import Foundation
internal import HBPortalFFI

/// What core answers to a question to a model; nothing where the package itself is mistaken.
func asked<Answer: Incoming>(_ question: Arguments) -> Answer? {
    ask(question: question.data).flatMap { try? Reader.read($0, as: Answer.self) }
}
