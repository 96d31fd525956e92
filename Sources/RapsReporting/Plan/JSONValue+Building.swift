import RapsJSON
import RapsResults

/// Values of a document that is made, not read.
extension JSONValue {
  static let null = JSONValue(.null)

  static func text(_ text: String?) -> JSONValue { text.map { JSONValue(.string($0)) } ?? .null }

  static func boolean(_ value: Bool) -> JSONValue { JSONValue(.boolean(value)) }

  static func count(_ number: Int?) -> JSONValue { number.map { JSONValue(.number(String($0))) } ?? .null }

  static func figure(_ figure: Figure?) -> JSONValue {
    figure.map { JSONValue(.number($0.shortestText)) } ?? .null
  }

  /// The two ends in an array.
  static func interval(_ interval: FigureInterval?) -> JSONValue {
    interval.map { .list([.figure($0.lower), .figure($0.upper)]) } ?? .null
  }

  static func list(_ elements: [JSONValue]) -> JSONValue { JSONValue(.array(elements)) }

  static func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }

  static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    JSONValue(.object(members.map { Member($0.key, $0.value) }))
  }
}
