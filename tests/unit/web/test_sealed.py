"""Sealed boxes from end to end on the server's side: handed in, promised, in the log, answered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.codec import digest as digest_of
from coldproof.acts.production import DeviceEnrolled, KeyRevoked, PersonDeparted
from coldproof.acts.voice import LessonReleased, ReadingKeyPublished, ShieldAdopted
from coldproof.app.backup import PENDING
from coldproof.app.boxes import Boxes
from coldproof.app.by_lot import BATCH, WAIT_US
from coldproof.app.values import keep_value
from coldproof.desk import roster as keys
from coldproof.desk.roster import key_text
from coldproof.desk.voice import boxes as form
from coldproof.desk.voice import kinds as k
from coldproof.desk.voice import messages as m
from coldproof.desk.voice.boxes import read_strip, worked
from coldproof.desk.voice.casebook import Casebook, Decrypted
from coldproof.keys.signing import new_signer
from coldproof.log.note import read_note
from coldproof.words.ids import CLERK, Committed, DeviceId, PersonId, PublicKey, ReadingKey
from coldproof.words.people import Department, Role
from coldproof.words.units import HOUR_US, SECOND_US
from coldproof.words.voice import Concern
from tests.served import Cast, Client, caught_up, in_process
from tests.voice import Reader, Reporter, boxed, check, message, noted, opened, work

BYTES = {"content-type": "application/octet-stream"}


class Set:
    """A served production with a steward and a safety person who read reports."""

    def __init__(self, client: Client) -> None:
        self.client, self.cast = client, client.cast
        self.production = self.cast.production
        self.readers = [Reader(name, self.production) for name in ("steward", "safety")]
        self.client.recorded(
            *self.cast.enrolling("steward", department=Department.OUTSIDE),
            *self.cast.enrolling("safety", department=Department.SAFETY),
            *self.cast.enrolling("dp", department=Department.CAMERA),
            *self.cast.enrolling("grip", department=Department.GRIP),
            *self.cast.vouched("steward", Role.STEWARD, "dp", "grip"),
            *self.cast.vouched("safety", Role.SAFETY, "dp", "grip"),
        )
        for one in self.readers:
            one.signer = self.cast.signer(one.person)
            self.publish(one.person, one.key)

    def publish(self, person: str, key: str | None) -> None:
        body = ReadingKeyPublished(key=None if key is None else ReadingKey(key))
        self.client.recorded(self.cast.note(person, body))
        self.followed()

    def followed(self) -> None:
        caught_up(self.client.live)

    def hand_in(self, box: bytes, commitment: bytes = bytes(32), number: int | None = None) -> Any:
        bits = self.client.get("readers").json()["bits"][0]
        found = work(box, bits) if number is None else number
        content = key_text(commitment).encode() + found.to_bytes(8, "big") + box
        return self.client.post("boxes", content=content, headers=BYTES)

    def report(self, reporter: Reporter) -> tuple[bytes, bytes]:
        """Return the box of a report, and what it commits to."""
        said = reporter.report()
        text = m.text_of(self.production, said)
        box = boxed(noted(said, reporter.signer, self.production), self.readers, reporter)
        return box, m.commitment(reporter.secrets.salt, text)

    def cover(self, count: int) -> None:
        """Have phones hand in boxes that nobody can open."""
        for _ in range(count):
            assert self.hand_in(boxed(bytes(m.SIZES[0]), [])).status_code == 200

    def enter(self, after_us: int = 0) -> int:
        live = self.client.live
        count = live.boxes.enter(live.clock() + after_us)
        self.followed()
        return count

    def boxes(self, first: int = 0) -> list[Decrypted]:
        said = self.client.get("boxes", params={"from": first})
        found, at = [], 0
        while at < len(said.content):
            head = said.content[at : at + 20]
            position, hour, size = (
                int.from_bytes(head[a:b], "big") for a, b in ((0, 8), (8, 16), (16, 20))
            )
            found.append(Decrypted(said.content[at + 20 : at + 20 + size], position, hour))
            at += 20 + size
        assert len(found) == int(said.headers["coldproof-count"])
        return found

    def opened_by(self, identity: Any) -> Casebook:
        """Return the cases of whoever has an identity, from all boxes that there are."""
        found = []
        for one in self.boxes():
            try:
                found.append(one._replace(data=opened(one.data, identity)))
            except Exception:  # noqa: BLE001, S112 - the foreign reader raises its own
                continue
        book = Casebook()
        roster = self.client.live.house.ledger.roster
        assert book.open_all(found, roster, check, ("steward", "safety")) == []
        return book


@pytest.fixture(autouse=True)
def little_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(form, "WORK_BITS", 4)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Set]:
    with in_process(Cast(tmp_path / "film")) as client:
        yield Set(client)


def test_a_report_goes_to_its_readers_and_the_answer_to_who_reported(here: Set) -> None:
    reporter = Reporter(here.production)
    box, committed = here.report(reporter)
    assert here.hand_in(box, committed).status_code == 200
    here.cover(BATCH - 1)
    assert here.enter() == BATCH
    steward = here.readers[0]
    case = here.opened_by(steward.identity).cases[reporter.case]
    assert case.reported == reporter.report()

    answer = message(k.Answered, case=reporter.case, words="The cart is locked now.")
    reply = boxed(noted(answer, steward.signer, here.production), here.readers, reporter)
    assert here.hand_in(reply).status_code == 200
    here.cover(BATCH - 1)
    here.enter()
    mine = here.opened_by(reporter.identity).cases[reporter.case]
    assert [type(line.said.message) for line in mine.lines] == [k.Reported, k.Answered]
    assert mine.lines[1].said.signer == "steward@steward"


def test_readers_are_told_to_whoever_asks(here: Set) -> None:
    told = here.client.get("readers").json()
    assert [(one["person"], one["outside"]) for one in told["readers"]] == [
        ("steward", True),
        ("safety", False),
    ]
    here.publish("safety", None)
    assert len(here.client.get("readers").json()["readers"]) == 1


def test_whom_somebody_silenced_is_named_to_whoever_asks(here: Set) -> None:
    assert here.client.get("readers").json()["waiting"] == []
    lost = KeyRevoked(person=PersonId("safety"), revoked=DeviceId("safety"))
    gone = PersonDeparted(person=PersonId("safety"))
    here.client.recorded(here.cast.note("producer", lost), here.cast.note("producer", gone))
    here.followed()
    told = here.client.get("readers").json()
    assert [one["person"] for one in told["readers"]] == ["steward"]
    assert told["waiting"] == ["safety"]


def test_no_key_that_somebody_gave_a_reader_signs_for_them(here: Set) -> None:
    before = here.client.get("readers").json()["signing"]
    assert [one["name"] for one in before] == ["steward@steward", "safety@safety"]
    forged = new_signer(f"{here.production}/steward@forged")
    body = DeviceEnrolled(
        person=PersonId("steward"),
        enrolled=DeviceId("forged"),
        key=PublicKey(key_text(forged.public)),
    )
    here.client.recorded(here.cast.note("producer", body))
    here.followed()
    assert "steward@forged" in here.client.live.house.ledger.roster.keys
    assert here.client.get("readers").json()["signing"] == before


def test_the_promise_on_own_mistakes_is_told_to_whoever_asks(here: Set) -> None:
    assert here.client.get("readers").json()["shield"] is None
    body = ShieldAdopted(policy=Committed("A" * 43), days=12)
    here.client.recorded(here.cast.note("producer", body))
    here.followed()
    told = here.client.get("readers").json()
    assert told["shield"] == {"policy": "A" * 43, "days": 12}
    assert told["readers"][0]["by"] == ["dp", "grip"]


def test_the_strip_is_the_clerk_s_promise_and_is_kept(here: Set) -> None:
    box, committed = here.report(Reporter(here.production))
    now = here.client.live.clock()
    said = here.hand_in(box, committed)
    roster = here.client.live.house.ledger.roster
    clerk = keys.key_name(here.production, CLERK, CLERK)
    strip = read_strip(said.content, roster, clerk, check)
    assert (strip.box, strip.commitment) == (digest_of(box), key_text(committed))
    assert strip.by_us % HOUR_US == 0
    assert now + WAIT_US <= strip.by_us < here.client.live.clock() + WAIT_US + HOUR_US
    assert here.hand_in(box, committed).content == said.content
    # one box alone is no crowd: it waits, until its promise falls due
    assert here.enter() == 0
    assert here.enter(WAIT_US) == 1
    entry = here.client.live.state.boxes[strip.box]
    assert (entry.commitment, entry.size_class) == (strip.commitment, 1)


def test_a_batch_is_drawn_by_lot_and_says_nothing_of_the_order(here: Set) -> None:
    handed = [boxed(bytes(m.SIZES[0]), []) for _ in range(3 * BATCH)]
    for box in handed:
        here.hand_in(box)
    batches = []
    while here.enter():
        batches.append([digest_of(one.data) for one in here.boxes()][-BATCH:])
    assert [len(batch) for batch in batches] == [BATCH] * 3
    assert sorted(name for batch in batches for name in batch) == sorted(map(digest_of, handed))
    assert batches != [[digest_of(one) for one in handed[n : n + BATCH]] for n in (0, 4, 8)]


def test_a_flood_holds_no_promise_up(here: Set) -> None:
    first = boxed(bytes(m.SIZES[0]), [])
    here.hand_in(first)
    for _ in range(5 * BATCH):
        here.hand_in(boxed(bytes(m.SIZES[0]), []))
    assert here.enter(WAIT_US) == 5 * BATCH + 1  # all are due, and none waits for another
    assert digest_of(first) in here.client.live.state.boxes
    assert form.bits_of(1, 4_000) > form.bits_of(1, 4)


def test_many_boxes_keep_no_stop_out(here: Set, monkeypatch: pytest.MonkeyPatch) -> None:
    live = here.client.live
    monkeypatch.setattr(live.writer, "_quota", 3)
    here.cover(3 * BATCH)
    assert here.enter(WAIT_US) == 3 * BATCH
    said = here.client.post("floor/stop", json={"scope": "production"})
    assert said.status_code == 200


def test_a_box_is_handed_in_once_with_one_commitment(here: Set) -> None:
    box, committed = here.report(Reporter(here.production))
    here.hand_in(box, committed)
    assert here.hand_in(box, bytes(32)).json()["found"] == "a box that was handed in before"
    here.enter(WAIT_US)
    assert here.hand_in(box, committed).status_code == 422
    assert len(here.boxes()) == 1


def test_what_a_crash_left_waiting_is_not_entered_twice(here: Set) -> None:
    live = here.client.live
    box = boxed(bytes(m.SIZES[0]), [])
    here.hand_in(box)
    [name] = live.house.store.names(here.production, PENDING)
    kept = live.house.store.get(here.production, name)
    here.enter(WAIT_US)
    live.house.store.put(here.production, name, kept or b"")
    assert here.enter(WAIT_US) == 0
    assert len(here.boxes()) == 1


def test_two_processes_that_enter_a_box_at_once_enter_it_once(here: Set) -> None:
    live = here.client.live
    here.hand_in(boxed(bytes(m.SIZES[0]), []))
    # the other one read what waits before, and has not followed the log since
    other = Boxes(live.house.store, live.writer, live.record, live.clock, lambda name: False)
    [name] = live.house.store.names(here.production, PENDING)
    kept = live.house.store.get(here.production, name) or b""
    here.enter(WAIT_US)
    live.house.store.put(here.production, name, kept)
    size = live.head.size
    assert other.enter(live.clock() + WAIT_US) == 1
    assert live.head.size == size
    assert len(here.boxes()) == 1
    assert (other.waiting, live.house.store.names(here.production, PENDING)) == (0, [])


def test_a_box_is_of_the_hour_at_which_it_came_into_the_log(here: Set) -> None:
    before = here.client.live.clock()
    here.cover(BATCH)
    here.enter()
    [hour] = {one.at_us for one in here.boxes()}
    assert before - SECOND_US <= hour <= here.client.live.clock()


def test_nothing_more_is_sealed_to_a_lost_phone(here: Set) -> None:
    here.client.recorded(here.cast.revoking("steward"))
    here.followed()
    assert [one["person"] for one in here.client.get("readers").json()["readers"]] == ["safety"]


def test_what_waits_survives_a_restart(tmp_path: Path) -> None:
    cast = Cast(tmp_path / "film")
    with in_process(cast) as client:
        before = Set(client)
        said = before.hand_in(boxed(bytes(m.SIZES[0]), [])).content
        readers = before.readers
    with in_process(cast) as client:
        again = Set.__new__(Set)
        again.client, again.cast, again.production = client, cast, cast.production
        again.readers = readers
        assert client.live.boxes.waiting == 1
        assert again.enter(WAIT_US) == 1
        assert read_note(said).text.decode().split("\n")[2] in client.live.state.boxes
        assert client.live.boxes.waiting == 0


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"", "0 bytes"),
        (bytes(51), "51 bytes"),
        (bytes(52), "1 bytes"),
        (b"!" * 43 + bytes(8) + boxed(bytes(m.SIZES[0]), []), "another text"),
    ],
)
def test_what_is_no_box_is_refused(here: Set, content: bytes, found: str) -> None:
    said = here.client.post("boxes", content=content, headers=BYTES)
    assert (said.status_code, said.json()["found"]) == (422, found)
    assert here.client.live.boxes.waiting == 0


def test_work_that_was_not_done_is_refused(here: Set) -> None:
    box = boxed(bytes(m.SIZES[0]), [])
    bad = next(n for n in range(100) if not worked(box, n, 4))
    said = here.hand_in(box, number=bad)
    assert said.status_code == 422
    assert said.json()["want"] == "one that gives 4 zeros"


def test_a_session_is_not_looked_at(here: Set) -> None:
    here.client.sign_in("steward")
    here.client.headers["authorization"] = "Bearer nonsense"
    assert here.hand_in(boxed(bytes(m.SIZES[0]), [])).status_code == 200
    assert here.client.get("boxes").status_code == 200
    assert "hand_in_box" not in here.client.http.get("/metrics").text


def test_who_comes_later_takes_only_what_is_new(here: Set) -> None:
    here.cover(BATCH)
    here.enter()
    size = here.client.live.head.size
    here.cover(BATCH)
    here.enter()
    assert len(here.boxes(size)) == BATCH
    assert len(here.boxes()) == 2 * BATCH


def test_lines_for_others_are_taken_along_by_who_is_signed_in(here: Set) -> None:
    assert here.client.get("lessons").status_code == 401
    store = here.client.live.house.store
    for words in ("Lock carts at meals.", "=Ask twice."):
        kept = keep_value(store, here.production, words)
        body = LessonReleased(about=Concern.WEAPONS, words=kept)
        here.client.recorded(here.cast.note("steward", body))
    lost = LessonReleased(about=Concern.HOURS, words=Committed("A" * 43))
    here.client.recorded(here.cast.note("steward", lost))
    here.client.recorded(here.cast.note("dp", lost))
    here.followed()
    here.client.sign_in("dp")
    told = here.client.get("lessons").json()
    assert [one["words"] for one in told["lessons"]] == ["=Ask twice.", "Lock carts at meals."]
    table = here.client.get("lessons", params={"as": "csv"})
    assert table.text == "about,words\r\nweapons,'=Ask twice.\r\nweapons,Lock carts at meals.\r\n"
    assert here.client.get("lessons", params={"as": "pdf"}).status_code == 422
