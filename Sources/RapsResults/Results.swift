// Placeholder of the walking skeleton.
