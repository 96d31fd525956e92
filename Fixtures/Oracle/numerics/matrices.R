# Writes matrices.csv: oracles of families of tests, eigenvalues, relative weights, jackknife and empirical Bayes.
# Run in this folder: Rscript matrices.R
# One number per row; `index` counts from 0, matrices row by row. Base R only.
set.seed(20260214)
out <- NULL
put <- function(case, quantity, values)
  out <<- c(out, sprintf("%s,%s,%d,%.17g", case, quantity, seq_along(values) - 1L, as.numeric(values)))
rows_first <- function(matrix) as.vector(t(matrix))
correlations <- function(n, p, strength) {
  common <- rnorm(n)
  cor(sapply(seq_len(p), function(j) strength * common + rnorm(n)))
}

# Benjamini-Hochberg: p.adjust(p, "BH")
families <- list(
  plain = runif(40)^3, ties = round(runif(60)^2, 2), one = 0.03, ends = c(0, 1, 0.5, 0, 1),
  paper = c(.0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1),
  missing = c(0.01, NA, 0.02, 0.5, NA))
for (name in names(families)) {
  put(paste0("bh-", name), "p", families[[name]])
  put(paste0("bh-", name), "q", p.adjust(families[[name]], "BH"))
}

# Eigenvalues and vectors: eigen(m, symmetric = TRUE), turned round to ascending
sign_fixed <- function(v) if (v[which.max(abs(v))] < 0) -v else v
for (order in c(1, 2, 3, 5, 9, 23)) {
  m <- if (order == 9) crossprod(matrix(rnorm(order * order), order)) * 1000 else {
    half <- matrix(rnorm(order * order), order); (half + t(half)) / 2 }
  e <- eigen(m, symmetric = TRUE)
  name <- paste0("eigen-", order)
  put(name, "matrix", rows_first(m))
  put(name, "values", rev(e$values))
  put(name, "vectors", as.vector(apply(e$vectors[, order:1, drop = FALSE], 2, sign_fixed)))
}

# Clipping: eigenvalues below the floor raised, diagonal restored
clip <- function(r, floor = 1e-8) {
  e <- eigen(r, symmetric = TRUE)
  if (min(e$values) >= floor) return(r)
  raised <- e$vectors %*% diag(pmax(e$values, floor)) %*% t(e$vectors)
  cov2cor(raised)
}

# Relative weights of Johnson (2000): lambda = V sqrt(D) V', beta = lambda^-1 r, weights = lambda^2 beta^2
weights <- function(rxx, rxy) {
  e <- eigen(clip(rxx), symmetric = TRUE)
  lambda <- e$vectors %*% diag(sqrt(e$values)) %*% t(e$vectors)
  beta <- solve(lambda, rxy)
  as.vector(lambda^2 %*% beta^2)
}
put_weights <- function(name, rxx, rxy) {
  put(name, "predictors", rows_first(rxx))
  for (outcome in seq_len(ncol(rxy))) {
    put(name, paste0("outcome", outcome), rxy[, outcome])
    put(name, paste0("weights", outcome), weights(rxx, rxy[, outcome]))
  }
}
r <- cor(mtcars[, c("cyl", "disp", "hp", "wt", "mpg", "qsec")])
put_weights("weights-mtcars", r[1:4, 1:4], r[1:4, 5:6])
# R2 of the regression itself, lm(mpg ~ cyl + disp + hp + wt)
put("weights-mtcars", "rSquared1", summary(lm(mpg ~ cyl + disp + hp + wt, mtcars))$r.squared)
put("weights-mtcars", "rSquared2", summary(lm(qsec ~ cyl + disp + hp + wt, mtcars))$r.squared)
for (p in c(2, 7, 21)) {
  r <- correlations(300, p + 3, 0.7)
  put_weights(paste0("weights-random-", p), r[1:p, 1:p], r[1:p, p + 1:3])
}
# Pairwise correlations that contradict each other: one eigenvalue is negative
pairwise <- matrix(c(1, .9, .2, .3, .9, 1, .8, .3, .2, .8, 1, .2, .3, .3, .2, 1), 4)
put("clip-pairwise", "matrix", rows_first(pairwise))
put("clip-pairwise", "clipped", rows_first(clip(pairwise)))
put("clip-pairwise", "clipped-at-0.05", rows_first(clip(pairwise, 0.05)))
# One predictor twice
twin <- correlations(200, 5, 0.5)
twin <- twin[c(1, 2, 3, 3, 4), c(1, 2, 3, 3, 4)]
put("clip-twin", "matrix", rows_first(twin))
put("clip-twin", "clipped", rows_first(clip(twin)))

