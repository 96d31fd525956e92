import RapsQuestionnaire

/// What a user may settle about response files; whatever is nil is guessed from the start of each file.
package struct ReadingOptions: Sendable, Hashable {
  /// What to do with an answer that is neither a code, a label nor a missing code.
  package enum InvalidAnswers: String, Sendable, Hashable, CaseIterable {
    /// It is an error (exit code 65).
    case error
    /// It counts as no answer, and a notice tells how many there were.
    case missing
  }

  package var encoding: TextEncoding?
  package var delimiter: Delimiter?
  /// Labels of answer cells are looked up in this language only.
  package var labelLanguage: Language?
  package var invalidAnswers: InvalidAnswers

  package init(
    encoding: TextEncoding? = nil, delimiter: Delimiter? = nil, labelLanguage: Language? = nil,
    invalidAnswers: InvalidAnswers = .error
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.labelLanguage = labelLanguage
    self.invalidAnswers = invalidAnswers
  }
}
