//! What the linker must know to make a Node addon.

fn main() {
    napi_build::setup();
}
