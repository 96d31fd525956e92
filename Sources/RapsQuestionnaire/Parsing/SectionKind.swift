/// The sections of a `.raps` text.
enum SectionKind: String, CaseIterable, Sendable {
  case questionnaire, answers, scale, composite, exposure, profile, variable, measure, guidance

  /// The kinds that `keep` and `remove` select.
  static let selectable: [SectionKind] = [
    .scale, .composite, .exposure, .profile, .variable, .answers, .measure, .guidance,
  ]

  init?(_ keyword: Keyword?) {
    guard let keyword, let kind = SectionKind(keyword) else { return nil }
    self = kind
  }

  private init?(_ keyword: Keyword) {
    switch keyword {
    case .questionnaire: self = .questionnaire
    case .answers: self = .answers
    case .scale: self = .scale
    case .composite: self = .composite
    case .exposure: self = .exposure
    case .profile: self = .profile
    case .variable: self = .variable
    case .measure: self = .measure
    case .guidance: self = .guidance
    default: return nil
    }
  }

  /// The first words of the section's statements; in `answers` a number starts one too.
  var statements: [Keyword] {
    switch self {
    case .questionnaire: [.version, .languages, .title, .about, .source, .wording, .respondents]
    case .answers: [.range, .synonym, .missing, .notApplicable]
    case .scale:
      [
        .kind, .aspect, .need, .title, .about, .answered, .score, .require, .risk, .cutoffs, .norm, .source, .item,
        .expect,
      ]
    case .composite:
      [.kind, .aspect, .title, .about, .of, .score, .require, .risk, .cutoffs, .norm, .source, .expect]
    case .exposure: [.title, .about, .aspect, .by, .answered, .positive, .item, .expect]
    case .profile: [.title, .about, .demands, .resources, .quadrant]
    case .variable: [.title, .column, .role, .values, .value, .band]
    case .measure:
      [
        .factor, .level, .prevention, .term, .effort, .title, .about, .responsible, .carriedOutBy, .target, .timing,
        .indicator,
      ]
    case .guidance: [.objective, .cause, .question, .keep]
    }
  }

  /// Whether the section is about plans: it may stand in a measure library, and changes no score.
  var isOfPlans: Bool { self == .measure || self == .guidance }

  /// With its article, for messages.
  var described: String {
    switch self {
    case .answers, .exposure: "an \(rawValue) section"
    default: "a \(rawValue) section"
    }
  }

  /// Statements that may stand more than once in a section.
  static let repeatable: Set<Keyword> = [
    .synonym, .missing, .notApplicable, .norm, .item, .expect, .quadrant, .column, .value, .band,
    .cause, .question,
  ]
}
