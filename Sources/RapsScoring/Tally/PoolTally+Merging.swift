import RapsResponses

extension PoolTally {
  /// Both pools' sums: organisations of the same name become one, as do their cells of the same strata.
  ///
  /// Associative and commutative; complexity: linear in organisations, cells and scales².
  /// - Precondition: the same scales and stratifying variables.
  package func merging(_ other: PoolTally) -> PoolTally {
    precondition(scales == other.scales && strataVariables == other.strataVariables)
    return PoolTally(scales: scales, strataVariables: strataVariables, adding: organisations + other.organisations)
  }

  /// Sorts organisations and adds up those of the same name.
  init(scales: [Int], strataVariables: [Int], adding parts: [Organisation]) {
    var places: [String: Int] = [:]
    var organisations: [Organisation] = []
    for part in parts {
      if let place = places[part.name] {
        organisations[place].add(part)
      } else {
        places[part.name] = organisations.count
        organisations.append(part)
      }
    }
    self.init(
      scales: scales, strataVariables: strataVariables, organisations: organisations.sorted { $0.name < $1.name })
  }
}

extension PoolTally.Organisation {
  fileprivate mutating func add(_ other: Self) {
    var cells = Dictionary(uniqueKeysWithValues: cells.map { ($0.strata, $0) })
    for cell in other.cells { cells[cell.strata, default: cell.emptied].add(cell) }
    self.cells = cells.values.sorted { $0.strata.precedes($1.strata) }
    crossProducts.add(other.crossProducts)
  }
}

extension PoolTally.Cell {
  fileprivate var emptied: Self {
    Self(strata: strata, respondentCount: 0, moments: moments.map { _ in PoolTally.Moments() })
  }

  fileprivate mutating func add(_ other: Self) {
    respondentCount += other.respondentCount
    for index in moments.indices { moments[index].add(other.moments[index]) }
  }
}

extension PoolTally.Moments {
  package mutating func add(_ other: Self) {
    count += other.count
    sum += other.sum
    sumOfSquares += other.sumOfSquares
  }
}

extension CrossProducts {
  /// - Precondition: the same scales and number of blocks.
  fileprivate mutating func add(_ other: Self) {
    precondition(scales == other.scales && blockCount == other.blockCount)
    for index in counts.indices {
      counts[index] += other.counts[index]
      sums[index] += other.sums[index]
      squares[index] += other.squares[index]
      products[index] += other.products[index]
    }
  }
}

extension [GroupLabel] {
  /// Label by label, as `GroupLabel.precedes`; the last runs fastest.
  package func precedes(_ other: [GroupLabel]) -> Bool {
    for (one, another) in zip(self, other) where one != another { return one.precedes(another) }
    return count < other.count
  }
}
