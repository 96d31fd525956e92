import RapsDiagnostics
import RapsQuestionnaire
import Testing
import _RapsTestSupport

struct FormattingTests {
  private func formatted(_ text: String) throws -> String {
    guard case .formatted(let source) = formatQuestionnaire(SourceText(name: "test.raps", text: text)) else {
      throw FormattingRefused()
    }
    return String(decoding: source.bytes, as: UTF8.self)
  }

  private struct FormattingRefused: Error {}

  @Test(arguments: ["everything", "who-5", "raps-jdr"])
  func canonicalFormIsIdempotentAndKeepsTheMeaning(name: String) throws {
    let text = try #require(validTexts()[name])
    let once = try formatted(text)
    #expect(try formatted(once) == once)
    let before = try #require(parse(text).questionnaire)
    let after = try #require(parse(once).questionnaire)
    #expect(withoutPlaces(before) == withoutPlaces(after))
    #expect(before.contentHash == after.contentHash)
  }

  /// Layout that means nothing, changed at random.
  @Test(arguments: ["everything", "raps-jdr"], 0..<10)
  func layoutDoesNotMatter(name: String, seed: Int) throws {
    let scrambled = scrambled(try #require(validTexts()[name]), seed: seed)
    let once = try formatted(scrambled)
    #expect(try formatted(once) == once)
    #expect(
      try withoutPlaces(#require(parse(scrambled).questionnaire)) == withoutPlaces(#require(parse(once).questionnaire)))
    expectComments(of: scrambled, in: once)
  }

  @Test(arguments: ["everyMeasure", "measures"], 0..<5)
  func layoutOfLibrariesDoesNotMatter(name: String, seed: Int) throws {
    let scrambled = scrambled(try #require(validTexts()[name]), seed: seed)
    let once = try formatted(scrambled)
    #expect(try formatted(once) == once)
    #expect(try #require(parseLibrary(scrambled).library) == #require(parseLibrary(once).library))
    expectComments(of: scrambled, in: once)
  }

  private func expectComments(of scrambled: String, in once: String) {
    #expect(
      scrambled.split(separator: "#", omittingEmptySubsequences: false).count
        == once.split(separator: "#", omittingEmptySubsequences: false).count, "comments are kept")
  }

  private func scrambled(_ text: String, seed: Int) -> String {
    var generator = SeededGenerator(seed: seed)
    var scrambled = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if Int.random(in: 0..<8, using: &generator) == 0 { scrambled += "\n" }
      if Int.random(in: 0..<8, using: &generator) == 0 { scrambled += "   # note \(seed)\n" }
      scrambled += String(repeating: " ", count: Int.random(in: 0...5, using: &generator))
      scrambled += line.drop { $0 == " " }
      if Int.random(in: 0..<8, using: &generator) == 0 { scrambled += "   " }
      scrambled += Bool.random(using: &generator) ? "\r\n" : "\n"
    }
    return scrambled
  }

  @Test func severalTextsStandOnOneLineOnlyWhereTheyFit() throws {
    let once = try formatted(#require(validTexts()["raps-jdr"]))
    for line in once.split(separator: "\n") where line.contains(" fr \"") && line.contains(" en \"") {
      #expect(line.count <= 120)
    }
  }

  @Test func standsInColumns() throws {
    let text = """
      raps 1
      # about
      questionnaire q
       version 1.0
       languages nl en fr
       title nl "a" en "b" fr "c"
      answers f
      1 nl "nooit" en "never" fr "jamais" # least
      22 nl "soms" en "sometimes" fr "x"
      scale s
        kind resource # good
        # which
        title nl "a" # dutch
        en "b"
        # french

        fr "c" # end
        answered f
        score mean # plain

        risk low
        item s1 nl "a" en "b"
        item second reversed nl "a" en "b"
        expect 1 22 gives 1
      use "x"
      keep scale a

      # last
      """
    #expect(
      try formatted(text) == """
        raps 1

        # about
        questionnaire q
          version   1.0
          languages nl en fr
          title
            nl "a"
            en "b"
            fr "c"

        answers f
          1  nl "nooit" en "never"     fr "jamais"  # least
          22 nl "soms"  en "sometimes" fr "x"

        scale s
          kind     resource  # good
          # which
          title
            nl "a"  # dutch
            en "b"
            # french
            fr "c"  # end
          answered f
          score    mean  # plain

          risk     low
          item s1              nl "a" en "b"
          item second reversed nl "a" en "b"
          expect 1 22 gives 1

        use "x"
        keep scale a

        # last

        """)
  }

  @Test func measuresStandInColumnsToo() throws {
    let text = """
      raps 1
      measure m # quick
      factor a b
      level team
      carried-out-by internal nl "x" fr "y"
      en "z" # who
      title nl "t"
      indicator a
      effort 1
      prevention primary
      term structural
      about nl "a"
      responsible nl "r"
      target nl "t"
      timing nl "t"
      guidance a
      objective nl "o" en "p"
      # explore
      cause nl "c"
      keep
        nl "k"
        # between
        en "l"
      """
    #expect(
      try formatted(text) == """
        raps 1

        measure m  # quick
          factor      a b
          level       team
          carried-out-by internal
            nl "x"
            fr "y"
            en "z"  # who
          title       nl "t"
          indicator   a
          effort      1
          prevention  primary
          term        structural
          about       nl "a"
          responsible nl "r"
          target      nl "t"
          timing      nl "t"

        guidance a
          objective nl "o" en "p"
          # explore
          cause     nl "c"
          # between
          keep      nl "k" en "l"

        """)
  }

