func studentQuantile(probability: Double, degreesOfFreedom: Double) -> Double { 1.96 }
func wilsonInterval(proportion: Double, count: Double) -> ClosedRange<Double> { 0...1 }
