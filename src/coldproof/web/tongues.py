"""The languages that screens and papers speak here; English is the source itself."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

from coldproof.desk.floor.tongue import Catalog, Tongue
from coldproof.web.spanish import SPANISH

CATALOGS = "desk/floor/catalogs"
OWN: dict[str, Catalog] = {"es": SPANISH}
"""What only the pages without script say."""


@cache
def catalogs() -> dict[str, Catalog]:
    """Return every catalog, by language; read once."""
    folder = files("coldproof").joinpath(CATALOGS)
    found = {
        path.name.removesuffix(".json"): json.loads(path.read_text("utf-8"))
        for path in folder.iterdir()
        if path.name.endswith(".json")
    }
    return {lang: {**OWN.get(lang, {}), **told} for lang, told in found.items()}


@cache
def tongue() -> Tongue:
    """Return who speaks them."""
    return Tongue(catalogs())


def chosen(asked: str | None, accepted: str) -> str:
    """Return a language that is spoken here: the one asked for, or the first that is accepted."""
    wanted = [asked or ""]
    wanted += [one.partition(";")[0].strip()[:2].lower() for one in accepted.split(",")[:10]]
    for one in wanted:
        if one == "en" or one in catalogs():
            return one
    return "en"
