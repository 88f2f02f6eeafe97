"""A guest key rests on two words and on where those work who said them; a bundle proves it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts import voice
from coldproof.acts.production import DeviceEnrolled, PersonEnrolled
from coldproof.exchange.bundle.choice import Choice
from coldproof.words.ids import DeviceId, PersonId
from coldproof.words.people import Department
from tests.bundle.forging import verified
from tests.bundles import Log, Record, bag_of

WHERE = {"armorer": Department.WEAPONS, "dp": Department.CAMERA, "extra": Department.CAST}


@cache
def record() -> Record:
    """Return a log in which an extra reports a hazard with a guest key on the armorer's tablet."""
    log = Log()
    for person, department in WHERE.items():
        body = PersonEnrolled(person=PersonId(person), department=department)
        log.say("producer", body, f"{person} joined")
    for person in ("armorer", "dp"):
        log.record(log.crew.enrolling(person), f"{person} enrolled")
    for by in ("armorer", "dp"):
        key = log.crew.key("extra", "armorer")
        word: Any = DeviceEnrolled(person=PersonId("extra"), enrolled=DeviceId("armorer"), key=key)
        log.say(by, word, f"{by}'s word")
    log.say("extra", voice.HazardReported(weapons=True), "hazard", device="armorer")
    log.say("dp", voice.HazardReported(), "another hazard")
    return log.done()


@pytest.mark.parametrize("choice", [None, Choice(people=("extra",))], ids=["whole", "extract"])
def test_a_bundle_with_a_guest_key_is_verified(tmp_path: Path, choice: Choice | None) -> None:
    top, files = bag_of(record, choice)
    report = verified(tmp_path, top, dict(files), record().vkey)
    assert report.extract is (choice is not None)


def test_an_extract_takes_along_both_words_and_where_those_work_who_said_them() -> None:
    made = record()
    _, files = bag_of(record, Choice(people=("extra",)))
    proofs = [name for name in files if name.endswith(".tlog-proof")]
    taken = {int("".join(c for c in name.rpartition("/")[2] if c.isdigit())) for name in proofs}
    for name in ("armorer's word", "dp's word", "armorer joined", "dp joined", "hazard"):
        assert made.places[name] in taken, name
    assert made.places["another hazard"] not in taken
