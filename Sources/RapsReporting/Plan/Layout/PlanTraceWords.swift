/// What the end of a plan's Markdown says, in one language.
struct PlanTraceWords: Sendable {
  let rules: String
  let lineColumn: String
  let figureColumn: String
  let ruleColumn: String

  static func `in`(_ language: ReportLanguage) -> PlanTraceWords {
    switch language {
    case .nl:
      PlanTraceWords(
        rules: "Wat de regels tussen haakjes betekenen", lineColumn: "Zin", figureColumn: "Cijfer", ruleColumn: "Regel"
      )
    case .fr:
      PlanTraceWords(
        rules: "Ce que signifient les règles entre crochets", lineColumn: "Ligne", figureColumn: "Chiffre",
        ruleColumn: "Règle")
    case .de:
      PlanTraceWords(
        rules: "Was die Regeln in Klammern bedeuten", lineColumn: "Zeile", figureColumn: "Zahl", ruleColumn: "Regel")
    case .en:
      PlanTraceWords(
        rules: "What the rules in brackets mean", lineColumn: "Line", figureColumn: "Figure", ruleColumn: "Rule")
    }
  }
}
