/// A checked, immutable questionnaire: everything that scoring and reporting know of an instrument.
///
/// Made by `parseQuestionnaire`; every index in it is valid, every bound of DESIGN.md's language holds.
package struct Questionnaire: Sendable, Hashable {
  /// Whether answers must stay anonymous (ANONYMITY A12).
  package enum Respondents: String, Sendable, Hashable, CaseIterable {
    case anonymous, identified
  }

  /// A question that is answered with one code.
  package struct Item: Sendable, Hashable {
    package let id: String
    /// Index into `answerSets`.
    package let answerSet: Int
    /// Header names beside the id.
    package let columns: [String]
    /// Empty where the rights-holder keeps the wording.
    package let text: LocalizedText

    package init(id: String, answerSet: Int, columns: [String] = [], text: LocalizedText = LocalizedText()) {
      self.id = id
      self.answerSet = answerSet
      self.columns = columns
      self.text = text
    }
  }

  package let id: String
  /// As written: `1.10` is not `1.1`.
  package let version: String
  /// At least one; the first is the default of every output.
  package let languages: [Language]
  package let title: LocalizedText
  package let about: LocalizedText
  package let source: String?
  package let respondents: Respondents
  /// True if the rights-holder keeps the items' wording.
  package let isWordingWithheld: Bool
  /// SHA-256 of the canonical form without comments, after `use`, as 64 hexadecimal digits. Norms are tied to it, so
  /// measures and guidance, which change no score, take no part.
  package let contentHash: String
  package let answerSets: [AnswerSet]
  /// All items in the order in which they stand in the questionnaire.
  package let items: [Item]
  package let scales: [Scale]
  package let composites: [Composite]
  package let exposures: [Exposure]
  package let profiles: [Profile]
  package let variables: [Variable]
  /// What the questionnaire itself, or what it uses, brings for plans. Not part of `contentHash`.
  package let measures: [Measure]
  /// What the questionnaire itself, or what it uses, brings for plans. Not part of `contentHash`.
  package let guidances: [Guidance]

  package init(
    id: String, version: String, languages: [Language], title: LocalizedText, about: LocalizedText = LocalizedText(),
    source: String? = nil, respondents: Respondents = .anonymous, isWordingWithheld: Bool = false,
    contentHash: String = "", answerSets: [AnswerSet], items: [Item], scales: [Scale], composites: [Composite] = [],
    exposures: [Exposure] = [], profiles: [Profile] = [], variables: [Variable] = [], measures: [Measure] = [],
    guidances: [Guidance] = []
  ) {
    self.id = id
    self.version = version
    self.languages = languages
    self.title = title
    self.about = about
    self.source = source
    self.respondents = respondents
    self.isWordingWithheld = isWordingWithheld
    self.contentHash = contentHash
    self.answerSets = answerSets
    self.items = items
    self.scales = scales
    self.composites = composites
    self.exposures = exposures
    self.profiles = profiles
    self.variables = variables
    self.measures = measures
    self.guidances = guidances
  }
}
