// swift-tools-version:6.2
import PackageDescription

// The engine alone, without the server's dependencies: it builds in a minute. Sources/GraphQLCore
// and GraphQLTool are links to the product's sources; the settings are the product's.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "engine-benchmark",
    platforms: [.macOS(.v15)],
    targets: [
        .target(name: "GraphQLCore", swiftSettings: settings),
        .executableTarget(
            name: "EngineBenchmark", dependencies: ["GraphQLCore"], swiftSettings: settings),
        .target(name: "GraphQLTool", dependencies: ["GraphQLCore"], swiftSettings: settings),
        .executableTarget(
            name: "EngineTool", dependencies: ["GraphQLTool"], swiftSettings: settings),
        // The product's tests of these two targets, for runs under sanitizers.
        .testTarget(
            name: "GraphQLCoreTests", dependencies: ["GraphQLCore"], swiftSettings: settings),
        .testTarget(
            name: "GraphQLToolTests", dependencies: ["GraphQLTool", "GraphQLCore"],
            swiftSettings: settings),
    ]
)
