/// What a group is called.
package enum GroupLabel: Sendable, Hashable {
  /// Blank, or a value that the questionnaire does not declare: a cell of every partition (ANONYMITY A3).
  case notStated
  /// A declared value or band, by its index in the variable's domain.
  case declared(Int)
  /// A value of a text variable as first written, trimmed. Equal under canonical equivalence.
  case text(String)
  /// The small groups of one group around them, merged (ANONYMITY A3); no value of the data is read as it.
  case other
}

/// The groups of one variable in the order in which the data bring them; index 0 is "not stated".
package struct GroupDictionary: Sendable {
  package private(set) var labels: [GroupLabel] = [.notStated]
  private var indexes: [GroupLabel: UInt32] = [.notStated: 0]

  package init() {}

  /// The index of a group, new if the label is. Complexity: O(1) on average.
  package mutating func index(of label: GroupLabel) -> UInt32 {
    if let index = indexes[label] { return index }
    return add(label)
  }

  /// The index of a group, new if the label is and there are fewer than `mostGroups` besides "not stated"; else nil.
  mutating func index(of label: GroupLabel, mostGroups: Int) -> UInt32? {
    if let index = indexes[label] { return index }
    return labels.count <= mostGroups ? add(label) : nil
  }

  /// Adds another dictionary's labels, and gives the index here of each of its indexes; nil if that makes more than
  /// `mostGroups` besides "not stated".
  mutating func merge(_ other: GroupDictionary, mostGroups: Int) -> [UInt32]? {
    var indexes: [UInt32] = []
    for label in other.labels {
      guard let index = index(of: label, mostGroups: mostGroups) else { return nil }
      indexes.append(index)
    }
    return indexes
  }

  private mutating func add(_ label: GroupLabel) -> UInt32 {
    let index = UInt32(labels.count)
    labels.append(label)
    indexes[label] = index
    return index
  }
}
