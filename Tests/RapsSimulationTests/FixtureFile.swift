import Foundation
import Testing
import _RapsTestSupport

/// Compares bytes with a kept file, telling the first line that differs rather than printing both.
///
/// `RAPS_UPDATE_GOLDEN=1` writes the file and still fails.
/// - Parameter path: from the root of the checkout.
func expectFixture(_ made: [UInt8], at path: String) throws {
  let url = URL(filePath: repositoryPath + "/" + path)
  if ProcessInfo.processInfo.environment["RAPS_UPDATE_GOLDEN"] == "1" {
    try Data(made).write(to: url)
    Issue.record("\(path) was written; run again without RAPS_UPDATE_GOLDEN")
    return
  }
  let kept = [UInt8](try Data(contentsOf: url))
  let madeLines = made.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  let keptLines = kept.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  let different = zip(madeLines, keptLines).enumerated().first { $0.element.0 != $0.element.1 }?.offset
  let isEqual = made == kept
  #expect(isEqual, "\(path): first other line \((different ?? min(madeLines.count, keptLines.count)) + 1)")
}
