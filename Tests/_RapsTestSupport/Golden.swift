import Foundation
import Testing

/// Compares a text with the stored one in `Fixtures/Golden/`.
///
/// A missing golden fails. `RAPS_UPDATE_GOLDEN=1` writes the text and still fails, so that no run that records can be
/// mistaken for one that checks. A difference is shown line by line.
package func expectGolden(_ actual: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let path = "\(repositoryPath)/Fixtures/Golden/\(name)"
  if ProcessInfo.processInfo.environment["RAPS_UPDATE_GOLDEN"] == "1" {
    do {
      let folder = URL(filePath: path).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: URL(filePath: path))
      Issue.record("golden \(name) was written; run again without RAPS_UPDATE_GOLDEN", sourceLocation: sourceLocation)
    } catch {
      Issue.record("golden \(name) cannot be written: \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let stored = FileManager.default.contents(atPath: path) else {
    Issue.record("golden \(name) is missing; RAPS_UPDATE_GOLDEN=1 writes it", sourceLocation: sourceLocation)
    return
  }
  guard stored != Data(actual.utf8) else { return }
  let difference = lineDifference(from: String(decoding: stored, as: UTF8.self), to: actual)
  Issue.record("golden \(name) differs:\n\(difference)", sourceLocation: sourceLocation)
}

/// Removed and added lines in order with their numbers, at most 40 of them.
package func lineDifference(from old: String, to new: String) -> String {
  let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
  let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
  let changes = newLines.difference(from: oldLines)
  let lines = changes.map { change in
    switch change {
    case .remove(let offset, let line, _): (offset, 0, "- \(offset + 1): \(line)")
    case .insert(let offset, let line, _): (offset, 1, "+ \(offset + 1): \(line)")
    }
  }
  let sorted = lines.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  let rest = sorted.count > 40 ? "\n… and \(sorted.count - 40) more lines" : ""
  return sorted.prefix(40).joined(separator: "\n") + rest
}
