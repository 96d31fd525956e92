import RapsDiagnostics
import RapsQuestionnaire
import Synchronization

@testable import RapsResponses

/// Reads the bytes as a response file in every way that raps has. Nothing may crash or hang, and no way may find anything
/// else than another: not the careful and the fast path, not one piece and strips, not large and small buffers.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzResponses(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  for policy in ReadingOptions.InvalidAnswers.allCases {
    let careful = FoundAnswers(in: bytes, policy, readsFast: false)
    requireEqual(FoundAnswers(in: bytes, policy), careful, "fast and careful rows differ")
    let strips = BufferSizes(chunk: 61, smallestStrip: 97)
    requireEqual(FoundAnswers(in: bytes, policy, strips, threadCount: 3), careful, "strips differ from one piece")
  }
  return 0
}

private func requireEqual(_ found: FoundAnswers, _ expected: FoundAnswers, _ message: String) {
  guard found != expected else { return }
  fatalError("\(message):\n\(found)\n\(expected)")
}

/// Everything that reading comes to.
private struct FoundAnswers: Equatable {
  private var rows = FoundRows()
  private var groups: [[String]] = []
  private var diagnostics: [Diagnostic] = []
  private var omittedCount = 0

  /// - Parameter threadCount: nil reads in one piece.
  init(
    in bytes: [UInt8], _ policy: ReadingOptions.InvalidAnswers, _ buffers: BufferSizes = BufferSizes(),
    readsFast: Bool = true, threadCount: Int? = nil
  ) {
    let options = ReadingOptions(invalidAnswers: policy)
    var reader = ResponseReader(questionnaire: questionnaire, options: options, readsFast: readsFast)
    do {
      let file = try openResponses(
        BytesInPlace(bytes), options: options, names: HeaderNames(of: questionnaire), buffers: buffers)
      let matching = try matchColumns(header: file.header, questionnaire: questionnaire)
      if let threadCount {
        try reader.read(file, matching: matching, into: &rows, threadCount: threadCount) { _ in }
      } else {
        try reader.read(file, matching: matching) { rows.add($0) }
      }
      diagnostics = try reader.finish().notices
      groups = reader.groups.map { $0.labels.map { "\($0)" } }
    } catch let failure as DiagnosedFailure {
      guard !failure.diagnostics.isEmpty else { fatalError("refused without a word") }
      rows = FoundRows()
      diagnostics = failure.diagnostics
      omittedCount = failure.omittedCount
    } catch {
      fatalError("an error of no kind: \(error)")
    }
    for diagnostic in diagnostics { _ = DiagnosticRenderer().render(diagnostic) }
  }
}

/// A sink that keeps all cells, row by row.
private struct FoundRows: BlockSink, Equatable {
  private var codes: [[UInt8]] = []
  private var groups: [[UInt32]] = []
  private var others: [[Int64]] = []

  func emptied() -> FoundRows { FoundRows() }

  mutating func add(_ block: borrowing ResponseBlock) {
    for row in 0..<block.rowCount {
      codes.append((0..<block.itemCount).map { block.codes[$0 * ResponseBlock.capacity + row] })
      groups.append((0..<block.variableCount).map { block.groups[$0 * ResponseBlock.capacity + row] })
      others.append([Int64(truncatingIfNeeded: block.respondentKeys[row]), block.durationMilliseconds[row]])
    }
  }

  mutating func merge(_ next: FoundRows, labels: [[UInt32]]?) {
    codes += next.codes
    others += next.others
    groups += next.groups.map { row in
      row.indices.map { variable in labels.map { $0[variable][Int(row[variable])] } ?? row[variable] }
    }
  }
}

/// Bytes that can be read at any place, as those of a file.
private final class BytesInPlace: PositionalByteSource, Sendable {
  let name = "fuzz.csv"
  private let bytes: [UInt8]
  private let offset = Atomic(0)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var byteCount: Int? { bytes.count }

  func read(into buffer: inout [UInt8], _ range: Range<Int>) -> Int {
    let start = offset.load(ordering: .relaxed)
    let count = min(range.count, bytes.count - start)
    read(into: &buffer, range.lowerBound..<range.lowerBound + count, at: start)
    offset.store(start + count, ordering: .relaxed)
    return count
  }

  func read(into buffer: inout [UInt8], _ range: Range<Int>, at offset: Int) {
    buffer.replaceSubrange(range, with: bytes[offset..<offset + range.count])
  }

  func checkUnchanged() {}
}

/// Labels that are parts of others, codes of two digits and below zero, every kind of variable.
private let questionnaire: Questionnaire = {
  let text = """
    raps 1
    questionnaire fuzz
      version 1.0
      languages nl en
      title nl "Proef" en "Sample"
    answers frequency
      1 nl "nooit" en "never"
      2 nl "bijna nooit" en "almost never"
      3 nl "soms" en "sometimes"
      4 nl "vaak, soms" en "often"
      5 nl "à l’extrême" en "always"
      missing 9 nl "weet niet" en "don't know"
      not-applicable 8 nl "n.v.t." en "not applicable"
    answers ten
      range 0..10
      0 nl "slecht" en "bad"
      10 nl "goed" en "good"
      missing -1
    scale a
      kind challenge
      title nl "A" en "A"
      answered frequency
      score 0..100
      risk high
      item a1 column "Q1" nl "Hoe vaak is er haast?" en "How often do you rush?"
      item a2 column "Q2" nl "Is er te veel werk?" en "Is there too much work?"
      item a3 nl "Loopt het vast?" en "Do you get stuck?"
    scale b
      kind outcome
      title nl "B" en "B"
      answered ten
      score 0..100
      risk high
      item b1 nl "Cijfer voor het werk" en "Mark for the work"
      item b2 nl "Cijfer voor de sfeer" en "Mark for the mood"
    variable department
      title nl "Afdeling" en "Department"
    variable team under department
      title nl "Ploeg" en "Team"
      value early coded "1" nl "vroeg" en "early"
      value late coded "2" nl "1-5" en "1-5"
    variable age
      title nl "Leeftijd" en "Age"
      band young below 35 nl "jong" en "young"
      band old from 35 nl "oud" en "old"
    variable person
      title nl "Nummer" en "Number"
      role respondent
    variable seconds
      title nl "Duur" en "Duration"
      role duration
    """
  let parsed = parseQuestionnaire(SourceText(name: "fuzz.raps", bytes: Array(text.utf8))) { _ in nil }
  guard let questionnaire = parsed.questionnaire else {
    fatalError("the questionnaire of the target is wrong: \(parsed.diagnostics)")
  }
  return questionnaire
}()
