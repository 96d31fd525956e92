import Foundation
import RapsDiagnostics
import Testing
import _RapsTestSupport

@testable import RapsJSON

@Suite("Whatever bytes come, there is a value or one diagnostic in the text")
struct JSONFuzzTests {
  private static let seeds: [String] = [
    #"{"schemaVersion": 1, "name": "Zomer \"26\" é \ud83d\ude00", "values": [1, -0.5, 1e-3, true, false, null]}"#,
    "[[[], {}], {\"a\": {\"b\": [\"\\u00e9\\n\", \"\"]}}, 12345678901234567890]",
    "\u{FEFF}{\r\n\t\"é\": [ 0 , 0.0 ]\r\n}",
  ]

  /// One to four edits: bytes replaced, removed, doubled, swapped or cut off.
  private static func mutated(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    let interesting = Array("{}[]\",:\\u0-+.eE \n\0tfn".utf8) + [0x80, 0xC3, 0xED, 0xF4, 0xFF]
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: bytes[place] = interesting[Int.random(in: 0..<interesting.count, using: &generator)]
      case 1: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 2: bytes.remove(at: place)
      case 3: bytes.insert(interesting[Int.random(in: 0..<interesting.count, using: &generator)], at: place)
      case 4: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &generator))
      default: bytes.removeLast(Int.random(in: 0...min(8, bytes.count), using: &generator))
      }
    }
    return bytes
  }

  @Test(arguments: 0..<40) func mutantsAreReadOrRefused(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let original = Self.seeds[Int.random(in: 0..<Self.seeds.count, using: &generator)]
      let bytes = Self.mutated(Array(original.utf8), &generator)
      let source = SourceText(name: "fuzz", bytes: bytes)
      do {
        let value = try parseJSON(source)
        // Foundation is laxer (lone surrogates, repeated names), never stricter, but for numbers beyond a Double.
        let isJSON = (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
        let hasVastNumber = String(decoding: bytes, as: UTF8.self).contains(/[eE]\+?\d/)
        #expect(isJSON || hasVastNumber, "\(String(decoding: bytes, as: UTF8.self))")
        #expect(writtenAgain(value) == value)
      } catch {
        #expect(error.diagnostics.count == 1)
        guard case .source(_, let span) = error.diagnostics[0].location else {
          Issue.record("no place in the text")
          continue
        }
        #expect(0...bytes.count ~= span.startUTF8 && span.endUTF8 <= bytes.count)
        #expect(!DiagnosticRenderer(sources: [source]).render(error).isEmpty)
      }
    }
  }

  @Test(arguments: 0..<30) func whatIsWrittenIsReadAgain(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let value = Self.randomValue(depth: 0, &generator)
      #expect(writtenAgain(value) == value)
    }
  }

  private static func randomValue(depth: Int, _ generator: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth < 5 ? 6 : 4), using: &generator) {
    case 0: return JSONValue(.null)
    case 1: return JSONValue(.boolean(Bool.random(using: &generator)))
    case 2: return JSONValue(.number(String(Int.random(in: -1000...1000, using: &generator)) + ".25"))
    case 3: return JSONValue(.string(randomText(&generator)))
    case 4:
      return JSONValue(
        .array((0..<Int.random(in: 0..<5, using: &generator)).map { _ in randomValue(depth: depth + 1, &generator) }))
    default:
      return JSONValue(
        .object(
          (0..<Int.random(in: 0..<7, using: &generator)).map {
            JSONValue.Member("\($0)" + randomText(&generator), randomValue(depth: depth + 1, &generator))
          }))
    }
  }

  private static func randomText(_ generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0..<8, using: &generator) {
      let value = UInt32.random(in: 0..<(generator.isOneIn(3) ? 0x11_0000 : 0x100), using: &generator)
      if let scalar = UnicodeScalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}

private func writtenAgain(_ value: JSONValue) -> JSONValue? {
  var writer = JSONWriter()
  writer.value(value)
  return try? parseJSON(SourceText(name: "again", bytes: writer.bytes))
}
