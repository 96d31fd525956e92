/// What stays the same for all rows of a file, and where in it the reading has come to.
struct FileUnderReading {
  let header: ResponseHeader
  let plan: RowPlan
  let shape: RowShape
  /// 1-based.
  var rowNumber = 0
  var gaps = RowGaps()

  init(header: ResponseHeader, plan: RowPlan) {
    self.header = header
    self.plan = plan
    shape = RowShape(header)
  }
}
