extension JSONWriter {
  /// Writes a value as it was read: members in their order, numbers in their spelling. Arrays and objects that hold
  /// others have one member per line.
  package mutating func value(_ value: JSONValue, key: String? = nil) {
    switch value.content {
    case .null: null(key: key)
    case .boolean(let boolean): self.boolean(boolean, key: key)
    case .number(let spelling): number(decimal: spelling, key: key)
    case .string(let string): self.string(string, key: key)
    case .array(let elements):
      array(key: key, multiline: elements.contains(where: \.isContainer)) { json in
        for element in elements { json.value(element) }
      }
    case .object(let members):
      object(key: key, multiline: members.count > 4 || members.contains { $0.value.isContainer }) { json in
        for member in members { json.value(member.value, key: member.key) }
      }
    }
  }
}

extension JSONValue {
  fileprivate var isContainer: Bool { members?.isEmpty == false || elements?.isEmpty == false }
}
