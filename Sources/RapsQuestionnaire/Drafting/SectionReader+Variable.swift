import RapsDiagnostics

/// The roles that can be written; a variable without a role groups.
private enum WrittenRole: String, CaseIterable {
  case respondent, duration
}

extension SectionReader {
  mutating func variable(_ section: SyntaxSection, under parent: Located<String>?) -> VariableDraft {
    var draft = VariableDraft(parent: parent)
    for statement in section.body where isFirst(statement, in: .variable) {
      switch statement.keyword {
      case .title: draft.title = reading(statement, Self.texts)
      case .column: draft.columns += reading(statement, Self.columns) ?? []
      case .role:
        let role: Located<WrittenRole>? = choice(statement, "role")
        draft.role = role.map { Located($0.value == .respondent ? .respondent : .duration, at: $0.place) }
      case .values:
        draft.text = reading(statement) { (reader) throws(StatementRejected) in
          reader.skip()
          try reader.require(.text)
          return reader.wholePlace
        }
      case .value:
        if let value = reading(statement, Self.value) { draft.values.append(value) }
      default:
        if let band = reading(statement, Self.band) { draft.bands.append(band) }
      }
    }
    requireStatements([.title], of: section)
    return draft
  }

  /// `value ID [coded "1" "S"] TEXTS`
  private static func value(_ reader: inout StatementReader) throws(StatementRejected) -> VariableDraft.Value {
    reader.skip()
    let id = try reader.identifier("the id of the value")
    var codes: [Located<String>] = []
    if reader.take(.coded) {
      repeat { codes.append(try reader.plainText("what data files write, as a text")) } while reader.isAt(.text)
    }
    return VariableDraft.Value(id: id, codes: codes, label: try reader.texts(required: true))
  }

  /// `band ID [from|above N] [to|below N] TEXTS`
  private static func band(_ reader: inout StatementReader) throws(StatementRejected) -> VariableDraft.Band {
    reader.skip()
    let id = try reader.identifier("the id of the band")
    let start = reader.place
    let isLower = reader.current?.keyword == .from || reader.current?.keyword == .above
    let lower = isLower ? try reader.bound([.from, .above]) : nil
    let isUpper = reader.current?.keyword == .to || reader.current?.keyword == .below
    let upper = isUpper ? try reader.bound([.to, .below]) : nil
    guard lower != nil || upper != nil else {
      throw reader.unexpected("`from`, `above`, `to` or `below` and a number")
    }
    if let lower, let upper, NumberInterval(lower: lower.value, upper: upper.value).isEmpty {
      reader.log.report(.emptyBand, at: start.through(upper.place), "no number lies in this band")
      throw StatementRejected()
    }
    return VariableDraft.Band(
      id: id, lower: lower?.value, upper: upper?.value, label: try reader.texts(required: true))
  }
}
