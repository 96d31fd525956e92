/// One group of a variable: visible, or hidden with one face (ANONYMITY A11).
package struct GroupResult: Sendable {
  package let name: GroupName
  /// Index into the parent partition's `groups`.
  package let parentGroup: Int?
  /// Of the figures; nil for a hidden group.
  package let caution: Caution?
  private let source: Source

  private enum Source: Sendable {
    case kept(GroupFigures?)
    case made(@Sendable () -> GroupFigures?)
  }

  /// - Parameters:
  ///   - isKept: false to make the figures when they are asked for, as in `GroupValues`.
  ///   - figures: gives the same whenever it is called.
  init(
    name: GroupName, parentGroup: Int?, caution: Caution?, isKept: Bool,
    _ figures: @escaping @Sendable () -> GroupFigures?
  ) {
    self.name = name
    self.parentGroup = parentGroup
    self.caution = caution
    source = caution == nil ? .kept(nil) : isKept ? .kept(figures()) : .made(figures)
  }

  package var figures: GroupFigures? {
    switch source {
    case .kept(let figures): figures
    case .made(let make): make()
    }
  }
}

extension GroupResult: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.name == right.name && left.parentGroup == right.parentGroup && left.figures == right.figures
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(parentGroup)
    hasher.combine(caution)
  }
}
