import Testing
import _RapsTestSupport

@testable import RapsReporting

@Suite("The picture of the matrix") struct TerminalPlotTests {
  private static func plot(_ points: [ReportPlot.Point]) -> ReportPlot {
    ReportPlot(
      introduction: "", remark: "", points: points,
      across: ReportPlot.Axis(caption: "across", values: points.map(\.x), cut: 0.2, step: 0.1) { _ in "x" },
      up: ReportPlot.Axis(caption: "up", values: points.map(\.y) + [0], cut: 5, step: 1) { _ in "y" },
      upperLeft: "keep", upperRight: "tackle", lowerLeft: "monitor", lowerRight: "attend")
  }

  private static func lines(_ plot: ReportPlot, width: Int, usesUnicode: Bool = true) -> [String] {
    let style = TerminalStyle(usesColor: false, usesUnicode: usesUnicode)
    return TerminalPlot(plot: plot, style: style, words: .english, width: width).lines()
  }

  /// Up to 30 points, many of them at the same place.
  private static func points(seed: Int) -> [ReportPlot.Point] {
    var generator = SeededGenerator(seed: seed)
    let isCrowded = seed.isMultiple(of: 2)
    return (1...Int.random(in: 1...30, using: &generator)).map { number in
      let x = isCrowded ? 0.2 : Double(Int.random(in: -15...15, using: &generator)) / 10
      let y = isCrowded ? 5 : Double(Int.random(in: 0...20, using: &generator))
      return ReportPlot.Point(
        number: number, x: x, y: y, isRight: x >= 0.2, isUpper: y >= 5, isBorderline: generator.isOneIn(4))
    }
  }

  @Test("numbers never touch, and each stands once in its own part of the field", arguments: 1...40)
  func placing(seed: Int) throws {
    let points = Self.points(seed: seed)
    let lines = Self.lines(Self.plot(points), width: 80)
    let cutRow = try #require(lines.firstIndex { $0.contains("┼") })
    let cutColumn = try #require(Array(lines[cutRow]).firstIndex(of: "┼"))
    var found: [Int: (row: Int, column: Int)] = [:]
    for (row, line) in lines.enumerated() where line.contains("│") || line.contains("├") {
      for match in line.matches(of: #/\d+/#) {
        let number = try #require(Int(match.output))
        #expect(found[number] == nil, "\(number) stands twice, or two numbers touch")
        found[number] = (row, line.distance(from: line.startIndex, to: match.range.lowerBound))
      }
    }
    for point in points {
      let place = try #require(found[point.number], "\(point.number) is missing")
      #expect((place.row < cutRow) == point.isUpper && place.row != cutRow)
      #expect((place.column > cutColumn) == point.isRight)
    }
    #expect(found.count == points.count)
  }

  @Test("fits every width, and gives way to the list where there is no room", arguments: [60, 79, 80, 100, 120])
  func width(width: Int) {
    let lines = Self.lines(Self.plot(Self.points(seed: 3)), width: width)
    #expect(lines.isEmpty == (width < 80))
    for line in lines { #expect(displayWidth(line) <= width) }
  }

  @Test("draws with ASCII where Unicode is not wanted")
  func plain() {
    let lines = Self.lines(Self.plot(Self.points(seed: 5)), width: 80, usesUnicode: false)
    #expect(lines.joined().unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test("names points that find no room")
  func overflow() {
    let points = (1...400).map {
      ReportPlot.Point(number: $0, x: 1, y: 10, isRight: true, isUpper: true, isBorderline: false)
    }
    let page = Self.lines(Self.plot(points), width: 80).joined(separator: "\n")
    #expect(page.contains("No room in the picture: "))
    #expect(page.contains("400"))
  }

  @Test("keeps room for a name on either side of a cut", arguments: [[0.2], [-3.0, 0.1], [0.3, 2], [-9, 9]])
  func axis(values: [Double]) {
    let axis = ReportPlot.Axis(caption: "", values: values, cut: 0.2, step: 0.1) { "\($0)" }
    #expect(axis.place(axis.cut) > 0.3 && axis.place(axis.cut) < 0.7)
    for value in values { #expect(axis.lower <= value && value <= axis.upper) }
  }

  /// A share is never below nothing.
  @Test func anAxisEndsAtItsFloorAndStillHasRoom() {
    let axis = ReportPlot.Axis(caption: "", values: [5, 80], cut: 25, floor: 0, step: 5) { "\($0)" }
    #expect(axis.lower == 0 && axis.lowerText == "0.0" && axis.upper == 80)
    #expect(axis.place(0) == 0 && axis.place(25) == 0.4 && axis.place(80) == 1)
    #expect(axis.place(5) < axis.place(24) && axis.place(24) < 0.4 && axis.place(26) > 0.4)
  }
}
