import RapsAnalysis
import RapsDocuments
import RapsResults

/// Where the priority matrix's points, cuts and fields lie on its chart.
struct MatrixChart {
  typealias Place = (x: Double, y: Double)

  let axis: RiskAxis
  /// Those with a place, with their numbers in the order of priority.
  let points: [(number: Int, point: MatrixPoint)]
  let across: ClosedRange<Double>
  let up: ClosedRange<Double>
  /// Between the marks of the axis across.
  let step: Double
  private let riskCut: Double
  private let impactCut: Double

  init(_ matrix: PriorityMatrix, points: [(number: Int, point: MatrixPoint)], impactCut: Double) {
    axis = matrix.axis
    self.points = points
    riskCut = matrix.axis.cut
    self.impactCut = impactCut
    step = matrix.axis == .normDifference ? 0.2 : 10
    let risks = points.flatMap { _, point in
      [point.risk, point.riskInterval?.lower, point.riskInterval?.upper].compactMap { $0?.doubleValue }
    }
    let weights = points.compactMap { $0.point.impactPercent?.doubleValue }
    let lowest = (min(risks.min() ?? riskCut, riskCut) / step).rounded(.down) - 1
    let highest = (max(risks.max() ?? riskCut, riskCut) / step).rounded(.up) + 1
    across = (lowest * step)...(highest * step)
    up = 0...((max(weights.max() ?? 0, impactCut) / 2).rounded(.up) + 1) * 2
  }

  /// The ends of the line upwards, then of the line across.
  var cuts: [Place] {
    [
      (riskCut, up.lowerBound), (riskCut, up.upperBound), (across.lowerBound, impactCut),
      (across.upperBound, impactCut),
    ]
  }

  /// Clockwise from the upper right.
  static let quadrants: [MatrixQuadrant] = [.tackleFirst, .needsAttention, .monitor, .strengthToKeep]
  /// Where the fields' names stand, seen from their corners.
  static let places: [ScatterChart.Label.Place] = [.left, .left, .right, .right]

  var corners: [Place] {
    let margin = (up.upperBound - up.lowerBound) / 30
    let (top, bottom) = (up.upperBound - margin, up.lowerBound + margin)
    return [
      (across.upperBound, top), (across.upperBound, bottom), (across.lowerBound, bottom), (across.lowerBound, top),
    ]
  }

  // MARK: Points

  var intervals: [ClosedRange<Double>?] {
    points.map { _, point in
      point.riskInterval.flatMap { interval in
        let (lower, upper) = (interval.lower.doubleValue, interval.upper.doubleValue)
        return lower <= upper ? lower...upper : nil
      }
    }
  }

  /// The page's colours, and a form of its own for every field.
  var marks: [ScatterChart.Mark] {
    points.map { _, point in
      switch point.quadrant.name {
      case .tackleFirst: ScatterChart.Mark(.circle, color: "8C1C00")
      case .needsAttention: ScatterChart.Mark(.triangle, color: "8F6500")
      case .strengthToKeep: ScatterChart.Mark(.diamond, color: "1F6FB2")
      case .monitor, nil: ScatterChart.Mark(.square, color: "5B6470")
      }
    }
  }

  /// The numbers of the table's rows, all of them where points coincide; with its name what is to be tackled first and
  /// has the room for it.
  func labels(_ name: (Int) -> String) -> [ScatterChart.Label?] {
    let places = points.map { _, point -> Place in
      (point.risk?.doubleValue ?? 0, point.impactPercent?.doubleValue ?? 0)
    }
    return places.indices.map { index in
      let here = places.indices.filter { places[$0] == places[index] }
      guard here.first == index else { return nil }
      let number = "\(points[index].number)"
      let named = number + " " + name(points[index].point.scale)
      let isFirst = points[index].point.quadrant.name == .tackleFirst && here.count == 1
      if isFirst, hasRoom(for: named, at: places[index], among: places) { return ScatterChart.Label(named, .above) }
      return ScatterChart.Label(here.map { "\(points[$0].number)" }.joined(separator: ", "), .above)
    }
  }

  /// Whether a label above a point meets no other point's, and no edge. A letter is about a hundredth of the chart wide,
  /// a label a twentieth high.
  private func hasRoom(for label: String, at place: Place, among places: [Place]) -> Bool {
    let half = Double(label.count) / 200 * (across.upperBound - across.lowerBound)
    let high = (up.upperBound - up.lowerBound) / 20
    guard across.contains(place.x - half), across.contains(place.x + half) else { return false }
    return places.allSatisfy { other in
      other == place || abs(other.x - place.x) > half * 1.2 || abs(other.y - place.y) > high
    }
  }
}
