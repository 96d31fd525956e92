/// Sections as read, before names are looked up. Everything that could not be read is nil or left out.

/// The `questionnaire` section.
struct QuestionnaireDraft: Sendable {
  var id: Located<String>?
  var version: String?
  var languages: [Language]?
  var title: Texts?
  var about: Texts?
  var source: String?
  var isWordingWithheld = false
  var respondents: Located<Questionnaire.Respondents>?
  /// The section word, for what is missing.
  var place: Place
}

/// An `answers` section.
struct AnswersDraft: Sendable {
  struct Code: Sendable {
    let code: Located<Int>
    let label: Texts
  }

  struct Synonym: Sendable {
    let code: Located<Int>
    let texts: Texts
  }

  var range: Located<ClosedRange<Int>>?
  var codes: [Code] = []
  var synonyms: [Synonym] = []
  var missing: [Code] = []
  var notApplicable: [Code] = []
}

/// A `scale`, `composite` or `exposure` section.
struct ScoredDraft: Sendable {
  enum Requirement: Sendable {
    case half, all
    case count(Located<Int>, of: Located<Int>)
  }

  struct Item: Sendable {
    let id: Located<String>
    let reversed: Place?
    let answered: Located<String>?
    let columns: [Located<String>]
    let text: Texts
  }

  struct Component: Sendable {
    let id: Located<String>
    let isReversed: Bool
  }

  enum Components: Sendable {
    case scales([Component])
    case items([Component])
  }

  struct CutOffsDraft: Sendable {
    var amber: Located<Bound>?
    var red: Located<Bound>?
    var status: EvidenceStatus
    var source: String?
    var population: String?
    var place: Place
  }

  struct NormDraft: Sendable {
    let norm: Norm
    let mean: Located<ExactDecimal>
  }

  struct ExpectationDraft: Sendable {
    let answers: [Located<ExactDecimal?>]
    let outcome: Located<Expectation.Outcome>
    let place: Place
  }

  var title: Texts?
  var about: Texts?
  var kind: Located<ScaleKind>?
  var aspect: Aspect?
  var need: BasicNeed?
  var answered: Located<String>?
  var metric: Located<ScoreMetric>?
  var requirement: Requirement = .half
  var risk: Located<RiskDirection>?
  var cutOffs: CutOffsDraft?
  var norms: [NormDraft] = []
  var source: String?
  var items: [Item] = []
  var expectations: [ExpectationDraft] = []
  var components: Components?
  var exposureSource: Exposure.Source?
  var positiveCodes: Located<ClosedRange<Int>>?
}

/// A `profile` section.
struct ProfileDraft: Sendable {
  struct Axis: Sendable {
    let measure: Located<String>
    let high: Located<Bound>
  }

  var title: Texts?
  var about: Texts?
  var demands: Axis?
  var resources: Axis?
  var quadrants: [Profile.Quadrant: Texts] = [:]
}

/// A `variable` section.
struct VariableDraft: Sendable {
  struct Value: Sendable {
    let id: Located<String>
    let codes: [Located<String>]
    let label: Texts
  }

  struct Band: Sendable {
    let id: Located<String>
    let lower: Bound?
    let upper: Bound?
    let label: Texts
  }

  var parent: Located<String>?
  var title: Texts?
  var columns: [Located<String>] = []
  var role: Located<Variable.Role>?
  var text: Place?
  var values: [Value] = []
  var bands: [Band] = []
}

/// A `measure` section.
struct MeasureDraft: Sendable {
  var factors: [Located<String>] = []
  var level: Measure.Level?
  var prevention: Measure.Prevention?
  var term: Measure.Term?
  var effort: Int?
  /// By the statement's word: title, about, responsible, target, timing.
  var texts: [Keyword: Texts] = [:]
  var executor: (kind: Measure.Executor, text: Texts)?
  var indicator: (id: Located<String>, text: Texts)?
}

/// A `guidance` section.
struct GuidanceDraft: Sendable {
  var objective: Texts?
  var causes: [Texts] = []
  var questions: [Texts] = []
  var keep: (place: Place, text: Texts)?
}

/// A section that has a name, with where it came from.
struct DraftedSection: Sendable {
  /// Indirect because drafts are large and sections are copied often.
  indirect enum Content: Sendable {
    case answers(AnswersDraft)
    case scored(ScoredDraft)
    case profile(ProfileDraft)
    case variable(VariableDraft)
    case measure(MeasureDraft)
    case guidance(GuidanceDraft)
  }

  let kind: SectionKind
  let id: Located<String>
  let isOverride: Bool
  /// Whether something in it was rejected, so that what is absent means nothing.
  let isDamaged: Bool
  /// Whether items without a text are as they should be.
  let isWordingWithheld: Bool
  var content: Content
  /// As written, for the content hash.
  let syntax: SyntaxSection
  let source: LexedSource
  /// True once `keep` or `remove` changed its items.
  var lostItems = false

  var file: Int { id.place.file }
}
