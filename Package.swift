// swift-tools-version: 6.2
import PackageDescription

/// Every target is compiled alike: Swift 6 mode, strict memory safety, no warnings.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house: a target with its own folder below `Sources`, allowed to import only what stands in `imports`.
/// `.ci/check-imports` compares the sources with this table, because SwiftPM does not.
func room(_ name: String, imports: [String] = []) -> Target {
  .target(name: name, dependencies: imports.map { .byName(name: $0) }, path: "Sources/\(name)", swiftSettings: settings)
}

func tests(of name: String, imports: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name), "_RapsTestSupport"] + imports.map { .byName(name: $0) },
    path: "Tests/\(name)Tests",
    swiftSettings: settings
  )
}

/// The way from answers to what they mean.
let validated: [Target.Dependency] = [
  "RapsAnalysis", "RapsDisclosure", "RapsNorms", "RapsNumerics", "RapsQuestionnaire", "RapsResponses", "RapsResults",
  "RapsScoring",
]

let package = Package(
  name: "raps",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "raps", targets: ["raps"])],
  targets: [
    room("RapsDiagnostics"),
    room("RapsNumerics"),
    room("RapsConcurrency"),
    room("RapsDocuments"),
    room("RapsJSON", imports: ["RapsDiagnostics"]),
    room("RapsQuestionnaire", imports: ["RapsDiagnostics"]),
    room("RapsResponses", imports: ["RapsDiagnostics", "RapsQuestionnaire"]),
    room("RapsDrafting", imports: ["RapsDiagnostics", "RapsNumerics", "RapsQuestionnaire", "RapsResponses"]),
    room("RapsScoring", imports: ["RapsConcurrency", "RapsQuestionnaire", "RapsResponses"]),
    room("RapsDisclosure", imports: ["RapsConcurrency", "RapsQuestionnaire", "RapsResponses", "RapsScoring"]),
    room(
      "RapsResults",
      imports: [
        "RapsConcurrency", "RapsDisclosure", "RapsNumerics", "RapsQuestionnaire", "RapsResponses", "RapsScoring",
      ]),
    room(
      "RapsNorms",
      imports: [
        "RapsDiagnostics", "RapsDisclosure", "RapsJSON", "RapsQuestionnaire", "RapsResponses", "RapsResults",
        "RapsScoring",
      ]),
    room(
      "RapsAnalysis",
      imports: [
        "RapsConcurrency", "RapsDisclosure", "RapsNorms", "RapsNumerics", "RapsQuestionnaire", "RapsResponses",
        "RapsResults", "RapsScoring",
      ]),
    room(
      "RapsPlanning",
      imports: ["RapsAnalysis", "RapsDiagnostics", "RapsJSON", "RapsQuestionnaire", "RapsResults"]),
    room(
      "RapsReporting",
      imports: [
        "RapsAnalysis", "RapsConcurrency", "RapsDiagnostics", "RapsDocuments", "RapsJSON", "RapsNorms",
        "RapsPlanning", "RapsQuestionnaire", "RapsResults",
      ]),
    room("RapsSimulation", imports: ["RapsDiagnostics", "RapsQuestionnaire"]),
    room(
      "RapsCommandLine",
      imports: [
        "BundledQuestionnaires", "RapsAnalysis", "RapsDiagnostics", "RapsDisclosure", "RapsDrafting", "RapsJSON",
        "RapsNorms", "RapsPlanning", "RapsQuestionnaire", "RapsReporting", "RapsResponses", "RapsResults",
        "RapsScoring", "RapsSimulation",
      ]),
    .executableTarget(
      name: "raps", dependencies: ["RapsCommandLine"], path: "Sources/raps", swiftSettings: settings),

    // The bundled `.raps` files become `StaticString` literals in the binary.
    .target(
      name: "BundledQuestionnaires", path: "Questionnaires", exclude: ["README.md", "Embedding"],
      swiftSettings: settings, plugins: ["EmbedQuestionnaires"]),
    .plugin(
      name: "EmbedQuestionnaires", capability: .buildTool(), dependencies: ["embed-questionnaires"],
      path: "Questionnaires/Embedding/Plugin"),
    .executableTarget(
      name: "embed-questionnaires", path: "Questionnaires/Embedding/Tool", swiftSettings: settings),

    // Planted truth: how often what raps says is right (Benchmarks/README.md).
    .target(
      name: "RapsValidation", dependencies: validated, path: "Benchmarks/Validation/Planting", swiftSettings: settings),
    .executableTarget(
      name: "validation", dependencies: ["RapsValidation"], path: "Benchmarks/Validation/Command",
      swiftSettings: settings),
    // What the parts of a run cost, beside a floor and their plain twins (Benchmarks/README.md).
    .executableTarget(
      name: "kernels",
      dependencies: [
        "RapsAnalysis", "RapsConcurrency", "RapsDiagnostics", "RapsDisclosure", "RapsQuestionnaire", "RapsReporting",
        "RapsResponses", "RapsResults", "RapsScoring",
      ],
      path: "Benchmarks/Kernels", swiftSettings: settings),
    .testTarget(
      name: "ValidationTests", dependencies: ["RapsValidation"], path: "Tests/ValidationTests",
      swiftSettings: settings),

    .target(
      name: "_RapsTestSupport", dependencies: ["RapsDiagnostics"], path: "Tests/_RapsTestSupport",
      swiftSettings: settings),
    tests(of: "RapsDiagnostics"),
    tests(of: "RapsNumerics"),
    tests(of: "RapsConcurrency"),
    tests(of: "RapsDocuments"),
    tests(of: "RapsQuestionnaire", imports: ["RapsDiagnostics", "BundledQuestionnaires"]),
    tests(of: "RapsResponses", imports: ["RapsDiagnostics", "RapsQuestionnaire"]),
    tests(of: "RapsDrafting", imports: ["RapsDiagnostics", "RapsQuestionnaire", "RapsResponses"]),
    tests(of: "RapsScoring", imports: ["RapsQuestionnaire", "RapsResponses"]),
    tests(
      of: "RapsDisclosure",
      imports: ["RapsAnalysis", "RapsNorms", "RapsQuestionnaire", "RapsResponses", "RapsResults", "RapsScoring"]),
    tests(
      of: "RapsResults",
      imports: [
        "RapsDiagnostics", "RapsDisclosure", "RapsNumerics", "RapsQuestionnaire", "RapsResponses", "RapsScoring",
      ]),
    tests(of: "RapsJSON", imports: ["RapsDiagnostics"]),
    tests(
      of: "RapsNorms",
      imports: [
        "BundledQuestionnaires", "RapsDiagnostics", "RapsDisclosure", "RapsJSON", "RapsQuestionnaire", "RapsResponses",
        "RapsResults", "RapsScoring",
      ]),
    tests(
      of: "RapsAnalysis",
      imports: [
        "BundledQuestionnaires", "RapsDiagnostics", "RapsDisclosure", "RapsNorms", "RapsNumerics", "RapsQuestionnaire",
        "RapsResponses", "RapsResults", "RapsScoring", "RapsSimulation",
      ]),
    tests(
      of: "RapsPlanning",
      imports: [
        "BundledQuestionnaires", "RapsAnalysis", "RapsDiagnostics", "RapsJSON", "RapsQuestionnaire", "RapsResults",
      ]),
    tests(
      of: "RapsReporting",
      imports: [
        "BundledQuestionnaires", "RapsAnalysis", "RapsDiagnostics", "RapsDisclosure", "RapsDocuments", "RapsJSON",
        "RapsNorms", "RapsPlanning", "RapsQuestionnaire", "RapsResponses", "RapsResults", "RapsScoring",
      ]),
    tests(of: "RapsSimulation", imports: ["BundledQuestionnaires", "RapsDiagnostics", "RapsQuestionnaire"]),
    tests(
      of: "RapsCommandLine",
      imports: [
        "BundledQuestionnaires", "RapsDiagnostics", "RapsQuestionnaire", "RapsResponses", "RapsScoring",
        "RapsSimulation",
      ]),
  ]
)

// Fuzz targets and the rooms that they try (`.ci/fuzz`). Their `main` is libFuzzer's, so that they cannot be built with
// the others.
if Context.environment["RAPS_FUZZING"] != nil {
  let rooms: Set = ["RapsDiagnostics", "RapsDrafting", "RapsNumerics", "RapsQuestionnaire", "RapsResponses"]
  func fuzzing(_ name: String, path: String) -> Target {
    .executableTarget(
      name: name, dependencies: rooms.sorted().map { .byName(name: $0) }, path: "Tests/Fuzzing/\(path)",
      swiftSettings: settings, linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])
  }
  package.products = []
  package.targets.removeAll { !rooms.contains($0.name) }
  package.targets += [
    fuzzing("fuzz-responses", path: "Responses"), fuzzing("fuzz-language", path: "Language"),
    fuzzing("fuzz-drafts", path: "Drafts"),
  ]
}
