/// An id and a language that a questionnaire can have.
package struct QuestionnaireNames: Sendable, Hashable {
  /// Which of them it cannot have.
  package enum Problem: Error, Sendable, Hashable {
    case id, language
  }

  package let id: String
  package let language: Language

  /// - Throws: `Problem`, of the language if neither can be.
  package init(id: String, language: Language) throws(Problem) {
    let code = language.code.utf8
    guard (2...3).contains(code.count), code.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { throw .language }
    guard isIdentifier(Array(id.utf8)[...]), id.utf8.count <= 64 else { throw .id }
    self.id = id
    self.language = language
  }
}
