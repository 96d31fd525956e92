# Figures of responses.csv by R and psych, for comparing with raps: Rscript oracle.R > oracle.csv
# Reverse keys use the declared ranges; answers 9 and 99 are missing. Scores follow the missing rules of teaching.raps.
suppressPackageStartupMessages(library(psych))
data <- read.csv("responses.csv", check.names = FALSE)
scales <- list(
  planning = list(items = paste0("plan", 1:2), reversed = 2, range = c(1, 5), required = 1, metric = "percent"),
  tools = list(items = paste0("tool", 1:3), reversed = 3, range = c(1, 5), required = 2, metric = "mean"),
  noise = list(items = paste0("noise", 1:5), reversed = c(3, 5), range = c(0, 10), required = 4, metric = "sum"),
  pace = list(items = paste0("pace", 1:8), reversed = c(3, 6, 8), range = c(1, 5), required = 8, metric = "percent")
)
line <- function(scale, item, statistic, value) {
  cat(scale, item, statistic, sprintf("%.17g", value), sep = ",")
  cat("\n")
}
cat(sprintf("# %s, psych %s: psych::alpha(x, check.keys = FALSE); base R mean, sd, quantile\n",
  R.version.string, packageVersion("psych")))
cat("scale,item,statistic,value\n")
for (name in names(scales)) {
  scale <- scales[[name]]
  x <- as.matrix(data[, scale$items])
  x[x < scale$range[1] | x > scale$range[2]] <- NA
  x[, scale$reversed] <- sum(scale$range) - x[, scale$reversed]
  answered <- rowSums(!is.na(x))
  mean_item <- ifelse(answered >= scale$required, rowMeans(x, na.rm = TRUE), NA)
  score <- switch(scale$metric,
    percent = 100 * (mean_item - scale$range[1]) / diff(scale$range),
    mean = mean_item,
    sum = mean_item * ncol(x))
  line(name, "", "n", sum(!is.na(score)))
  line(name, "", "mean", mean(score, na.rm = TRUE))
  line(name, "", "sd", sd(score, na.rm = TRUE))
  line(name, "", "median", median(score, na.rm = TRUE))
  line(name, "", "q25", unname(quantile(score, .25, na.rm = TRUE, type = 7)))
  line(name, "", "q75", unname(quantile(score, .75, na.rm = TRUE, type = 7)))
  for (item in scale$items) {
    line(name, item, "n", sum(!is.na(x[, item])))
    line(name, item, "mean", mean(x[, item], na.rm = TRUE))
    line(name, item, "sd", sd(x[, item], na.rm = TRUE))
  }
  result <- psych::alpha(as.data.frame(x), check.keys = FALSE, warnings = FALSE)
  # The standardised alpha of two items is Spearman-Brown's 2r / (1 + r), r from the matrix of the pairwise covariances.
  if (ncol(x) == 2) line(name, "", "spearmanBrown", result$total$std.alpha)
  else line(name, "", "alpha", result$total$raw_alpha)
  for (item in scale$items) {
    if (ncol(x) > 2) line(name, item, "alphaIfDropped", result$alpha.drop[item, "raw_alpha"])
    line(name, item, "itemRest", result$item.stats[item, "r.drop"])
  }
}
