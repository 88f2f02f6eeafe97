"""Signing as one of a crowd on a phone: off, a voice key, a crowd that hides, one that does not."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.codec import digest as digest_of
from coldproof.desk.roster import key_text, raw_key
from coldproof.desk.voice.errors import VoiceError
from coldproof.keys.ring import public_of, sign
from coldproof.log.ring import LEAST
from tests.crowd import TEXT, WORDS, Crowd
from tests.unit.desk.floor.driver import Floor, Phone

LABEL = "Sign as one of a crowd (an experiment)"


class Set:
    """A floor whose people have voice keys, and a letter that was frozen after them."""

    def __init__(self, folder: Path, count: int = LEAST) -> None:
        self.floor, self.crowd = Floor.of_world(folder), Crowd(count)
        for number, key in enumerate(self.crowd.keys[1:]):
            who = f"crew-{number}"
            self.floor.say(by="producer", kind="PersonEnrolled", person=who, department="grip")
            self.floor.say(by=who, kind="VoiceKeyPublished", key=key)
        self.floor.say(by="dp", kind="VoiceKeyPublished", key=self.crowd.keys[0])
        self.floor.say(by="dp", kind="StatementOffered", text=TEXT, size=len(WORDS))
        self.phone = self.floor.phone("dp")
        self.lent = {"rings": True, "voice_key": self.crowd.keys[0]}

    @property
    def position(self) -> int:
        return self.floor.state.letters[TEXT].position

    def open(self, route: str = f"crowd/{TEXT}", **lent: Any) -> Phone:
        self.phone.open(route)
        self.phone.draft.update(self.lent | lent)
        return self.phone

    def signed(self, *people: int) -> list[bytes]:
        """Have some of the crowd be on the log, as the clerk enters them; return the proofs."""
        proofs = []
        for number in people:
            made = self.crowd.sign(number)
            self.floor.say(
                by="clerk",
                kind="StatementRinged",
                text=TEXT,
                ring_size=self.position,
                tag=key_text(made.tag),
                proof=digest_of(made.proof),
            )
            proofs.append(made.proof)
        return proofs


@pytest.fixture
def here(tmp_path: Path) -> Set:
    return Set(tmp_path)


@pytest.mark.parametrize("route", [f"crowd/{TEXT}", "crowd"])
def test_nothing_of_it_is_shown_where_the_server_does_not_say_so(here: Set, route: str) -> None:
    for lent in ({"rings": False}, {"rings": None}, {"rings": "yes"}):
        phone = here.open(route, **lent)
        assert "This server takes no signatures of one of a crowd." in phone.words()
        assert phone.labels() == []
    here.phone.open(f"letter/{TEXT}")
    assert LABEL not in here.phone.labels()
    here.phone.open("letters")
    assert "My voice key, for signing as one of a crowd" not in here.phone.labels()


def test_the_way_here_from_a_letter_and_from_all_of_them(here: Set) -> None:
    assert LABEL in here.open(f"letter/{TEXT}").labels()
    assert "My voice key, for signing as one of a crowd" in here.open("letters").labels()


def test_it_says_what_it_is_and_what_it_does_not_protect(here: Set) -> None:
    words = here.open().words()
    for said in (
        "An experiment: nobody outside has examined how that is done.",
        "it can not be taken back",
        "this phone and its PIN later can find out",
        "The network sees",
        "see who vouched for whom",
    ):
        assert said in words


def test_a_voice_key_is_made_and_published(here: Set) -> None:
    here.floor.say(by="producer", kind="PersonEnrolled", person="late", department="grip")
    key = Crowd(1).keys[0]
    phone = here.phone = here.floor.phone("late")
    here.open("crowd", voice_key=None).tap("Make my voice key here")
    assert phone.called[-1]["name"] == "ring-key"
    phone.route = "crowd"
    phone.draft.update({"rings": True, "voice_key": key})
    phone.tap("I publish this voice key")
    assert here.floor.state.people["late"].ring_key == (key, here.floor.state.size - 1)
    assert "It is on the record" in here.open("crowd", voice_key=key).words()
    words = here.open(voice_key=key).words()
    assert "The voice key on this device came later, or there is none." in words
    assert "I sign as one of them" not in phone.labels()


def test_one_of_the_crowd_signs(here: Set) -> None:
    here.signed(3, 4)
    phone = here.open()
    assert "2 signed of 12 who had a voice key when it was frozen; 7 at most can." in phone.words()
    phone.tap("I sign as one of them")
    asked = phone.called[-1]["values"]
    assert (asked["person"], asked["text"]) == ("dp", TEXT)

    told = json.loads(phone.door.voice(json.dumps({"do": "ring", "text": TEXT})))
    ring = [base64.b64decode(one) for one in told["ring"]]
    assert (tuple(ring), told["size"]) == (here.crowd.ring, here.position)
    secret = here.crowd.secrets[0]
    assert public_of(secret) in ring
    assert sign(raw_key(TEXT), ring, secret).tag == here.crowd.sign(0).tag
    with pytest.raises(VoiceError, match="no such frozen text"):
        phone.door.voice(json.dumps({"do": "ring", "text": "A" * 43}))


def test_nobody_signs_where_the_others_would_be_known(here: Set) -> None:
    here.signed(*range(1, 8))
    phone = here.open()
    assert "If more signed, who did not would be known." in phone.words()
    assert "I sign as one of them" not in phone.labels()


def test_a_crowd_that_is_too_small(tmp_path: Path) -> None:
    few = Set(tmp_path, LEAST - 1)
    phone = few.open()
    assert "11 had a voice key when it was frozen; 12 are needed for a crowd." in phone.words()
    assert "I sign as one of them" not in phone.labels()


def test_a_letter_counts_what_is_proven_and_nothing_else(here: Set) -> None:
    proofs = here.signed(1, 2, 2)  # who signs twice counts once
    phone = here.open(f"letter/{TEXT}")
    assert "of a crowd of" not in phone.words()
    voice = phone.door.voice
    wanted = json.loads(voice(json.dumps({"do": "wanted", "text": TEXT})))["digests"]
    assert wanted == [TEXT, digest_of(proofs[0]), digest_of(proofs[1])]
    for number, proof in enumerate(proofs[:2], 1):
        data = base64.b64encode(proof).decode()
        voice(json.dumps({"do": "value", "digest": digest_of(proof), "data": data}))
        said = f"{number} of a crowd of 12, by keys of theirs; nobody can tell which of them"
        words = here.open(f"letter/{TEXT}").words()
        assert said in words
        assert "do not add the two numbers" in words


def test_nobody_signed_out_signs(here: Set) -> None:
    here.phone.lock("dp")
    assert "I sign as one of them" not in here.open().labels()


def test_in_practice_nothing_of_it_is_sent(here: Set) -> None:
    assert "I sign as one of them" in here.open().labels()
    here.phone.door.practice = True
    assert "This server takes no signatures of one of a crowd." in here.open().words()
