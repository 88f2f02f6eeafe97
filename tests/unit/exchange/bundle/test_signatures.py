"""The signatures under entries: who may have signed, on one core and on several."""

from __future__ import annotations

import os
import threading
from concurrent.futures.process import BrokenProcessPool
from typing import Any

import pytest

from coldproof.acts.base import Body
from coldproof.acts.case import ClockRead
from coldproof.acts.custody import WeaponLost
from coldproof.acts.voice import HazardReported, PagePublished, WorkReleased
from coldproof.app.acting import signed
from coldproof.desk.reading import Opened, Standing, standing_of
from coldproof.desk.roster import Enrolled, Roster, handle, key_text
from coldproof.exchange.bundle import signatures
from coldproof.exchange.bundle.errors import BadCheckpoint, BadEntry, BundleError, NotSigned
from coldproof.exchange.bundle.glance import glance
from coldproof.exchange.bundle.signatures import (
    Bundle,
    Checkers,
    Found,
    Run,
    Signers,
    cores,
    looked_at,
    read_heads,
)
from coldproof.keys.signing import Signer, check
from coldproof.log.errors import LogError
from coldproof.log.note import read_note, write_note
from coldproof.log.tiles import entry_bundle
from coldproof.words.ids import CLERK, Digest, PersonId, WeaponId
from tests.bundles import cosigned, flipped, small_record, witness
from tests.small_log import PRODUCTION, Crew, id_of

FILE = "data/log/tile/entries/000.p/9"
LOST = WeaponLost(weapon=WeaponId("G-1"))
HAZARD = HazardReported()
PAGE = PagePublished(page=Digest("A" * 43))
RELEASED = WorkReleased(cause_found=True, fixed=True, crew_told=True)


def roster_of(crew: Crew, *people: str, revoked: str = "") -> Roster:
    """Return a roster of people, the clerk among them."""
    keys = {
        handle(person, person): Enrolled(
            person, person, crew.signer(person).public, 0, 1 if person == revoked else None
        )
        for person in (*people, CLERK)
    }
    return Roster(PRODUCTION, keys)


def run_of(notes: list[bytes], roster: Roster, first: int = 4) -> tuple[Bundle, ...]:
    """Return the work of looking at some notes."""
    runs = (Run(first, first + len(notes), roster),)
    return (Bundle(FILE, first, len(notes), entry_bundle(notes), runs),)


def refused(notes: list[bytes], roster: Roster) -> str:
    """Return what is said of the first wrong one."""
    with pytest.raises(BundleError) as caught:
        looked_at(check, run_of(notes, roster))
    return str(caught.value)


# ------------------------------------------------------------------------------- one after another


def test_standings_are_told_in_order() -> None:
    crew = Crew()
    notes = [
        crew.note("armorer", LOST),
        crew.note("actor", LOST),
        crew.note("stranger", HAZARD, signers=[crew.signer(CLERK)]),
        crew.note(CLERK, ClockRead()),
        crew.note("armorer", RELEASED, answers=(id_of(crew.note("x", LOST)),)),
    ]
    found = looked_at(check, run_of(notes, roster_of(crew, "armorer", "actor", revoked="actor")))
    assert [one.standings for one in found] == ["erace"]
    [(position, needs)] = found[0].needs
    assert (found[0].first, position, len(needs)) == (4, 8, 64)


def test_the_clerk_s_word_on_its_page_is_its_own_and_on_a_hazard_is_not() -> None:
    crew = Crew()
    clerk = crew.signer(CLERK)
    notes = [
        crew.note(CLERK, PAGE),
        crew.note(CLERK, HAZARD),
        signed(crew.act("actor", PAGE, device=CLERK, vouched_by=PersonId(CLERK)), clerk),
    ]
    found = looked_at(check, run_of(notes, roster_of(crew, "armorer")))
    assert [one.standings for one in found] == ["caa"]


