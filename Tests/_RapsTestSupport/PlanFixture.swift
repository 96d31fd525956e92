/// `Fixtures/plans/edited.json`: the plan of a small survey, written by hand, in which people have edited.
package var editedPlanPath: String { "\(repositoryPath)/Fixtures/plans/edited.json" }
