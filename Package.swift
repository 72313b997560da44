// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let argumentParser: Target.Dependency = .product(
    name: "ArgumentParser",
    package: "swift-argument-parser"
)

let flyingSocks: Target.Dependency = .product(name: "FlyingSocks", package: "FlyingFox")

let package = Package(
    name: "Osteon",
    products: [
        .executable(name: "osteon", targets: ["OsteonCLI"]),
        .executable(name: "osteon-web", targets: ["OsteonWeb"]),
        .library(name: "Osteon", targets: ["Osteon", "FoodModel", "BoneScore", "MealResolver"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"])]
        ),
        .systemLibrary(
            name: "CArchive",
            pkgConfig: "libarchive",
            providers: [.apt(["libarchive-dev"])]
        ),
        .systemLibrary(
            name: "CNettle",
            pkgConfig: "nettle",
            providers: [.apt(["nettle-dev"])]
        ),
        .target(name: "CFoodData"),
        .target(name: "CMemory"),
        .target(name: "CWebFiles"),

        .target(name: "FoodModel", swiftSettings: strict),
        .target(
            name: "FileFormats",
            dependencies: ["CLibXML2", "CArchive", "CNettle", yams],
            swiftSettings: strict
        ),
        .target(
            name: "FoodReaders",
            dependencies: ["FoodModel", "FileFormats"],
            swiftSettings: strict
        ),
        .target(
            name: "FoodStore",
            dependencies: ["FoodModel", grdb, grdbSQLite],
            swiftSettings: strict
        ),
        .target(
            name: "MealReaders",
            dependencies: ["FoodModel", "FileFormats"],
            swiftSettings: strict
        ),
        .target(name: "MealResolver", dependencies: ["FoodModel"], swiftSettings: strict),
        .target(name: "BoneScore", dependencies: ["FoodModel"], swiftSettings: strict),
        .target(
            name: "Knowledge",
            dependencies: [
                "FoodModel", "FoodReaders", "MealResolver", "BoneScore", "MealPlanner",
                "FileFormats", "CFoodData",
            ],
            swiftSettings: strict
        ),
        .target(
            name: "MealPlanner",
            dependencies: ["FoodModel", "BoneScore"],
            swiftSettings: strict
        ),
        .target(
            name: "Osteon",
            dependencies: [
                "FoodModel", "FileFormats", "FoodReaders", "FoodStore", "MealReaders",
                "MealResolver", "BoneScore", "Knowledge", "MealPlanner",
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "OsteonCLI",
            dependencies: ["Osteon", "FoodModel", "BoneScore", "CMemory", argumentParser],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "OsteonWeb",
            dependencies: ["Osteon", "FoodModel", "CWebFiles", flyingSocks, argumentParser],
            exclude: [
                "OpenAPI/openapi.json", "Page/page.css", "Page/page.html", "Page/Script",
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "build-fooddata",
            dependencies: ["FoodModel", "FileFormats", "FoodReaders", "Knowledge", "MealResolver"],
            path: "Tools/Sources/build-fooddata",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "evaluate",
            dependencies: [
                "LabelledData", "Osteon", "Knowledge", "MealResolver", "FoodStore", "FoodModel",
                "FileFormats", argumentParser,
            ],
            path: "Tools/Sources/evaluate",
            swiftSettings: strict
        ),
        .target(
            name: "LabelledData",
            dependencies: ["FileFormats"],
            path: "Tools/Sources/LabelledData",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "train-tagger",
            dependencies: [
                "LabelledData", "MealResolver", "Knowledge", "FoodModel", "FileFormats",
                argumentParser,
            ],
            path: "Tools/Sources/train-tagger",
            swiftSettings: strict
        ),

        .executableTarget(
            name: "count-pairings",
            dependencies: [
                "Osteon", "Knowledge", "MealResolver", "FoodStore", "FoodModel", argumentParser,
            ],
            path: "Tools/Sources/count-pairings",
            swiftSettings: strict
        ),

        .executableTarget(
            name: "make-manual",
            path: "Tools/Sources/make-manual",
            swiftSettings: strict
        ),

        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(name: "FoodModelTests", dependencies: ["FoodModel"], swiftSettings: strict),
        .testTarget(
            name: "FileFormatsTests",
            dependencies: ["FileFormats", "TestSupport"],
            resources: [.copy("Fixtures")],
            swiftSettings: strict
        ),
        .testTarget(
            name: "FoodReadersTests",
            dependencies: ["FoodReaders", "FileFormats", "FoodModel", "TestSupport"],
            resources: [.copy("Fixtures")],
            swiftSettings: strict
        ),
        .testTarget(
            name: "FoodStoreTests",
            dependencies: ["FoodStore", "FoodModel", grdb, grdbSQLite, "TestSupport"],
            resources: [.copy("Fixtures")],
            swiftSettings: strict
        ),
        .testTarget(
            name: "MealReadersTests",
            dependencies: ["MealReaders", "FoodModel", "FileFormats", "TestSupport"],
            resources: [.copy("Fixtures")],
            swiftSettings: strict
        ),
        .testTarget(
            name: "MealResolverTests",
            dependencies: ["MealResolver", "FoodModel", "Knowledge", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "BoneScoreTests",
            dependencies: ["BoneScore", "FoodModel", "TestSupport"],
            resources: [.copy("Fixtures")],
            swiftSettings: strict
        ),
        .testTarget(
            name: "MealPlannerTests",
            dependencies: ["MealPlanner", "BoneScore", "FoodModel", "Knowledge", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "KnowledgeTests",
            dependencies: [
                "Knowledge", "FoodModel", "FoodReaders", "MealResolver", "BoneScore", "MealPlanner",
                "TestSupport",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "BuildFoodDataTests",
            dependencies: ["build-fooddata", "FoodModel"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "TrainTaggerTests",
            dependencies: ["train-tagger", "MealResolver", "Knowledge"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "EvaluateTests",
            dependencies: ["evaluate", "LabelledData", "FoodModel", "MealResolver"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "OsteonTests",
            dependencies: [
                "Osteon", "FoodModel", "FileFormats", "BoneScore", "FoodStore", "Knowledge",
                "MealResolver", "MealPlanner", "TestSupport",
            ],
            resources: [.copy("Fixtures")],
            swiftSettings: strict
        ),
        .testTarget(
            name: "OsteonCLITests",
            dependencies: [
                "OsteonCLI", "FoodStore", "FoodModel", "make-manual", "TestSupport", grdb,
            ],
            resources: [.copy("Commands"), .copy("Fixtures")],
            swiftSettings: strict
        ),
        .testTarget(
            name: "OsteonWebTests",
            dependencies: ["OsteonWeb", "Osteon", "FoodModel", "TestSupport"],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)

// Tools/fuzz asks for these; every other build does without them.
if Context.environment["OSTEON_FUZZ"] != nil {
    // What answers requests is fuzzed without its command: as a library.
    package.products.removeAll { $0.name == "osteon-web" }
    package.targets = package.targets.filter { $0.name != "OsteonWebTests" }.map { target in
        guard target.name == "OsteonWeb" else { return target }
        return .target(
            name: target.name,
            dependencies: target.dependencies,
            exclude: target.exclude + ["OsteonWebCommand.swift"],
            swiftSettings: strict
        )
    }
    package.targets += [
        .systemLibrary(name: "CLibFuzzer", path: "Tools/Sources/CLibFuzzer"),
        .executableTarget(
            name: "fuzz",
            dependencies: [
                "FoodModel", "FileFormats", "FoodReaders", "MealReaders", "MealResolver",
                "Knowledge",
                "Osteon", "OsteonWeb", "CArchive", "CLibFuzzer",
            ],
            path: "Tools/Sources/fuzz",
            swiftSettings: strict
        ),
    ]
}
