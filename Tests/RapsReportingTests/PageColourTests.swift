import Foundation
import Testing

@testable import RapsReporting

@Suite("The page's colours") struct PageColourTests {
  /// What bears text: pages, cards, cells of the heatmap, fields of the matrix, parts of a distribution.
  private static let grounds = ["ground", "soft", "good-soft", "mid-soft", "bad-soft", "open-soft"]

  @Test(arguments: PageColours.Look.allCases) func textIsLegible(look: PageColours.Look) throws {
    let colours = try PageColours(look)
    let marks = ["good", "mid", "bad", "open"]
    var pairs = (Self.grounds + ["less", "more"]).map { ("ink", $0) } + Self.grounds.map { ("quiet", $0) }
    pairs += ["ground", "soft"].flatMap { ground in (marks + ["accent"]).map { ($0, ground) } }
    // Numbers in points, shares in the ends of a distribution.
    pairs += marks.map { ("ground", $0) }
    for (text, ground) in pairs {
      let contrast = try colours.contrast(text, ground)
      #expect(contrast >= 4.5, "\(text) on \(ground): \(contrast)")
    }
  }

  @Test(arguments: PageColours.Look.allCases) func drawingsAreVisible(look: PageColours.Look) throws {
    let colours = try PageColours(look)
    for ground in Self.grounds {
      for drawn in ["good", "mid", "bad", "open", "accent", "ink", "quiet"] {
        let contrast = try colours.contrast(drawn, ground)
        #expect(contrast >= 3, "\(drawn) on \(ground): \(contrast)")
      }
    }
    for ground in ["ground", "soft"] { #expect(try colours.contrast("focus", ground) >= 3) }
    // The outline of a bar whose fill is faint.
    #expect(try colours.contrast("accent", "more") >= 3)
  }

  /// G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A physiologically-based model for simulation of color vision
  /// deficiency", IEEE TVCG 15(6), 2009, severity 1.0: red, green and blue of linear light.
  private static let deficiencies: [(name: String, matrix: [[Double]])] = [
    ("none", [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
    (
      "protanopia",
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    (
      "deuteranopia",
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    (
      "tritanopia",
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
  ]

  /// Far above what is just noticed side by side (about 2.3), because these are compared across a page. No colour stands
  /// without its mark either.
  private static let leastDifference = 15.0

  @Test(arguments: PageColours.Look.allCases) func coloursStayApart(look: PageColours.Look) throws {
    let colours = try PageColours(look)
    let levels = ["good", "mid", "bad", "open"]
    var pairs = levels.indices.flatMap { one in levels[..<one].map { ($0, levels[one]) } }
    let parts = ["bad", "less", "open-soft", "more", "good"]
    pairs += zip(parts, parts.dropFirst())
    for (name, matrix) in Self.deficiencies {
      for (one, other) in pairs {
        let seen = try [one, other].map { colour in
          let light = try colours.linear(colour)
          return Self.lab(matrix.map { row in min(1, max(0, zip(row, light).map(*).reduce(0, +))) })
        }
        let difference = zip(seen[0], seen[1]).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
        #expect(difference >= Self.leastDifference, "\(name): \(one) and \(other) differ by \(difference)")
      }
    }
  }

  /// CIE 1976 L*a*b* under D65, so that distances are ΔE*ab.
  private static func lab(_ light: [Double]) -> [Double] {
    let rows = [
      [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041],
    ]
    let white = [0.95047, 1, 1.08883]
    let f = zip(rows, white).map { row, white in
      let value = zip(row, light).map(*).reduce(0, +) / white
      return value > 216.0 / 24389 ? cbrt(value) : (24389.0 / 27 * value + 16) / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }
}
