import RapsNumerics
import Testing

@Suite struct NearestDoubleTests {
  @Test(
    "128-bit integers convert as the library converts them",
    arguments: [0, 1, -1, 1 << 53 + 1, 1 << 62 + 3, 1 << 63 - 1, 1 << 63, -(1 << 63), -(1 << 63) - 1, .max, .min]
      as [Int128])
  func nearest(_ value: Int128) {
    #expect(Double(nearest: value) == Double(value))
  }
}
