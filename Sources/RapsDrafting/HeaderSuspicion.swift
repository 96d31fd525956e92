import RapsResponses

extension ResponseProfile {
  /// From so many rows for each value an identifier does not stand for people who answered twice.
  private static let fewestRowsPerPerson = 3
  /// A table of people has more columns.
  private static let mostColumnsOfALongTable = 6

  /// Whether there is a row for each answer.
  /// - Parameter itemCount: columns that a draft takes for items: a table with a row for each person has several.
  func seemsToHaveRowPerAnswer(itemCount: Int) -> Bool {
    let repeatsPeople = zip(header.names, columns).contains { name, column in
      guard KnownNames.leftOut(name) == .identifier, column.filledCount == rowCount, let count = column.distinctCount,
        count > 1
      else { return false }
      return rowCount % count == 0 && rowCount / count >= Self.fewestRowsPerPerson
    }
    if header.hasRowPerAnswer { return itemCount <= 1 || repeatsPeople }
    return repeatsPeople && header.names.count <= Self.mostColumnsOfALongTable
  }

  /// Whether the first row seems to hold somebody's answers, and not the names of the columns: then its cells must not be
  /// written as names (ANONYMITY A13).
  ///
  /// - A quarter of the names, and at least one, also stand as a value in their own column; or what another record of the
  ///   header adds to them does, beside other values. (Numbers of questions, 1 2 3 …, may do so here and there.) Columns
  ///   where hardly a value stands twice do not count, unless they hold their name: nobody else writes a person's words.
  /// - A name is an address, a date or a time of day.
  /// - Half of the names are numbers that do not count up.
  var headerSeemsToHoldAnswers: Bool {
    let named = zip(header.names, columns).filter { !$0.0.isEmpty }
    // A box to tick holds the text of its row, and nothing else.
    let heldParts = header.borrowedNames.keys.count {
      $0 < columns.count && columns[$0].holdsItsText && columns[$0].distinctCount != 1
    }
    let held = named.count { $0.1.holdsItsName } + heldParts
    if held > 0, held * 4 >= named.count(where: { $0.1.holdsItsName || $0.1.repeatsValues }) { return true }
    var parts = CellShapes()
    for part in header.borrowedNames.values { parts.add(part) }
    var shapes = CellShapes()
    for (name, _) in named { shapes.add(name) }
    if shapes.addresses + parts.addresses > 0 || shapes.dates + parts.dates > 0 { return true }
    guard shapes.numbers * 2 >= named.count, shapes.numbers > 0 else { return false }
    let numbers = named.compactMap { Int($0.0) }
    return numbers.count < shapes.numbers || !zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 && $0 &+ 1 == $1 }
  }
}

extension ColumnProfile {
  /// Whether most values stand in several rows, as answers do and texts in people's own words do not.
  fileprivate var repeatsValues: Bool {
    distinctCount.map { $0 > 0 && $0 * 2 <= filledCount } ?? false
  }
}
