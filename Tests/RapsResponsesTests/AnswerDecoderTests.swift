import RapsQuestionnaire
import Testing

@testable import RapsResponses

@Suite struct AnswerDecoderTests {
  private func decode(_ text: String, in answerSet: AnswerSet = frequency, language: String? = nil)
    -> AnswerDecoder.Outcome
  {
    var decoder = AnswerDecoder(answerSet, language: language.map(Language.init))
    let bytes = Array(text.utf8)
    let first = decoder.decode(bytes.span, bytes.indices)
    let second = decoder.decode(bytes.span, bytes.indices)
    #expect(first == second, "a remembered cell means the same")
    return first
  }

  @Test(arguments: [
    "4", "4.0", "4,0", "4.00000", " 4 ", "+4", "04", "\u{A0}4", "4\u{200B}", "\u{FEFF}4", "\t4\r\n", "4,00",
    "4.0000000000000000000000",
  ])
  func readsEverySpellingOfANumber(text: String) {
    #expect(decode(text) == .code(cell(4)))
  }

  @Test(arguments: [
    "0", "6", "4.5", "4,5", ".4", "4.", "4e0", "44", "-4", "4 4", "4/5", "٤", "４", "--4", "+", ",", "4.0.0",
    "0x4", "4-5", "4.5.5", "99999999999999999999", "18446744073709551620", "4.0000000000000000000001", "4 times",
    "ofte", "often?", "N.A", "4 -", "ofte often", "4\"", "room 4", "nonsense - 4", "#REF!", "true", "yes",
    "- often", "4\u{0}",
  ])
  func refusesWhatIsNoAnswer(text: String) {
    #expect(decode(text) == .invalid)
  }

  /// Twice the length is twice the time; what is searched to its end for every character takes minutes here.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["<a", "&#", "'", "\"", "=\"", "(4", "4-", "-", "&amp;lt;", " .", "5-Jan ", "\u{301}", "e\u{301}"])
  func aLongCellTakesNoLongTime(pattern: String) {
    let outcome = decode(String(repeating: pattern, count: 200_000 / pattern.utf8.count))
    #expect(outcome == .invalid || outcome == .contradiction)
  }

  @Test(arguments: ["<b>often</b>", "<p class=\"a\">often</p>", "often<!-- x -->", "&#111;ften", "oft&#x65;n"])
  func readsALabelWithHTML(text: String) {
    #expect(decode(text) == .code(cell(4)))
  }

  @Test(arguments: ["", " ", "\u{A0}", "\t \u{2003}", "9", "9.0", "weet niet", "Don’t Know"])
  func readsNoAnswer(text: String) {
    #expect(decode(text) == .code(ResponseBlock.missing))
  }

  @Test(arguments: ["8", "8,0", "N.V.T.", "n/a"])
  func readsNotApplicable(text: String) {
    #expect(decode(text) == .code(ResponseBlock.notApplicable))
  }

  @Test(arguments: [
    ("often", 4), ("OFTEN", 4), ("  Often\u{A0}", 4), ("vaak", 4), ("helemaal  \u{A0}nooit", 1), ("Helemaal\nNooit", 1),
    ("geregeld, soms", 3), ("À L'EXTRÊME", 5), ("a\u{300} l\u{2019}extre\u{302}me", 5), ("always", 5),
  ])
  func readsLabelsWhateverTheirCaseBlanksAndForm(text: String, code: Int) {
    #expect(decode(text) == .code(cell(code)))
  }

  @Test(arguments: [
    "4 - often", "4 – vaak", "4 — OFTEN", "4. often", "4.often", "4: often", "4) often", "4-often", "4.0 - often",
    " 4  -  often ", "04 - often",
  ])
  func readsACodeWithItsLabel(text: String) {
    #expect(decode(text) == .code(cell(4)))
  }

  @Test(arguments: [
    "often.", "Often !", "“often”", "\"often\"", "<p>often</p>", "often&nbsp;", " often; ", "*often*", "of\u{AD}ten",
    "\"4\"", "=\"4\"", "'4", "“4”", "\"\"4\"\"", "'often'",
  ])
  func readsLabelsAsToolsChangeThem(text: String) {
    #expect(decode(text) == .code(cell(4)))
  }

