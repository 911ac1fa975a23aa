// swift-tools-version: 6.0

import PackageDescription

// Where the Rust half comes from. On Apple systems it is a binary target: that of a release, whose URL and checksum the
// release workflow fills in, or the one that `scripts/xcframework.sh` has built. On Linux it is a shared library that
// `pkg-config` knows as `hbportal`.
let release = (url: "", checksum: "")

#if os(Linux)
    let native = Target.systemLibrary(name: "HBPortalNative", pkgConfig: "hbportal")
#else
    let native =
        release.url.isEmpty
        ? Target.binaryTarget(name: "HBPortalNative", path: "build/HBPortalNative.xcframework")
        : Target.binaryTarget(name: "HBPortalNative", url: release.url, checksum: release.checksum)
#endif

// The repository's own checks take no warning. Flags are not allowed in a package that others depend on.
let checked = Context.environment["HBPORTAL_STRICT"] != nil
let strict: [SwiftSetting] =
    [.swiftLanguageMode(.v6)] + (checked ? [.unsafeFlags(["-warnings-as-errors"])] : [])

/// A program of the repository, which no product offers.
func program(_ name: String, in folder: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies, path: "\(folder)/\(name)", swiftSettings: strict)
}

let package = Package(
    name: "hbportal",
    platforms: [.macOS(.v12), .iOS(.v15)],
    products: [
        .library(name: "HBPortal", targets: ["HBPortal"])
    ],
    targets: [
        native,
        // Written by uniffi, which does not know Swift 6 yet; of what users see only the target below imports it.
        .target(
            name: "HBPortalFFI", dependencies: ["HBPortalNative"], swiftSettings: [.swiftLanguageMode(.v5)]),
        .target(name: "HBPortal", dependencies: ["HBPortalFFI"], swiftSettings: strict),
        program("MainJob", in: "Examples", ["HBPortal"]),
        program("Bench", in: "Programs", ["HBPortal"]),
        program("Soak", in: "Programs", ["HBPortal", "HBPortalFFI"]),
        program("Phone", in: "Programs", ["HBPortal"]),
        .testTarget(
            name: "HBPortalTests", dependencies: ["HBPortal", "HBPortalFFI", "Phone"], swiftSettings: strict),
    ]
)
