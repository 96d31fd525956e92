import RapsDisclosure
import RapsQuestionnaire
import RapsResponses

/// A headcount file brought to the groups of the data.
///
/// An entry names a group of any variable by id, code, label or text, ignoring case and surrounding space; where that
/// fits several groups, as `variable=value` or `parent/value`. A name for everyone gives the organisation's
/// headcount. Without one it is the sum of a file that is about one variable only, or of the first variable all of
/// whose groups have a headcount.
///
/// A line that names no group of the answers is probably one of those of whom nobody answered. Such a group is among
/// the merged ones of its parent, whose headcount is not known then.
struct MatchedHeadcounts: Sendable {
  /// Names for everyone, in the languages of the reports.
  static let organisationNames: Set<String> = [
    "organisation", "organization", "total", "all", "organisatie", "totaal", "allen", "ensemble", "tous",
    "gesamt", "insgesamt", "alle",
  ]

  private struct Place: Hashable {
    let partition: Int
    let group: Int
  }

  private(set) var organisation: Int?
  /// By partition and group; of a merged one only if everyone in it is known.
  private(set) var groups: [[Int?]]
  /// By partition and group: those who were surely invited.
  private(set) var leastGroups: [[Int]]
  private(set) var unmatchedLines: [UnmatchedHeadcount] = []
  private(set) var ambiguousLines: [Int] = []

  init(_ headcounts: Headcounts, partitions: [ReleasablePartition], questionnaire: Questionnaire) {
    let named = partitions.map(NamedPartition.init)
    groups = named.map { Array(repeating: nil, count: $0.groups.count) }
    leastGroups = []
    var unmatched: [Headcounts.Entry] = []
    defer { merge(named, unmatched: unmatched, questionnaire: questionnaire) }
    guard !headcounts.entries.isEmpty else { return }
    let places = Self.places(partitions: named, questionnaire: questionnaire)
    for entry in headcounts.entries {
      let name = Self.key(entry.group)
      if let found = places[name] {
        guard found.count == 1, let place = found.first, groups[place.partition][place.group] == nil else {
          ambiguousLines.append(entry.lineNumber)
          continue
        }
        groups[place.partition][place.group] = entry.headcount
      } else if Self.organisationNames.contains(name), organisation == nil {
        organisation = entry.headcount
      } else {
        unmatched.append(entry)
        unmatchedLines.append(UnmatchedHeadcount(lineNumber: entry.lineNumber))
      }
    }
    if organisation == nil, ambiguousLines.isEmpty {
      addUp(unmatchedHeadcount: unmatched.reduce(0) { $0 + $1.headcount }, partitions: named)
    }
  }

  /// Everyone, where no line tells their number.
  private mutating func addUp(unmatchedHeadcount: Int, partitions: [NamedPartition]) {
    let counted = groups.indices.filter { groups[$0].contains { $0 != nil } }
    if counted.count == 1, let only = counted.first {
      // A group that nobody answered for is not in the data, but its people were invited.
      organisation = groups[only].reduce(unmatchedHeadcount) { $0 + ($1 ?? 0) }
      for line in unmatchedLines.indices { unmatchedLines[line].countsInTotal = true }
      return
    }
    let complete = counted.first { partition in
      partitions[partition].groups.indices.allSatisfy {
        groups[partition][$0] != nil || partitions[partition].groups[$0].label == .notStated
      }
    }
    organisation = complete.map { groups[$0].reduce(0) { $0 + ($1 ?? 0) } }
  }

  // MARK: Merged groups

