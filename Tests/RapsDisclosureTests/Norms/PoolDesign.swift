import RapsQuestionnaire
import RapsResponses
import RapsScoring
import _RapsTestSupport

@testable import RapsDisclosure

/// A pool as numbers of people: what A15 is about. Scores are made up so that every set has sums of its own.
struct PoolDesign {
  /// Strata × organisations; the same people for both scales but where `skipped` takes some off.
  var sizes: [[Int]]
  /// Organisations, each with its people per stratum who lack the second scale's score.
  var skipped: [[Int]]

  init(sizes: [[Int]]) {
    self.sizes = sizes
    skipped = sizes.map { $0.map { _ in 0 } }
  }

  /// 5–16 organisations and 1–5 strata, alike or skewed, with empty cells.
  init(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let organisations = Int.random(in: 5...16, using: &random)
    let strata = Int.random(in: 1...5, using: &random)
    let typical = (0..<organisations).map { _ in [3, 8, 12, 12, 20, 20, 40, 120].randomElement(using: &random) ?? 8 }
    let rarity = (0..<strata).map { _ in [1, 1, 1, 2, 4, 8].randomElement(using: &random) ?? 1 }
    let empty = [0, 5, 30].randomElement(using: &random) ?? 0
    self.init(
      sizes: (0..<strata).map { stratum in
        (0..<organisations).map { organisation in
          if Int.random(in: 0..<100, using: &random) < empty { return 0 }
          return Int.random(in: 0...2 * typical[organisation], using: &random) / rarity[stratum]
        }
      })
    skipped = sizes.map { row in row.map { Int.random(in: 0...$0, using: &random) / 3 } }
  }

  var organisationCount: Int { sizes[0].count }

  /// The first organisations only.
  func prefix(_ count: Int) -> PoolDesign {
    var design = self
    design.sizes = sizes.map { Array($0.prefix(count)) }
    design.skipped = skipped.map { Array($0.prefix(count)) }
    return design
  }

  /// Strata × organisations: people with a score.
  func people(scale: Int) -> [[Int]] {
    scale == 0 ? sizes : zip(sizes, skipped).map { zip($0, $1).map { $0 - $1 } }
  }

  static func label(_ stratum: Int) -> [GroupLabel] { [.text("s\(stratum)")] }
  static func name(_ organisation: Int) -> String { "o\(100 + organisation)" }

  var pool: PoolTally {
    PoolTally(
      scales: [0, 1], strataVariables: [2],
      organisations: (0..<organisationCount).map { organisation in
        let cells = sizes.indices.filter { sizes[$0][organisation] > 0 }.map { stratum in
          PoolTally.Cell(
            strata: Self.label(stratum), respondentCount: sizes[stratum][organisation],
            moments: [0, 1].map { scale in
              var moments = PoolTally.Moments()
              moments.count = people(scale: scale)[stratum][organisation]
              moments.sum = moments.count * (organisation + stratum)
              moments.sumOfSquares = Int128(moments.count * (organisation + stratum) * (organisation + stratum))
              return moments
            })
        }
        var products = CrossProducts(scales: [0, 1], blockCount: 1)
        let counts = [0, 1].map { scale in people(scale: scale).reduce(0) { $0 + $1[organisation] } }
        for row in 0..<2 {
          for column in 0..<2 {
            let place = products.index(block: 0, row, column)
            products.counts[place] = min(counts[row], counts[column])
            products.sums[place] = products.counts[place] * organisation
            products.squares[place] = Int128(products.sums[place] * organisation)
            products.products[place] = products.squares[place]
          }
        }
        return PoolTally.Organisation(name: Self.name(organisation), cells: cells, crossProducts: products)
      })
  }

  func release(previous: PreviousMembers? = nil, safeguards: NormSafeguards = .all) -> ReleasableNorm {
    releaseNorm(pool, plan: Design.plan, previous: previous, safeguards: safeguards)
  }
}

extension ReleasableNorm {
  /// The strata told of a scale, by number; nil if its total is not told.
  func shown(scale: Int) -> [Int]? {
    guard overall[scale] != nil else { return nil }
    return strata.compactMap { stratum in
      guard stratum.scales[scale] != nil, case .text(let text) = stratum.strata[0] else { return nil }
      return Int(text.dropFirst())
    }
  }
}
