import Dispatch
import Synchronization

/// The results of `body` for 0..<`count`, in that order, computed on as many threads as the machine has cores.
///
/// Worth it where one result takes tens of microseconds or more. What `body` gives must not depend on what else runs:
/// then the results are the same on any number of threads.
/// Inlinable: unspecialised, every use looked its types up when it ran, which is much of what a small survey takes.
/// - Complexity: `count` calls, and one lock each.
@inlinable
package func concurrentMap<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
  guard count > 1 else { return (0..<count).map(body) }
  let results = Mutex([Result?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { index in
    let result = body(index)
    results.withLock { $0[index] = result }
  }
  return results.withLock { $0.compactMap(\.self) }
}
