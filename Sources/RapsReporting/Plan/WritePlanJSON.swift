import RapsJSON

/// A plan's document as JSON text (`Fixtures/Schema/plan.schema.json`), ended by a line feed.
///
/// Its first line has the schema version, as that of every document of raps. Complexity: linear.
package func writePlanJSON(_ document: JSONValue) -> [UInt8] {
  var writer = JSONWriter()
  writer.object(multiline: true) { json in
    json.stayOnLine()
    for member in document.members ?? [] { json.value(member.value, key: member.key) }
  }
  return writer.bytes
}
