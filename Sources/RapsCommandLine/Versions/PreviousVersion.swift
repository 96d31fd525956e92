import RapsDiagnostics
import RapsDisclosure
import RapsQuestionnaire
import RapsReporting
import RapsResponses
import RapsResults

/// Sees to it that results which were published already are not published again in a way that tells of the few people
/// who make the difference (ANONYMITY A16).
struct PreviousVersion {
  static let optionName = "previous"

  static let specification = OptionSpecification.value(
    optionName, "RESULTS", "Earlier results.json of the same survey, which stands unless many more answered.")

  static let note =
    "With --previous, results of a survey that was published before are written only if they are the same to the last "
    + "figure (with the same options), or if so many more people have answered everywhere that nothing can be learnt "
    + "about a few of them. At a minimum of 10 that is 19 more in every group and beside the groups, or 10 if no groups "
    + "were ever shown; 30 where a standard deviation or a distribution is shown, and 100 where figures of items, "
    + "reliability or drivers are. Otherwise the earlier results stand: nothing is written, and no rule is judged. RESULTS "
    + "must hold every table that was published; of several versions, name the last. Another wave is no new version: raps "
    + "compare."

  private let reader: PublicationReader

  /// - Throws: `CommandFailure` or `DiagnosedFailure` if the file cannot be read or is no document of results.
  init(_ path: String, on console: Console) throws {
    let input = path == "-" ? console.input : try FileByteSource.open(path)
    let source = SourceText(name: input.name, bytes: try readWholeFile(input, limit: Self.largestFile))
    do {
      reader = try PublicationReader(source)
    } catch {
      // What is no document of results may be anything, answers among them (A13).
      throw CommandFailure(.data, error.withoutQuotes(of: source))
    }
  }

  private static let largestFile = 1 << 30

  /// - Parameter groups: the variables of whose groups anything is to be told, in tables or in verdicts on rules.
  /// - Throws: `CommandFailure` if the earlier results stand, or are of something else.
  func check(_ scored: ScoredSurvey, groups: [Int]) throws {
    let results = scored.results
    let declared = results.questionnaire.variables
    do {
      let earlierVariables = try reader.variables()
      let told = declared.indices.filter { groups.contains($0) || earlierVariables.contains(declared[$0].id) }
      // In the language of then: what is the same is the same to the letter.
      let options = DataOptions(language: try reader.language(), groups: told)
      let document = writeJSON(results, analysis: scored.analysis, options: options)
      let new = try PublicationReader(SourceText(name: "the new results", bytes: document))
      try reader.check(isOf: new)
      let variables = groups.map { declared[$0].id }
      guard !results.release.isIdentified, !reader.tellsAll(of: new, variables: variables) else { return }
      let rule = VersionRule(
        minimum: results.release.minimumGroupSize, earlier: try reader.publication(of: results.questionnaire),
        later: try new.publication(of: results.questionnaire), variables: variables)
      if let obstacle = rule.obstacle { throw stands(obstacle, hasGroups: !groups.isEmpty) }
    } catch let failure as DiagnosedFailure {
      throw CommandFailure(.data, failure, sources: [reader.source])
    }
  }

  private func stands(_ obstacle: VersionRule.Obstacle, hasGroups: Bool) -> DiagnosedFailure {
    let again =
      hasGroups
      ? ["without --group and rules on groups the figures of the whole organisation may be publishable alone"] : []
    let same = ["from the same answers the same results come only with the same options, such as --headcount"]
    let help =
      switch obstacle {
      case .fewPeople: ["publish again when more people have answered"] + again + same
      case .newTable(let variable): ["it has no table by \(variable): leave out --group \(variable) and rules on it"]
      case .otherCells: ["other groups, measures or figures are shown now than then"] + again + same
      case .namesakes(let variable): ["groups by \(variable), or those that they lie in, share names"] + same
      case .severalHierarchies: ["publish one grouping variable again, with those that it lies under"] + same
      case .knownAnswers: ["more people have answered, but how some of them did would be known"] + again + same
      }
    return DiagnosedFailure(
      Diagnostic(
        code: "V0031", at: .file(reader.source.name),
        "these results stand: beside them, the new ones would tell of a few people who make the difference",
        notes: ["nothing was written"], help: help))
  }
}
