/// What the end of a plan's Markdown says.
struct PlanTraceWords: TranslatedWords {
  let rules: String
  let lineColumn: String
  let figureColumn: String
  let ruleColumn: String
}

extension PlanTraceWords {
  static let dutch = PlanTraceWords(
    rules: "Wat de regels tussen haakjes betekenen", lineColumn: "Zin", figureColumn: "Cijfer", ruleColumn: "Regel")

  static let french = PlanTraceWords(
    rules: "Ce que signifient les règles entre crochets", lineColumn: "Phrase", figureColumn: "Chiffre",
    ruleColumn: "Règle")

  static let german = PlanTraceWords(
    rules: "Was die Regeln in Klammern bedeuten", lineColumn: "Satz", figureColumn: "Zahl", ruleColumn: "Regel")

  static let english = PlanTraceWords(
    rules: "What the rules in brackets mean", lineColumn: "Sentence", figureColumn: "Figure", ruleColumn: "Rule")
}
