/// SHA-256 of what decides a scale's scores and their meaning: metric, missing rule, and per item its id, direction,
/// answer range and wording. Two scales of one id and hash can be compared, whatever questionnaires they stand in.
///
/// Of an item's texts only the first one written takes part: the others translate it, and a new translation changes no
/// score. An item whose wording the rights-holder keeps goes by its id alone. Titles, cut-offs, norms, and the names of
/// answer sets leave the hash as it is.
/// - Returns: 64 hexadecimal digits in lower case.
package func scaleDefinitionHash(_ questionnaire: Questionnaire, _ scale: Scale) -> String {
  var lines = ["metric \(scale.metric.canonicalWords)", "require \(scale.requiredItemCount)"]
  lines += scale.items.map { member in
    let item = questionnaire.items[member.item]
    let answers = questionnaire.answerSets[item.answerSet]
    let direction = member.isReverseKeyed ? " reversed" : ""
    let text = item.text.entries.first.map { " \($0.language) \(canonicalLiteral($0.text))" } ?? ""
    return "item \(item.id)\(direction) \(answers.minimumCode)..\(answers.maximumCode)\(text)"
  }
  return hexadecimalDigest(of: Array(lines.joined(separator: "\n").utf8))
}

/// The SHA-256 digest (FIPS 180-4) of a message as 64 hexadecimal digits in lower case. Complexity: linear.
package func hexadecimalDigest(of message: [UInt8]) -> String {
  SHA256.hexadecimalDigest(of: message)
}

extension ScoreMetric {
  fileprivate var canonicalWords: String {
    switch self {
    case .percent: "0..100"
    case .mean: "mean"
    case .sum(let factor): "sum times \(factor)"
    }
  }
}
