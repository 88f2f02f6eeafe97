"""Words for the values of enums, wherever a sentence holds one: English source.

A value without words here is plain English already, but for its hyphens.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from coldproof.desk.floor import labels, terms
from coldproof.words import floor, kit, people, voice

WORDS: dict[type[StrEnum], Mapping[Any, str]] = {
    people.Role: labels.ROLES,
    people.Department: labels.DEPARTMENTS,
    people.Document: labels.DOCUMENTS,
    kit.WeaponClass: labels.SHORT,
    kit.ActionType: labels.ACTIONS,
    kit.RoundClass: labels.ROUNDS,
    kit.Marker: labels.MARKERS,
    kit.Primer: labels.PRIMERS,
    kit.Charge: labels.CHARGES,
    kit.Origin: labels.ORIGINS,
    kit.Owner: labels.OWNERS,
    kit.Edge: labels.EDGES,
    kit.MagazineSeen: labels.MAGAZINES,
    floor.Color: labels.COLORS,
    floor.Purpose: terms.PURPOSES,
    floor.Mitigation: terms.MITIGATIONS,
    floor.Topic: terms.TOPICS,
    floor.MeetingKind: terms.MEETINGS,
    floor.IncidentKind: terms.INCIDENTS,
    floor.Severity: terms.SEVERITIES,
    floor.Agency: terms.AGENCIES,
    floor.Alternative: terms.ALTERNATIVES,
    floor.PlaceType: terms.PLACES,
    floor.SceneTag: terms.TAGS,
    floor.NoticeKind: terms.NOTICES,
    voice.Departure: terms.DEPARTURES,
    voice.Erasure: terms.ERASURES,
}


def words_of_value(value: StrEnum) -> str | None:
    """Return the words of a value in its table; none: the value itself is what is said."""
    return WORDS.get(type(value), {}).get(value)


def within(words: str) -> str:
    """Return words as they stand within a sentence: no capital but that of a name."""
    return words[:1].lower() + words[1:] if words[1:] == words[1:].lower() else words
