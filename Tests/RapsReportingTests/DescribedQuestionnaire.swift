import RapsQuestionnaire

/// A questionnaire in which every part of the model occurs, with texts that are long, missing or hostile.
func questionnaireWithEverything() -> Questionnaire {
  Questionnaire(
    id: "everything", version: "1.10", languages: [Language("nl"), Language("en")],
    title: words(nl: "Alles\u{1B}[2J wat er is", en: "Everything there is"),
    about: words(
      nl: "Een vragenlijst die van alles iets heeft, zodat elke regel van de beschrijving eens aan bod komt."),
    source: "https://example.org/" + String(repeating: "a-very-long-address/", count: 6),
    isWordingWithheld: true, contentHash: String(repeating: "0123456789abcdef", count: 4),
    answerSets: [
      AnswerSet(
        id: "frequency",
        options: [
          AnswerSet.Option(code: 1, label: words(nl: "nooit", en: "never")), AnswerSet.Option(code: 2),
          AnswerSet.Option(code: 3, label: words(nl: "altijd", en: "always")),
        ],
        missing: [AnswerSet.Option(code: 9, label: words(nl: "weet niet", en: "don’t know"))],
        notApplicable: [AnswerSet.Option(code: 8)]),
      AnswerSet(id: "ten", options: (0...10).map { AnswerSet.Option(code: $0) }),
    ],
    items: [
      Questionnaire.Item(id: "wl1", answerSet: 0, text: words(nl: "Ik heb te veel werk.", en: "I have too much work.")),
      Questionnaire.Item(
        id: "wl2", answerSet: 0, columns: ["Q2", "Vraag 2"],
        text: words(nl: "Ik kan mijn werk op een rustig tempo doen, ook wanneer er collega’s afwezig zijn.")),
      Questionnaire.Item(id: "au1", answerSet: 0), Questionnaire.Item(id: "au2", answerSet: 1),
      Questionnaire.Item(id: "bu1", answerSet: 0, text: words(nl: "Werd je gepest?")),
    ],
    scales: describedScales(),
    composites: [
      Composite(
        id: "job", title: words(nl: "Het werk", en: "The job"), kind: .hindrance, aspect: .organisation,
        scales: [0, 1], requiredScaleCount: 1, risk: .high,
        cutOffs: CutOffs(amber: Bound(.above, ExactDecimal(50)), red: nil, status: .normBased, source: "Een rapport"))
    ],
    exposures: [
      Exposure(
        id: "bullying", title: words(nl: "Pesten", en: "Bullying"), aspect: .relations, source: .thirdParties,
        items: [4], positiveCodes: 2...3)
    ],
    profiles: [
      Profile(
        id: "strain", title: words(nl: "Spanning", en: "Strain"),
        demands: Profile.Axis(measure: .scale(0), high: Bound(.from, ExactDecimal(50))),
        resources: Profile.Axis(measure: .composite(0), high: Bound(.above, ExactDecimal(50))),
        quadrantTitles: ["rustig", "actief", "passief", "gespannen"].map { words(nl: $0) })
    ],
    variables: describedVariables())
}

private func describedScales() -> [Scale] {
  [
    Scale(
      id: "workload", title: words(nl: "Werkdruk", en: "Workload"), about: words(nl: "Hoeveel werk er is."),
      kind: .challenge, aspect: .content, need: .competence,
      items: [ScaleItem(item: 0, isReverseKeyed: false), ScaleItem(item: 1, isReverseKeyed: true)],
      requiredItemCount: 1, risk: .high,
      cutOffs: CutOffs(
        amber: Bound(.from, ExactDecimal(50)),
        red: Bound(.from, ExactDecimal(significand: 6667, fractionDigits: 2)), status: .validated,
        source: "Handleiding 2020", population: "bedienden"),
      norms: [
        Norm(
          name: "Vlaanderen", mean: ExactDecimal(significand: 412, fractionDigits: 1),
          standardDeviation: ExactDecimal(18),
          respondentCount: 12_000, organisationCount: 31, year: 2019, source: "Monitor", status: .normBased)
      ], source: "Eigen vragen"),
    Scale(
      id: "autonomy", title: words(nl: "Autonomie", en: "Autonomy"), kind: .resource,
      items: [ScaleItem(item: 2, isReverseKeyed: false), ScaleItem(item: 3, isReverseKeyed: false)],
      requiredItemCount: 2, risk: .low, lostInheritedFigures: true),
    Scale(
      id: "both", title: words(nl: "Beide"), kind: .outcome,
      items: [ScaleItem(item: 0, isReverseKeyed: false), ScaleItem(item: 2, isReverseKeyed: true)], isComposite: true,
      metric: .sum(factor: 4), requiredItemCount: 1, risk: .high),
  ]
}

private func describedVariables() -> [Variable] {
  [
    Variable(id: "division", title: words(nl: "Divisie"), columns: ["Directie"]),
    Variable(id: "department", title: words(nl: "Afdeling", en: "Department"), parent: 0),
    Variable(
      id: "gender", title: words(nl: "Geslacht"),
      domain: .list([
        Variable.Value(id: "woman", label: words(nl: "vrouw"), codes: ["1", "V"]),
        Variable.Value(id: "man", label: words(nl: "man")),
      ])),
    Variable(
      id: "age", title: words(nl: "Leeftijd"),
      domain: .bands([
        Variable.Band(
          id: "middle", label: words(nl: "midden"), lower: Bound(.from, ExactDecimal(30)),
          upper: Bound(.below, ExactDecimal(50)))
      ])),
    Variable(id: "badge", title: LocalizedText(), role: .respondent),
    Variable(id: "seconds", title: words(nl: "Duur"), role: .duration),
  ]
}

func words(nl dutch: String, en english: String? = nil) -> LocalizedText {
  LocalizedText(
    [LocalizedText.Entry(Language("nl"), dutch)] + (english.map { [LocalizedText.Entry(Language("en"), $0)] } ?? []))
}
