#!/usr/bin/env python3
"""The work of `raps score --group department --format json` in polars: python3 polars_score.py JOB.json

Lazy, streaming, expressions only; see README for what was tried and what is left out.
"""
import sys

import polars as pl

from job import Job, ORGANISATION, results


def scan(job):
    """The answers as Int8, nulls where there is none; anything that is no code fails here."""
    overrides = {item: pl.Int8 for item in job.items} | {job.group: pl.String}
    options = {"separator": job.separator}
    if job.form == "labels":
        enums = {key: pl.Enum(labels) for key, labels in job.labels.items()}
        overrides |= {item: enums["{}..{}".format(*job.range[item])] for item in job.items}
    elif job.form == "decimals":
        overrides |= {item: pl.Float32 for item in job.items}
        options["decimal_comma"] = True
    if job.encoding != "utf-8":  # only the eager reader knows other encodings
        frame = pl.read_csv(job.data, schema_overrides=overrides, encoding=job.encoding,
                            columns=[job.group, *job.items], **options).lazy()
    else:
        source = sys.stdin.buffer if job.data == "-" else job.data
        frame = pl.scan_csv(source, schema_overrides=overrides, **options)
    if job.form == "labels":
        codes = [pl.col(item).to_physical().cast(pl.Int8) + job.range[item][0] for item in job.items]
    elif job.form == "decimals":
        codes = [pl.col(item).cast(pl.Int8) for item in job.items]
    else:
        codes = [pl.col(item) for item in job.items]
    return frame.select(pl.col(job.group).fill_null(""), *codes)


def answered(items):
    return pl.sum_horizontal([pl.col(item).is_not_null().cast(pl.UInt8) for item in items])


def state(scale):
    """256 × number of answers + their sum, counted from the favourable-neutral end that reverse keys give."""
    value = [scale["maximum"] - pl.col(i["id"]) if i["reversed"] else pl.col(i["id"]) - scale["minimum"]
             for i in scale["items"]]
    return pl.sum_horizontal([(v.cast(pl.Int16) + 256).fill_null(0) for v in value]).alias(scale["id"])


def score(scale):
    """Null below the required number of answers; on any linear scale, for correlations."""
    number, total = pl.col(scale["id"]) // 256, pl.col(scale["id"]) % 256
    return pl.when(number >= scale["required"]).then(total / number).alias(scale["id"])


def careless(job):
    """Per row: one answer throughout (of at least 10), dropped out, and the SD of the answers in tenths."""
    straight, main, most = [], None, None
    for items in job.sets.values():
        n = answered(items).cast(pl.Int32)
        total = pl.sum_horizontal([pl.col(item).cast(pl.Int16) for item in items]).cast(pl.Int32)
        # Squares of codes up to 11 fit in eight bits.
        squares = pl.sum_horizontal([(pl.col(item) * pl.col(item)).cast(pl.Int16) for item in items]).cast(pl.Int32)
        spread = n * squares - total * total
        straight.append((n >= 10) & (spread == 0))
        main = spread if main is None else pl.when(n > most).then(spread).otherwise(main)
        most = n if most is None else pl.max_horizontal(n, most)
    dropped = pl.all_horizontal([pl.col(item).is_null() for item in job.tail])
    tenths = (100 * main / (most * (most - 1))).sqrt().floor().clip(upper_bound=30).cast(pl.UInt8)
    return (pl.any_horizontal(straight).alias("straight"), dropped.alias("dropped"),
            pl.when(most > 1).then(tenths).alias("tenths"))


def main():
    job = Job(sys.argv[1])
    answers = scan(job)
    pairs = [pl.cov(a, b).alias(f"{a} {b}") for a, b in job.pairs] + [pl.col(i).var().alias(f"{i} {i}") for i in job.items]
    # Codes take a byte each: keeping them costs less than reading the file again for each kind of figure.
    rows = answers.collect(engine="streaming").lazy().filter(pl.any_horizontal([pl.col(item).is_not_null() for item in job.items]))
    scored = rows.select(job.group, *map(state, job.scales), *careless(job)).cache()
    scores = scored.select([score(scale) for scale in job.scales])
    queries = [
        rows.select(pairs),
        rows.group_by(job.group).agg(pairs),
        rows.select([f(pl.col(i)).alias(f"{i} {f.__name__}") for i in job.items
                     for f in (pl.Expr.count, pl.Expr.mean, pl.Expr.min, pl.Expr.max)]),
        scored.select(pl.col("straight").sum(), pl.col("dropped").sum()),
        scored.group_by("tenths").len(),
        scored.group_by(job.group).len(),
        scores.select([pl.corr(a, b).alias(f"{a} {b}") for i, a in enumerate(job.names) for b in job.names[:i]]),
        *[scored.group_by(job.group, name).len() for name in job.names],
    ]
    tables = pl.collect_all(queries, engine="streaming")
    everyone, by_group, items, signs, tenths, sizes, correlations, *counts = tables

    covariances = {ORGANISATION: everyone.row(0, named=True)}
    covariances |= {row[job.group]: row for row in by_group.iter_rows(named=True)}

    def lookup(row):
        return lambda a, b: row.get(f"{a} {b}", row.get(f"{b} {a}"))

    items = items.row(0, named=True)
    for item in job.items:
        job.check(item, items[f"{item} min"], items[f"{item} max"])
    states = []
    for name, table in zip(job.names, counts):
        groups = {}
        for group, packed, count in table.iter_rows():
            groups.setdefault(group, {})[divmod(packed, 256)] = count
        states.append(groups)
    matrix = correlations.row(0, named=True)
    print(results(
        job, dict(sizes.iter_rows()), states, {group: lookup(row) for group, row in covariances.items()},
        [(items[f"{i} count"], items[f"{i} mean"]) for i in job.items],
        (*signs.row(0), {key: count for key, count in tenths.iter_rows() if key is not None}),
        [[1 if a == b else matrix.get(f"{a} {b}", matrix.get(f"{b} {a}")) for b in job.names] for a in job.names]))


main()
