import Testing
import _RapsTestSupport

@testable import RapsReporting

@Suite("Names beside the points of the matrix") struct PlotNamesTests {
  private static let area = PlotBox(left: 56, top: 34, right: 786, bottom: 474)
  private static let taken = [PlotBox(left: 56, top: 34, right: 220, bottom: 58)]
  private static let names = [
    "Workload", "Pay", "Support from the supervisor", "Psychological safety in the team", "日本語のとても長い名前です", "",
    "Donaudampfschifffahrtsgesellschaftskapitän", String(repeating: "W", count: 900),
  ]

  private static func wishes(_ count: Int, seed: Int) -> [PlotNames.Wish] {
    var random = SeededGenerator(seed: seed)
    let left = PlotBox(left: area.left, top: area.top, right: 420, bottom: area.bottom)
    let right = PlotBox(left: 420, top: area.top, right: area.right, bottom: area.bottom)
    return (0..<count).map { _ in
      let field = Int.random(in: 0...1, using: &random) == 0 ? left : right
      // Rounded figures fall on few places.
      let x = field.left + Double(Int.random(in: 0...8, using: &random)) * (field.right - field.left) / 8
      let y = field.top + Double(Int.random(in: 0...10, using: &random)) * (field.bottom - field.top) / 10
      return PlotNames.Wish(
        place: PlotNames.Place(x: x, y: y), field: field,
        name: names[Int.random(in: 0..<names.count, using: &random)])
    }
  }

  @Test(arguments: 1...40) func nothingCoversAnythingElse(seed: Int) {
    let wishes = Self.wishes(10 + seed, seed: seed)
    let found = PlotNames(wishes, area: Self.area, taken: Self.taken)
    let points = found.places.map { PlotNames.box(around: $0) }
    let names = found.names.compactMap { $0?.box }
    for (index, place) in found.places.enumerated() {
      for other in found.places[..<index] {
        let distance = ((place.x - other.x) * (place.x - other.x) + (place.y - other.y) * (place.y - other.y))
        #expect(distance.squareRoot() >= 2 * PlotNames.radius, "points \(place) and \(other)")
      }
      #expect(wishes[index].field.holds(points[index]), "a point left its field")
    }
    for (index, name) in names.enumerated() {
      #expect(Self.area.holds(name))
      #expect(!(names[..<index] + points + Self.taken).contains(where: name.overlaps))
    }
  }

  @Test func mostNamesFindRoom() {
    let found = PlotNames(Self.wishes(21, seed: 3), area: Self.area, taken: Self.taken)
    #expect(found.names.count { $0 != nil } >= 10)
  }

  @Test func theSamePointsGiveTheSamePlaces() {
    let (one, other) = (
      PlotNames(Self.wishes(30, seed: 5), area: Self.area, taken: []),
      PlotNames(Self.wishes(30, seed: 5), area: Self.area, taken: [])
    )
    #expect(one.places == other.places && one.names == other.names)
  }

  @Test func aNameThatIsTooLongIsCut() throws {
    let wish = PlotNames.Wish(
      place: PlotNames.Place(x: 400, y: 200), field: Self.area, name: String(repeating: "W", count: 900))
    let name = try #require(PlotNames([wish], area: Self.area, taken: []).names[0])
    #expect(name.lines.count <= 2 && name.lines.allSatisfy { displayWidth($0) <= 24 })
    #expect(name.lines.last?.hasSuffix("…") == true)
  }
}
