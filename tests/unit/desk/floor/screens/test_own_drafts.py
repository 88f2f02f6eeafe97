"""One's own part of a drafting: disclosed by whoever wrote or opened a draft, by nobody else."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.acts.codec import digest as digest_of
from tests.unit.desk.floor.screens.test_letter import BETTER, Set, discloses


@pytest.fixture
def here(tmp_path: Path) -> Set:
    return Set(tmp_path)


def test_each_discloses_their_own_part_and_nobody_elses(here: Set) -> None:
    here.frozen()  # by `dp`, who says yes
    words = here.page("steward")
    assert "Disclosed by who wrote or opened them: dp 2" in words
    assert "2 drafts are named and not disclosed" in words
    assert "None of these drafts has the very words" in words  # which `ad` wrote
    handed = [v.decode(errors="replace") for v in here.server.values.values()]
    assert not any("Drafted" in one and BETTER in one for one in handed)
    discloses(here, "ad")
    words = here.page("steward")
    assert "Disclosed by who wrote or opened them: ad 2, dp 2" in words
    assert "not disclosed" not in words


def test_who_froze_it_discloses_for_nobody_else_whatever_they_hand_in(here: Set) -> None:
    here.frozen(tell="no")
    dp = here.of("dp")
    named = here.letter.drafts
    for note in dp.phone.door.speaking.letters.notes.values():  # with another page than ours
        here.server.values[digest_of(note)] = note
        here.floor.say(by="dp", kind="Disclosed", value=digest_of(note))
    words = here.page("steward")
    assert "Disclosed by who wrote or opened them: dp 2" in words
    assert f"{len(named) - 2} drafts are named and not disclosed" in words


def test_who_took_no_part_is_told_so_and_nobody_is_named(here: Set) -> None:
    here.frozen(tell="no")
    here.reading("actor")
    here.looks("actor", "draft")
    here.page("actor")
    here.of("actor").tap("I took part in the drafting")
    words = here.of("actor").phone.words()
    assert "Nothing of this drafting that is yours stays closed here." in words
    assert "I disclose mine" not in here.of("actor").phone.labels()


def test_a_no_needs_no_tap_and_stays_to_be_changed(here: Set) -> None:
    here.frozen(tell="no")
    assert "4 drafts are named and not disclosed" in here.page("steward")
    discloses(here, "dp")
    assert "Disclosed by who wrote or opened them: dp 2" in here.page("steward")
