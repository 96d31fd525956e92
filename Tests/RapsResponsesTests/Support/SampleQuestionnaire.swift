import RapsQuestionnaire

/// nl and en texts.
func texts(_ dutch: String, _ english: String) -> LocalizedText {
  LocalizedText([.init(Language("nl"), dutch), .init(Language("en"), english)])
}

/// 1…5 with labels and synonyms in two languages, 9 missing, 8 not applicable. "half" is 2 in Dutch and 3 in English.
let frequency = AnswerSet(
  id: "frequency",
  options: [
    .init(code: 1, label: texts("nooit", "never"), synonyms: [.init(Language("nl"), "helemaal nooit")]),
    .init(code: 2, label: texts("zelden", "rarely"), synonyms: [.init(Language("nl"), "half")]),
    .init(code: 3, label: texts("geregeld, soms", "sometimes"), synonyms: [.init(Language("en"), "half")]),
    .init(code: 4, label: texts("vaak", "often")),
    .init(code: 5, label: texts("à l’extrême", "always")),
  ],
  missing: [.init(code: 9, label: texts("weet niet", "don't know"))],
  notApplicable: [.init(code: 8, label: texts("n.v.t.", "n/a"))])

/// 0…10, only the ends have labels; 0 is called "1" in a careless synonym; −1 is missing.
let ten = AnswerSet(
  id: "ten",
  options: (0...10).map { code in
    switch code {
    case 0: .init(code: 0, label: texts("slecht", "bad"), synonyms: [.init(Language("en"), "1")])
    case 10: .init(code: 10, label: texts("goed", "good"))
    default: .init(code: code)
    }
  },
  missing: [.init(code: -1)])

/// Three items 1…5, two items 0…10, a variable of each kind, a respondent id and a duration.
let sampleQuestionnaire = Questionnaire(
  id: "sample", version: "1.0", languages: [Language("nl"), Language("en")], title: texts("Proef", "Sample"),
  answerSets: [frequency, ten],
  items: [
    .init(id: "wl1", answerSet: 0, columns: ["Q1"], text: texts("Hoe vaak is er haast?", "How often do you rush?")),
    .init(id: "wl2", answerSet: 0, columns: ["Q2"], text: texts("Is er te veel werk?", "Is there too much work?")),
    .init(id: "wl3", answerSet: 0, text: texts("Loopt het vast?", "Do you get stuck?")),
    .init(id: "sat1", answerSet: 1, text: texts("Cijfer voor het werk", "Mark for the work")),
    .init(id: "sat2", answerSet: 1, text: texts("Cijfer voor de sfeer", "Mark for the mood")),
  ],
  scales: [],
  variables: [
    .init(id: "department", title: texts("Afdeling", "Department"), columns: ["dep"]),
    .init(
      id: "gender", title: texts("Geslacht", "Gender"),
      domain: .list([
        .init(id: "woman", label: texts("vrouw", "woman"), codes: ["1", "F"]),
        .init(id: "man", label: texts("man", "man"), codes: ["2", "M"]),
        .init(id: "x", label: texts("anders", "other"), codes: ["3", "M2"]),
        .init(id: "y", label: texts("anders", "none"), codes: ["4"]),
      ])),
    .init(
      id: "age", title: texts("Leeftijd", "Age"),
      domain: .bands([
        .init(
          id: "young", label: texts("jong", "young"), lower: nil,
          upper: Bound(.below, ExactDecimal(significand: 345, fractionDigits: 1))),
        .init(
          id: "middle", label: texts("midden", "middle"),
          lower: Bound(.from, ExactDecimal(significand: 345, fractionDigits: 1)), upper: Bound(.to, ExactDecimal(50))),
        .init(id: "old", label: texts("oud", "old"), lower: Bound(.above, ExactDecimal(51)), upper: nil),
      ])),
    .init(id: "respondent", title: texts("Nummer", "Number"), role: .respondent),
    .init(id: "seconds", title: texts("Duur", "Duration"), role: .duration),
  ])
