"""Rule packs: tuples one can read.  A pack says what it does not encode; adopting one is an act."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.rules.base import Rule
from coldproof.rules.core import CORE
from coldproof.rules.duties import Duty, Property


class PackText(NamedTuple):
    """A pack: its rules, what it is, and what it leaves out."""

    name: str
    version: str
    title: str
    rules: tuple[Rule, ...]
    not_encoded: tuple[str, ...]
    duties: tuple[Duty, ...] = ()
    properties: tuple[Property, ...] = ()


PACKS: dict[str, PackText] = {
    "core": PackText(
        "core",
        "1",
        "Coldproof's own invariants and nothing else",
        CORE,
        ("everything that a law, a bulletin or a house rule adds to the invariants",),
    ),
}
