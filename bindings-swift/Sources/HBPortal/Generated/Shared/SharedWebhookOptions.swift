// Written by `cargo xtask bindgen` from core/src/webhook/options.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Whose headers a delivery carries.
public enum WebhookPreset: OpenEnum {
    /// `X-HB-Timestamp` and `X-HB-Signature`. Evidence: `assumed`.
    case portal
    /// `X-TDTA-Timestamp` and `X-TDTA-Signature`. Evidence: documented but for the signature's name.
    case practicalTraining
    /// `X-BLS-Timestamp` and `X-BLS-Signature`. Evidence: documented but for the signature's name.
    case virtualBLS
    /// `X-Hub-Timestamp` and `X-Hub-Signature`. Evidence: `documented`.
    case hub
    /// One that this version does not know.
    case other(String)

    public init(rawValue: String) {
        switch rawValue {
        case "portal": self = .portal
        case "practical_training": self = .practicalTraining
        case "virtual_bls": self = .virtualBLS
        case "hub": self = .hub
        default: self = .other(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .portal: "portal"
        case .practicalTraining: "practical_training"
        case .virtualBLS: "virtual_bls"
        case .hub: "hub"
        case .other(let text): text
        }
    }

    public static let known: [Self] = [.portal, .practicalTraining, .virtualBLS, .hub]
}

extension WebhookPreset: Incoming, Argument {}
