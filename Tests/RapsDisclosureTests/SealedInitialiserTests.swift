import Foundation
import Testing
import _RapsTestSupport

/// DESIGN: only the one file that decides can make a `ReleasableTally`, and only another one a `ReleasableNorm`.
@Suite struct SealedInitialiserTests {
  static let preamble = "import RapsDisclosure\nimport RapsResponses\nimport RapsScoring\n"
  static let control = preamble + "func count(_ tally: ReleasableTally) -> Int { tally.partitions.count }\n"
  static let forgery =
    preamble + """
      func forge(_ rows: RowCounts, _ quality: ReleasableQuality) -> ReleasableTally {
        ReleasableTally(protection: Protection(), rows: rows, quality: quality, organisation: nil, partitions: [])
      }

      """

  static let forgedNorm =
    preamble + """
      func forge() -> ReleasableNorm {
        ReleasableNorm(
          scales: [], strataVariables: [], respondentCount: 0, organisationCount: 0, overall: [], strata: [],
          crossProducts: [])
      }

      """

  /// The modules that this test was built with; nil if they cannot be found.
  static let modules: String? = {
    let places = CommandLine.arguments.prefix(1).map { URL(fileURLWithPath: $0).deletingLastPathComponent().path }
    let builds = ["debug", "release"].map { "\(repositoryPath)/.build/\($0)" }
    return (places + builds).map { $0 + "/Modules" }.first {
      FileManager.default.fileExists(atPath: $0 + "/RapsDisclosure.swiftmodule")
    }
  }()

  /// Type-checks a text as a file of another module of this package.
  static func check(_ text: String, modules: String) throws -> (status: Int32, errors: String) {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("raps-\(UUID().uuidString).swift")
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    // SwiftPM names a package after its folder.
    let package = URL(fileURLWithPath: repositoryPath).lastPathComponent.lowercased()
    process.arguments = [
      "swiftc", "-typecheck", "-swift-version", "6", "-package-name", package, "-module-name", "Elsewhere", "-I",
      modules, file.path,
    ]
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let output = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  @Test func anotherFileCanUseAReleasableTally() throws {
    let modules = try #require(Self.modules)
    let result = try Self.check(Self.control, modules: modules)
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test func anotherFileCannotMakeAReleasableTally() throws {
    let modules = try #require(Self.modules)
    let result = try Self.check(Self.forgery, modules: modules)
    #expect(result.status != 0)
    #expect(
      result.errors.contains("'ReleasableTally' initializer is inaccessible due to 'fileprivate' protection level"))
  }

  @Test func anotherFileCannotMakeAReleasableNorm() throws {
    let modules = try #require(Self.modules)
    let result = try Self.check(Self.forgedNorm, modules: modules)
    #expect(result.status != 0)
    #expect(
      result.errors.contains("'ReleasableNorm' initializer is inaccessible due to 'fileprivate' protection level"))
  }
}
