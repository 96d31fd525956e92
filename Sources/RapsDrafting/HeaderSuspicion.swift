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
  /// - A quarter of the names, and at least one, also stand as a value in their own column. (Numbers of questions, 1 2 3 …,
  ///   may do so here and there.)
  /// - A name is an address, a date or a time of day.
  /// - Half of the names are numbers that do not count up.
  var headerSeemsToHoldAnswers: Bool {
    let named = zip(header.names, columns).filter { !$0.0.isEmpty }
    let held = named.count { $0.1.holdsItsName }
    if held > 0, held * 4 >= named.count { return true }
    var shapes = CellShapes()
    for (name, _) in named { shapes.add(name) }
    if shapes.addresses > 0 || shapes.dates > 0 { return true }
    guard shapes.numbers * 2 >= named.count, shapes.numbers > 0 else { return false }
    let numbers = named.compactMap { Int($0.0) }
    return numbers.count < shapes.numbers || !zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 }
  }
}
