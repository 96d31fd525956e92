import Foundation
import Testing
import _RapsTestSupport

@testable import RapsDisclosure

/// A18: designs that leaked once, under `Fixtures/attack`.
@Suite struct KnownDesignsTests {
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: repositoryPath + "/Fixtures/attack")) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  @Test(arguments: names)
  func aDesignThatLeakedOnceStaysTight(name: String) throws {
    let text = try String(contentsOfFile: repositoryPath + "/Fixtures/attack/" + name, encoding: .utf8)
    let design = try #require(Design(text: text))
    #expect(AttackTests.breaches(design, isThorough: true).isEmpty)
  }

  @Test func aDesignIsTheSameAfterWritingAndReading() throws {
    let design = Design(seed: 7)
    let again = try #require(Design(text: design.text))
    #expect(again.text == design.text)
    #expect(again.rows.count == design.rows.count)
  }

  @Test func thereAreKnownDesigns() {
    #expect(!Self.names.isEmpty)
  }
}
