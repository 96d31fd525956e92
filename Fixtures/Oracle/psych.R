# Writes psych.csv: R and psych on answers.csv. Run as: Rscript psych.R
suppressMessages(library(psych))
answers <- read.csv("answers.csv")
scales <- list(
  load = list(items = c("l1", "l2r", "l3", "l4r", "l5", "l6"), low = 1, high = 5, required = 3),
  autonomy = list(items = c("a1", "a2", "a3r", "a4"), low = 1, high = 5, required = 2),
  recovery = list(items = c("r1", "r2"), low = 0, high = 4, required = 2),
  meaning = list(items = c("m1", "m2", "m3", "m4"), low = 1, high = 7, required = 3)
)
metric <- list(
  load = function(m) 100 * (m - 1) / 4,
  autonomy = function(m) m,
  recovery = function(m) m * 2 * 4,
  meaning = function(m) 100 * (m - 1) / 6
)
rows <- c("statistic,measure,item,value")
put <- function(statistic, measure, item, value) {
  rows <<- c(rows, sprintf("%s,%s,%s,%.17g", statistic, measure, item, value))
}
for (name in names(scales)) {
  scale <- scales[[name]]
  x <- answers[scale$items]
  for (item in scale$items) {
    if (grepl("r$", item)) x[[item]] <- scale$low + scale$high - x[[item]]
  }
  answered <- rowSums(!is.na(x))
  score <- metric[[name]](rowMeans(x, na.rm = TRUE))
  score[answered < scale$required] <- NA
  for (part in c("all", "north")) {
    s <- score[!is.na(score) & (part == "all" | answers$unit == part)]
    label <- if (part == "all") name else paste(name, part)
    put("n", label, "", length(s))
    put("mean", label, "", mean(s))
    put("sd", label, "", sd(s))
    q <- quantile(s, c(0.25, 0.5, 0.75), type = 7)
    put("q1", label, "", q[[1]])
    put("median", label, "", q[[2]])
    put("q3", label, "", q[[3]])
  }
  a <- suppressWarnings(suppressMessages(psych::alpha(x)))
  kept <- sub("-$", "", rownames(a$item.stats))
  if (length(kept) == 2) {
    # Spearman-Brown from the correlation in psych's matrix, cov2cor(cov(x, use = "pairwise"))
    r <- cov2cor(cov(x, use = "pairwise"))[1, 2]
    put("spearman-brown", name, "", 2 * r / (1 + r))
  } else {
    put("alpha", name, "", a$total$raw_alpha)
    for (i in seq_along(kept)) put("alpha-if-dropped", name, kept[i], a$alpha.drop$raw_alpha[i])
  }
  for (i in seq_along(kept)) put("r.drop", name, kept[i], a$item.stats$r.drop[i])
}
writeLines(rows, "psych.csv")
cat(R.version.string, "psych", as.character(packageVersion("psych")), "\n")
