"""What a device does for accounts: each message to its people, and sealed again as it was."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.desk.floor.accounting import Accounts
from coldproof.desk.voice import kinds as k
from coldproof.desk.voice.casebook import Line
from coldproof.desk.voice.errors import VoiceError
from coldproof.desk.voice.messages import Said
from coldproof.desk.voice.readers import MOST
from coldproof.words.people import Role
from tests.unit.desk.voice.test_accounts import account, said
from tests.unit.desk.voice.test_readers import KEY, person, state


class Held:
    """What letters keep of opened boxes."""

    def __init__(self, *lines: Line) -> None:
        self.lines = list(lines)
        self.notes = {line.position: b"note" for line in lines}


class Copied:
    """A copy with people enough for two boxes."""

    state = state(
        steward=person(Role.STEWARD),
        actor=person(reading=None),
        **{f"p{n}": person() for n in range(MOST + 1)},
    )


def accounts(*lines: Line) -> Accounts:
    made: Any = Accounts
    found: Accounts = made(Copied(), Held(*lines))
    return found


def test_each_kind_has_its_keys_and_others_have_none() -> None:
    here = accounts()
    assert here.keys(account(1, "p0").said.message, "p0") == [KEY, KEY]
    assert here.keys(said(k.Noted, words="A note."), "p0") is None


def test_it_is_sealed_again_as_it_was_in_as_many_boxes_as_it_takes() -> None:
    again = accounts(account(4, "p0")).verbs()["again"]
    found = again({"positions": [4], "to": [f"p{n}" for n in range(MOST + 1)]})
    assert [len(one["to"]) for one in found["boxes"]] == [MOST, 1]
    assert len({one["data"] for one in found["boxes"]}) == 1
    assert again({"positions": [4], "to": ["actor"]})["boxes"] == []  # who has no key


@pytest.mark.parametrize("position", [3, 5])
def test_what_is_no_opened_account_is_not(position: int) -> None:
    noted = Line(5, 5, Said(said(k.Noted, words="A note."), "p0@a"))
    again = accounts(account(4, "p0"), noted).verbs()["again"]
    with pytest.raises(VoiceError, match="none that was opened here"):
        again({"positions": [position], "to": ["p1"]})
