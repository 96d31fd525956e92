import RapsDiagnostics

extension Checker {
  /// ANONYMITY A12: `respondents identified` is refused wherever an anonymous survey could be meant.
  func checkProtection() {
    guard let respondents = resolved.header.respondents, respondents.value == .identified else { return }
    if let use = resolved.anonymousUse {
      log.report(
        .identifiedUsesAnonymous, at: respondents.place,
        "\"\(shortened(use.value))\" promises anonymity, so a questionnaire that uses it cannot be identified",
        help: ["remove the line `respondents identified`"])
    }
    if let sensitive = firstSensitiveSection() {
      log.report(
        .identifiedBesideSensitive, at: respondents.place,
        "\"\(sensitive.id)\" is \(sensitive.reason), which is never asked of identified people",
        help: ["remove the line `respondents identified`, or \"\(sensitive.id)\""])
    }
    let bundled = bundledItems()
    for item in items {
      // Under another id it would still be the same item, or read the same column.
      let names = [item.id] + item.columns + item.text.entries.map(\.text)
      guard let owner = names.lazy.compactMap({ bundled[$0.lowercased()] }).first else { continue }
      log.report(
        .identifiedWithBundledItem, at: respondents.place,
        "the item \"\(item.id)\" belongs to \"\(owner)\", which promises anonymity",
        help: ["remove the line `respondents identified`, or ask something of your own under another id"])
      return
    }
  }

  private func firstSensitiveSection() -> (id: String, reason: String)? {
    for section in resolved.sections {
      guard case .scored(let draft) = section.content else { continue }
      if section.kind == .exposure { return (section.id.value, "an exposure") }
      if let kind = draft.kind?.value, kind == .outcome || kind == .personal {
        return (section.id.value, "a \(section.kind.rawValue) of kind \(kind.rawValue)")
      }
    }
    return nil
  }
}
