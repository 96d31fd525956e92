import Testing

@testable import RapsNumerics

@Suite struct DeleteGroupJackknifeTests {
  private func blocks(_ flat: [Double], of count: Int) -> [[Double]] {
    stride(from: 0, to: flat.count, by: count).map { Array(flat[$0..<($0 + count)]) }
  }

  /// R 4.2.2: the formulas of Busing, Meijer and van der Leeden 1999 in base R; a mean, a variance and a correlation.
  @Test func equalsR() throws {
    let cases = try OracleTables.cases("jackknife-")
    #expect(cases.count == 3)
    for (name, oracle) in cases {
      let full = try #require(oracle["full"])
      let sizes = try #require(oracle["sizes"]).map { Int($0) }
      let leftOut = blocks(try #require(oracle["leftOut"]), of: full.count)
      let jackknife = try #require(deleteGroupJackknife(full: full, leftOut: leftOut, blockSizes: sizes))
      #expect(largestError(jackknife.estimates, oracle["estimates"]) < 1e-12, "\(name)")
      #expect(largestError(jackknife.covariance, oracle["covariance"]) < 1e-12, "\(name)")
      #expect(jackknife.blockCount == sizes.count)
      if let grouped = oracle["grouped"] {
        #expect(largestError(full.indices.map { jackknife.variance($0) }, grouped) < 1e-12, "\(name)")
      }
    }
  }

  @Test func ofAMeanOverBlocksOfOneIsTheStandardError() throws {
    let values = [1.0, 4, 4, 7, 9]
    let leftOut = values.map { [(25 - $0) / 4] }
    let jackknife = try #require(
      deleteGroupJackknife(full: [5], leftOut: leftOut, blockSizes: [Int](repeating: 1, count: 5)))
    // s²/n = 9.5/5
    #expect(abs(jackknife.variance(0) - 1.9) < 1e-13)
    #expect(abs(jackknife.standardError(0) - 1.9.squareRoot()) < 1e-13)
    #expect(abs(jackknife.estimates[0] - 5) < 1e-13)
  }

  @Test func emptyBlocksAreNoBlocks() throws {
    let leftOut = [[2.5], [.nan], [3.5], [2.9]]
    let with = try #require(deleteGroupJackknife(full: [3], leftOut: leftOut, blockSizes: [4, 0, 2, 3]))
    let without = try #require(
      deleteGroupJackknife(full: [3], leftOut: [[2.5], [3.5], [2.9]], blockSizes: [4, 2, 3]))
    #expect(with.covariance == without.covariance && with.estimates == without.estimates)
    #expect(with.blockCount == 3)
    #expect(deleteGroupJackknife(full: [3], leftOut: leftOut, blockSizes: [4, 0, 0, 0]) == nil)
  }
}
