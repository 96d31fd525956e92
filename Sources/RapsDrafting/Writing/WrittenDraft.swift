import RapsDiagnostics
import RapsQuestionnaire

/// A draft in canonical layout, read back.
struct WrittenDraft {
  let text: String
  /// Nil if the draft has no items.
  let questionnaire: Questionnaire?

  /// - Parameter hasItems: whether the draft has items; they may all wait for the order of their answers.
  /// - Throws: `BrokenDraft` if the language does not have what was written.
  init(_ written: String, hasItems: Bool) throws(BrokenDraft) {
    let source: SourceText
    switch formatQuestionnaire(SourceText(name: "draft.raps", bytes: Array(written.utf8))) {
    case .formatted(let formatted): source = formatted
    case .untouched(let failure): throw BrokenDraft(codes: failure.diagnostics.map(\.code))
    }
    let parsed = parseQuestionnaire(source) { _ in nil }
    let errors = parsed.diagnostics.filter { $0.severity == .error }
    let isSound =
      hasItems
      ? parsed.questionnaire != nil && errors.isEmpty : errors.map(\.code) == [LanguageProblem.noItems.rawValue]
    guard isSound else { throw BrokenDraft(codes: errors.map(\.code)) }
    text = String(decoding: source.bytes, as: UTF8.self)
    questionnaire = parsed.questionnaire
  }
}

/// A draft that raps itself cannot read: a fault of raps, whatever the file holds.
package struct BrokenDraft: Error, CustomStringConvertible {
  /// What was found wrong; not where, because the lines hold what stands in the file (ANONYMITY A13).
  let codes: [String]

  package var description: String {
    "the draft is no valid questionnaire (\(codes.joined(separator: ", "))), so it was not written"
  }
}
