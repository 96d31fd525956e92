/// Sizes that change speed and memory only; tests make them small.
struct BufferSizes: Hashable {
  /// Bytes of a file that are looked at for guessing.
  var head = 1 << 16
  /// Bytes asked of the source at a time.
  var chunk = 1 << 18
  var limits = RecordLimits()
}
