import Testing

@testable import RapsJSON

@Suite("Written JSON") struct JSONWriterTests {
  private static func write(_ memberCount: Int, to writer: inout JSONWriter) {
    writer.object(multiline: true) { json in
      for member in 0..<memberCount {
        json.object(key: "member \(member)") { json in
          json.number(member * 7_919, key: "number")
          json.string("a \"quoted\" \u{1B} é", key: "text")
          json.null(key: "nothing", reason: "not-known")
        }
      }
    }
  }

  private final class Pieces {
    var all: [[UInt8]] = []
  }

  private static func text(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("in pieces is the document", arguments: [0, 1, 20_000])
  func pieces(memberCount: Int) {
    var whole = JSONWriter()
    Self.write(memberCount, to: &whole)
    let pieces = Pieces()
    var streaming = JSONWriter {
      pieces.all.append($0)
      return true
    }
    Self.write(memberCount, to: &streaming)
    let bytes = whole.bytes
    #expect(Array(pieces.all.joined()) == bytes)
    let rest = streaming.bytes
    #expect(rest.isEmpty)
    #expect((pieces.all.count > 1) == (memberCount > 1_000))
  }

  @Test("goes no further than it is wanted")
  func unwanted() {
    let pieces = Pieces()
    var streaming = JSONWriter {
      pieces.all.append($0)
      return false
    }
    Self.write(20_000, to: &streaming)
    #expect(pieces.all.count == 1)
    let isWanted = streaming.isWanted
    #expect(!isWanted)
  }

  @Test("of elements made apart is the document", arguments: [0, 1, 3], [false, true])
  func elements(count: Int, isMultiline: Bool) {
    func element(_ index: Int, _ json: inout JSONWriter) { json.object { $0.number(index, key: "index") } }
    let whole = Self.text { writer in
      writer.array(multiline: isMultiline) { json in for index in 0..<count { element(index, &json) } }
    }
    func apart(_ json: inout JSONWriter) {
      let place = json.place
      json.append(
        elements: (0..<count).map { index in
          JSONWriter.element(at: place, offset: index, capacity: 1) { element(index, &$0) }
        })
    }
    #expect(Self.text { $0.array(multiline: isMultiline, apart) } == whole)
    let pieces = Pieces()
    var streaming = JSONWriter {
      pieces.all.append($0)
      return true
    }
    streaming.array(multiline: isMultiline, apart)
    #expect(String(decoding: pieces.all.joined(), as: UTF8.self) == whole)
  }

  @Test("has the reason of a null beside it")
  func reasons() {
    #expect(
      Self.text { $0.object { $0.null(key: "rank", reason: "too-few") } } == #"{"rank": null, "rankReason": "too-few"}"#
        + "\n")
  }

  @Test("has integers as Swift writes them", arguments: [0, 7, -7, 10, 99, 100, 999, 1_000, 1_000_000, .max, .min])
  func integers(number: Int) {
    #expect(Self.text { $0.array { $0.number(number) } } == "[\(number)]\n")
  }

  @Test(
    "has decimals without zeros at their end",
    arguments: [
      (0, 0, "0"), (0, 2, "0"), (5, 2, "0.05"), (-5, 1, "-0.5"), (120, 2, "1.2"), (100, 2, "1"), (-1_203, 3, "-1.203"),
      (Int64.min, 0, "-9223372036854775808"), (Int64.max, 18, "9.223372036854775807"), (1, 9, "0.000000001"),
    ] as [(Int64, Int, String)])
  func decimals(significand: Int64, fractionDigits: Int, text: String) {
    let written = Self.text { $0.array { $0.number(significand: significand, fractionDigits: fractionDigits) } }
    #expect(written == "[\(text)]\n")
  }

  @Test(
    "escapes what is special, wherever it stands",
    arguments: [
      ("", ""), ("plain", "plain"), ("\"", "\\\""), ("back\\", "back\\\\"), ("a\nb\t", "a\\nb\\t"), ("é日", "é日"),
      ("\u{7F}", "\\u007f"), ("0123456789abcdef0123456789\u{1}", "0123456789abcdef0123456789\\u0001"),
      ("\u{202E}x", "\\u202ex"),
    ])
  func escapes(text: String, written: String) {
    #expect(Self.text { $0.array { $0.string(text) } } == "[\"\(written)\"]\n")
  }

  /// An array is the room's plain twin.
  @Test(arguments: [UInt64(1), 2, 3]) func aRoomHoldsWhatAnArrayHolds(seed: UInt64) {
    var state = seed
    var room = ByteRoom(capacity: 0)
    var twin: [UInt8] = []
    for _ in 0..<2_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let bytes = (0..<Int(state >> 59)).map { UInt8(truncatingIfNeeded: state >> $0) }
      room.reserve(bytes.count + 1)
      let isPlain = unsafe bytes.withUnsafeBufferPointer { unsafe room.put(plain: $0) }
      #expect(isPlain == bytes.allSatisfy { 0x20...0x7E ~= $0 && $0 != 0x22 && $0 != 0x5C })
      if isPlain { twin += bytes }
      room.put(UInt8(truncatingIfNeeded: state))
      twin.append(UInt8(truncatingIfNeeded: state))
      if state >> 63 == 0 {
        room.place(0x2E, at: twin.count / 2)
        twin[twin.count / 2] = 0x2E
      }
    }
    let bytes = room.bytes
    #expect(bytes == twin)
    room.removeAll()
    let rest = room.bytes
    #expect(rest.isEmpty)
  }
}
