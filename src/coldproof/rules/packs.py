"""Rule packs: tuples one can read.  A pack says what it does not encode; adopting one is an act."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.rules.base import Rule
from coldproof.rules.california import (
    CALIFORNIA,
    CALIFORNIA_DUTIES,
    CALIFORNIA_NOT_ENCODED,
    CALIFORNIA_PROPERTIES,
)
from coldproof.rules.core import CORE
from coldproof.rules.csatf import CSATF
from coldproof.rules.duties import Duty, Property
from coldproof.rules.new_mexico import (
    NEW_MEXICO,
    NEW_MEXICO_DUTIES,
    NEW_MEXICO_NOT_ENCODED,
    NEW_MEXICO_PROPERTIES,
)
from coldproof.rules.records import (
    RECORDS,
    RECORDS_DUTIES,
    RECORDS_NOT_ENCODED,
    RECORDS_PROPERTIES,
)
from coldproof.rules.set_practice import SET_PRACTICE, SET_PRACTICE_DUTIES
from coldproof.rules.stop import STOP


class PackText(NamedTuple):
    """A pack: its rules, what it is, and what it leaves out."""

    name: str
    version: str
    title: str
    rules: tuple[Rule, ...]
    not_encoded: tuple[str, ...]
    duties: tuple[Duty, ...] = ()
    properties: tuple[Property, ...] = ()


ALL = (
    PackText(
        "core",
        "1",
        "Coldproof's own invariants and nothing else",
        CORE,
        ("whatever a law, a bulletin or a house rule adds to the invariants",),
    ),
    PackText(
        "industry-us",
        "1",
        "The US industry's safety bulletins on firearms and on live ammunition",
        CSATF,
        (
            "the bulletins' own text and paragraph numbers: only quotations and adaptations of them"
            " were read",
            "what a revision of 2023 or 2024 may have changed",
            "body protection, who stands about at live fire, whose a lot of rounds is, containers"
            " finer than a store, and the escalation of refused time",
            "csatf-1.bulletin-distribution: the bulletin sent out with the call sheet",
        ),
    ),
    PackText(
        "set-practice",
        "1",
        "What armorers, first ADs, stage managers and performers do",
        SET_PRACTICE + STOP,
        (
            "set.public-and-police-notice: notice to the authorities and the studio",
            "practice of other countries, and of rooms where nobody wrote it down",
        ),
        SET_PRACTICE_DUTIES,
    ),
    PackText(
        "california",
        "1",
        "California Labor Code, division 5, part 13, as far as it was read",
        CALIFORNIA,
        CALIFORNIA_NOT_ENCODED,
        CALIFORNIA_DUTIES,
        CALIFORNIA_PROPERTIES,
    ),
    PackText(
        "new-mexico",
        "1",
        "What New Mexico's safety bureau found in 2022",
        NEW_MEXICO,
        NEW_MEXICO_NOT_ENCODED,
        NEW_MEXICO_DUTIES,
        NEW_MEXICO_PROPERTIES,
    ),
    PackText(
        "records",
        "1",
        "Evidence, federal reports, and what the record keeps by its build",
        RECORDS,
        RECORDS_NOT_ENCODED,
        RECORDS_DUTIES,
        RECORDS_PROPERTIES,
    ),
)

PACKS: dict[str, PackText] = {pack.name: pack for pack in ALL}
