#!/usr/bin/env python3
"""The work of `raps score --group department --format json` in DuckDB: python3 duckdb_score.py JOB.json

One table of codes in memory, then one pass per kind of figure, by department and for everyone at once (GROUPING SETS);
see README for what was tried and what is left out.
"""
import sys

import duckdb

from job import Job, ORGANISATION, results


def total(items, power=1):
    """Codes up to 11 have squares that fit in eight bits, and sums in sixteen."""
    return " + ".join(f"coalesce({' * '.join([item] * power)}, 0)::SMALLINT" for item in items)


def state(scale):
    """256 × number of answers + their sum, counted from the end that reverse keys give."""
    value = [f"{scale['maximum']} - {i['id']}" if i["reversed"] else f"{i['id']} - {scale['minimum']}"
             for i in scale["items"]]
    return " + ".join(f"coalesce(256 + {v}, 0)" for v in value) + f" AS {scale['id']}"


def careless(job):
    """Two selections: the sums of each answer range's items, and from these one answer throughout, and what is left.

    One answer throughout has n·Σx² = (Σx)²; deviations are told within the range with most answers.
    """
    sums = []
    for k, items in enumerate(job.sets.values()):
        scales = [scale["id"] for scale in job.scales if scale["items"][0]["id"] in items]
        answered = " + ".join(f"{scale} // 256" for scale in scales)
        sums.append(f"({answered})::INT AS n{k}, ({total(items)})::INT AS t{k}, ({total(items, 2)})::INT AS q{k}")
    straight = " OR ".join(f"(n{k} >= 10 AND n{k} * q{k} = t{k} * t{k})" for k in range(len(sums)))
    spread, most = "n0 * q0 - t0 * t0", "n0"
    for k in range(1, len(sums)):
        spread = f"CASE WHEN n{k} > {most} THEN n{k} * q{k} - t{k} * t{k} ELSE {spread} END"
        most = f"greatest(n{k}, {most})"
    dropped = " AND ".join(f"{item} IS NULL" for item in job.tail)
    return f"{', '.join(sums)}, ({dropped}) AS dropped", f"{straight}", spread, most


def main():
    job = Job(sys.argv[1])
    database = duckdb.connect(config={"preserve_insertion_order": False})
    types = {job.group: "VARCHAR", "age_band": "VARCHAR", "gender": "VARCHAR"} | {i: "TINYINT" for i in job.items}
    columns = ", ".join(f"'{name}': '{type}'" for name, type in types.items())
    some = " OR ".join(f"{item} IS NOT NULL" for item in job.items)
    database.execute(
        f"CREATE TEMP TABLE answers AS SELECT coalesce({job.group}, '') AS {job.group}, {', '.join(job.items)} "
        f"FROM read_csv('{job.data}', delim='{job.separator}', header=true, auto_detect=false, columns={{{columns}}}, "
        f"nullstr='') WHERE {some}")
    signs, straight, spread, most = careless(job)
    database.execute(
        f"CREATE TEMP TABLE scored AS SELECT {job.group}, {', '.join(map(state, job.scales))}, {signs} FROM answers")

    everyone_too = f"GROUP BY GROUPING SETS ({job.group}, ())"
    pairs = [f"covar_samp({a}, {b})" for a, b in job.pairs] + [f"var_samp({i})" for i in job.items]
    keys = [*job.pairs, *((i, i) for i in job.items)]
    covariances = {}
    for group, isEveryone, *row in database.execute(
            f"SELECT {job.group}, grouping({job.group}), {', '.join(pairs)} FROM answers {everyone_too}").fetchall():
        covariances[ORGANISATION if isEveryone else group] = lookup(dict(zip(keys, row)))

    figures = database.execute("SELECT " + ", ".join(
        f"count({i}), avg({i}), min({i}), max({i})" for i in job.items) + " FROM answers").fetchone()
    items = [figures[4 * number:4 * number + 4] for number in range(len(job.items))]
    for item, (_, _, lowest, highest) in zip(job.items, items):
        job.check(item, lowest, highest)

    states = []
    for name in job.names:
        groups = {}
        for group, packed, count in database.execute(
                f"SELECT {job.group}, {name}, count(*) FROM scored GROUP BY ALL").fetchall():
            groups.setdefault(group, {})[divmod(packed, 256)] = count
        states.append(groups)
    sizes = dict(database.execute(f"SELECT {job.group}, count(*) FROM scored GROUP BY ALL").fetchall())

    straight, dropped = database.execute(
        f"SELECT count(*) FILTER ({straight}), count(*) FILTER (dropped) FROM scored").fetchone()
    bins = dict(database.execute(
        f"SELECT least(30, floor(sqrt(100 * ({spread}) / ({most} * ({most} - 1)))))::INT, count(*) "
        f"FROM scored WHERE {most} > 1 GROUP BY ALL").fetchall())

    score = ", ".join(f"CASE WHEN {s['id']} // 256 >= {s['required']} THEN ({s['id']} % 256) / ({s['id']} // 256) END "
                      f"AS {s['id']}" for s in job.scales)
    lower = [(a, b) for i, a in enumerate(job.names) for b in job.names[:i]]
    correlation = dict(zip(lower, database.execute(
        f"SELECT {', '.join(f'corr({a}, {b})' for a, b in lower)} FROM (SELECT {score} FROM scored)").fetchone()))
    print(results(
        job, sizes, states, covariances, [row[:2] for row in items], (straight, dropped, bins),
        [[1 if a == b else correlation.get((a, b), correlation.get((b, a))) for b in job.names] for a in job.names]))


def lookup(row):
    return lambda a, b: row.get((a, b), row.get((b, a)))


main()
