/// Drafts an action plan from what the analysis found, and keeps what people wrote in it (METHOD P5).
