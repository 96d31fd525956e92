/// The text that `raps new` writes: a small questionnaire that can be used at once, with comments that teach.
///
/// - Parameter names: the questionnaire's id, and the language of its texts; those of the template are English, Dutch,
///   French or German, English else.
/// - Returns: a text in canonical layout that parses without findings.
package func questionnaireTemplate(_ names: QuestionnaireNames) -> String {
  let id = names.id
  let code = names.language.code
  let words = TemplateWords.of(code)
  func text(_ word: KeyPath<TemplateWords, String>) -> String { "\(code) \(canonicalLiteral(words[keyPath: word]))" }
  return """
    raps 1

    # A questionnaire is made of sections. A section starts with a word such as `scale` and ends where the next begins.
    # A line is a statement; what follows a # is a comment. Check this file with `raps check` and tidy it with `raps fmt`.

    questionnaire \(id)
      version   1.0
      languages \(code)  # add more, as `\(code == "en" ? "en nl" : "\(code) en")`, and give each text in all of them
      title     \(text(\.title))

    # How items are answered: the codes of the data file and what they mean. Labels in data files are understood too.
    answers frequency
      1 \(text(\.never))
      2 \(text(\.rarely))
      3 \(text(\.sometimes))
      4 \(text(\.often))
      5 \(text(\.always))
      missing 9  # a code for "no answer"; an empty cell is missing anyway

    # A scale is a group of items that measure one thing. Respondents see the items, readers of the report see the title.
    scale workload
      kind     challenge  # or resource, hindrance, personal, outcome
      aspect   content    # or organisation, conditions, environment, relations
      title    \(text(\.workload))
      answered frequency
      score    0..100  # or mean, sum
      require  half    # how many items must be answered: half, all, or 2 of 3
      risk     high    # a high score is unfavourable
      cutoffs  amber from 50 red from 75 status provisional
      item workload-1          \(text(\.workloadHigh))
      item workload-2          \(text(\.workloadFast))
      item workload-3 reversed \(text(\.workloadTime))

      # The scale's own tests: answers in the order of the items, - for no answer, and the score they must give.
      expect 1 1 5 gives 0
      expect 5 - 1 gives 100
      expect 5 - - gives missing

    # Columns that split respondents into groups. Groups that are too small are never shown.
    variable department
      title  \(text(\.department))
      column \(canonicalLiteral(words.departmentColumn))  # other names of the column in data files

    """
}

/// The template's texts in one language.
private struct TemplateWords {
  let title, never, rarely, sometimes, often, always: String
  let workload, workloadHigh, workloadFast, workloadTime: String
  let department, departmentColumn: String

  static func of(_ language: String) -> TemplateWords {
    switch language {
    case "nl":
      TemplateWords(
        title: "Mijn vragenlijst", never: "nooit", rarely: "zelden", sometimes: "soms", often: "vaak",
        always: "altijd", workload: "Werkdruk", workloadHigh: "Ik heb te veel werk.",
        workloadFast: "Ik moet me haasten.", workloadTime: "Ik heb genoeg tijd voor mijn werk.",
        department: "Afdeling", departmentColumn: "Afdeling")
    case "fr":
      TemplateWords(
        title: "Mon questionnaire", never: "jamais", rarely: "rarement", sometimes: "parfois", often: "souvent",
        always: "toujours", workload: "Charge de travail", workloadHigh: "J'ai trop de travail.",
        workloadFast: "Je dois me dépêcher.", workloadTime: "J'ai assez de temps pour mon travail.",
        department: "Service", departmentColumn: "Service")
    case "de":
      TemplateWords(
        title: "Mein Fragebogen", never: "nie", rarely: "selten", sometimes: "manchmal", often: "oft",
        always: "immer", workload: "Arbeitsbelastung", workloadHigh: "Ich habe zu viel Arbeit.",
        workloadFast: "Ich muss mich beeilen.", workloadTime: "Ich habe genug Zeit für meine Arbeit.",
        department: "Abteilung", departmentColumn: "Abteilung")
    default:
      TemplateWords(
        title: "My questionnaire", never: "never", rarely: "rarely", sometimes: "sometimes", often: "often",
        always: "always", workload: "Workload", workloadHigh: "I have too much work.",
        workloadFast: "I have to hurry.", workloadTime: "I have enough time for my work.",
        department: "Department", departmentColumn: "Department name")
    }
  }
}
