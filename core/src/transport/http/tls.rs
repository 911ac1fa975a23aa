//! TLS: rustls, and the roots that the system trusts.

use std::{
    path::Path,
    sync::{Arc, Once},
};

use rustls::{
    ClientConfig,
    crypto::CryptoProvider,
    pki_types::{CertificateDer, pem::PemObject},
};
use rustls_platform_verifier::Verifier;

use crate::{
    error::{Error, Result},
    transport::content::without_mark,
};

/// How connections are secured. `ca_bundle` is trusted beside what the system trusts.
pub(super) fn config(ca_bundle: Option<&Path>) -> Result<Arc<ClientConfig>> {
    let unusable = |error: rustls::Error| {
        Error::configuration(format!(
            "TLS cannot be set up ({error}); on a machine without CA certificates install `ca-certificates` or give \
             `ca_bundle`"
        ))
        .with_source(error)
    };
    let provider = crypto();
    let verifier = match ca_bundle {
        Some(bundle) => Verifier::new_with_extra_roots(certificates(bundle)?, Arc::clone(&provider))
            .map_err(|error| wrong(bundle, "holds a certificate that cannot be used").with_source(error))?,
        // Not as above with none: Windows would make a store of its own for them.
        None => Verifier::new(Arc::clone(&provider)).map_err(unusable)?,
    };
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(unusable)?
        // "Dangerous" is any verifier that rustls did not make. This one asks the system.
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}

fn certificates(bundle: &Path) -> Result<Vec<CertificateDer<'static>>> {
    let pem = std::fs::read(bundle)
        .map_err(|error| wrong(bundle, &format!("cannot be read ({error})")).with_source(error))?;
    let found =
        CertificateDer::pem_slice_iter(without_mark(&pem)).collect::<std::result::Result<Vec<_>, _>>();
    let found = found.map_err(|_| wrong(bundle, "is not PEM"))?;
    if found.is_empty() { Err(wrong(bundle, "holds no certificate")) } else { Ok(found) }
}

fn wrong(bundle: &Path, problem: &str) -> Error {
    Error::configuration(format!("`ca_bundle` {} {problem}", bundle.display()))
}

fn crypto() -> Arc<CryptoProvider> {
    install_crypto();
    let installed = CryptoProvider::get_default().map(Arc::clone);
    installed.unwrap_or_else(|| Arc::new(rustls::crypto::ring::default_provider()))
}

/// rustls needs to be told once a process which cryptography to use; a choice of the application stands.
pub(crate) fn install_crypto() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        if CryptoProvider::get_default().is_none() {
            // Fails only where another thread was faster, and then there is one.
            drop(rustls::crypto::ring::default_provider().install_default());
        }
    });
}
