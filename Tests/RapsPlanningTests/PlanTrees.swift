import Foundation
import RapsDiagnostics
import RapsJSON
import _RapsTestSupport

@testable import RapsPlanning

/// Trees of plans, and ways to look into them and to change them.
enum PlanTrees {
  static func edited() throws -> JSONValue {
    let data = try Data(contentsOf: URL(filePath: editedPlanPath))
    return try parseJSON(SourceText(name: "edited.json", bytes: Array(data)))
  }

  static let directions = ["workload": true, "bullying": true, "role-clarity": false, "autonomy": false, "noise": true]

  static func tree(_ text: String) throws -> JSONValue { try parseJSON(SourceText(name: "tree", text: text)) }

  /// A draft after a new measurement: workload went down, role clarity is a priority again, noise is new, and unwanted
  /// behaviour is none any more.
  static func newDraft() throws -> JSONValue {
    var draft = try edited()
    draft.set("response", try tree(#"{"answered": 700, "invited": 900, "text": "Response: 700", "banner": null}"#))
    draft.set("basis", try tree(#"{"kind": "matrix", "text": "A new order."}"#))
    draft.set("agreedWith", nil)
    draft.set("notMeasured", try tree(#"["Those who left."]"#))
    draft.set("title", JSONValue(.string("A new title")))
    var priorities = try [row("priorities", "workload", mean: 50), row("priorities", "role-clarity", mean: 60)]
    priorities.append(try row("priorities", "bullying", mean: 1, isCurrent: false))
    priorities.append(
      try tree(#"{"id": "noise", "kind": "scale", "current": true, "title": "Noise", "figures": {"mean": 70}}"#))
    draft.set("priorities", JSONValue(.array(priorities)))
    var measures = try ["workload-coaching", "workload-staffing-review"].map { id in
      try row("measures", id, today: 62, interval: "[60, 64]")
    }
    measures.append(try row("measures", "bullying-policy", today: 1, interval: "[0, 2]", isCurrent: false))
    measures.append(
      try tree(#"{"id": "noise-survey", "current": true, "priorities": ["noise"], "text": {"title": "Measure noise"}}"#)
    )
    draft.set("measures", JSONValue(.array(measures)))
    draft.set(
      "risks", try tree(#"[{"id": "noise", "title": "Noise", "level": "high", "certainty": "clear", "controls": []}]"#))
    return draft
  }

  private static func row(_ list: String, _ id: String, mean: Int, isCurrent: Bool = true) throws -> JSONValue {
    try tree(
      """
      {"id": "\(id)", "kind": "scale", "current": \(isCurrent), "title": "new", "text": {"objective": "new"},
       "figures": {"reason": "matrix", "mean": \(mean), "interval": [\(mean - 2), \(mean + 2)], "why": ["new"]},
       "people": {"remarks": ""}}
      """)
  }

  static func row(
    _ list: String, _ id: String, today: Int, interval: String, isCurrent: Bool = true
  ) throws -> JSONValue {
    try tree(
      """
      {"id": "\(id)", "current": \(isCurrent), "priorities": ["workload"], "text": {"title": "new"},
       "figures": {"indicator": "workload", "today": \(today), "interval": \(interval), "target": 55,
       "indicatorDidNotMove": false}, "baseline": {"mean": \(today), "interval": \(interval), "n": 9},
       "people": {"status": ""}}
      """)
  }
}

extension JSONValue {
  func value(_ keys: String...) -> JSONValue? {
    keys.reduce(self) { value, key in value?[key] }
  }

  /// Nil takes the member away; a new one comes last.
  mutating func set(_ key: String, _ value: JSONValue?) {
    var members = members ?? []
    if let place = members.firstIndex(where: { $0.key == key }) {
      if let value { members[place].value = value } else { members.remove(at: place) }
    } else if let value {
      members.append(Member(key, value))
    }
    content = .object(members)
  }

  mutating func replaceRow(_ list: String, _ id: String, _ change: (inout JSONValue) -> Void) {
    let rows = (self[list]?.elements ?? []).map { row in
      guard row["id"]?.string == id else { return row }
      var row = row
      change(&row)
      return row
    }
    set(list, JSONValue(.array(rows)))
  }

  func row(_ list: String, _ id: String) -> JSONValue? {
    self[list]?.elements?.first { $0["id"]?.string == id }
  }

  func ids(_ list: String) -> [String] { (self[list]?.elements ?? []).compactMap { $0["id"]?.string } }
}
