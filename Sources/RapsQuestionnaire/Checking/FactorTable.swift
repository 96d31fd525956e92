/// What measures and guidance may name: the scales and exposures of a questionnaire, and what stands beside them.
struct FactorTable {
  enum Meaning {
    case scale(ScaleKind?)
    case exposure
    /// Something that has an id too, and no measures.
    case other(SectionKind)
  }

  private var meanings: [String: Meaning] = [:]
  /// Ids of scales and exposures in their order, to suggest from.
  private(set) var candidates: [String] = []
  /// What `keep` and `remove` took away.
  let removed: [SectionName: Place]
  /// False if some names could not be read, so that none can be said to be unknown.
  let isComplete: Bool

  init(_ questionnaire: Questionnaire) {
    removed = [:]
    isComplete = true
    for scale in questionnaire.scales { add(scale.id, scale.isComposite ? .other(.composite) : .scale(scale.kind)) }
    for exposure in questionnaire.exposures { add(exposure.id, .exposure) }
    for composite in questionnaire.composites { add(composite.id, .other(.composite)) }
    for profile in questionnaire.profiles { add(profile.id, .other(.profile)) }
  }

  init(_ resolved: ResolvedQuestionnaire) {
    removed = resolved.removedSections
    isComplete = resolved.isComplete
    for section in resolved.sections {
      switch section.content {
      case .scored(let draft) where section.kind == .scale: add(section.id.value, .scale(draft.kind?.value))
      case .scored where section.kind == .exposure: add(section.id.value, .exposure)
      case .scored, .profile: add(section.id.value, .other(section.kind))
      default: break
      }
    }
  }

  private mutating func add(_ id: String, _ meaning: Meaning) {
    meanings[id] = meaning
    if case .other = meaning { return }
    candidates.append(id)
  }

  subscript(id: String) -> Meaning? { meanings[id] }
}