@pytest.mark.parametrize("body", [HAZARD, LOST, ClockRead()])
@pytest.mark.parametrize("by", ["armorer", "actor", "stranger", CLERK])
@pytest.mark.parametrize(
    "hands", [("armorer",), ("actor",), (CLERK,), ("stranger",), ("armorer", CLERK)]
)
@pytest.mark.parametrize("harm", ["none", "signature", "key id", "name", "short"])
def test_a_quick_look_says_what_the_reader_says(
    body: Body, by: str, hands: tuple[str, ...], harm: str
) -> None:
    crew = Crew()
    roster = roster_of(crew, "armorer", "actor", revoked="actor")
    note = signed(crew.act(by, body), *[crew.signer(hand) for hand in hands])
    read = read_note(note)
    first = read.lines[0]
    spoilt = {
        "none": first,
        "signature": first._replace(signature=flipped(first.signature)),
        "key id": first._replace(key_id=flipped(first.key_id)),
        "name": first._replace(name=first.name + "x"),
        "short": first._replace(signature=first.signature[:-1]),
    }[harm]
    read = read_note(write_note(read.text, (spoilt, *read.lines[1:])))
    act = glance(read.text)

    def said(look: Any) -> Standing | str | None:
        try:
            return look()  # type: ignore[no-any-return]  # one of the two below
        except LogError as error:
            return str(error)

    quick = said(lambda: Signers(roster, check).standing_of(read, act))
    assert quick == said(lambda: standing_of(roster, Opened(b"", read, act, b""), check))


def test_entries_that_nobody_signed_are_refused() -> None:
    crew = Crew()
    roster = roster_of(crew, "armorer")
    good = crew.note("armorer", LOST)
    read = read_note(good)
    line = read.lines[0]
    forged = write_note(read.text, [line._replace(signature=flipped(line.signature))])
    assert refused([good, forged], roster) == (
        f"{FILE}, entry 5: found a signature, one of '{PRODUCTION}/armorer@armorer' that does not"
        " verify; one that verifies was expected"
    )
    assert refused([crew.note("actor", LOST)], roster) == (
        f"{FILE}, entry 4: found no signature by actor@actor with a key enrolled by then; one of"
        " the production's own people was expected"
    )
    other = Crew("another")
    assert "entry 4: found an act of another; one of testtesttesttest was expected" in refused(
        [signed(other.act("armorer", LOST), crew.signer("armorer"))], roster
    )


def test_entries_that_are_no_notes_of_acts_are_refused() -> None:
    crew = Crew()
    roster = roster_of(crew, "armorer")
    with pytest.raises(BadEntry):
        looked_at(check, run_of([b"no note"], roster))
    assert refused([b"no note"], roster) == (
        f"{FILE}, entry 4: found note refused: found no blank line; a text, a blank line and"
        " signature lines would do; a note of ours was expected"
    )
    other = write_note(b"no act\n", [crew.signer("armorer").line(b"no act\n")])
    assert refused([other], roster) == (
        f"{FILE}, entry 4: found first line refused: found 'no act\\n'; coldproof/v1 <production>"
        " <kind> would do; an act of ours was expected"
    )


@pytest.mark.parametrize("name", ["", "x", "a" * 42, "a" * 44, "=" * 43, "\u00e9" * 43])
def test_what_an_entry_rests_on_is_an_id(name: str) -> None:
    with pytest.raises(BadEntry) as caught:
        signatures._raw_ids(FILE, 7, (key_text(bytes(32)), name))
    assert str(caught.value).startswith(f"{FILE}, entry 7: found that it rests on 'AAAA")
    assert str(caught.value).endswith("; ids of acts was expected")


# --------------------------------------------------------------------------------- several workers


def many_works(crew: Crew, count: int = 12) -> list[tuple[Bundle, ...]]:
    """Return works of three entries each."""
    roster = roster_of(crew, "armorer")
    return [
        run_of([crew.note("armorer", LOST) for _ in range(3)], roster, first=3 * n)
        for n in range(count)
    ]


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_any_number_of_workers_finds_the_same_in_order(workers: int) -> None:
    works = many_works(Crew())
    with Checkers(check, workers, 0) as checkers:
        found = list(checkers.run(looked_at, works))
    assert [one.first for one in found] == list(range(0, 36, 3))
    assert {one.standings for one in found} == {"eee"}


@pytest.mark.parametrize("workers", [1, 2])
def test_the_first_wrong_entry_is_named_however_many_workers(workers: int) -> None:
    crew = Crew()
    works = many_works(crew)
    for place in (4, 9):
        works[place] = run_of([crew.note("actor", LOST)], roster_of(crew), first=100 + place)
    found: list[Found] = []
    with Checkers(check, workers, 0) as checkers, pytest.raises(NotSigned) as caught:
        found.extend(checkers.run(looked_at, works))
    assert caught.value.entry == 104
    assert len(found) == 4


