#!/bin/sh
# Builds the Rust half for this Linux and puts it under a prefix, where SwiftPM finds it by pkg-config.
#
#     scripts/linux.sh /usr/local
#     scripts/linux.sh "$HOME/.local"    # then: export PKG_CONFIG_PATH="$HOME/.local/lib/pkgconfig"
#                                        #       export LD_LIBRARY_PATH="$HOME/.local/lib"
set -eu
prefix="${1:?where to? for instance /usr/local}"
cd "$(dirname "$0")/../.."
target="${CARGO_TARGET_DIR:-target}"

cargo build --release --locked -p hbportal-swift
version="$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)"
mkdir -p "$prefix/lib/pkgconfig"
cp "$target/release/libhbportal_swift.so" "$prefix/lib/"
cat > "$prefix/lib/pkgconfig/hbportal.pc" <<END
libdir=\${pcfiledir}/..
Name: hbportal
Description: The Rust half of hbportal
Version: $version
Libs: -L\${libdir} -lhbportal_swift
END
echo "installed under $prefix"
