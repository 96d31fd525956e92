import RapsQuestionnaire
import _RapsTestSupport

@testable import RapsResponses

/// A table of many items, mostly plain, with rows of about the same length, as surveys are: what is read four rows at a
/// time. What breaks the pace comes now and then: long cells, blank lines, people who stop, line ends inside quotes behind
/// which something stands that looks like a row.
struct WideFile {
  private static let places = [
    "D00017", "Sales", "Marketing", "Research & Development", "Sales-and-more-sales", "HR", "",
  ]

  private(set) var bytes: [UInt8] = []
  private(set) var setup = ReadingSetup()
  private var generator: SeededGenerator
  private let names: [String]
  private let isTen: [Bool]
  private let oddTenths: Int

  init(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let itemCount = [3, 8, 9, 17, 40, 72].randomElement(using: &generator) ?? 9
    let isTen = (0..<itemCount).map { _ in Int.random(in: 0..<8, using: &generator) == 0 }
    var names = ["place", "sex"] + (0..<itemCount).map { "i\($0)" }
    switch seed % 4 {
    case 0: names.append(names.removeFirst())
    case 1: names.insert("remark", at: names.count / 2)
    case 2: names.shuffle(using: &generator)
    default: break
    }
    oddTenths = seed % 3 == 0 ? 0 : Int.random(in: 0...2, using: &generator)
    let delimiter = Bool.random(using: &generator) ? "," : ";"
    let lineEnd = Bool.random(using: &generator) ? "\n" : "\r\n"
    self.generator = generator
    self.isTen = isTen
    self.names = names
    setup.questionnaire = Questionnaire(
      id: "wide", version: "1", languages: [Language("nl")], title: texts("q", "q"), answerSets: [frequency, ten],
      items: isTen.enumerated().map {
        .init(id: "i\($0)", answerSet: $1 ? 1 : 0, text: texts("vraag \($0)", "q \($0)"))
      },
      scales: [],
      variables: [.init(id: "place", title: texts("p", "p")), .init(id: "sex", title: texts("s", "s"))])
    setup.options.delimiter = delimiter == "," ? .comma : .semicolon
    if seed % 5 == 0 { setup.buffers = BufferSizes(head: 300, chunk: 700) }
    var lines = [names.joined(separator: delimiter)]
    for _ in 0..<(seed % 10 == 0 ? 1200 : 150) { lines.append(row(delimiter)) }
    bytes = Array((lines.joined(separator: lineEnd) + (seed % 7 == 0 ? "" : lineEnd)).utf8)
  }

  private mutating func row(_ delimiter: String) -> String {
    let stop = generator.isOneIn(20) ? Int.random(in: 0..<names.count, using: &generator) : names.count
    var cells: [String] = []
    for (column, name) in names.enumerated() { cells.append(column < stop ? cell(name, delimiter) : "") }
    if oddTenths > 0, generator.isOneIn(40) { return "" }
    // The end of a row with too many cells, or too few, in a column that is read as an item or not at all.
    if oddTenths > 0, generator.isOneIn(150) { cells.append("1") }
    if oddTenths > 0, generator.isOneIn(150) { cells.removeLast() }
    if oddTenths > 0, generator.isOneIn(150) {
      cells.insert("no answer", at: Int.random(in: 0..<names.count, using: &generator))
    }
    return cells.joined(separator: delimiter)
  }

  private mutating func cell(_ name: String, _ delimiter: String) -> String {
    let isOdd = oddTenths > 0 && generator.isOneIn(30)
    switch name {
    case "place":
      return isOdd ? "\"a\(delimiter)b\"" : Self.places.randomElement(using: &generator) ?? ""
    case "sex": return isOdd ? "\"x\"" : ["f", "m", "x"].randomElement(using: &generator) ?? ""
    case "remark":
      // Behind the line end stands what could be a row.
      let row = Array(repeating: "1", count: names.count).joined(separator: delimiter)
      return isOdd ? "\"one\n\(row)\ntwo\n\"" : "none"
    default:
      let isTen = Int(name.dropFirst()).map { self.isTen[$0] } ?? false
      if generator.isOneIn(40) { return "" }
      if isOdd {
        return ["9", "often", "4.0", "\"2\"", " 3", "10", "vaak", "\"10\""].randomElement(using: &generator) ?? ""
      }
      return "\(Int.random(in: isTen ? 0...10 : 1...5, using: &generator))"
    }
  }
}
