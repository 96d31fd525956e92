import Foundation
import RapsDiagnostics
import RapsJSON
import RapsScoring
import Testing
import _RapsTestSupport

@testable import RapsNorms

@Suite("Whatever is done to a norm or a working file, it is read or refused by one diagnostic")
struct NormFuzzTests {
  /// One to three values replaced, removed, doubled or given another name.
  private static func mutated(_ value: JSONValue, _ generator: inout SeededGenerator) -> JSONValue {
    var places: [[Int]] = []
    collect(value, [], &places)
    var mutant = value
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let place = places[Int.random(in: 0..<places.count, using: &generator)]
      mutant = edited(mutant, place[...], &generator)
    }
    return mutant
  }

  private static func collect(_ value: JSONValue, _ path: [Int], _ places: inout [[Int]]) {
    let children = value.elements ?? value.members?.map(\.value) ?? []
    for (index, child) in children.enumerated() {
      places.append(path + [index])
      collect(child, path + [index], &places)
    }
  }

  private static func edited(
    _ value: JSONValue, _ path: ArraySlice<Int>, _ generator: inout SeededGenerator
  ) -> JSONValue {
    guard let index = path.first else { return replacement(&generator) }
    let rest = path.dropFirst()
    let removes = rest.isEmpty && generator.isOneIn(4)
    let doubles = rest.isEmpty && generator.isOneIn(4)
    switch value.content {
    case .array(var elements):
      guard elements.indices.contains(index) else { return value }
      if removes {
        elements.remove(at: index)
      } else if doubles {
        elements.insert(elements[index], at: index)
      } else {
        elements[index] = edited(elements[index], rest, &generator)
      }
      return JSONValue(.array(elements))
    case .object(var members):
      guard members.indices.contains(index) else { return value }
      if removes {
        members.remove(at: index)
      } else if doubles {
        members[index] = JSONValue.Member("x" + members[index].key, members[index].value)
      } else {
        members[index].value = edited(members[index].value, rest, &generator)
      }
      return JSONValue(.object(members))
    default: return replacement(&generator)
    }
  }

  private static func replacement(_ generator: inout SeededGenerator) -> JSONValue {
    let numbers = [
      "0", "1", "-1", "2", "0.5", "1e400", "-1e-400", "99", "1e3", "2147483648", "9223372036854775807",
      "9223372036854775808", "170141183460469231731687303715884105727", "1" + String(repeating: "0", count: 60),
    ]
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return JSONValue(.null)
    case 1: return JSONValue(.boolean(true))
    case 2: return JSONValue(.string(["", "pace", "é\u{202E}", "raps-norm"].randomElement(using: &generator) ?? ""))
    case 3: return JSONValue(.array([]))
    case 4: return JSONValue(.object([]))
    default: return JSONValue(.number(numbers[Int.random(in: numbers.indices, using: &generator)]))
    }
  }

  private static func check(
    _ source: SourceText, _ read: (SourceText) throws -> Void, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    do {
      try read(source)
    } catch let failure as DiagnosedFailure {
      #expect(failure.diagnostics.count == 1 && failure.omittedCount == 0, sourceLocation: sourceLocation)
      if case .source(_, let span) = failure.diagnostics[0].location {
        #expect(0...source.bytes.count ~= span.startUTF8 && span.endUTF8 <= source.bytes.count)
      }
      #expect(!DiagnosticRenderer(sources: [source]).render(failure).isEmpty)
    } catch {
      Issue.record(error)
    }
  }

  @Test(arguments: 0..<20) func mutantsOfANorm(seed: Int) throws {
    let data = try Data(contentsOf: URL(filePath: "\(repositoryPath)/Fixtures/Invalid/norms/valid.json"))
    let valid = try parseJSON(SourceText(name: "valid", bytes: Array(data)))
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      var writer = JSONWriter()
      writer.value(Self.mutated(valid, &generator))
      Self.check(SourceText(name: "fuzz.json", bytes: writer.bytes)) { source in
        let norm = try readNorm(source)
        // What is accepted can be written, and is then the same.
        #expect(try readNorm(SourceText(name: "again", bytes: writeNorm(norm))) == norm)
      }
    }
  }

  @Test(arguments: 0..<20) func mutantsOfAWorkingFile(seed: Int) throws {
    let plan = try SmallPool.plan()
    let bytes = writePool(SmallPool.pool(seed: seed, organisations: 2, people: 30, plan: plan), plan: plan)
    let valid = try parseJSON(SourceText(name: "valid", bytes: bytes))
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      var writer = JSONWriter()
      writer.value(Self.mutated(valid, &generator))
      Self.check(SourceText(name: "fuzz.tally", bytes: writer.bytes)) { source in
        let pool = try readPool(source).tally(for: plan, fileName: source.name)
        for organisation in pool.organisations {
          _ = OrganisationTotals(organisation, of: pool, questionnaire: plan.questionnaire)
        }
      }
    }
  }
}
