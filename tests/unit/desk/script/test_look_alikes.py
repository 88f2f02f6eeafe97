"""Scenes that sound like a firearm and have none, and scenes like them that have one."""

from __future__ import annotations

import pytest

from coldproof.desk.script.find import find
from coldproof.exchange.script.fountain import read_fountain
from coldproof.words.floor import SceneTag
from tests.look_alikes import HAS, NONE, each, fountain


def found(line: str) -> bool:
    hits = find(read_fountain(fountain(line)))
    return any(hit.trigger is SceneTag.FIREARMS for hit in hits)


@pytest.mark.parametrize("line", each(NONE))
def test_what_only_looks_like_a_firearm_is_none(line: str) -> None:
    assert not found(line)


@pytest.mark.parametrize("line", each(HAS))
def test_a_firearm_in_a_scene_like_that_is_found(line: str) -> None:
    assert found(line)


def test_every_family_has_both() -> None:
    assert NONE.keys() == HAS.keys()
