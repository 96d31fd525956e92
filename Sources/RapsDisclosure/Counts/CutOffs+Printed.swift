import RapsQuestionnaire

extension CutOffs {
  /// The bound whose share is printed: the red one, or the amber one if there is no red.
  var printed: Bound? { red ?? amber }
}