  /// A line of a group that nobody answered for takes the headcount from each merged group that it may be in. It is
  /// surely in the only one within the parent that it names, if it can be of one variable only.
  private mutating func merge(
    _ named: [NamedPartition], unmatched: [Headcounts.Entry], questionnaire: Questionnaire
  ) {
    leastGroups = zip(named, groups).map { $0.leastMerged($1) }
    groups = zip(named, groups).map { $0.merged($1) }
    guard named.contains(where: { !$0.mergedPlaces.isEmpty }) else { return }
    let placesByParent = named.map { Self.mergedPlaces(of: $0, in: named, questionnaire: questionnaire) }
    for (line, entry) in unmatched.enumerated() {
      var places: [Place] = []
      var isSure: [Bool] = []
      for (index, partition) in named.enumerated() where partition.parent != nil {
        guard let name = Self.name(entry.group, of: partition.variable, in: questionnaire) else { continue }
        let path = name.split(separator: "/", maxSplits: 1)
        let within = path.count == 2 ? placesByParent[index][Self.key(String(path[0]))] : nil
        places += (within ?? partition.mergedPlaces).map { Place(partition: index, group: $0) }
        isSure.append(within != nil)
      }
      for place in places { groups[place.partition][place.group] = nil }
      unmatchedLines[line].mayBeMerged = !places.isEmpty
      if isSure == [true], places.count == 1 {
        leastGroups[places[0].partition][places[0].group] += entry.headcount
      }
    }
  }

  /// Per name of a group of the parent the merged groups within it.
  private static func mergedPlaces(
    of partition: NamedPartition, in named: [NamedPartition], questionnaire: Questionnaire
  ) -> [String: Set<Int>] {
    guard let parent = partition.parent else { return [:] }
    let variable = questionnaire.variables[named[parent].variable]
    var places: [String: Set<Int>] = [:]
    for group in partition.groups {
      guard let parentGroup = group.parentGroup else { continue }
      for name in names(of: named[parent].groups[parentGroup].label, variable: variable) {
        places[key(name), default: []].formUnion(partition.mergedPlaces.intersection([group.place]))
      }
    }
    return places
  }

  /// A line's name without the variable in front of it; nil if that is another one.
  private static func name(_ written: String, of variable: Int, in questionnaire: Questionnaire) -> String? {
    let parts = written.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { return written }
    let stated = key(String(parts[0]))
    let variables = questionnaire.variables
    guard let index = variables.firstIndex(where: { ([$0.id] + $0.columns).map(key).contains(stated) }) else {
      return written
    }
    return index == variable ? String(parts[1]) : nil
  }

  // MARK: Names

  private static func places(
    partitions: [NamedPartition], questionnaire: Questionnaire
  ) -> [String: Set<Place>] {
    var places: [String: Set<Place>] = [:]
    for (index, partition) in partitions.enumerated() {
      let variable = questionnaire.variables[partition.variable]
      for (position, group) in partition.groups.enumerated() {
        let place = Place(partition: index, group: position)
        var parentNames: [String] = []
        if let parent = partition.parent, let parentGroup = group.parentGroup {
          let outer = partitions[parent]
          let outerVariable = questionnaire.variables[outer.variable]
          parentNames = names(of: outer.groups[parentGroup].label, variable: outerVariable)
        }
        for name in names(of: group.label, variable: variable) {
          places[key(name), default: []].insert(place)
          places[key("\(variable.id)=\(name)"), default: []].insert(place)
          for parentName in parentNames { places[key("\(parentName)/\(name)"), default: []].insert(place) }
        }
      }
    }
    return places
  }

  private static func names(of label: GroupLabel, variable: Variable) -> [String] {
    switch GroupName(label, domain: variable.domain) {
    case .notStated, .other: return []
    case .text(let text): return [text]
    case .declared(let id, let label):
      var names = [id] + label.entries.map(\.text)
      if case .list(let values) = variable.domain, let value = values.first(where: { $0.id == id }) {
        names += value.codes
      }
      return names
    }
  }

  /// Swift compares strings by canonical equivalence, so accents need no care.
  static func key(_ name: String) -> String {
    var characters = name.lowercased()[...]
    while let first = characters.first, first.isWhitespace { characters.removeFirst() }
    while let last = characters.last, last.isWhitespace { characters.removeLast() }
    return String(characters)
  }
}