  @Test func commentsOfJoinedLinesGoAbove() throws {
    let text = """
      raps 1
      questionnaire q
        title nl "a" # one
          en "b" # two
        version 1.0
        languages nl en
      """
    #expect(
      try formatted(text) == """
        raps 1

        questionnaire q
          # one
          # two
          title     nl "a" en "b"
          version   1.0
          languages nl en

        """)
  }

  @Test func writesTextsInNFCWithTheFewestEscapes() throws {
    let text = "raps 1\nquestionnaire q\n version 1\n languages fr\n title fr \"e\\u{301}\\u{65}\\\\\\\"\\n\\u{9}\"\n"
    #expect(try formatted(text).contains(#"title     fr "ée\\\"\n\u{9}""#))
    // Byte for byte: composed, though Swift's == does not tell the forms apart.
    #expect(try formatted(text).unicodeScalars.contains("\u{e9}"))
  }

  @Test func leavesATextWithSyntaxErrorsUntouched() {
    let result = formatQuestionnaire(SourceText(name: "test.raps", text: "raps 1\nscale s\n  kind odd\n"))
    guard case .untouched(let failure) = result else {
      Issue.record("formatted in spite of an error")
      return
    }
    #expect(failure.diagnostics.map(\.code).contains("Q0025"))
  }

  @Test func formatsATextWhoseNamesAreUnknown() throws {
    #expect(throws: Never.self) {
      try formatted(
        "raps 1\nquestionnaire q\n version 1\n languages nl\n title nl \"q\"\nuse \"nowhere.raps\"\nremove scale x\n")
    }
  }

  @Test func replacesTabsAndByteOrderMark() throws {
    let text = "\u{FEFF}raps 1\r\nquestionnaire q\r\n\tversion\t1\r\n\tlanguages\tnl\r\n\ttitle\tnl \"q\"\r\n"
    #expect(
      try formatted(text) == "raps 1\n\nquestionnaire q\n  version   1\n  languages nl\n  title     nl \"q\"\n")
  }
}

/// The questionnaire with expectations that do not tell where they stand.
func withoutPlaces(_ questionnaire: Questionnaire) -> Questionnaire {
  func placeless(_ expectations: [RapsQuestionnaire.Expectation]) -> [RapsQuestionnaire.Expectation] {
    expectations.map { RapsQuestionnaire.Expectation(answers: $0.answers, outcome: $0.outcome) }
  }
  return Questionnaire(
    id: questionnaire.id, version: questionnaire.version, languages: questionnaire.languages,
    title: questionnaire.title, about: questionnaire.about, source: questionnaire.source,
    respondents: questionnaire.respondents, isWordingWithheld: questionnaire.isWordingWithheld,
    contentHash: questionnaire.contentHash, answerSets: questionnaire.answerSets, items: questionnaire.items,
    scales: questionnaire.scales.map {
      Scale(
        id: $0.id, title: $0.title, about: $0.about, kind: $0.kind, aspect: $0.aspect, need: $0.need, items: $0.items,
        isComposite: $0.isComposite, metric: $0.metric, requiredItemCount: $0.requiredItemCount, risk: $0.risk,
        cutOffs: $0.cutOffs, norms: $0.norms, expectations: placeless($0.expectations), source: $0.source,
        lostInheritedFigures: $0.lostInheritedFigures)
    },
    composites: questionnaire.composites.map {
      Composite(
        id: $0.id, title: $0.title, about: $0.about, kind: $0.kind, aspect: $0.aspect, scales: $0.scales,
        requiredScaleCount: $0.requiredScaleCount, risk: $0.risk, cutOffs: $0.cutOffs, norms: $0.norms,
        expectations: placeless($0.expectations), lostInheritedFigures: $0.lostInheritedFigures)
    },
    exposures: questionnaire.exposures.map {
      Exposure(
        id: $0.id, title: $0.title, about: $0.about, aspect: $0.aspect, source: $0.source, items: $0.items,
        positiveCodes: $0.positiveCodes, expectations: placeless($0.expectations))
    }, profiles: questionnaire.profiles, variables: questionnaire.variables, measures: questionnaire.measures,
    guidances: questionnaire.guidances)
}
