import RapsDiagnostics
import RapsScoring

extension Exclusion {
  /// The option of every command that scores answers.
  static let specification = OptionSpecification.value(
    "exclude", "SIGNS", suggestions: allCases.map(\.rawValue), isList: true,
    "Leaves rows out: careless, duplicates, speeders; several with commas.")

  /// The words of `--exclude`, with commas between.
  static func all(_ arguments: ParsedArguments) throws(CommandFailure) -> Set<Exclusion> {
    guard let written = arguments.value("exclude") else { return [] }
    let words = allCases.map(\.rawValue)
    var exclusions: Set<Exclusion> = []
    for part in written.split(separator: ",", omittingEmptySubsequences: false) {
      let word = part.filter { $0 != " " }
      guard let exclusion = Exclusion(rawValue: word.lowercased()) else {
        let near = nearestName(to: word, among: words)
        throw .usage(
          "U0060", "--exclude knows no rows called \"\(word)\"",
          help: (near.map { ["did you mean \($0)?"] } ?? [])
            + ["\(words.joined(separator: ", ")), with commas between them"])
      }
      exclusions.insert(exclusion)
    }
    return exclusions
  }
}

extension ExcludedRows {
  /// What was left out of the answers, in one line; nil if nothing was to be.
  func notice(_ location: Diagnostic.Location) -> Diagnostic? {
    let parts = Exclusion.allCases.compactMap { exclusion in
      counts[exclusion].map { "\(exclusion.rawValue) \($0)" }
    }
    guard !parts.isEmpty else { return nil }
    return Diagnostic(
      code: "D0907", severity: .note, at: location,
      "\(counted(total, "row")) left out (--exclude): \(parts.joined(separator: ", "))")
  }
}
