"""Validates JSON output against results.schema.json (JSON Schema 2020-12) with the jsonschema package.

    python3 Fixtures/Schema/validate.py [FILE…]

Without files: the goldens, and then also that the schema is strict: a document with one value removed, renamed or of
another type must fail, else the schema would let such a change pass unnoticed. Exit code 1 if anything is wrong.
"""
import copy
import json
import pathlib
import sys

import jsonschema

folder = pathlib.Path(__file__).resolve().parent
schema = json.loads((folder / "results.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)


def refuse_constant(name):
    raise ValueError(f"{name} is no JSON")


def load(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"), parse_constant=refuse_constant)


def mutants(document):
    """Documents with one thing wrong, and what it is."""
    document = {**document, "partitions": []}  # each mutant is copied and validated whole
    for key in document:
        broken = {name: value for name, value in document.items() if name != key}
        yield f"without {key}", broken
    shown = document["organisation"].get("scales", [])
    for index, scale in enumerate(shown):
        for key in scale:
            broken = copy.deepcopy(document)
            broken["organisation"]["scales"][index][key + "X"] = broken["organisation"]["scales"][index].pop(key)
            yield f"scale {index} with {key} renamed", broken
        if "mean" in scale:
            broken = copy.deepcopy(document)
            broken["organisation"]["scales"][index]["mean"] = "NaN"
            yield f"scale {index} with a text for its mean", broken


files = sys.argv[1:] or sorted((folder.parent / "Golden").glob("*.json"))
failures = 0
for file in files:
    document = load(file)
    errors = list(validator.iter_errors(document))
    for error in errors[:10]:
        print(f"{file}: {error.json_path}: {error.message[:300]}")
    failures += len(errors)
    for name, broken in mutants(document) if not sys.argv[1:] else []:
        if validator.is_valid(broken):
            print(f"{file}: the schema accepts a document {name}")
            failures += 1
if not files:
    print("no files to validate")
    failures += 1
print(f"{len(files)} documents, {failures} failures")
sys.exit(1 if failures else 0)
