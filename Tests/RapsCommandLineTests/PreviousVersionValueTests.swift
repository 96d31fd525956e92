import Foundation
import Testing
import _RapsTestSupport

@testable import RapsCommandLine

/// An attacker who subtracts one version of the results from the next, and wants to know what the people answered who
/// came in between.
@Suite("Values of the people between two versions (A16)")
struct PreviousVersionValueTests {
  typealias Row = PreviousVersionTests.Row
  typealias Pair = PreviousVersionTests.Pair

  /// How those who came answered.
  enum Newcomers: CaseIterable {
    case alike, alikeInTheMiddle, alikeButOne, apartButTwo, anyhow
  }

  private static func pair(_ newcomers: Newcomers, seed: Int) throws -> Pair {
    var random = SeededGenerator(seed: seed)
    let before = (0..<Int.random(in: 60...110, using: &random)).map { PreviousVersionTests.row($0, &random) }
    let added = (0..<Int.random(in: 100...180, using: &random)).map { index in
      var row = PreviousVersionTests.row(1_000 + index, &random)
      switch newcomers {
      case .alike: row.codes = [1, 1, 5, 5]
      case .alikeInTheMiddle: row.codes = [3, 3, 3, 3]
      case .alikeButOne: row.codes = index == 0 ? [5, 5, 1, 1] : [1, 1, 5, 5]
      case .apartButTwo: row.codes = index < 2 ? [3, 3, 3, 3] : index.isMultiple(of: 2) ? [1, 1, 1, 1] : [5, 5, 5, 5]
      case .anyhow: break
      }
      return row
    }
    return try Pair(before, before + added)
  }

  // MARK: The attacker

  private typealias Object = [String: Any]

  /// Organisation and shown groups, by name.
  private static func cells(_ document: String) throws -> [String: Object] {
    let root = try #require(try JSONSerialization.jsonObject(with: Data(document.utf8)) as? Object)
    var cells = ["": try #require(root["organisation"] as? Object)]
    for partition in root["partitions"] as? [Object] ?? [] {
      for group in partition["groups"] as? [Object] ?? [] where group["status"] as? String == "shown" {
        cells["\(partition["variable"] ?? "") \(group["parentGroup"] ?? "") \(group["group"] ?? "")"] = group
      }
    }
    return cells
  }

  /// The counts of so many people that come out as this percentage.
  private static func counts(_ percent: Double, of people: Int) -> ClosedRange<Int>? {
    let possible = (0...people).filter { abs(100 * Double($0) / Double(people) - percent) <= 0.5 }
    return possible.first.map { $0...(possible.last ?? $0) }
  }

  /// Below every edge of the distribution, how many people there are.
  private static func cumulated(_ scale: Object) -> [Double: ClosedRange<Int>] {
    guard let people = scale["n"] as? Int, let categories = scale["distribution"] as? [Object] else { return [:] }
    let shares = categories.compactMap { category -> (Double, ClosedRange<Int>)? in
      guard let to = category["to"] as? Double, let percent = category["percent"] as? Double else { return nil }
      return counts(percent, of: people).map { (to, $0) }
    }
    var below: [Double: ClosedRange<Int>] = [:]
    for (index, share) in shares.enumerated() {
      let (inside, outside) = (shares[...index], shares[(index + 1)...])
      let low = max(
        inside.reduce(0) { $0 + $1.1.lowerBound }, people - outside.reduce(0) { $0 + $1.1.upperBound })
      let high = min(
        inside.reduce(0) { $0 + $1.1.upperBound }, people - outside.reduce(0) { $0 + $1.1.lowerBound })
      below[share.0] = low...high
    }
    return below
  }

  /// What the two versions tell of the newcomers that no single version would tell of a group.
  private static func breaches(_ earlier: String, _ later: String) throws -> [String] {
    let (old, new) = (try cells(earlier), try cells(later))
    var breaches: [String] = []
    for (name, cell) in old {
      guard let scales = cell["scales"] as? [Object], let others = new[name]?["scales"] as? [Object] else { continue }
      for (scale, other) in zip(scales, others) {
        guard let before = scale["n"] as? Int, let after = other["n"] as? Int, after > before else { continue }
        let (people, place) = (after - before, "\(name) \(scale["scale"] ?? "")")
        if let mean = scale["mean"] as? Double, let otherMean = other["mean"] as? Double {
          let (middle, half) = (
            (otherMean * Double(after) - mean * Double(before)) / 100, Double(before + after) / 200
          )
          if min(middle, Double(people) - middle) + half < 3 { breaches.append("\(place): mean at an end") }
        }
        let (below, otherBelow) = (cumulated(scale), cumulated(other))
        let edges = below.keys.filter { otherBelow[$0] != nil }.sorted()
        var last = 0...0
        for edge in edges where edges.count > 1 {
          guard let one = below[edge], let two = otherBelow[edge] else { continue }
          let now = max(0, two.lowerBound - one.upperBound)...min(people, max(0, two.upperBound - one.lowerBound))
          let (low, high) = (max(0, now.lowerBound - last.upperBound), now.upperBound - last.lowerBound)
          if low >= people - 2 { breaches.append("\(place): all but two below \(edge)") }
          if low >= 1 && high <= 2 { breaches.append("\(place): \(low)…\(high) below \(edge)") }
          last = now
        }
        if let share = (scale["beyondCutOff"] as? Object)?["percent"] as? Double,
          let otherShare = (other["beyondCutOff"] as? Object)?["percent"] as? Double,
          let one = counts(share, of: before), let two = counts(otherShare, of: after)
        {
          let (low, high) = (max(0, two.lowerBound - one.upperBound), min(people, two.upperBound - one.lowerBound))
          if high - low < 2, low < 3 || high > people - 3 { breaches.append("\(place): \(low)…\(high) beyond") }
        }
      }
    }
    return breaches
  }

  @Test("do not follow from results that replace earlier ones", arguments: Newcomers.allCases)
  func replaced(newcomers: Newcomers) throws {
    var (replacedCount, breachedCount) = (0, 0)
    for seed in 0..<8 {
      let pair = try Self.pair(newcomers, seed: seed)
      let plain = ["score", "\(pair.folder.path)/after.csv", "-q", "\(pair.folder.path)/work.raps", "-f", "json"]
      for options in [[], ["--group", "division"]] {
        let later = raps(plain + options)
        if try !Self.breaches(pair.earlier, later.output).isEmpty { breachedCount += 1 }
        let again = raps(plain + options + ["--previous", "\(pair.folder.path)/results.json"])
        guard again.exitCode == .success else {
          #expect(again.exitCode == .data && again.output.isEmpty && again.error.contains("V0031"), "\(again.error)")
          continue
        }
        replacedCount += 1
        #expect(again.output == later.output)
        #expect(try Self.breaches(pair.earlier, again.output) == [], "seed \(seed)")
      }
    }
    // The rule has something to do, and does not refuse everything.
    if newcomers == .anyhow {
      #expect(replacedCount > 3, "\(replacedCount) of 16")
    } else {
      #expect(breachedCount > 0, "\(breachedCount) of 16")
    }
  }
}
