import RapsQuestionnaire
import Testing

@testable import RapsResponses

@Suite struct SpreadsheetDateTests {
  private static let headcounts = AnswerSet(
    id: "headcounts",
    options: [
      .init(code: 1, label: texts("1-5", "1–5")), .init(code: 2, label: texts("6 - 10", "6-10")),
      .init(code: 3, label: texts("10-49", "10-49")), .init(code: 4, label: texts("50 of meer", "50 or more")),
    ])

  private func decode(_ text: String, in answerSet: AnswerSet = headcounts) -> AnswerDecoder.Outcome {
    var decoder = AnswerDecoder(answerSet, language: nil)
    let bytes = Array(text.utf8)
    let first = decoder.decode(bytes.span, bytes.indices)
    #expect(first == decoder.decode(bytes.span, bytes.indices), "a remembered cell means the same")
    return first
  }

  @Test(arguments: [
    "01-mei", "1-mei", "5-Jan", "5-jan", "1-May", "01.Mai", "01. Mai", "1 mai", "05/01/2026", "01/05/2026", "1/5/26",
    "2026-05-01", "2026-05-01 00:00:00", "2026-05-01T00:00:00.000Z", "2026-01-05 00:00", "46143", "46143.0", "46027",
    "1-mei-2026", "May 1, 2026", "01.05.2026", "5-janv.", "05-janv-26",
  ])
  func aDateIsTheOneLabelThatItWas(text: String) {
    #expect(decode(text) == .restored(1))
  }

  @Test(arguments: [("6-okt", 2), ("10-Jun", 2), ("okt-49", 3), ("Oct-49", 3), ("01/10/1949", 3), ("18172", 3)])
  func monthsAndYearsAreKnownToo(text: String, code: Int) {
    #expect(decode(text) == .restored(UInt8(code)))
  }

  @Test(arguments: ["2-mei", "01/10/2026", "2026-12-24", "mei-50", "29-feb", "7/7/2027"])
  func aDateOfNoLabelIsRefusedAsADate(text: String) {
    #expect(decode(text) == .damaged)
  }

  @Test(arguments: ["46000", "99999", "12345", "mei", "2026", "31-feb", "00:00:00", "13/13/2026"])
  func whatIsNoDateIsNoAnswer(text: String) {
    #expect(decode(text) == .invalid)
  }

  @Test func aDateOfTwoLabelsIsRefused() {
    let set = AnswerSet(
      id: "marks", options: [.init(code: 1, label: texts("1/5", "1/5")), .init(code: 2, label: texts("5-1", "5-1"))])
    #expect(decode("1-mei", in: set) == .damaged)
    #expect(decode("46143", in: set) == .damaged)
    #expect(decode("1/5", in: set) == .code(1))
  }

  @Test func aNumberThatIsACodeIsThatCode() {
    let set = AnswerSet(id: "odd", options: [.init(code: 1, label: texts("1-5", "1-5")), .init(code: 5)])
    #expect(decode("5", in: set) == .code(5))
    #expect(decode("5-jan", in: set) == .restored(1))
  }

  @Test func theDatesOfAYearAreCountedRight() {
    // 28 February to 1 March of a leap year and of another one, and the first and last day counted.
    let days = [("45350", "28-2"), ("45351", "29-2"), ("45352", "1-3"), ("46081", "28-2"), ("46082", "1-3")]
    for (serial, text) in days {
      let dates = SpreadsheetDate.readings(ofCell: serial).dates
      #expect(!dates.isDisjoint(with: SpreadsheetDate.made(from: text)), "\(serial)")
    }
    #expect(SpreadsheetDate.readings(ofCell: "9999").dates.isEmpty)
    #expect(SpreadsheetDate.readings(ofCell: "73051").dates.isEmpty)
  }

  @Test(arguments: ["1-5 jaar", "15", "-5", "1-5-9", "0-4", "a-5", "1 2-5", "", "33-40"])
  func textsThatSpreadsheetsLeaveAloneBecomeNoDate(text: String) {
    #expect(SpreadsheetDate.made(from: text).isEmpty)
  }
}
