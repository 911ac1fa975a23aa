#!/bin/sh
# Pushes the package to its own repository with the binary target filled in, and tags it. Called by the release workflow.
#
# UNVERIFIED: see xcframework.sh. It needs REPOSITORY (owner/name), TOKEN, and ASSETS, the URL below which the zip is.
set -eu
version="${1:?which version?}"
cd "$(dirname "$0")/.."
checksum="$(cat build/checksum)"
clone="$(mktemp -d)"

# The token goes in as a header, so that it stands in no file and in no message of git.
authorization="Authorization: Basic $(printf 'x-access-token:%s' "$TOKEN" | base64 | tr -d '\n')"
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=http.extraHeader GIT_CONFIG_VALUE_0="$authorization"

git clone --depth 1 "https://github.com/$REPOSITORY.git" "$clone"
find "$clone" -mindepth 1 -maxdepth 1 ! -name .git -exec rm -rf {} +
git archive HEAD . | tar -x -C "$clone"
cp ../LICENSE-APACHE ../LICENSE-MIT "$clone/"
sed -i '' "s|let release = .*|let release = (url: \"$ASSETS/HBPortalNative.xcframework.zip\", checksum: \"$checksum\")|" \
    "$clone/Package.swift"
git -C "$clone" add --all
git -C "$clone" -c user.name=release -c user.email=release@example.invalid commit --message "Release $version"
git -C "$clone" tag "$version"
git -C "$clone" push origin HEAD "$version"
