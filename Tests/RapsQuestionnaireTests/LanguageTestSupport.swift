import Foundation
import RapsDiagnostics
import RapsQuestionnaire
import _RapsTestSupport

/// Parses a text that uses others by their id or path, given as a dictionary.
func parse(_ text: String, using others: [String: String] = [:], bundledItems: [String: String] = [:])
  -> ParsedQuestionnaire
{
  parse(SourceText(name: "test.raps", text: text), using: others, bundledItems: bundledItems)
}

func parse(
  _ source: SourceText, using others: [String: String] = [:], bundledItems: [String: String] = [:]
) -> ParsedQuestionnaire {
  parseQuestionnaire(source, bundledAnonymousItems: { bundledItems }) { reference in
    switch reference {
    case .id(let name), .path(let name, _): others[name].map { SourceText(name: name, text: $0) }
    }
  }
}

/// Parses a measure library; for the questionnaire `everything` if asked.
func parseLibrary(_ text: String, forEverything: Bool = false) -> ParsedMeasureLibrary {
  parseMeasureLibrary(
    SourceText(name: "own.raps", text: text), for: forEverything ? parse(everything).questionnaire : nil)
}

/// What a user sees on stderr.
func rendered(_ parsed: ParsedQuestionnaire) -> String {
  DiagnosticRenderer(sources: parsed.sources)
    .render(DiagnosedFailure(parsed.diagnostics, omittedCount: parsed.omittedDiagnosticCount))
}

func rendered(_ parsed: ParsedMeasureLibrary) -> String {
  DiagnosticRenderer(sources: parsed.sources)
    .render(DiagnosedFailure(parsed.diagnostics, omittedCount: parsed.omittedDiagnosticCount))
}

extension ParsedMeasureLibrary {
  var codes: [String] { diagnostics.map(\.code) }
}

extension ParsedQuestionnaire {
  var codes: [String] { diagnostics.map(\.code) }
  var errorCount: Int { diagnostics.count { $0.severity == .error } }
}

/// Texts of the checkout that are right, by name.
func validTexts() throws -> [String: String] {
  var texts = ["everything": everything, "everyMeasure": everyMeasure]
  for name in ["raps-jdr", "who-5", "measures"] {
    texts[name] = try String(contentsOfFile: "\(repositoryPath)/Questionnaires/\(name).raps", encoding: .utf8)
  }
  // The library is long and of one sort: its first dozen sections tell as much.
  texts["measures"] = texts["measures"]?.split(separator: "\nmeasure ").prefix(12).joined(separator: "\nmeasure ")
  return texts
}

