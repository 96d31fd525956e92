/// Sizes that change speed and memory only; tests make them small.
struct BufferSizes: Hashable {
  /// Bytes of a file that are looked at for guessing, …
  var head = 1 << 16
  /// … and at most so many times as many, if these hold only a few records: the texts of a long questionnaire.
  var headGrowth = 16
  /// Bytes asked of the source at a time.
  var chunk = 1 << 18
  /// Bytes of a file that are worth a thread.
  var smallestStrip = 1 << 19
  var limits = RecordLimits()
}
