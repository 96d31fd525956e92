import RapsDiagnostics
import RapsJSON
import RapsResponses
import RapsScoring

/// Reads a working file, strictly: sums must be such as people can have.
///
/// - Throws: `DiagnosedFailure` with one diagnostic at the first thing wrong.
/// - Complexity: linear in the text's length.
package func readPool(_ source: SourceText) throws(DiagnosedFailure) -> WorkingPool {
  let reader = try DocumentReader(source)
  try reader.checkIsWorkingFile()
  return try reader.pool()
}

/// Whether a file starts as a working file does; says nothing about the rest.
package func looksLikePool(_ start: some Sequence<UInt8>) -> Bool {
  start.starts(with: "{\"confidential\": ".utf8)
}

extension DocumentReader {
  /// The largest grid (`ScoreGrid.maximumSteps`).
  private static let stepCounts = 1...ScoreGrid.maximumSteps
  /// The most people whose sums are proven to fit (METHOD S8).
  private static let respondentCounts = 0...1 << 31

  fileprivate func checkIsWorkingFile() throws(DiagnosedFailure) {
    guard root["document"]?.string == workingDocumentName else {
      if root["document"]?.string == normDocumentName {
        throw failure(
          .normAsWorkingFile, at: root.opening, "this is a finished norm, from which no other can be built",
          help: ["build norms from answers, or from the working files of raps tally"])
      }
      throw failure(
        .notAWorkingFile, at: root["document"] ?? root.opening, "this JSON document is no working file",
        expected: "\"document\": \"\(workingDocumentName)\"", help: ["working files are made with raps tally"])
    }
    _ = try string("confidential", of: root)
    try checkVersion()
  }

  fileprivate func pool() throws(DiagnosedFailure) -> WorkingPool {
    let questionnaire = try questionnaireIdentity()
    let variables = try distinctStrings("strataVariables", of: root)
    let scales = try scaleIdentities()
    var organisations: [PoolTally.Organisation] = []
    var names: Set<String> = []
    var respondents = 0
    for element in try elements("organisations", of: root) {
      let place = try member("name", of: element)
      try checkFirst(string(place), place, among: &names)
      let organisation = try organisation(element, name: string(place), scales, variableCount: variables.count)
      respondents += organisation.cells.reduce(0) { $0 + $1.respondentCount }
      try checkCanBeCounted(respondents, at: element)
      organisations.append(organisation)
    }
    return WorkingPool(
      questionnaireID: questionnaire.id, questionnaireVersion: questionnaire.version,
      contentHash: questionnaire.contentHash, scales: scales, strataVariables: variables,
      sums: PoolTally(
        scales: Array(scales.indices), strataVariables: Array(variables.indices), organisations: organisations))
  }

  /// Sums over that many people fit, whatever their scores.
  private func checkCanBeCounted(_ respondents: Int, at place: JSONValue) throws(DiagnosedFailure) {
    guard Self.respondentCounts.contains(respondents) else {
      throw failure(.impossibleSums, at: place.opening, "these are more people than can be counted")
    }
  }

  private func scaleIdentities() throws(DiagnosedFailure) -> [WorkingPool.ScaleIdentity] {
    var scales: [WorkingPool.ScaleIdentity] = []
    var known: Set<String> = []
    for element in try elements("scales", of: root) {
      let place = try member("id", of: element)
      try checkFirst(string(place), place, among: &known)
      scales.append(
        WorkingPool.ScaleIdentity(
          id: try string(place), definitionHash: try digest(member("definitionHash", of: element)),
          steps: try integer("steps", of: element, in: Self.stepCounts)))
    }
    return scales
  }

  private func organisation(
    _ value: JSONValue, name: String, _ scales: [WorkingPool.ScaleIdentity], variableCount: Int
  ) throws(DiagnosedFailure) -> PoolTally.Organisation {
    var cells: [PoolTally.Cell] = []
    var known: Set<[GroupLabel]> = []
    var respondents = 0
    for element in try elements("cells", of: value) {
      let cell = try cell(element, scales, variableCount: variableCount)
      guard known.insert(cell.strata).inserted else {
        throw failure(.namedTwice, at: element.opening, "this cell stands twice in its list")
      }
      cells.append(cell)
      respondents += cell.respondentCount
      try checkCanBeCounted(respondents, at: element)
    }
    let products = try member("crossProducts", of: value)
    let whole = try crossProducts(products, scales)
    for (place, scale) in whole.scales.enumerated() {
      let count = cells.reduce(0) { $0 + $1.moments[scale].count }
      let sum = cells.reduce(0) { $0 + $1.moments[scale].sum }
      let diagonal = whole.index(block: 0, place, place)
      guard whole.counts[diagonal] == count, whole.sums[diagonal] == sum else {
        throw failure(
          .impossibleSums, at: products.opening, "the cells and the cross-products of \"\(scales[scale].id)\" disagree")
      }
    }
    return PoolTally.Organisation(name: name, cells: cells, crossProducts: whole)
  }

