/// Where the points of a plot and their names stand, so that nothing covers anything else.
///
/// First all points: each at its place, moved aside within its field where another one stands already. Then the names in
/// order of the list, each at the first free place around its point; one that finds none is left out, for every point
/// bears its number. The same points give the same places.
struct PlotNames {
  struct Place: Sendable, Hashable {
    var x: Double
    var y: Double
  }

  /// A name of one or two lines.
  struct Name: Sendable, Hashable {
    let lines: [String]
    let box: PlotBox
  }

  /// A point as it wants to stand.
  struct Wish: Sendable, Hashable {
    let place: Place
    /// It never leaves this field.
    let field: PlotBox
    let name: String
  }

  static let radius = 10.0
  static let lineHeight = 15.0
  /// Width of a letter of 13 pixels, as wide as a wide letter on average.
  private static let letterWidth = 7.6
  private static let longestLine = 24
  private static let gap = 4.0

  /// Parallel to the wishes.
  let places: [Place]
  let names: [Name?]

  /// - Parameters:
  ///   - area: what all fields make up.
  ///   - taken: where no name may stand, and no point if that can be helped.
  /// - Complexity: quadratic in the number of points.
  init(_ wishes: [Wish], area: PlotBox, taken: [PlotBox]) {
    var places: [Place] = []
    for wish in wishes { places.append(Self.freePlace(for: wish, besides: places, taken)) }
    var boxes = places.map { Self.box(around: $0) } + taken
    var names: [Name?] = []
    for (wish, place) in zip(wishes, places) {
      let name = Self.freeName(wish, place, area, boxes)
      if let name { boxes.append(name.box) }
      names.append(name)
    }
    self.places = places
    self.names = names
  }

  static func box(around place: Place) -> PlotBox {
    PlotBox(left: place.x - radius, top: place.y - radius, right: place.x + radius, bottom: place.y + radius)
  }

  // MARK: Points

  /// Steps away from a place, the nearest first.
  private static let steps: [(x: Int, y: Int)] = {
    let reach = 30
    let all = (-reach...reach).flatMap { x in (-reach...reach).map { (x: x, y: $0) } }
    return all.sorted { ($0.x * $0.x + $0.y * $0.y, $0.y, $0.x) < ($1.x * $1.x + $1.y * $1.y, $1.y, $1.x) }
  }()

  private static func freePlace(for wish: Wish, besides others: [Place], _ taken: [PlotBox]) -> Place {
    let field = wish.field.inset(by: radius + 1)
    func held(_ place: Place) -> Place {
      Place(
        x: min(max(place.x, field.left), max(field.left, field.right)),
        y: min(max(place.y, field.top), max(field.top, field.bottom)))
    }
    let (least, step) = (2 * radius + 1, radius / 2)
    func isFree(_ place: Place, besides boxes: [PlotBox]) -> Bool {
      others.allSatisfy { other in
        let (dx, dy) = (other.x - place.x, other.y - place.y)
        return dx * dx + dy * dy >= least * least
      } && !boxes.contains { $0.overlaps(box(around: place)) }
    }
    for boxes in [taken, []] {
      for (x, y) in steps {
        let place = held(Place(x: wish.place.x + Double(x) * step, y: wish.place.y + Double(y) * step))
        if isFree(place, besides: boxes) { return place }
      }
    }
    return held(wish.place)
  }

  // MARK: Names

  private static func freeName(_ wish: Wish, _ place: Place, _ area: PlotBox, _ boxes: [PlotBox]) -> Name? {
    let room = area.inset(by: 2)
    // Within its own field if it can be, else over a line.
    for field in [wish.field.inset(by: 2), room] {
      for lines in forms(of: wish.name) {
        for box in around(place, lines) where field.holds(box) && !boxes.contains(where: box.overlaps) {
          return Name(lines: lines, box: box)
        }
      }
    }
    return nil
  }

  /// The name in one line if it is short, and in two; a longer one stands whole in the table.
  private static func forms(of name: String) -> [[String]] {
    let width = displayWidth(name)
    if width == 0 { return [] }
    if width <= 12 { return [[name]] }
    let two = twoLines(of: name, width)
    return width <= longestLine && two.count > 1 ? [[name], two] : [two]
  }

  /// As narrow as no word is broken for it; with a broken word or cut where there is no other way.
  private static func twoLines(of name: String, _ width: Int) -> [String] {
    for narrow in stride(from: (width + 1) / 2, through: longestLine, by: 1) {
      let lines = wrapped(name, to: narrow)
      if lines.count <= 2, lines.joined(separator: " ") == name { return lines }
    }
    let lines = wrapped(name, to: longestLine)
    return lines.count <= 2 ? lines : [lines[0], truncated(lines[1] + "…", to: longestLine, ellipsis: "…")]
  }

  /// Beside, above, below, and at the corners.
  private static func around(_ place: Place, _ lines: [String]) -> [PlotBox] {
    let width = (lines.map(displayWidth).max().map(Double.init) ?? 0) * letterWidth
    let height = Double(lines.count) * lineHeight
    let (far, near) = (radius + gap, radius * 0.75)
    func box(left: Double, top: Double) -> PlotBox {
      PlotBox(left: left, top: top, right: left + width, bottom: top + height)
    }
    let (right, left, centre) = (place.x + far, place.x - far - width, place.x - width / 2)
    let (middle, above, below) = (place.y - height / 2, place.y - far - height + 2, place.y + far - 2)
    return [
      box(left: right, top: middle), box(left: left, top: middle), box(left: centre, top: above),
      box(left: centre, top: below), box(left: place.x + near, top: above), box(left: place.x + near, top: below),
      box(left: place.x - near - width, top: above), box(left: place.x - near - width, top: below),
    ]
  }
}