  @Test(arguments: [
    "&agrave; l&rsquo;extr&ecirc;me", "&#224; l&#x2019;extrême", "à l`extrême", "À l‘extrême…", "à l´extrême",
  ])
  func readsEntitiesAndQuotes(text: String) {
    #expect(decode(text) == .code(cell(5)))
  }

  @Test(arguments: [
    "4 often", "often 4", "often (4)", "4 (often)", "[4] often", "(4) often", "often [4]", "4=often", "often=4",
    "often - 4", "4 − often", "4 = Often.", "4 [vaak]",
  ])
  func readsACodeBesideItsLabelInAnyForm(text: String) {
    #expect(decode(text) == .code(cell(4)))
  }

  @Test(arguments: [
    ("0 - bad", 0), ("bad 0", 0), ("0=bad", 0), ("0 (bad)", 0), ("3", 3), ("5 - neutral", 5), ("5 (neutral)", 5),
    ("neutral (5)", 5), ("10 = good", 10), ("5: so la la", 5),
  ])
  func readsMixturesOfDigitsWithLabelledEnds(text: String, code: Int) {
    #expect(decode(text, in: ten) == .code(cell(code, minimum: 0)))
  }

  @Test(arguments: ["5 - bad", "10 - fine", "0 good", "good (3)"])
  func aWordThatMeansAnotherAnswerIsAContradiction(text: String) {
    #expect(decode(text, in: ten) == .contradiction)
  }

  @Test(arguments: ["5 km", "5: 30 min", "5 - 6 times", "5 - x", "11 - great"])
  func otherNumbersWithWordsAreNoMixtures(text: String) {
    #expect(decode(text, in: ten) == .invalid)
  }

  @Test func aLabelThatStartsAnotherIsNotTakenForIt() {
    let set = AnswerSet(
      id: "prefix",
      options: [
        .init(code: 1, label: texts("eens", "agree")), .init(code: 2, label: texts("eens, meestal", "agree mostly")),
        .init(code: 3, label: texts("eens!", "agree!")),
      ])
    #expect(decode("agree", in: set) == .code(1))
    #expect(decode("agree!", in: set) == .code(3))
    #expect(decode("agree mostly.", in: set) == .code(2))
    #expect(decode("agree most", in: set) == .invalid)
    #expect(decode("agree.", in: set) == .ambiguous)
  }

  private static func yesOrNo(_ yes: Int, _ no: Int, others: [AnswerSet.Option] = []) -> AnswerSet {
    let options = [
      AnswerSet.Option(code: yes, label: texts("ja", "yes")), .init(code: no, label: texts("nee", "no")),
    ]
    return AnswerSet(id: "yesno", options: (options + others).sorted { $0.code < $1.code })
  }

