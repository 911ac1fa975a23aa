//! The session with a server that rotates and detects reuse.