/// A questionnaire that has every statement of the language, in several layouts.
let everything = """
  # Before the first line.
  raps 1
  # A sample of everything.

  questionnaire sample
    version 1.10
    languages nl en
    title nl "Alles" en "Everything"
    about nl "Over" # why
    # on its own
      en "About \\"it\\"\\n\\u{e9}e\\u{301}"
    source "Nobody"

  answers frequency
    1 nl "nooit" en "never"
    2 nl "soms" en "sometimes"
    3 nl "altijd"   en "always"   # the best
    synonym 1 nl "helemaal nooit"
    missing 9 99 nl "geen antwoord" en "no answer"
    not-applicable 8

  answers ten
    range 0..10
    0 nl "niets" en "nothing"

  scale workload   # a challenge
    kind challenge
    aspect content
    need autonomy
    title nl "Werkdruk" en "Workload"
    about nl "Veel" en "Much"
    answered frequency
    score 0..100
    require half
    risk high
    cutoffs amber from 50 red above 66.67 status validated source "manual" population "workers"
    norm "Here" mean 45.5 sd 12.25 n 1000 organisations 12 year 2020 status norm-based source "survey"
    source "Own"

    # The items.
    item wl1 nl "Ik heb werk." en "I have work."
    item wl2 reversed column "W2" "w.2" nl "Ik rust." en "I rest."

    expect 1 3 gives 0
    expect - 1 gives 100
    expect - - gives missing

  scale energy
    kind resource
    title nl "Energie" en "Energy"
    score sum times 4
    require 1 of 2
    risk low
    cutoffs red below 10 status provisional
    item en1 answered ten nl "Fit" en "Fit"
    item en2 answered ten column "E2" nl "Wakker" en "Awake"
    expect 10 - gives 80

  scale calm
    kind personal
    title nl "Rust" en "Calm"
    answered frequency
    score 0..100
    risk high
    item calm1 nl "Rustig" en "Calm"
    item calm2 nl "Stil" en "Quiet"

  composite strain
    kind outcome
    aspect content
    title nl "Spanning" en "Strain"
    of scales workload calm
    require all
    risk high
    cutoffs red from 75 status provisional
    expect 50 100 gives 75

  composite mixed
    kind outcome
    title nl "Gemengd" en "Mixed"
    of items wl1 calm1 reversed en1
    score 0..100
    risk high
    expect 1 3 0 gives 0

  exposure bullying
    title nl "Pesten" en "Bullying"
    about nl "Pesten" en "Bullying"
    aspect relations
    by third-parties
    answered frequency
    positive when 2..3
    item bul1 nl "Gepest" en "Bullied"
    expect 2 gives positive
    expect 1 gives negative
    expect - gives missing

  profile balance
    title nl "Balans" en "Balance"
    about nl "Balans" en "Balance"
    demands workload high from 50
    resources strain high above 50
    quadrant relaxed nl "rustig" en "relaxed"
    quadrant active nl "actief" en "active"
    quadrant passive nl "passief" en "passive"
    quadrant strained nl "gespannen" en "strained"

  variable department under division
    title nl "Afdeling" en "Department"
    column "Afdeling" "Department name"
    values text

  variable division
    title nl "Divisie" en "Division"
    value north coded "1" "N" nl "noord" en "north"
    value south nl "zuid" en "south"

  variable age
    title nl "Leeftijd" en "Age"
    band young below 30 nl "jong" en "young"
    band middle from 30 to 50 nl "midden" en "middle"
    band old above 50 nl "oud" en "old"

  variable token
    title nl "Code" en "Token"
    role respondent

  variable time
    title nl "Duur" en "Duration"
    role duration

  guidance workload
    objective nl "Werk op maat." en "Work that fits."
    # To be explored.
    cause nl "Te weinig mensen" en "Too few people"
    cause nl "Pieken" en "Peaks"
    question nl "Wat kan later?" en "What may wait?"
    keep nl "Zo houden." # or so
      en "Keep it so."

  measure workload-talk   # a quick one
    factor workload bullying
    level team
    prevention secondary
    term quick-win
    effort 2
    title nl "Praten" en "Talk"
    about nl "Het team praat." en "The team talks."
    responsible nl "Leidinggevende" en "Supervisor"
    carried-out-by external nl "Coach"
      en "Coach"
    target nl "Teams" en "Teams"
    timing nl "Elk jaar" en "Every year"
    indicator workload nl "Minder" en "Less"

  guidance bullying
    objective nl "Niemand wordt gepest." en "Nobody is bullied."

  measure bullying-rules
    factor bullying
    level organisation
    prevention primary
    term structural
    effort 3
    title nl "Regels" en "Rules"
    about nl "Wat mag en wat niet." en "What is done and what is not."
    responsible nl "Directie" en "Management"
    carried-out-by internal nl "Hr" en "HR"
    target nl "Iedereen" en "Everybody"
    timing nl "Nu" en "Now"
    indicator bullying
  # The end.

  """

/// The measures and guidance of `everything` as a library, which such a text may be as well.
let everyMeasure: String = {
  let start = everything.range(of: "guidance workload")
  return "raps 1\n\n# Our own.\n\n" + (start.map { String(everything[$0.lowerBound...]) } ?? "")
}()
