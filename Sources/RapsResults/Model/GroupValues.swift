import RapsConcurrency

/// What is told of each group of a partition, in its order.
///
/// Either all of it, made on all cores; or each value when it is asked for, and again when it is asked for again: the
/// figures of twenty thousand groups take more memory than the answers they come from, and a page that is written once
/// needs each of them once.
package struct GroupValues<Value: Sendable>: Sendable, RandomAccessCollection {
  private enum Source: Sendable {
    case kept([Value])
    case made(@Sendable (Int) -> Value)
  }

  private let source: Source
  package let endIndex: Int
  package var startIndex: Int { 0 }

  package init(_ values: [Value]) {
    source = .kept(values)
    endIndex = values.count
  }

  /// - Parameters:
  ///   - isKept: false to make each value when it is asked for.
  ///   - make: gives the same for the same group whenever it is called.
  package init(count: Int, isKept: Bool, _ make: @escaping @Sendable (Int) -> Value) {
    source = isKept ? .kept(concurrentMap(count, make)) : .made(make)
    endIndex = count
  }

  package subscript(group: Int) -> Value {
    switch source {
    case .kept(let values): values[group]
    case .made(let make): make(group)
    }
  }
}

extension GroupValues: Equatable where Value: Equatable {
  package static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }
}

extension GroupValues: Hashable where Value: Hashable {
  package func hash(into hasher: inout Hasher) {
    for value in self { hasher.combine(value) }
  }
}