def test_what_was_begun_comes_first() -> None:
    works = many_works(Crew())
    with Checkers(check, 2, 0) as checkers:
        begun = [one for work in works[:5] if (one := checkers.begin(looked_at, work)) is not None]
        assert len(begun) == 5
        found = list(checkers.run(looked_at, works[5:], begun))
    assert [one.first for one in found] == list(range(0, 36, 3))


def test_without_workers_nothing_can_be_begun() -> None:
    with Checkers(check, 1, 0) as checkers:
        assert checkers.begin(looked_at, many_works(Crew())[0]) is None


def test_workers_that_are_started_anew_find_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signatures, "_way_to_start", lambda: "spawn")
    with Checkers(check, 2, 0) as checkers:
        found = list(checkers.run(looked_at, many_works(Crew())))
    assert [one.first for one in found] == list(range(0, 36, 3))


def test_a_process_with_threads_is_not_copied() -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert signatures._way_to_start() == "spawn"
    finally:
        done.set()
        thread.join()


def _end(_: Any, __: Any) -> tuple[Found, ...]:
    """Look at nothing, and end the worker at once."""
    os._exit(1)


def test_when_workers_are_ended_by_others_the_caller_goes_on() -> None:
    works = many_works(Crew())
    with Checkers(check, 2, 0) as checkers:
        dead = checkers.begin(_end, works[0])
        assert dead is not None
        assert dead.future is not None
        with pytest.raises(BrokenProcessPool):
            dead.future.result()
        found = list(checkers.run(looked_at, works))
    assert [one.first for one in found] == list(range(0, 36, 3))


def test_a_check_without_a_name_stays_in_this_process() -> None:
    asked = []

    def own(public: bytes, message: bytes, signature: bytes) -> bool:
        asked.append(os.getpid())
        return check(public, message, signature)

    with Checkers(own, 2, 10**6) as checkers:
        assert len(list(checkers.run(looked_at, many_works(Crew())))) == 12
    assert set(asked) == {os.getpid()}


def test_few_entries_are_not_worth_another_process(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[int] = []
    monkeypatch.setattr(signatures, "_pool", started.append)
    monkeypatch.setattr(signatures, "cores", lambda: 4)
    for entries in (signatures.MANY - 1, signatures.MANY):
        with Checkers(check, None, entries):
            pass
    assert started == [4]


def test_where_no_process_can_be_started_the_caller_does_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr(signatures, "ProcessPoolExecutor", refuse)
    with Checkers(check, 2, 0) as checkers:
        assert len(list(checkers.run(looked_at, many_works(Crew())))) == 12


def test_cores_are_counted() -> None:
    assert cores() >= 1


# ------------------------------------------------------------------------------------------- heads


def test_heads_are_read_with_their_cosignatures() -> None:
    record = small_record()
    key = record.source.log_key
    heads = [(f"heads/{size}", note) for size, note in record.source.heads()]
    known = (witness("steward").cosigner,)
    found = read_heads(check, tuple(heads), key=key, witnesses=known)
    assert [said.size for _, said in found] == list(range(2, 42, 2))


def test_a_head_that_fails_is_named() -> None:
    record = small_record()
    size, note = next(iter(record.source.heads()))
    key: Any = record.source.log_key

    def said(head: bytes, *witnesses: Signer, key: Any = key) -> str:
        known = tuple(one.cosigner for one in witnesses)
        with pytest.raises(BadCheckpoint) as caught:
            read_heads(check, ((f"heads/{size}", head),), key=key, witnesses=known)
        return str(caught.value)

    by = f"; one signed by coldproof/{PRODUCTION} was expected"
    assert said(b"x").startswith("heads/2: found note refused: found no blank line")
    other = said(note, key=key._replace(public=bytes(32)))
    assert other.endswith("one of a known key would do" + by)
    good = cosigned(note, "steward")
    line = next(one for one in read_note(good).lines if "steward" in one.name)
    lines = [one for one in read_note(good).lines if one != line]
    bad = write_note(
        read_note(note).text, [*lines, line._replace(signature=flipped(line.signature))]
    )
    assert "found one of 'steward.example/log' that does not verify" in said(
        bad, witness("steward")
    )
    assert read_heads(check, (("heads/2", bad),), key=key, witnesses=()) != ()
