import RapsAnalysis

/// Numbered points in a field that two lines cut into four named parts.
struct ReportPlot: Sendable, Hashable {
  struct Point: Sendable, Hashable {
    /// Of the list below.
    let number: Int
    let x: Double
    let y: Double
    /// On which side of the cuts it belongs; rounded figures may lie on a line.
    let isRight: Bool
    let isUpper: Bool
    /// Whether another part of the field is nearly as probable.
    let isBorderline: Bool
    /// Beside the point where there is room for it.
    var name = ""
    var certainty = Certainty.clear
    /// 95 % intervals, where they are told.
    var rangeX: ClosedRange<Double>?
    var rangeY: ClosedRange<Double>?
  }

  /// From `lower` to `upper`, with the cut somewhere between.
  struct Axis: Sendable, Hashable {
    let caption: String
    let lower: Double
    let cut: Double
    let upper: Double
    let lowerText: String
    let cutText: String
    let upperText: String

    /// Where the cut lies, 0…1, if the part below it is stretched.
    private let cutPlace: Double?

    /// Holds all values, and on either side of the cut at least 4/10 of the axis, for a name must fit there.
    /// - Parameters:
    ///   - floor: there is nothing below it; where the axis ends there, the part below the cut is stretched for its name.
    ///   - step: ends are multiples of it.
    init(
      caption: String, values: [Double], cut: Double, floor: Double = -.infinity, step: Double, text: (Double) -> String
    ) {
      let below = max(0, cut - (values.min() ?? cut))
      let above = max(0, (values.max() ?? cut) - cut)
      let leastPart = 2.0 / 3
      self.caption = caption
      self.cut = cut
      lower = max(floor, ((cut - max(below, above * leastPart, step)) / step).rounded(.down) * step)
      upper = ((cut + max(above, below * leastPart, step)) / step).rounded(.up) * step
      let place = (cut - lower) / (upper - lower)
      cutPlace = lower == floor && lower < cut && place < 0.4 ? 0.4 : nil
      (lowerText, cutText, upperText) = (text(lower), text(cut), text(upper))
    }

    /// 0…1.
    func place(_ value: Double) -> Double {
      var place = (value - lower) / (upper - lower)
      if let cutPlace {
        place =
          value < cut
          ? (value - lower) / (cut - lower) * cutPlace : cutPlace + (value - cut) / (upper - cut) * (1 - cutPlace)
      }
      return min(max(place, 0), 1)
    }
  }

  /// How to read it, above and below; not said where there is no room to draw.
  let introduction: String
  let remark: String
  /// The first is placed first: later ones give way.
  let points: [Point]
  let across: Axis
  let up: Axis
  let upperLeft: String
  let upperRight: String
  let lowerLeft: String
  let lowerRight: String
}
