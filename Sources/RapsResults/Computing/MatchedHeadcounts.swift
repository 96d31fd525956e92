import RapsDisclosure
import RapsQuestionnaire
import RapsResponses

/// A headcount file brought to the groups of the data.
///
/// An entry names a group of any variable by id, code, label or text, ignoring case and surrounding space; where that
/// fits several groups, as `variable=value` or `parent/value`. A name for everyone gives the organisation's
/// headcount. Without one it is the sum of a file that is about one variable only, or of the first variable all of
/// whose groups have a headcount.
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
  /// By partition and group.
  private(set) var groups: [[Int?]]
  private(set) var unmatchedLines: [Int] = []
  private(set) var ambiguousLines: [Int] = []

  init(_ headcounts: Headcounts, partitions: [ReleasablePartition], questionnaire: Questionnaire) {
    let named = partitions.map(NamedPartition.init)
    groups = named.map { Array(repeating: nil, count: $0.groups.count) }
    defer { groups = zip(named, groups).map { $0.merged($1) } }
    guard !headcounts.entries.isEmpty else { return }
    let places = Self.places(partitions: named, questionnaire: questionnaire)
    var unmatchedHeadcount = 0
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
        unmatchedHeadcount += entry.headcount
        unmatchedLines.append(entry.lineNumber)
      }
    }
    if organisation == nil, ambiguousLines.isEmpty {
      organisation = sum(unmatchedHeadcount: unmatchedHeadcount, partitions: named)
    }
  }

  private func sum(unmatchedHeadcount: Int, partitions: [NamedPartition]) -> Int? {
    let counted = groups.indices.filter { groups[$0].contains { $0 != nil } }
    if counted.count == 1, let only = counted.first {
      // A group that nobody answered for is not in the data, but its people were invited.
      return groups[only].reduce(unmatchedHeadcount) { $0 + ($1 ?? 0) }
    }
    let complete = counted.first { partition in
      partitions[partition].groups.indices.allSatisfy {
        groups[partition][$0] != nil || partitions[partition].groups[$0].label == .notStated
      }
    }
    return complete.map { groups[$0].reduce(0) { $0 + ($1 ?? 0) } }
  }

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