# Delete-m_j jackknife of Busing, Meijer & van der Leeden (1999): mean, variance, correlation of two variables
jackknife <- function(full, left, m) {
  n <- sum(m); g <- length(m); h <- n / m
  theta <- g * full - colSums((1 - m / n) * left)
  pseudo <- h %o% full - (h - 1) * left
  centred <- sweep(pseudo, 2, theta)
  list(estimates = theta, covariance = crossprod(centred / sqrt(h - 1)) / g)
}
estimate <- function(d) c(mean(d$x), var(d$x), cor(d$x, d$y))
for (sizes in list(even = rep(25, 16), uneven = c(3, 11, 27, 40, 8, 19, 33, 6, 22, 14), two = c(30, 50))) {
  n <- sum(sizes); g <- length(sizes)
  x <- rexp(n); d <- data.frame(x = x, y = 0.5 * x + rnorm(n))
  block <- rep(seq_len(g), sizes)
  full <- estimate(d)
  left <- t(sapply(seq_len(g), function(j) estimate(d[block != j, ])))
  result <- jackknife(full, left, sizes)
  name <- paste0("jackknife-", g)
  put(name, "full", full); put(name, "leftOut", rows_first(left)); put(name, "sizes", sizes)
  put(name, "estimates", result$estimates); put(name, "covariance", rows_first(result$covariance))
  # Of equal blocks the ordinary grouped jackknife
  if (length(unique(sizes)) == 1)
    put(name, "grouped", (g - 1) / g * colSums(sweep(left, 2, colMeans(left))^2))
}

# Empirical Bayes from raw answers, each figure by its definition; mean squares by aov()
for (case in list(list("many", 12, 0.5), list("few", 4, 0.4), list("none", 8, 0))) {
  k <- case[[2]]; n <- sample(5:60, k, replace = TRUE)
  group <- factor(rep(seq_len(k), n))
  y <- rep(rnorm(k, 3, case[[3]]), n) + rnorm(sum(n))
  if (case[[1]] == "none") y <- y - 0.9 * (ave(y, group) - mean(y))
  table <- summary(aov(y ~ group))[[1]]
  between <- table[1, "Mean Sq"]; within <- table[2, "Mean Sq"]; m <- table[2, "Df"]
  mean_g <- as.vector(tapply(y, group, mean)); N <- sum(n)
  n0 <- (N - sum(n^2) / N) / (k - 1)
  tau2 <- max(0, (between - within) / n0)
  V <- within / n; mu <- mean(y); B <- V / (V + tau2)
  Bhat <- (k - 3) / (k - 1) * m / (m + 2) * B
  W <- 1 / (V + tau2)
  var_mu <- sum((n / N)^2 * (V + tau2))
  v <- 2 / (k - 3) * Bhat^2 * (weighted.mean(V, W) + tau2) / (V + tau2)
  name <- paste0("bayes-", case[[1]])
  put(name, "counts", n); put(name, "means", mean_g); put(name, "within", within); put(name, "df", m)
  put(name, "between", between); put(name, "grandMean", mu); put(name, "n0", n0); put(name, "tau2", tau2)
  put(name, "icc1", (between - within) / (between + (N / k - 1) * within))
  put(name, "icc2", (between - within) / between)
  put(name, "reliability", 1 - B); put(name, "shrunken", mu + (1 - B) * (mean_g - mu))
  put(name, "error", sqrt(V * (1 - Bhat) + Bhat * B * var_mu + v * (mean_g - mu)^2))
}

# Cholesky: t(chol(m))
m <- correlations(100, 6, 1)
put("cholesky-6", "matrix", rows_first(m)); put("cholesky-6", "factor", rows_first(t(chol(m))))

writeLines(c("case,quantity,index,value", out), "matrices.csv")
cat(R.version.string, "\n")
