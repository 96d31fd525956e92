/// The codes with which an item can be answered, and what they mean.
package struct AnswerSet: Sendable, Hashable {
  /// A code and the texts that stand for it in a data file.
  package struct Option: Sendable, Hashable {
    package let code: Int
    package let label: LocalizedText
    /// Other texts for the same code, any number per language.
    package let synonyms: [LocalizedText.Entry]

    package init(code: Int, label: LocalizedText = LocalizedText(), synonyms: [LocalizedText.Entry] = []) {
      self.code = code
      self.label = label
      self.synonyms = synonyms
    }
  }

  package let id: String
  /// The valid options in ascending order of code; a range such as `0..10` has an option for each of its codes.
  package let options: [Option]
  /// Codes (and texts) of an answer that was not given.
  package let missing: [Option]
  /// Codes (and texts) of "does not apply to me".
  package let notApplicable: [Option]

  package init(id: String, options: [Option], missing: [Option] = [], notApplicable: [Option] = []) {
    precondition(!options.isEmpty)
    self.id = id
    self.options = options
    self.missing = missing
    self.notApplicable = notApplicable
  }

  /// The declared range, on which a reverse key always works (METHOD S2).
  package var minimumCode: Int { options[0].code }
  package var maximumCode: Int { options[options.count - 1].code }
  /// `maximumCode − minimumCode`, 1...200.
  package var width: Int { maximumCode - minimumCode }
}
