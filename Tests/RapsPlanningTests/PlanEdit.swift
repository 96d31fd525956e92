import RapsJSON
import _RapsTestSupport

/// Something a person does to a plan: a text changed, a member or a row of their own. Every text is used once, so that it
/// can be found again.
enum PlanEdit {
  /// What raps owns, where a changed value is replaced; members that raps does not know are safe there too.
  private static let owned: Set<String> = [
    "schemaVersion", "document", "updated", "questionnaire", "norm", "response", "basis", "risks", "notMeasured",
    "rules",
    "figures", "current", "id", "baseline", "priorities",
  ]
  /// Lists that hold rows.
  private static let lists: Set<String> = ["priorities", "measures", "strengths", "evaluation", "risks"]

  static func random(
    in plan: JSONValue, using generator: inout SeededGenerator
  ) -> (plan: JSONValue, text: String)? {
    let text = "edit \(UInt32.random(in: 0...UInt32.max, using: &generator)) ⟨|⟩"
    var places: [[Step]] = []
    collect(plan, [], isOwned: false, into: &places)
    guard let place = places.randomElement(using: &generator) else { return nil }
    let isRow = Bool.random(using: &generator)
    return (changed(plan, place[...], text, addsRow: isRow), text)
  }

  enum Step: Hashable {
    case key(String)
    case index(Int)
    /// A text is replaced here.
    case replace
    /// A member or a row is added here.
    case add
  }

  private static func collect(_ value: JSONValue, _ path: [Step], isOwned: Bool, into places: inout [[Step]]) {
    switch value.content {
    case .string where !isOwned: places.append(path + [.replace])
    case .object(let members):
      places.append(path + [.add])
      for member in members {
        let isList = path.isEmpty && lists.contains(member.key) && member.key != "risks"
        collect(
          member.value, path + [.key(member.key)], isOwned: isOwned || owned.contains(member.key) && !isList,
          into: &places)
      }
    case .array(let elements):
      if case .key(let key)? = path.last, path.count == 1, lists.contains(key) { places.append(path + [.add]) }
      // Elements of lists that raps owns come anew.
      guard !isOwned else { return }
      for (index, element) in elements.enumerated() {
        collect(element, path + [.index(index)], isOwned: isOwned, into: &places)
      }
    default: break
    }
  }

  private static func changed(_ value: JSONValue, _ path: ArraySlice<Step>, _ text: String, addsRow: Bool) -> JSONValue
  {
    guard let step = path.first else { return value }
    let rest = path.dropFirst()
    switch (step, value.content) {
    case (.replace, _): return JSONValue(.string(text))
    case (.add, .object(let members)):
      let own = JSONValue(.object([.init("note", JSONValue(.string(text)))]))
      let place = members.count / 2
      return JSONValue(.object(members[..<place] + [.init("own \(text)", own)] + members[place...]))
    case (.add, .array(let elements)):
      let row = JSONValue(.object([.init("id", JSONValue(.string(text))), .init("done", JSONValue(.boolean(true)))]))
      return JSONValue(.array(addsRow ? [row] + elements : elements + [row]))
    case (.key(let key), .object(let members)):
      return JSONValue(
        .object(members.map { $0.key == key ? .init(key, changed($0.value, rest, text, addsRow: addsRow)) : $0 }))
    case (.index(let index), .array(let elements)):
      var elements = elements
      elements[index] = changed(elements[index], rest, text, addsRow: addsRow)
      return JSONValue(.array(elements))
    default: return value
    }
  }

  /// Where each of the texts stands: keys, and the ids of rows.
  static func places(of texts: Set<String>, in plan: JSONValue) -> [String: String] {
    var found: [String: String] = [:]
    func search(_ value: JSONValue, _ path: String) {
      switch value.content {
      case .string(let string): if texts.contains(string) { found[string] = path }
      case .object(let members): for member in members { search(member.value, "\(path).\(member.key)") }
      case .array(let elements):
        for (index, element) in elements.enumerated() {
          search(element, "\(path).\(element.value("id")?.string ?? String(index))")
        }
      default: break
      }
    }
    search(plan, "")
    return found
  }
}
