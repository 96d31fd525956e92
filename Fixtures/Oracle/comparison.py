"""Writes comparison.csv and spread.csv, and group_scores.csv that both are about. Run as: python3 comparison.py

Noncentral t intervals: the noncentralities whose scipy.stats.nct gives the observed t the probability 0.025 and 0.975, by
scipy.optimize.brentq. q values: scipy.stats.false_discovery_control. Shrunken means by the formulas of Morris 1983.
"""
import csv
import math
import random

import numpy
from scipy import optimize, special, stats

# Units against a norm: n, mean, SD; N, M, S, organisations, tau, effective organisations.
UNITS = [
    (10, 61.0, 22.0, 12000, 54.3, 20.5, 40, 5.1, 22.0),
    (23, 55.0, 18.5, 12000, 54.3, 20.5, 40, 5.1, 22.0),
    (35, 40.2, 15.0, 12000, 54.3, 20.5, 40, 5.1, 22.0),
    (120, 58.9, 21.0, 12000, 54.3, 20.5, 40, 5.1, 22.0),
    (640, 57.1, 19.4, 5400, 51.0, 23.0, 12, 3.3, 7.5),
    (5200, 71.4, 19.0, 5400, 51.0, 23.0, 12, 0.4, 7.5),
    (41, 3.1, 0.8, 900, 3.45, 0.74, 15, 0.2, 11.2),
    (15, 12.0, 6.0, 2500, 30.0, 9.0, 11, 1.0, 9.0),
]


def hedges(df):
    return math.exp(special.gammaln(df / 2) - special.gammaln((df - 1) / 2)) / math.sqrt(df / 2)


def noncentralities(t, df):
    reach = 4 * math.sqrt(1 + t * t / (2 * df)) + 3
    lower = optimize.brentq(lambda d: stats.nct.sf(t, df, d) - 0.025, t - reach, t + 1, xtol=1e-12)
    upper = optimize.brentq(lambda d: stats.nct.cdf(t, df, d) - 0.025, t - 1, t + reach, xtol=1e-12)
    return lower, upper


def write(name, header, rows):
    with open(name, "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        for row in rows:
            writer.writerow([repr(float(v)) if isinstance(v, float) else v for v in row])


rows = []
for n, mean, sd, N, M, S, organisations, tau, effective in UNITS:
    own, norm = sd * sd / n, tau * tau / effective + S * S / N
    error = math.sqrt(own + norm)
    df = (own + norm) ** 2 / (own**2 / (n - 1) + norm**2 / (effective - 1))
    t = (mean - M) / error
    j = hedges(N - 1)
    delta = j * (mean - M) / S
    lower, upper = noncentralities(t, df)
    scale = error / S
    less = stats.t.sf((0.2 - delta) / (j * scale), df)
    more = stats.t.cdf((-0.2 - delta) / (j * scale), df)
    rows.append(
        (n, mean, sd, N, M, S, organisations, tau, effective, error, df, delta, lower * scale, upper * scale,
         2 * stats.t.sf(abs(t), df), 1 - less - more, less, more))
write(
    "comparison.csv",
    ["n", "mean", "sd", "norm_n", "norm_mean", "norm_sd", "organisations", "tau", "effective", "se", "df", "delta",
     "lower", "upper", "p", "as", "less", "more"], rows)

# Groups of one organisation: answers 0-10 to one item, scored 0-100.
random.seed(20241)
SIZES = {"a": 12, "b": 18, "c": 25, "d": 31, "e": 40, "f": 55, "g": 70, "h": 90}
answers = []
for group, size in SIZES.items():
    level = random.gauss(5, 1.1)
    answers += [(group, min(10, max(0, round(random.gauss(level, 2.2))))) for _ in range(size)]
write("group_scores.csv", ["group", "answer"], answers)

scores = {group: numpy.array([10.0 * a for g, a in answers if g == group]) for group in SIZES}
everyone = numpy.concatenate(list(scores.values()))
k, N = len(scores), len(everyone)
within = sum(((s - s.mean()) ** 2).sum() for s in scores.values())
variance = within / (N - k)
sd, df = math.sqrt(variance), N - k
between = sum(len(s) * (s.mean() - everyone.mean()) ** 2 for s in scores.values()) / (k - 1)
n0 = (N - sum(len(s) ** 2 for s in scores.values()) / N) / (k - 1)
tau2 = max(0.0, (between - variance) / n0)
sampling = {g: variance / len(s) for g, s in scores.items()}
mean_variance = sum((len(s) / N) ** 2 * (sampling[g] + tau2) for g, s in scores.items())
typical = k / sum(1 / (v + tau2) for v in sampling.values())
comparisons = {}
for group, s in scores.items():
    rest = numpy.concatenate([o for g, o in scores.items() if g != group])
    scale = math.sqrt(1 / len(s) + 1 / len(rest))
    t = (s.mean() - rest.mean()) / (sd * scale)
    lower, upper = noncentralities(t, df)
    comparisons[group] = (
        rest.mean(), s.mean() - rest.mean(), hedges(df) * (s.mean() - rest.mean()) / sd, lower * scale, upper * scale,
        2 * stats.t.sf(abs(t), df))
q = dict(zip(comparisons, stats.false_discovery_control([c[5] for c in comparisons.values()])))
rows = []
for group, s in scores.items():
    factor = sampling[group] / (sampling[group] + tau2)
    corrected = (k - 3) / (k - 1) * df / (df + 2) * factor
    distance = s.mean() - everyone.mean()
    spread = 2 / (k - 3) * corrected**2 * typical / (sampling[group] + tau2)
    error = math.sqrt(
        sampling[group] * (1 - corrected) + corrected * factor * mean_variance + spread * distance**2)
    shrunken = everyone.mean() + (1 - factor) * distance
    agreement = max(0.0, 1 - s.var(ddof=1) / 100 / ((11**2 - 1) / 12))
    rows.append(
        (group, len(s), *comparisons[group], q[group], shrunken, shrunken - 1.959963984540054 * error,
         shrunken + 1.959963984540054 * error, 1 - factor, agreement))
rows.append(
    ("all", N, math.sqrt(tau2), (between - variance) / (between + (N / k - 1) * variance),
     (between - variance) / between, "", "", "", "", "", "", "", "", ""))
write(
    "spread.csv",
    ["group", "n", "rest", "difference", "delta", "lower", "upper", "p", "q", "shrunken", "shrunken_lower",
     "shrunken_upper", "reliability", "rwg"], rows)
