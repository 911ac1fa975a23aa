#!/bin/sh
# Writes Sources/HBPortalFFI and the header of HBPortalNative anew, after the interface in src/bridge has changed.
#
# Nothing else has to remember it: what is written checks itself against the library when it is loaded.
set -eu
cd "$(dirname "$0")/../.."
target="${CARGO_TARGET_DIR:-target}"
made="$target/swift-glue"

cargo build --locked -p hbportal-swift
mkdir -p "$made"
library="$(ls "$target"/debug/libhbportal_swift.so "$target"/debug/libhbportal_swift.dylib 2>/dev/null | head -n 1)"
cargo run --quiet --locked -p hbportal-swift --features glue --bin uniffi-bindgen-swift -- \
    --swift-sources --headers --config bindings-swift/uniffi.toml "$library" "$made"

mkdir -p bindings-swift/Sources/HBPortalFFI
{
    echo "// Written by bindings-swift/scripts/glue.sh; do not edit."
    cat "$made/HBPortalFFI.swift"
} > bindings-swift/Sources/HBPortalFFI/HBPortalFFI.swift
cp "$made/HBPortalNative.h" bindings-swift/Sources/HBPortalNative/HBPortalNative.h