  private func cell(
    _ value: JSONValue, _ scales: [WorkingPool.ScaleIdentity], variableCount: Int
  ) throws(DiagnosedFailure) -> PoolTally.Cell {
    var labels: [GroupLabel] = []
    for element in try elements(of: member("strata", of: value), count: variableCount) {
      labels.append(try optionalString(element).map(GroupLabel.text) ?? .notStated)
    }
    let respondents = try integer("respondents", of: value, in: Self.respondentCounts)
    var all: [PoolTally.Moments] = []
    for (element, scale) in zip(try elements(of: member("sums", of: value), count: scales.count), scales) {
      let parts = try elements(of: element, count: 3)
      var moments = PoolTally.Moments()
      moments.count = try integer(parts[0], in: 0...respondents)
      moments.sum = try integer(parts[1], in: 0...moments.count * scale.steps)
      moments.sumOfSquares = try wideInteger(parts[2], atMost: Int128(moments.sum) * Int128(scale.steps))
      try checkSpread(moments.count, moments.sum, moments.sumOfSquares, at: element)
      all.append(moments)
    }
    return PoolTally.Cell(strata: labels, respondentCount: respondents, moments: all)
  }

  /// n Σx² ≥ (Σx)², as for any numbers.
  private func checkSpread(
    _ count: Int, _ sum: Int, _ squares: Int128, at place: JSONValue
  ) throws(DiagnosedFailure) {
    guard Int128(count) * squares >= Int128(sum) * Int128(sum) else {
      throw failure(.impossibleSums, at: place.opening, "no numbers have this sum and this sum of squares")
    }
  }

  private func wideInteger(_ value: JSONValue, atMost most: Int128) throws(DiagnosedFailure) -> Int128 {
    guard case .number = value.content else { throw otherType(value, expected: "a whole number") }
    guard let number = value.wideInteger, 0...most ~= number else {
      throw outOfRange(value, expected: "a whole number from 0 to \(most)")
    }
    return number
  }
}

// MARK: - Cross-products

extension DocumentReader {
  private func crossProducts(
    _ value: JSONValue, _ scales: [WorkingPool.ScaleIdentity]
  ) throws(DiagnosedFailure) -> CrossProducts {
    var indexes: [Int] = []
    for element in try elements("scales", of: value) {
      let index = try integer(element, in: 0...max(0, scales.count - 1))
      guard index < scales.count, indexes.last.map({ $0 < index }) ?? true else {
        throw failure(.notAscending, at: element, "scales stand here in ascending order of their numbers")
      }
      indexes.append(index)
    }
    var products = CrossProducts(scales: indexes, blockCount: 1)
    let counts = try matrix("counts", of: value, count: indexes.count)
    let sums = try matrix("sums", of: value, count: indexes.count)
    let squares = try matrix("squares", of: value, count: indexes.count)
    let both = try matrix("products", of: value, count: indexes.count)
    for row in indexes.indices {
      for column in indexes.indices {
        let place = row * indexes.count + column
        let mirrored = column * indexes.count + row
        let (steps, others) = (scales[indexes[row]].steps, scales[indexes[column]].steps)
        let count = try integer(counts[place], in: 0...Self.respondentCounts.upperBound)
        let sum = try integer(sums[place], in: 0...count * steps)
        products.counts[place] = count
        products.sums[place] = sum
        products.squares[place] = try wideInteger(squares[place], atMost: Int128(sum) * Int128(steps))
        products.products[place] = try wideInteger(both[place], atMost: Int128(sum) * Int128(others))
        try checkSpread(count, sum, products.squares[place], at: squares[place])
        guard
          column > row
            || products.counts[mirrored] == count && products.products[mirrored] == products.products[place]
        else {
          throw failure(.notSymmetric, at: counts[place], "counts and products are the same both ways")
        }
      }
    }
    return products
  }

  /// The cells of a square matrix, row by row.
  private func matrix(_ key: String, of object: JSONValue, count: Int) throws(DiagnosedFailure) -> [JSONValue] {
    var cells: [JSONValue] = []
    for row in try elements(of: member(key, of: object), count: count) {
      cells += try elements(of: row, count: count)
    }
    return cells
  }
}
