"""Validates JSON output against its schema in this folder (JSON Schema 2020-12) with the jsonschema package.

    python3 Fixtures/Schema/validate.py [FILE…]

What a document is, its "document" says. Without files: the goldens and the norm of acme, and then also that the schemas
are strict: a document with one value removed, renamed or of another type must fail, else the schema would let such a
change pass unnoticed. Exit code 1 if anything is wrong.
"""
import copy
import json
import pathlib
import sys

import jsonschema

folder = pathlib.Path(__file__).resolve().parent
schemas = {
    "raps-score": "results.schema.json", "raps-norm": "norm.schema.json", "raps-compare": "waves.schema.json",
    "raps-plan": "plan.schema.json",
}


def validator(name):
    schema = json.loads((folder / name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


validators = {document: validator(name) for document, name in schemas.items()}


def refuse_constant(name):
    raise ValueError(f"{name} is no JSON")


def load(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"), parse_constant=refuse_constant)


def parts(document):
    """A small copy that is validated whole for each mutant, and the list of scales or rows in it."""
    if document["document"] == "raps-norm":
        small = {**document, "correlations": None, "scales": document["scales"][:3]}
        return small, lambda copied: copied["scales"]
    if document["document"] == "raps-compare":
        small = {**document, "pairs": document["pairs"][:1]}
        return small, lambda copied: copied["pairs"][0]["organisation"]
    if document["document"] == "raps-plan":
        rows = {"measures": document["measures"][:2], "risks": document["risks"][:1]}
        small = {**document, **rows, "priorities": document["priorities"][:1]}
        return small, lambda copied: copied["priorities"] + copied["measures"] + copied["strengths"] + copied["risks"]
    small = {**document, "partitions": []}
    return small, lambda copied: copied["organisation"].get("scales", [])


def mutants(document):
    """Documents with one thing wrong, and what it is."""
    document, scales = parts(document)
    for key in document:
        broken = {name: value for name, value in document.items() if name != key}
        yield f"without {key}", broken
    for index, scale in enumerate(scales(document)):
        for key in scale:
            broken = copy.deepcopy(document)
            scales(broken)[index][key + "X"] = scales(broken)[index].pop(key)
            yield f"scale {index} with {key} renamed", broken
        for figures in {"overall", "figures", "text", "people"} & scale.keys():
            for key in scale[figures]:
                broken = copy.deepcopy(document)
                scales(broken)[index][figures][key + "X"] = scales(broken)[index][figures].pop(key)
                yield f"scale {index} with {figures}.{key} renamed", broken
        for mean in {"mean", "laterMean"} & scale.keys():
            broken = copy.deepcopy(document)
            scales(broken)[index][mean] = "NaN"
            yield f"scale {index} with a text for its mean", broken


norm = folder.parent / "acme" / "norm.json"
files = sys.argv[1:] or [*sorted((folder.parent / "Golden").rglob("*.json")), norm]
failures = 0
for file in files:
    document = load(file)
    validator = validators[document["document"]]
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
