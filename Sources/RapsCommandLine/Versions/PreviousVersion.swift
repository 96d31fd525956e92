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
    optionName, "RESULTS", "Earlier results.json of the same survey, which stands unless enough people changed.")

  static let note =
    "With --previous, results of a survey that was published before are written only if they are the same to the last "
    + "figure, or if so many people make the difference everywhere that nothing can be learnt about a few of them: at "
    + "least 19 with groups, 10 without any (at a minimum of 10). Otherwise the earlier results stand, and nothing is "
    + "written. Name the file with every table that was published. Another wave is no new version: raps compare."

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

  /// - Parameter groups: the variables whose tables are to be published.
  /// - Throws: `CommandFailure` if the earlier results stand, or are of something else.
  func check(_ scored: ScoredSurvey, groups: [Int], _ options: ScoreOptions) throws {
    let results = scored.results
    let variables = results.questionnaire.variables
    do {
      let earlier = try reader.publication()
      let told = variables.indices.filter { earlier.tables[variables[$0].id] != nil || groups.contains($0) }
      let document = writeJSON(results, options: DataOptions(language: options.language, groups: told))
      let new = try PublicationReader(SourceText(name: "the new results", bytes: document))
      try reader.check(isOf: new)
      guard !results.release.isIdentified else { return }
      let rule = VersionRule(
        minimum: results.release.minimumGroupSize, earlier: earlier, later: try new.publication(),
        variables: groups.map { variables[$0].id })
      if let obstacle = rule.obstacle { throw stands(obstacle, hasGroups: !groups.isEmpty) }
    } catch let failure as DiagnosedFailure {
      throw CommandFailure(.data, failure, sources: [reader.source])
    }
  }

  private func stands(_ obstacle: VersionRule.Obstacle, hasGroups: Bool) -> DiagnosedFailure {
    let again = hasGroups ? ["without --group the figures of the whole organisation may be publishable alone"] : []
    let help =
      switch obstacle {
      case .fewPeople: ["publish again when more people have answered"] + again
      case .newTable(let variable): ["it has no table by \(variable): leave out --group \(variable)"]
      case .otherCells: ["other groups or measures are shown now than then"] + again
      case .severalHierarchies: ["publish one grouping variable again, with those that it lies under"]
      case .knownCount: ["a share has changed by fewer than three people, or by all but as few"] + again
      }
    return DiagnosedFailure(
      Diagnostic(
        code: "V0031", at: .file(reader.source.name),
        "these results stand: beside them, the new ones would tell of a few people who make the difference",
        notes: ["nothing was written"], help: help))
  }
}
