import RapsDiagnostics

/// Collects what is found in the texts of one parse.
///
/// Words are built only for findings that are kept, so that a hostile file costs time linear in its size.
final class FindingLog {
  /// DESIGN: at most 100 diagnostics a file.
  static let shownPerFile = 100
  /// Kept while parsing: more than are shown, because checks do not run in source order.
  private static let keptPerFile = 1_000

  private struct FileFindings {
    let name: String
    var kept: [Diagnostic] = []
    var totalCount = 0
    var hasErrors = false
    var suggestionCount = 0
  }

  private var files: [FileFindings] = []

  /// Files are numbered in the order in which they are added.
  func addFile(named name: String) -> Int {
    files.append(FileFindings(name: name))
    return files.count - 1
  }

  func hasErrors(inFile file: Int) -> Bool { files[file].hasErrors }

  var hasErrors: Bool { files.contains { $0.hasErrors } }

  func report(
    _ problem: LanguageProblem, at place: Place, _ message: @autoclosure () -> String,
    expected: @autoclosure () -> String? = nil, notes: @autoclosure () -> [String] = [],
    help: @autoclosure () -> [String] = []
  ) {
    let file = place.file
    files[file].totalCount += 1
    if problem.severity == .error { files[file].hasErrors = true }
    guard files[file].kept.count < Self.keptPerFile else { return }
    files[file].kept.append(
      Diagnostic(
        code: problem.code, severity: problem.severity, at: location(of: place), message(), expected: expected(),
        notes: notes(), help: help()))
  }

  func location(of place: Place) -> Diagnostic.Location {
    .source(name: files[place.file].name, place.span)
  }

  /// `nearest` as lines of help.
  func suggestion(
    for name: String, inFile file: Int, among candidates: @autoclosure () -> [String]
  ) -> [String] {
    nearest(to: name, inFile: file, among: candidates()).map { ["did you mean \"\($0)\"?"] } ?? []
  }

  /// The name that was probably meant; none once a file has had its share, because comparing is not free.
  func nearest(to name: String, inFile file: Int, among candidates: @autoclosure () -> [String]) -> String? {
    guard files[file].suggestionCount < Self.shownPerFile else { return nil }
    files[file].suggestionCount += 1
    return nearestName(to: name, among: candidates())
  }

  /// What is shown: file by file, in source order, errors before warnings where there is no room for all.
  func shown() -> (diagnostics: [Diagnostic], omittedCount: Int) {
    var diagnostics: [Diagnostic] = []
    var omittedCount = 0
    for file in files {
      let inOrder = Self.inSourceOrder(file.kept)
      var errorRoom = Self.shownPerFile
      var warningRoom = max(0, Self.shownPerFile - inOrder.count { $0.severity == .error })
      let chosen = inOrder.filter { diagnostic in
        if diagnostic.severity == .error {
          errorRoom -= 1
          return errorRoom >= 0
        }
        warningRoom -= 1
        return warningRoom >= 0
      }
      diagnostics += chosen
      omittedCount += file.totalCount - chosen.count
    }
    return (diagnostics, omittedCount)
  }

  private static func inSourceOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    func offset(_ diagnostic: Diagnostic) -> Int {
      if case .source(_, let span) = diagnostic.location { span.startUTF8 } else { 0 }
    }
    // The index keeps findings of one place in the order in which they were made.
    return diagnostics.enumerated()
      .sorted { (offset($0.element), $0.offset) < (offset($1.element), $1.offset) }
      .map(\.element)
  }
}
