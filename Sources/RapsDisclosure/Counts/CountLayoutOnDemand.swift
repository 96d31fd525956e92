import Synchronization

/// A layout that is made when it is first asked for: where nothing is bounded, nobody does.
final class CountLayoutOnDemand: Sendable {
  let nodes: CountNodes
  private let made = Mutex<CountLayout?>(nil)

  init(_ nodes: CountNodes) {
    self.nodes = nodes
  }

  var layout: CountLayout {
    made.withLock { made in
      if let made { return made }
      let layout = CountLayout(nodes)
      made = layout
      return layout
    }
  }
}
