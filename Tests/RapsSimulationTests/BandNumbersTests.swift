import RapsQuestionnaire
import Testing

@testable import RapsSimulation

@Suite struct BandNumbersTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let lower: Bound?
    let upper: Bound?
    let cells: [String]
    var testDescription: String { id }
  }

  static let cases = [
    Case(id: "from 3 to 5", lower: from("3"), upper: Bound(.to, whole(5)), cells: ["3", "4", "5"]),
    Case(id: "above 3 below 5", lower: Bound(.above, whole(3)), upper: Bound(.below, whole(5)), cells: ["4"]),
    Case(
      id: "from 2.5 below 4.5", lower: Bound(.from, tenths(25)), upper: Bound(.below, tenths(45)), cells: ["3", "4"]),
    Case(id: "from 0.1 to 0.4", lower: Bound(.from, tenths(1)), upper: Bound(.to, tenths(4)), cells: ["0.25"]),
    Case(id: "above 1 below 2", lower: Bound(.above, whole(1)), upper: Bound(.below, whole(2)), cells: ["1.5"]),
    Case(id: "to 3", lower: nil, upper: Bound(.to, whole(3)), cells: ["0", "1", "2", "3"]),
    Case(id: "from 98", lower: Bound(.from, whole(98)), upper: nil, cells: (98...107).map(String.init)),
    Case(
      id: "below -8", lower: nil, upper: Bound(.below, whole(-8)), cells: (-18 ... -9).map(String.init)),
    Case(
      id: "from -0.5 to 0.5", lower: Bound(.from, tenths(-5)), upper: Bound(.to, tenths(5)), cells: ["0"]),
  ]

  private static func whole(_ number: Int) -> ExactDecimal { ExactDecimal(number) }
  private static func tenths(_ number: Int64) -> ExactDecimal { ExactDecimal(significand: number, fractionDigits: 1) }
  private static func from(_ number: String) -> Bound { Bound(.from, ExactDecimal(Int(number) ?? 0)) }

  @Test(arguments: cases)
  func numbersLieInTheBand(case band: Case) {
    #expect(
      BandNumbers.cells(in: Variable.Band(id: "b", label: LocalizedText(), lower: band.lower, upper: band.upper))
        == band.cells)
  }

  @Test func aWideBandHasFortyNumbersFromEndToEnd() {
    let cells = BandNumbers.cells(
      in: Variable.Band(
        id: "b", label: LocalizedText(), lower: Bound(.from, ExactDecimal(0)), upper: Bound(.to, ExactDecimal(390_000)))
    )
    #expect(cells.count == 40 && cells.first == "0" && cells[1] == "10000" && cells.last == "390000")
  }

  @Test(arguments: [Int64.max, Int64.min, 0])
  func extremeBoundsDoNotTrap(significand: Int64) {
    for digits in [0, 9] {
      let value = ExactDecimal(significand: significand, fractionDigits: digits)
      for (lower, upper) in [(Bound(.above, value), nil), (nil, Bound(.below, value))] {
        #expect(
          !BandNumbers.cells(in: Variable.Band(id: "b", label: LocalizedText(), lower: lower, upper: upper)).isEmpty)
      }
    }
  }
}
