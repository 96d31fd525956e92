import Testing
import _RapsTestSupport

@testable import RapsScoring

@Suite struct CountTableTests {
  /// Few and many groups and states, evenly and unevenly filled: whatever the form, the counts are right.
  @Test(arguments: [(3, 10, 900), (40, 300, 900), (300, 700, 2_000), (2_000, 41, 30_000), (5_000, 5_000, 3_000)])
  func countsLikeADictionary(groups: Int, states: Int, rows: Int) {
    var generator = SeededGenerator(seed: groups + states)
    var table = CountTable(stateCount: states)
    var expected: [[Int]: Int] = [:]
    var known = 0
    var forms: Set<Bool> = []
    for start in stride(from: 0, to: rows, by: 100) {
      // Groups appear one after the other, as they do in data.
      known = min(groups, known + 1 + groups / 10)
      table.grow(toGroupCount: known)
      let groupColumn = (0..<100).map { _ in UInt32.random(in: 0..<UInt32(known), using: &generator) }
      let stateColumn = (0..<100).map { _ in
        min(
          UInt32.random(in: 0..<UInt32(states), using: &generator),
          UInt32.random(in: 0..<UInt32(states), using: &generator))
      }
      table.add(groups: groupColumn, states: stateColumn, rowCount: min(100, rows - start))
      for row in 0..<100 { expected[[Int(groupColumn[row]), Int(stateColumn[row])], default: 0] += 1 }
      forms.insert(table.isDense)
    }
    var actual: [[Int]: Int] = [:]
    table.forEach { group, state, count in actual[[group, state], default: 0] += Int(count) }
    #expect(actual == expected)
    if groups * states <= CountTable.smallEntryCount { #expect(forms == [true]) }
    if groups == 5_000 { #expect(forms.contains(false) && !table.isDense) }
    if groups == 2_000 { #expect(forms == [true, false]) }
  }

  @Test(arguments: [(4, 5), (50, 400)]) func mergingMapsGroups(groups: Int, states: Int) {
    var generator = SeededGenerator(seed: 5)
    var one = CountTable(stateCount: states)
    var other = CountTable(stateCount: states)
    one.grow(toGroupCount: groups)
    other.grow(toGroupCount: groups)
    var expected: [[Int]: Int] = [:]
    for _ in 0..<500 {
      let (group, state) = (
        Int.random(in: 0..<groups, using: &generator), Int.random(in: 0..<states, using: &generator)
      )
      if generator.isOneIn(2) {
        one.add(2, group: group, state: state)
        expected[[group, state], default: 0] += 2
      } else {
        other.add(1, group: groups - 1 - group, state: state)
        expected[[group, state], default: 0] += 1
      }
    }
    one.merge(other, groups: (0..<groups).reversed())
    var actual: [[Int]: Int] = [:]
    one.forEach { group, state, count in actual[[group, state]] = Int(count) }
    #expect(actual == expected)
  }
}
