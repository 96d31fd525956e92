#!/usr/bin/env python3
"""The work of `raps score --group department --format json` in DuckDB: python3 duckdb_score.py JOB.json

One table of codes in memory, then one pass per kind of figure, by department and for everyone at once (GROUPING SETS);
see README for what was tried and what is left out.
"""
import sys

import duckdb

from job import Job, ORGANISATION, results


def answered(items):
    return " + ".join(f"({item} IS NOT NULL)::INT" for item in items)


def total(items, power=1):
    return " + ".join(f"coalesce({' * '.join([item + '::INT'] * power)}, 0)" for item in items)


def state(scale):
    """256 × number of answers + their sum, counted from the end that reverse keys give."""
    value = [f"{scale['maximum']} - {i['id']}" if i["reversed"] else f"{i['id']} - {scale['minimum']}"
             for i in scale["items"]]
    return " + ".join(f"coalesce(256 + {v}, 0)" for v in value) + f" AS {scale['id']}"


def careless(job):
    straight = " OR ".join(
        f"({answered(items)} >= 10 AND least({', '.join(items)}) = greatest({', '.join(items)}))"
        for items in job.sets.values())
    dropped = " AND ".join(f"{item} IS NULL" for item in job.tail)
    sets = list(job.sets.values())
    chosen = [f"({answered(items)}, {total(items)}, {total(items, 2)})" for items in sets]
    most = f"row{chosen[0]}"
    for number in range(1, len(sets)):
        larger = " AND ".join(f"({answered(sets[number])}) > ({answered(items)})" for items in sets[:number])
        most = f"CASE WHEN {larger} THEN row{chosen[number]} ELSE {most} END"
    return f"({straight}) AS straight, ({dropped}) AS dropped, {most} AS main"


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
    database.execute(
        f"CREATE TEMP TABLE scored AS SELECT {job.group}, {', '.join(map(state, job.scales))}, {careless(job)} FROM answers")

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
        "SELECT count(*) FILTER (straight), count(*) FILTER (dropped) FROM scored").fetchone()
    bins = dict(database.execute(
        "SELECT least(30, floor(sqrt(100 * (n * q - s * s) / (n * (n - 1)))))::INT, count(*) "
        "FROM (SELECT main[1] AS n, main[2] AS s, main[3] AS q FROM scored) WHERE n > 1 GROUP BY ALL").fetchall())

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
