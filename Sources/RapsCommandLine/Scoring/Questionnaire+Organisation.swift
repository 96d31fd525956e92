import RapsQuestionnaire

extension Questionnaire {
  /// The variable that is told by a column of that name: by its id or an alias.
  func variableIndex(ofColumn column: String) -> Int? {
    let wanted = column.lowercased()
    return variables.firstIndex { variable in
      ([variable.id] + variable.columns).contains { $0.lowercased() == wanted }
    }
  }

  /// The same questionnaire with one more grouping variable, the column that names organisations. It changes neither
  /// scores nor the content hash.
  func naming(organisationColumn column: String) -> Questionnaire {
    Questionnaire(
      id: id, version: version, languages: languages, title: title, about: about, source: source,
      respondents: respondents, isWordingWithheld: isWordingWithheld, contentHash: contentHash, answerSets: answerSets,
      items: items, scales: scales, composites: composites, exposures: exposures, profiles: profiles,
      variables: variables + [Variable(id: column, title: LocalizedText())], measures: measures, guidances: guidances)
  }
}
