#!/bin/sh
# Builds build/HBPortalNative.xcframework and its zip, and prints the checksum that Package.swift wants.
#
# UNVERIFIED: it needs a Mac with Xcode and rustup, and none was at hand when it was written.
set -eu
cd "$(dirname "$0")/.."
target="${CARGO_TARGET_DIR:-../target}"
export IPHONEOS_DEPLOYMENT_TARGET=15.0 MACOSX_DEPLOYMENT_TARGET=12.0

built() {
    rustup target add "$1" >&2
    cargo rustc --release --locked -p hbportal-swift --lib --crate-type staticlib --target "$1" >&2
    echo "$target/$1/release/libhbportal_swift.a"
}

rm -rf build
mkdir -p build/simulator build/macos

# A folder of its own for the module: two packages whose module maps lie at the root of their headers collide in Xcode.
headers=build/headers/HBPortalNative
mkdir -p "$headers"
cp Sources/HBPortalNative/HBPortalNative.h "$headers/"
cat > "$headers/module.modulemap" <<'END'
module HBPortalNative {
    header "HBPortalNative.h"
    link framework "CoreFoundation"
    link framework "Security"
    link framework "SystemConfiguration"
    export *
}
END

device="$(built aarch64-apple-ios)"
lipo -create "$(built aarch64-apple-ios-sim)" "$(built x86_64-apple-ios)" -output build/simulator/libhbportal_swift.a
lipo -create "$(built aarch64-apple-darwin)" "$(built x86_64-apple-darwin)" -output build/macos/libhbportal_swift.a

xcodebuild -create-xcframework \
    -library "$device" -headers build/headers \
    -library build/simulator/libhbportal_swift.a -headers build/headers \
    -library build/macos/libhbportal_swift.a -headers build/headers \
    -output build/HBPortalNative.xcframework

ditto -c -k --sequesterRsrc --keepParent build/HBPortalNative.xcframework build/HBPortalNative.xcframework.zip
swift package compute-checksum build/HBPortalNative.xcframework.zip | tee build/checksum
