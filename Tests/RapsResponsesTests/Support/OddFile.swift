import _RapsTestSupport

@testable import RapsResponses

/// A table for `sampleQuestionnaire` with what files have in real life and in bad dreams, and how to read it.
struct OddFile {
  private static let header = [
    "respondent", "department", "gender", "age", "seconds", "wl1", "wl2", "note", "wl3", "sat1", "sat2", "end",
  ]
  private static let departments = [
    "Sales", "HR", "Café", "Cafe\u{301}", "Research and Development of the North", "a", "œuvre – €", "x,y",
    "R&D \"lab\"",
    "line\nbreak", "Sales ", "", "A department whose name goes on and on",
    "A department whose name goes on and ever on", "NA", "-",
  ]
  private static let notes = [
    "", "fine", "very, very long text that nobody reads at all", "été 😀", "say \"ah\"", "two\r\nlines",
  ]
  private static let labels = [
    "often", "VAAK", "4 - often", "4.0", "4,0", "+3", "geregeld, soms", "à l’extrême", "n/a", "NA", "-", "#NV",
    "often.", "vaak (4)",
  ]
  private static let badAnswers = [
    "7", "x", "half", "4 - never", "4.5", "often?", "A4", "1-mei", "\u{1B}", "12345678901234567890",
  ]

  private(set) var bytes: [UInt8] = []
  var setup = ReadingSetup()
  private var generator: SeededGenerator
  private let columns: [String]
  private let delimiter: Delimiter
  private let lineEnd: String
  /// Whether rows may have what is an error.
  private let isFaulty: Bool
  /// How many in ten cells are quoted.
  private let quotedTenths: Int
  private let labelTenths: Int

  init(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: values.indices, using: &generator)] }
    delimiter = pick(Delimiter.allCases)
    lineEnd = pick(["\n", "\n", "\n", "\r\n", "\r\n", "\r"])
    isFaulty = Bool.random(using: &generator)
    quotedTenths = pick([0, 0, 1, 10])
    labelTenths = pick([0, 1, 1, 9])
    columns = pick([0, 1]) == 0 ? Self.header : Self.header.shuffled(using: &generator)
    let encoding = pick([TextEncoding.utf8, .utf8, .utf8, .windows1252, .utf16LittleEndian, .utf16BigEndian])
    let rowCount = seed % 50 == 1 ? 1100 : Int.random(in: 1...60, using: &generator)
    self.generator = generator
    setup.options = ReadingOptions(
      encoding: encoding, delimiter: delimiter, invalidAnswers: pick([.error, .missing]))
    var text = columns.map { quoted($0) }.joined(separator: separator) + lineEnd
    for _ in 0..<rowCount { text += row() }
    if oneIn(3) { text.unicodeScalars.removeLast() }
    // What an encoding cannot write becomes something that it can.
    bytes = encode(text, encoding) ?? Array(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    if isFaulty { spoilBytes() }
    chooseBuffers()
  }

  private mutating func chooseBuffers() {
    guard oneIn(2) else { return }
    setup.buffers = BufferSizes(
      head: Int.random(in: 40...400, using: &generator), chunk: Int.random(in: 1...500, using: &generator))
    setup.step = Int.random(in: 1...300, using: &generator)
    if oneIn(3) { setup.mostGroups = 4 }
  }

  private mutating func oneIn(_ count: Int) -> Bool { generator.isOneIn(count) }

  private mutating func pick(_ values: [String]) -> String { values.randomElement(using: &generator) ?? "" }

  private var separator: String { String(UnicodeScalar(delimiter.byte)) }

  private mutating func row() -> String {
    if oneIn(25) { return pick(["", " ", "\t", "  "]) + lineEnd }
    var cells: [String] = []
    for column in columns { cells.append(quoted(content(of: column))) }
    if isFaulty, oneIn(12) {
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: cells.removeLast(Int.random(in: 1...3, using: &generator))
      case 1: cells.append("more")
      case 2: cells = columns
      case 3: cells[0] = "\u{FEFF}" + cells[0]
      default: cells[Int.random(in: cells.indices, using: &generator)] = pick(["\"a\"b", "\u{0}", "a\u{0}b", "\"\"\""])
      }
    }
    if oneIn(20) { cells += ["", " "] }
    return cells.joined(separator: separator) + (oneIn(20) ? pick(["\n", "\r\n", "\r"]) : lineEnd)
  }

  private mutating func content(of column: String) -> String {
    switch column {
    case "respondent": return pick(["", "17", "a8f3-221", "respondent number 12345", "né"])
    case "department": return oneIn(4) ? pick(Self.departments) : "Sales"
    case "gender": return pick(["vrouw", "M", "1", "2.0", "", "woman", oneIn(9) ? "elsewhere" : "F"])
    case "age": return pick(["34", "34,5", "34.5", "60", "", "50", oneIn(9) ? "old" : "51.0", oneIn(9) ? "50.5" : "7"])
    case "seconds": return pick(["61,5", "9", "", "0", " 12 ", oneIn(9) ? "-3" : "300", oneIn(9) ? "soon" : "4.25"])
    case "note", "end": return oneIn(8) ? pick(Self.notes) : "fine"
    case "sat1", "sat2": return answer(0...10, pick(["10.0", "goed", "-1", "bad", "07", "1", "0"]))
    default: return answer(1...5, pick(Self.labels))
    }
  }

  private mutating func answer(_ codes: ClosedRange<Int>, _ other: String) -> String {
    if oneIn(12) { return pick(["", "", " ", "9", "8", "\u{A0}"]).filter { codes == 1...5 || !"98".contains($0) } }
    if isFaulty, oneIn(60) { return pick(Self.badAnswers) }
    if Int.random(in: 0..<10, using: &generator) < labelTenths { return other }
    let code = String(Int.random(in: codes, using: &generator))
    return oneIn(15) ? pick([" \(code)", "\(code) ", "  \(code)  ", "\u{A0}\(code)"]) : code
  }

  private mutating func quoted(_ content: String) -> String {
    let needsQuotes = content.unicodeScalars.contains {
      "\"\r\n".unicodeScalars.contains($0) || $0.value == UInt32(delimiter.byte)
    }
    guard needsQuotes || Int.random(in: 0..<10, using: &generator) < quotedTenths else { return content }
    let doubled = "\"" + content.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    return oneIn(30) ? pick([" \(doubled)", "\(doubled) "]) : doubled
  }

  private mutating func spoilBytes() {
    guard oneIn(3) else { return }
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let place = Int.random(in: bytes.count / 4..<bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(Array("\",\n\r;5 \0".utf8).randomElement(using: &generator) ?? 0, at: place)
      default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 9)], at: place)
      }
    }
  }
}
