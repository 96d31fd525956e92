import RapsQuestionnaire
import Testing

@testable import RapsReporting

@Suite struct DescribingTests {
  private let everything = questionnaireWithEverything()

  @Test func readsAsAPage() {
    #expect(
      describe(everything, language: Language("en")) == """
        Everything there is (everything)
        ================================
        Een vragenlijst die van alles iets heeft, zodat elke regel van de beschrijving
        eens aan bod komt.

          Version           1.10
          Languages         nl en
          Respondents       anonymous: small groups are never shown
          Source
            https://example.org/a-very-long-address/a-very-long-address/a-very-long-addr
            ess/a-very-long-address/a-very-long-address/a-very-long-address/
          Content hash
            0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef

        2 scales, 5 items, 1 kind of unwanted behaviour
        The rights-holder keeps the wording of the items; raps has the scoring rules
        only.

        Answers
        -------
          frequency         1 never · 2 · 3 always
            No answer       9 don’t know
            Not applicable  8
          ten               0–10

        Resources
        ---------
        Autonomy (autonomy)
          Score             0–100; low is unfavourable
          Needs             both items answered
          ! Cut-offs, norms and expectations were dropped because the items changed.
            au1  (frequency)
            au2  (ten)

        Challenges
        ----------
        Workload (workload)
          Hoeveel werk er is.
          Aspect            job content
          Basic need        competence
          Score             0–100; high is unfavourable
          Needs             at least 1 of 2 items answered
          Cut-offs          amber from 50, red from 66.67; validated; population:
                            bedienden; Handleiding 2020
          Norm              Vlaanderen (2019): mean 41.2, SD 18, n = 12,000, 31
                            organisations; based on comparison figures; Monitor
          Source            Eigen vragen
          Answers           frequency
            wl1  I have too much work.
            wl2  Ik kan mijn werk op een rustig tempo doen, ook wanneer er collega’s
                 afwezig zijn. (reversed; also as Q2, Vraag 2)

        Composites
        ----------
        Beide (both)
          Kind              Well-being and strain
          Score             sum of the items × 4; high is unfavourable
          Needs             at least 1 of 2 items answered
          Items             wl1, au1 (reversed)

        The job (job)
          Kind              Hindrances
          Aspect            work organisation
          Scales            Workload (workload), Autonomy (autonomy)
          Score             high is unfavourable
          Needs             a score on at least 1 of 2 scales
          Cut-offs          amber above 50; based on comparison figures; Een rapport

        Unwanted behaviour at work
        --------------------------
        Bullying (bullying)
          Aspect            interpersonal relations
          By                third parties
          Counts for        2–3
          Answers           frequency
            bu1  Werd je gepest?

        Profiles
        --------
        Strain (strain)
          Demands           Workload (workload), high from 50
          Resources         The job (job), high above 50
            rustig     low demands, high resources
            actief     high demands, high resources
            passief    low demands, low resources
            gespannen  high demands, low resources

        Variables
        ---------
        Divisie (division)
          also as           Directie
            any text

        Department (department)
          Within            Divisie (division)
            any text

        Geslacht (gender)
            woman  vrouw (1, V)
            man    man

        Leeftijd (age)
            middle  midden (from 30, below 50)

        badge
            names a respondent; used only to find duplicates

        Duur (seconds)
            how long answering took, in seconds

        """)
  }

  @Test(arguments: ["nl", "fr", "de", "en", "pl"], [40, 60, 80, 120])
  func noLineIsWiderThanThePage(language: String, width: Int) {
    let page = describe(everything, language: Language(language), width: width)
    for line in page.split(separator: "\n") {
      #expect(line.count <= width, "\(line)")
      #expect(line.last != " ")
    }
    #expect(page.hasSuffix("\n") && !page.hasSuffix("\n\n") && !page.contains("\n\n\n"))
  }

  @Test func aPageThatIsTooNarrowIsMadeFortyWide() {
    #expect(
      describe(everything, language: Language("nl"), width: 0)
        == describe(everything, language: Language("nl"), width: 40))
  }

  @Test(arguments: ["nl", "fr", "de", "en"])
  func everythingIsTold(language: String) {
    let page = describe(everything, language: Language(language))
    let flowing = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let known = ReportLanguage(Language(language)) ?? .en
    let (words, reportWords) = (DescriptionWords.in(known), Words.in(known))
    for item in everything.items { #expect(page.contains(item.id)) }
    for scale in everything.scales { #expect(flowing.contains("(\(scale.id))")) }
    for variable in everything.variables { #expect(page.contains(variable.id)) }
    for part in [
      words.anonymous, words.wordingWithheld, reportWords.explain.reversed, reportWords.evidence(.validated),
      reportWords.evidence(.normBased),
      words.lostFigures, words.requiredItems(1, 2), words.requiredItems(2, 2), words.requiredScales(1, 2),
      words.sumMetric(4), words.aspects(.content), words.needs(.competence), words.behaviourSources(.thirdParties),
      words.quadrants(.strained), words.respondentRole, words.durationRole, words.freeText,
      reportWords.numbers.written("66.67"), reportWords.numbers.count(12_000), "31", "2–3", "0–10",
      everything.contentHash, "1.10",
    ] {
      #expect(flowing.contains(part.replacing("\u{A0}", with: " ")), "\(part)")
    }
  }

  @Test func textsComeInTheChosenLanguageElseTheFirstWritten() {
    let english = describe(everything, language: Language("en"))
    #expect(english.contains("Everything there is") && english.contains("I have too much work."))
    #expect(english.contains("Werd je gepest?"))
    #expect(!english.contains("Ik heb te veel werk."))
    let polish = describe(everything, language: Language("pl"))
    #expect(polish.contains("Resources") && polish.contains("Ik heb te veel werk."))
  }

  @Test(arguments: ["nl", "en"])
  func noControlCharacterIsLeft(language: String) {
    let page = describe(everything, language: Language(language))
    #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) })
    if language == "nl" { #expect(page.contains("Alles\u{FFFD}[2J wat er is")) }
  }

  /// Making a text safe can make it longer: a joined emoji falls apart into its parts.
  @Test(arguments: ["a\u{200D}\u{301}\r\n", "👩\u{200D}👩\u{200D}👧\u{200D}👧👩\u{200D}👩\u{200D}👧\u{200D}👧", "\u{301}", ""])
  func hostileLabelsKeepTheirColumn(label: String) {
    for width in 1...12 {
      var page = PageWriter(width: 40)
      page.entry(label, "entry", indent: 2, labelWidth: width)
      page.entry(label, "", indent: 2, labelWidth: width)
      #expect(page.text.contains("entry"))
      #expect(page.text.split(separator: "\n").allSatisfy { $0.count <= 40 })
    }
  }

  /// The scale kind, aspect and so on are shown in words of the language, never by their keyword in another.
  @Test func everyLanguageHasItsOwnWords() {
    let all = ReportLanguage.allCases.map(DescriptionWords.in)
    let reportWords = ReportLanguage.allCases.map(Words.in)
    for kind in ScaleKind.allCases where kind != .resource {
      #expect(Set(reportWords.map { $0.kindTitles(kind) }).count == 4)
    }
    for aspect in Aspect.allCases { #expect(Set(all.map { $0.aspects(aspect) }).count == 4) }
    for status in [EvidenceStatus.validated, .normBased, .provisional] {
      #expect(Set(reportWords.map { $0.evidence(status) }).count == 4)
    }
    for words in all { #expect(words.labels.allSatisfy { !$0.isEmpty && $0.count <= 20 }) }
  }
}