  @Test(arguments: ["TRUE", "true", "Checked", "WAAR", "Vrai", "oui", "Yes", "selected"])
  func aYesIsKnownInEveryProgram(text: String) {
    #expect(decode(text, in: Self.yesOrNo(1, 0)) == .code(2))
    #expect(decode(text, in: Self.yesOrNo(1, 2)) == .code(1))
    let withDoubt = Self.yesOrNo(1, 0, others: [.init(code: 2, label: texts("soms", "sometimes"))])
    if text.lowercased() != "yes" { #expect(decode(text, in: withDoubt) == .invalid) }
  }

  @Test func zeroAndOneAreCodesOnly() {
    #expect(decode("0", in: Self.yesOrNo(1, 0)) == .code(1))
    #expect(decode("0", in: Self.yesOrNo(1, 2)) == .invalid)
    #expect(decode("not selected", in: Self.yesOrNo(1, 2)) == .code(2))
    #expect(decode("oui", in: Self.yesOrNo(1, 0), language: "nl") == .invalid)
    #expect(decode("FALSE", in: Self.yesOrNo(1, 0), language: "nl") == .code(1))
  }

  @Test(arguments: ["NA", "#N/A", "n.a", "#NV", "NaN", "NULL", ".", "-", "—", "<NA>", "\"NA\""])
  func readsTokensForNothing(text: String) {
    #expect(decode(text) == (text == "n.a" ? .invalid : .notAvailable))
  }

  /// Answers in many a survey: who forgot to declare them must be told.
  @Test(arguments: ["None", "none", "nil", "?", "x", "99"])
  func wordsThatMayBeAnswersAreNotNothing(text: String) {
    #expect(decode(text) == .invalid)
  }

  @Test(arguments: ["A4", "a4", "AO04", "A04"])
  func knowsASurveyToolsOwnCodes(text: String) {
    #expect(decode(text) == .toolCode)
    let declared = AnswerSet(
      id: "d", options: [.init(code: 1, synonyms: [.init(Language("nl"), text)]), .init(code: 2)])
    #expect(decode(text, in: declared) == .code(1))
  }

  @Test(arguments: ["4 - never", "4 - nonsense", "4. rarely", "4 - 4 times", "1 – à l’extrême"])
  func refusesACodeWithAnotherLabel(text: String) {
    #expect(decode(text) == .contradiction)
  }

  @Test func aLabelOfTwoAnswersIsAmbiguousUnlessTheLanguageIsKnown() {
    #expect(decode("half") == .ambiguous)
    #expect(decode("half", language: "nl") == .code(cell(2)))
    #expect(decode("half", language: "en") == .code(cell(3)))
    #expect(decode("2 - half") == .code(cell(2)))
    #expect(decode("3 - half") == .code(cell(3)))
  }

  @Test func labelsOfOtherLanguagesAreUnknownIfOneIsNamed() {
    #expect(decode("vaak", language: "en") == .invalid)
    #expect(decode("often", language: "en") == .code(cell(4)))
    #expect(decode("4", language: "fr") == .code(cell(4)))
  }

  @Test func digitsThatAreACodeAreThatCodeAndNotALabel() {
    #expect(decode("1", in: ten) == .code(cell(1, minimum: 0)))
    #expect(decode("1 - slecht", in: ten) == .contradiction)
  }

  @Test(arguments: [("10", 10), ("0", 0), ("10.0", 10), ("10 - good", 10), ("goed", 10), (".0", 0), ("-0", 0)])
  func readsCodesOfMoreDigits(text: String, code: Int) {
    #expect(decode(text, in: ten) == .code(cell(code, minimum: 0)))
  }

  @Test func readsNegativeMissingCodes() {
    #expect(decode("-1", in: ten) == .code(ResponseBlock.missing))
    #expect(decode("-1.0", in: ten) == .code(ResponseBlock.missing))
    #expect(decode("-2", in: ten) == .invalid)
    #expect(decode("10 - fine", in: ten) == .contradiction)
  }

  @Test(arguments: ["\u{2212}1", " \u{2212}1.0"])
  func aTrueMinusIsAMinus(text: String) {
    #expect(decode(text, in: ten) == .code(ResponseBlock.missing))
    #expect(decode("\u{2212}4") == .invalid)
  }

  @Test(arguments: ["5_always", "5_Always", "4_vaak", "1_helemaal_nooit", "5_à_l’extrême"])
  func readsTheNamesOfAnswersInForms(text: String) {
    #expect(decode(text) == .code(cell(text.first == "5" ? 5 : text.first == "4" ? 4 : 1)))
    #expect(decode("4_always") == .contradiction)
    #expect(decode("5_times") == .invalid)
    #expect(decode("5_") == .invalid)
  }

  @Test func aGapBetweenCodesIsNoCode() {
    let gappy = AnswerSet(id: "gappy", options: [.init(code: -2), .init(code: 0), .init(code: 198)])
    #expect(decode("-1", in: gappy) == .invalid)
    #expect(decode("-2", in: gappy) == .code(1))
    #expect(decode("198", in: gappy) == .code(201))
  }

  @Test func singleBytesAgreeWithTheCarefulReading() {
    for answerSet in [frequency, ten] {
      let singles = AnswerDecoder(answerSet, language: nil).singleBytes
      for byte in UInt8(0)...0x7F where singles[Int(byte)] != AnswerDecoder.unknown {
        #expect(decode(String(UnicodeScalar(byte)), in: answerSet) == .code(singles[Int(byte)]))
      }
    }
  }

  @Test func tellsWhatWasExpected() {
    #expect(AnswerDecoder(frequency, language: nil).expectation == "1…5 (or 9, 8), a label of \"frequency\", or empty")
    #expect(
      AnswerDecoder(ten, language: Language("nl")).expectation == "0…10 (or -1), a label of \"ten\" in nl, or empty")
    let plain = AnswerSet(id: "plain", options: [.init(code: 1), .init(code: 3)])
    #expect(AnswerDecoder(plain, language: nil).expectation == "1, 3, or empty")
  }
}
