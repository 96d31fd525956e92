import RapsQuestionnaire

/// The distinct membership vectors met so far, numbered in order of appearance, and the groups they make (ANONYMITY A9).
///
/// A vector holds, per partition, the index of the row's label in that variable's dictionary. A group of a nested
/// variable is the path of labels from the outermost ancestor down, so one label under two parents makes two groups.
/// Memory grows with the number of distinct vectors, never of rows.
struct MembershipIndex: Sendable {
  /// Per partition, the partitions whose labels make its groups' paths, outermost first, itself last.
  let paths: [[Int]]
  /// Atoms × partitions, row-major.
  private(set) var vectors: [UInt32] = []
  /// Atoms × partitions, row-major: the group in each partition, numbered in order of appearance.
  private(set) var groups: [UInt32] = []
  private(set) var respondentCounts: [Int] = []
  /// Per partition its groups' paths of label indexes.
  private(set) var groupPaths: [[[UInt32]]]
  private var groupIndexes: [[[UInt32]: UInt32]]
  /// Atom + 1; 0 is an empty slot.
  private var slots: [UInt32] = Array(repeating: 0, count: 64)
  private var direct: DirectAtoms

  init(paths: [[Int]]) {
    self.paths = paths
    groupPaths = Array(repeating: [], count: paths.count)
    groupIndexes = Array(repeating: [:], count: paths.count)
    direct = DirectAtoms(partitionCount: paths.count)
  }

  var partitionCount: Int { paths.count }
  var atomCount: Int { respondentCounts.count }

  /// The number of the vector, new if it is, after counting respondents that have it. Complexity: O(1) on average.
  mutating func count(_ respondents: Int, vector: [UInt32]) -> Int {
    if atomCount * 2 >= slots.count { enlarge() }
    let slot = slot(of: vector)
    if slots[slot] == 0 {
      append(vector)
      slots[slot] = UInt32(atomCount)
    }
    let atom = Int(slots[slot]) - 1
    respondentCounts[atom] += respondents
    return atom
  }

  /// Counts rows of a block and writes their atoms.
  ///
  /// - Parameters:
  ///   - groups: the block's, `starts` says where each partition's column begins.
  ///   - start: where in `atoms` the first row's atom belongs.
  mutating func count(
    _ rows: Range<Int>, groups: [UInt32], starts: [Int], into atoms: inout [UInt32], at start: Int
  ) {
    let isDirect = direct.locate(rows, groups: groups, starts: starts)
    if !isDirect || !direct.write(rows.count, into: &atoms, at: start) {
      var vector = Array(repeating: UInt32(0), count: starts.count)
      for (place, row) in rows.enumerated() {
        if isDirect, let known = direct.atom(place) {
          atoms[start + place] = UInt32(known)
          continue
        }
        for partition in starts.indices { vector[partition] = groups[starts[partition] + row] }
        let found = count(0, vector: vector)
        if isDirect { direct.note(found, place) }
        atoms[start + place] = UInt32(found)
      }
    }
    let counted = atoms.span.extracting(start..<start + rows.count)
    var counts = respondentCounts.mutableSpan
    for row in counted.indices { counts[Int(counted[row])] += 1 }
  }

  private func slot(of vector: [UInt32]) -> Int {
    var hash: UInt64 = 0
    for element in vector { hash = scatter(hash ^ UInt64(element)) }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 && !isEqual(Int(slots[slot]) - 1, vector) { slot = (slot + 1) & mask }
    return slot
  }

  private func isEqual(_ atom: Int, _ vector: [UInt32]) -> Bool {
    let start = atom * partitionCount
    for index in vector.indices where vectors[start + index] != vector[index] { return false }
    return true
  }

  private mutating func enlarge() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for atom in 0..<atomCount {
      let slot = slot(of: vector(ofAtom: atom))
      slots[slot] = UInt32(atom + 1)
    }
  }

  private mutating func append(_ vector: [UInt32]) {
    vectors += vector
    respondentCounts.append(0)
    for partition in paths.indices {
      let path = paths[partition].map { vector[$0] }
      if let known = groupIndexes[partition][path] {
        groups.append(known)
      } else {
        let group = UInt32(groupPaths[partition].count)
        groupIndexes[partition][path] = group
        groupPaths[partition].append(path)
        groups.append(group)
      }
    }
  }

  func vector(ofAtom atom: Int) -> [UInt32] {
    Array(vectors[atom * partitionCount..<(atom + 1) * partitionCount])
  }

  func group(ofAtom atom: Int, partition: Int) -> Int {
    Int(groups[atom * partitionCount + partition])
  }

  /// Adds another index's vectors.
  ///
  /// - Parameters:
  ///   - other: of the same partitions.
  ///   - labels: per partition the index here of each label index there; nil if they are the same.
  /// - Returns: per atom of the other one its atom here, and per partition and group of the other one its group here.
  mutating func merge(_ other: MembershipIndex, labels: [[UInt32]]?) -> (atoms: [Int], groups: [[Int]]) {
    var atomsHere: [Int] = []
    var groupsHere = other.groupPaths.map { Array(repeating: 0, count: $0.count) }
    for atom in 0..<other.atomCount {
      var vector = other.vector(ofAtom: atom)
      if let labels {
        for partition in vector.indices { vector[partition] = labels[partition][Int(vector[partition])] }
      }
      let here = count(other.respondentCounts[atom], vector: vector)
      atomsHere.append(here)
      for partition in paths.indices {
        groupsHere[partition][other.group(ofAtom: atom, partition: partition)] = group(
          ofAtom: here, partition: partition)
      }
    }
    return (atomsHere, groupsHere)
  }
}
