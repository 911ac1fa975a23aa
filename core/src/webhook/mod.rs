//! Webhook deliveries: verified, parsed, and signed for tests.

