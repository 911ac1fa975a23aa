//! The hbportal core.
