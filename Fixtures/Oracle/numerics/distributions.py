"""Writes the oracles of distributions and corrections by scipy and mpmath. Run in this folder: python3 distributions.py

scipy's noncentral t and bivariate normal are compared with integrals in 20 digits by mpmath, which are what is stored.
"""
import csv
import math

import mpmath
import scipy
from mpmath import mpf
from scipy import optimize, stats

mpmath.mp.dps = 20


def write(name, header, rows):
    with open(name, "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def normal(z):
    return mpmath.erfc(-z / mpmath.sqrt(2)) / 2


def noncentral_t(t, df, ncp):
    """The mean of Phi(t s - ncp) over the density of s = sqrt(chi2 / df)."""
    t, df, ncp = mpf(t), mpf(df), mpf(ncp)
    half = df / 2
    constant = mpmath.log(2) + half * mpmath.log(half) - mpmath.loggamma(half)

    def integrand(s):
        if s == 0:
            return constant.__class__(0) if df > 1 else mpmath.exp(constant) * normal(-ncp)
        return mpmath.exp(constant + (df - 1) * mpmath.log(s) - half * s * s) * normal(t * s - ncp)

    spread = 1 / mpmath.sqrt(2 * df)
    points = {max(mpf(0), 1 + k * spread) for k in range(-14, 15)}
    if t * ncp > 0:
        points |= {max(mpf(0), (ncp + k) / t) for k in range(-12, 13)}
    points = sorted(p for p in points if p <= 1 + 14 * spread)
    return mpmath.quad(integrand, points, maxdegree=5)


rows = []
for df in [1, 1.5, 2, 5, 12.7, 30, 100, 1_000, 31_623, 1_000_000]:
    for ncp in [0, 0.3, -0.3, 2, -7.5, 15, 37, -37]:
        spread = (1 + ncp * ncp / (2 * df)) ** 0.5
        for q in [-4, -1.96, 0.7, 3]:
            t = round(ncp + q * spread, 3)
            value = noncentral_t(t, df, ncp)
            by_scipy = stats.nct.cdf(t, df, ncp) if ncp else stats.t.cdf(t, df)
            if abs(value - by_scipy) > 1e-9:
                print("scipy differs: nct.cdf", t, df, ncp, by_scipy, mpmath.nstr(value, 17))
            rows.append((df, ncp, t, mpmath.nstr(value, 17)))
write("noncentral_t.csv", ("degreesOfFreedom", "noncentrality", "t", "probability"), rows)


def bound(t, df, probability, guess, spread):
    """The noncentrality with P(T <= t) = probability; by mpmath where nct.cdf gives NaN, as it does in far tails."""
    def excess(ncp):
        value = stats.nct.cdf(t, df, ncp) if ncp else stats.t.cdf(t, df)
        return (float(noncentral_t(t, df, ncp)) if math.isnan(value) else value) - probability

    low = high = guess
    while not excess(low) > 0:
        low -= spread / 4
    while not excess(high) < 0:
        high += spread / 4
    return optimize.brentq(excess, low, high, xtol=1e-13, rtol=1e-15)


rows = []
for df in [1, 3, 10, 29, 150, 2_000, 1_000_000]:
    for t in [0.01, 0.8, 2.1, -3.3, 11, 30]:
        for confidence in [0.8, 0.95, 0.99]:
            spread = (1 + t * t / (2 * df)) ** 0.5
            z = stats.norm.ppf(0.5 + confidence / 2)
            tail = (1 - confidence) / 2
            rows.append((
                df, t, confidence, repr(float(bound(t, df, 1 - tail, t - z * spread, spread))),
                repr(float(bound(t, df, tail, t + z * spread, spread)))))
write("noncentrality_interval.csv", ("degreesOfFreedom", "t", "confidence", "lower", "upper"), rows)

rows = []
with mpmath.workdps(40):  # loggamma(5e8) has ten digits before the point
    for df in [1.001, 1.5, 2, 3, 5, 9.3, 20, 99, 1_000, 123_456, 1e9]:
        half = mpf(df) / 2
        value = mpmath.exp(mpmath.loggamma(half) - mpmath.loggamma(half - mpf(1) / 2)) / mpmath.sqrt(half)
        rows.append((df, mpmath.nstr(value, 17)))
write("hedges.csv", ("degreesOfFreedom", "correction"), rows)


def bivariate(x, y, rho):
    """The integral of the density of x times the conditional probability of y."""
    x, y, rho = mpf(x), mpf(y), mpf(rho)
    root = mpmath.sqrt(1 - rho * rho)

    def integrand(s):
        return mpmath.npdf(s) * normal((y - rho * s) / root)

    # Pieces as narrow as the step of the second factor, where there is one.
    points = {mpf(k) for k in range(-40, 41, 2)} | {mpf(k) for k in range(-8, 9)}
    points |= {y / rho + k * root for k in (-12, -8, -5, -3, -1, 0, 1, 3, 5, 8, 12)} if rho else set()
    points = sorted(p for p in points if -40 <= p < x) + [x]
    return mpmath.quad(integrand, points)


rows = []
for rho in [-0.9999, -0.97, -0.926, -0.92, -0.6, -0.2, 0, 0.1, 0.29, 0.31, 0.74, 0.76, 0.924, 0.93, 0.99, 0.99999]:
    for x, y in [(0, 0), (1.2, 1.2), (1.2, -1.2), (-2.5, 0.4), (0.3, 3.1), (-1.5, -1.7), (4.5, -0.01), (-4, -4.2)]:
        value = bivariate(x, y, rho)
        by_scipy = stats.multivariate_normal.cdf([x, y], cov=[[1, rho], [rho, 1]], allow_singular=True)
        if abs(value - by_scipy) > 1e-9:
            print("scipy differs: multivariate_normal.cdf", x, y, rho, by_scipy, mpmath.nstr(value, 17))
        rows.append((x, y, rho, mpmath.nstr(value, 17)))
write("bivariate_normal.csv", ("x", "y", "correlation", "mass"), rows)
print("mpmath", mpmath.__version__, "scipy", scipy.__version__)
