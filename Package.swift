// swift-tools-version:6.2
import PackageDescription

// Every target is built alike: Swift 6 mode, no implicit existential, no import that leaks.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "danji",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "danji", targets: ["danji"]),
        .executable(name: "generate-schema", targets: ["GenerateSchema"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-http2", exact: "1.46.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(
            url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CPostgres", path: "Sources/CPostgres", pkgConfig: "libpq",
            providers: [.apt(["libpq-dev"])]),
        .systemLibrary(
            name: "CHiredis", path: "Sources/CHiredis", pkgConfig: "hiredis",
            providers: [.apt(["libhiredis-dev"])]),
        .systemLibrary(name: "CMalloc", path: "Sources/CMalloc"),
        .systemLibrary(name: "CLinux", path: "Sources/CLinux"),
        .systemLibrary(
            name: "CZlib", path: "Sources/CZlib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"])]),
        .target(name: "GraphQLCore", swiftSettings: settings),
        .target(name: "GraphQLTool", dependencies: ["GraphQLCore"], swiftSettings: settings),
        .target(
            name: "SchemaGenerator", dependencies: ["GraphQLCore"], swiftSettings: settings),
        .executableTarget(
            name: "GenerateSchema", dependencies: ["SchemaGenerator"], swiftSettings: settings),
        .target(name: "Schema", dependencies: ["GraphQLCore"], swiftSettings: settings),
        .target(name: "MediaFormats", swiftSettings: settings),
        .target(name: "Threads", dependencies: ["CLinux"], swiftSettings: settings),
        .target(
            name: "Postgres",
            dependencies: [
                "CPostgres", "CLinux", "Threads",
                .product(name: "DequeModule", package: "swift-collections"),
            ],
            swiftSettings: settings),
        .target(
            name: "Redis",
            dependencies: [
                "CHiredis", "Threads",
                .product(name: "DequeModule", package: "swift-collections"),
            ],
            swiftSettings: settings),
        .target(
            name: "Resolvers",
            dependencies: [
                "Schema", "GraphQLCore", "MediaFormats", "Postgres", "Redis",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings),
        .target(
            name: "Demo",
            dependencies: [
                "Resolvers", "Schema", "Postgres",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .target(
            name: "Server",
            dependencies: [
                "Resolvers", "Demo", "Schema", "GraphQLCore", "GraphQLTool", "MediaFormats",
                "Postgres",
                "Redis", "CZlib", "CMalloc",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOTLS", package: "swift-nio"),
                .product(name: "NIOHTTP2", package: "swift-nio-http2"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "danji",
            dependencies: [
                "Server", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),

        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        .testTarget(
            name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "GraphQLCoreTests", dependencies: ["GraphQLCore", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "GraphQLToolTests", dependencies: ["GraphQLTool", "GraphQLCore", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "SchemaGeneratorTests",
            dependencies: ["SchemaGenerator", "GraphQLCore", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "MediaFormatsTests", dependencies: ["MediaFormats", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "PostgresTests", dependencies: ["Postgres", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "RedisTests", dependencies: ["Redis", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "ResolversTests",
            dependencies: [
                "Resolvers", "Demo", "Schema", "GraphQLCore", "MediaFormats", "Postgres",
                "TestSupport",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ServerTests",
            dependencies: [
                "Server", "Resolvers", "Schema", "GraphQLCore", "MediaFormats", "Postgres", "Redis",
                "TestSupport", "danji",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            swiftSettings: settings),
        // These run the program as a user does and see nothing of its inside.
        .testTarget(
            name: "IntegrationTests",
            dependencies: [
                "TestSupport", "danji", .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "EndToEndTests", dependencies: ["TestSupport", "danji"],
            swiftSettings: settings),
    ]
)
