//! The portal, emulated.
