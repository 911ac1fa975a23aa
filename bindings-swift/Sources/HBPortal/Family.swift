/// A family of operations. Each has a host, credentials and manners of its own.
public enum Family: String, Sendable, CaseIterable {
    /// The portal's V2 API.
    case portal
    /// The portal's first API (deprecated), on the same host and with the same token.
    case v1
    /// HB Services: interviews. With the portal's token; its host must be configured.
    case services
    /// The academy: bookings of courses. With the portal's token; its host must be configured.
    case academy
    /// Practical training (TDTA, beta), on its own host with its own token.
    case practicalTraining = "practical_training"
    /// Virtual BLS (beta), on its own host with its own token.
    case virtualBLS = "virtual_bls"
}

extension Family: Argument {
    func write(to writer: inout Writer) { writer.text(rawValue) }
}
