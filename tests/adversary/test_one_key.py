"""Somebody with one person's key, or a tablet on which they may vouch: what comes of one note."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts import condition, custody, day, production, voice
from coldproof.acts.codec import write
from coldproof.app.batch import Receipt
from coldproof.desk.history.rows import GapKind
from coldproof.desk.history.telling import told
from coldproof.desk.reading import Reader
from coldproof.desk.roster import key_text
from coldproof.keys.signing import check, new_signer
from coldproof.log.checkpoint import read_text
from coldproof.log.cosignature import message
from coldproof.log.ed25519 import ORDER
from coldproof.log.errors import CheckpointError
from coldproof.log.note import Line, read_note, write_note
from coldproof.rules.judge import judge
from coldproof.state.records import BlockKind
from coldproof.words.floor import Scope
from coldproof.words.ids import (
    ActId,
    Day,
    DeviceId,
    Label,
    PersonId,
    PublicKey,
    SetupId,
    UnitId,
    WeaponId,
)
from coldproof.words.people import Department, Role
from coldproof.words.units import MAX_INT, MINUTE_US
from tests.adversary.worlds import TAG, OnSet, Small
from tests.small_log import NOON_US, PRODUCTION, SECOND_US, Crew, id_of

GOOD = voice.WorkReleased(cause_found=True, fixed=True, crew_told=True)
STOP = voice.WorkStopped(scope=Scope.UNIT, target=Label("main"))
MEAL = day.MealBegan(unit=UnitId("main"))
WANTED = "; a signature that fits would do"


def key_of(signer: Any) -> PublicKey:
    return PublicKey(key_text(signer.public))


def joins(world: Any, by: str, person: str, device: str | None = None) -> Any:
    """Have somebody enroll a person with a key, in a record on set; return the key."""
    made = world.meet(person, device)
    body = production.DeviceEnrolled(
        person=PersonId(person), enrolled=DeviceId(device or person), key=key_of(made)
    )
    world.say(by, body)
    return made


# ----------------------------------------------------------------------------- whose signature


def test_somebody_elses_name_over_another_key_beside_ones_own() -> None:
    """It would look in the note as if the armorer had signed too."""
    world = Small()
    mine = read_note(world.crew.note("mallory", TAG))
    own = world.crew.signer("armorer").key
    false = Line(own.name, b"\0\0\0\0", bytes(64))
    assert world.refusal(write_note(mine.text, [*mine.lines, false])) == (
        "the note: found signature refused: found one of 'testtesttesttest/armorer@armorer' with"
        " the id of another key; the key enrolled under that name would do" + WANTED
    )


@pytest.mark.parametrize("name", ["Jane-Doe-was-drunk", "testtesttesttest/x", "x/armorer@armorer"])
def test_a_signature_line_that_is_only_words(name: str) -> None:
    """Nobody would verify it, and it would stay for good."""
    world = Small()
    mine = read_note(world.crew.note("mallory", TAG))
    words = Line(name, b"\0\0\0\0", b"x")
    assert world.refusal(write_note(mine.text, [*mine.lines, words])) == (
        f"the note: found a signature line of '{name}'; lines of people's keys in"
        " testtesttesttest would do"
    )


def test_the_same_key_twice_on_one_note() -> None:
    """One key can sign one text in many ways, each to be checked: the whole note is refused."""
    world = Small()
    mine = read_note(world.crew.note("armorer", TAG))
    other = mine.lines[0]._replace(signature=bytes(64))
    assert world.refusal(write_note(mine.text, [*mine.lines, other])) == (
        "the note: found two signature lines of one key; one would do"
    )


def test_a_signature_made_again_by_adding_the_order() -> None:
    """Ed25519 without the bound on S has two spellings for one signature; here it has one."""
    world = Small()
    mine = read_note(world.crew.note("armorer", TAG))
    line = mine.lines[0]
    s = int.from_bytes(line.signature[32:], "little") + ORDER
    other = line._replace(signature=line.signature[:32] + s.to_bytes(32, "little"))
    assert world.refusal(write_note(mine.text, [other])).endswith(WANTED)


def test_an_act_of_another_production() -> None:
    world = Small()
    assert world.refusal(Crew("otherotherother1").note("armorer", TAG)) == (
        "the note: found an act of otherotherother1; one of testtesttesttest would do"
    )


def test_a_note_is_never_a_checkpoint_nor_a_cosignature() -> None:
    """One key may sign several of them: no text that is one of them can be another."""
    act = write(Crew().act("armorer", TAG))
    with pytest.raises(CheckpointError):
        read_text(act)
    heads = {act.split(b" ")[0], b"coldproof/", message(1, act).split(b"\n")[0]}
    assert heads == {b"coldproof/v1", b"coldproof/", b"cosignature/v1"}


def test_the_same_act_under_other_lines_is_one_entry() -> None:
    world = Small()
    act = world.crew.note("armorer", TAG)
    first = world.record(act)
    note = read_note(act)
    both = write_note(note.text, [*note.lines, world.crew.signer("ad").line(note.text)])
    again = world.record(both)
    assert isinstance(first, Receipt)
    assert isinstance(again, Receipt)
    assert again.position == first.position


# ------------------------------------------------------------------------------- whose device


def test_a_key_on_somebody_elses_device_is_none() -> None:
    world = Small()
    other = world.crew.signer("mallory", "armorer")
    body = production.DeviceEnrolled(
        person=PersonId("mallory"), enrolled=DeviceId("armorer"), key=key_of(other)
    )
    world.say("mallory", body)
    assert "mallory@armorer" not in world.writer.ledger.roster.keys


@pytest.mark.parametrize("how", ["stranger", "own key"])
def test_a_far_number_makes_no_restriction_unheard(how: str) -> None:
    """A stop under the first AD's name with the number 1,000,000; then the first AD's own meal."""
    world = OnSet()
    world.go_on(lambda one: type(one.step.entry.act.body).__name__ == "WeaponUnlocked")
    signer = None if how == "own key" else new_signer(f"{PRODUCTION}/x@x")
    far: dict[str, Any] = {"seq": 1_000_000, "previous": None, "device": "first-ad"}
    stop = world.say("first-ad", STOP, signer, **far)
    for person in ("armorer", "safety"):
        world.say(person, GOOD, answers=(id_of(stop),))
    assert BlockKind.STOP not in [block.kind for block in world.state.blocks.values()]
    world._recording._chains["first-ad"] = (40, world._recording._chains["first-ad"][1])
    world.go_on()
    offer = next(w for w in world.state.weapons.values() if w.offers).offers[-1]
    taking = custody.HandoverAccepted(
        weapon=WeaponId("G-1"), giver=PersonId(offer.by), setup=SetupId(str(offer.setup))
    )
    assert not world.refused(offer.to, taking, (offer.id,))
    world.say("first-ad", MEAL)
    world.say("first-ad", day.MealEnded(unit=UnitId("main")))
    assert world.refused(offer.to, taking, (offer.id,))


# ------------------------------------------------------------------------------ what is possible


def test_one_key_can_invent_people_and_give_them_hats() -> None:
    """The limit: words are believed; what stays is who enrolled and who vouched for whom."""
    world = OnSet("CameraRolled")
    world.go_on()
    for name, where in (("ghost", Department.CAMERA), ("shade", Department.SOUND)):
        joins(world, "medic", name)
        world.say("medic", production.PersonEnrolled(person=PersonId(name), department=where))
    hat = production.RoleAppointed(
        person=PersonId("medic"), role=Role.ARMORER, first_day=Day(str(world.state.day))
    )
    world.say("medic", hat)
    assert Role.ARMORER not in [a.role for a in world.state.people["medic"].appointments]
    world.say("ghost", hat)
    assert Role.ARMORER not in [a.role for a in world.state.people["medic"].appointments]
    world.say("shade", hat)
    assert Role.ARMORER in [a.role for a in world.state.people["medic"].appointments]


def test_one_key_can_speak_for_all_three_at_a_check_and_the_gaps_page_says_so() -> None:
    """The limit: who holds the tablet.  Handler, witness and performer, and a yes."""
    world = OnSet()
    world.go_on(lambda one: type(one.step.entry.act.body).__name__ == "WeaponAnnounced")
    gun = world.state.weapons["G-1"]
    check_made = gun.check
    assert check_made is not None
    same: Any = {
        "weapon": WeaponId("G-1"),
        "chambers": check_made.chambers,
        "magazine": check_made.magazine,
    }
    entries_before = world.ledger.size
    for by in ("first-ad", "lead-performer"):
        body: Any = condition.CheckWitnessed(**same, whole=True)
        if by == "lead-performer":
            body = custody.WeaponShown(**same, to=PersonId(by), says_clear=True)
        world.say(by, body, vouched_by="medic", answers=(check_made.showing,))
    reader = Reader(check, world.ledger.tree.root)
    read = [reader.read(n) for n in world.store.read(PRODUCTION, 0, world.ledger.size)]
    history = told([one.entry for one in read])
    said = [gap.says for gap in history.gaps if gap.kind is GapKind.KNOWN]
    assert entries_before < world.ledger.size
    assert "1 act of first-ad is known only because medic vouched for it." in said
    assert "1 act of lead-performer is known only because medic vouched for it." in said


def test_one_key_can_revoke_every_device_and_then_nobody_enrolls_any_more() -> None:
    """The limit: whoever can speak can silence.  It restricts, it is signed, and it is for good."""
    world = Small()
    for device in ("producer", "armorer", "ad", "actor"):
        body = production.KeyRevoked(person=PersonId(device), revoked=DeviceId(device))
        world.say("mallory", body)
    assert [k for k, v in world.writer.ledger.roster.keys.items() if v.revoked is None] == [
        "clerk@clerk",
        "mallory@mallory",
    ]
    world.record(world.crew.enrolling("newcomer"))
    assert "newcomer@newcomer" not in world.writer.ledger.roster.keys


def test_whoever_comes_first_takes_the_handle() -> None:
    """The limit: the true one can not be enrolled under it, and so it is noticed."""
    world = Small()
    false = new_signer(f"{PRODUCTION}/star@star", b"f" * 32)
    body = production.DeviceEnrolled(
        person=PersonId("star"), enrolled=DeviceId("star"), key=key_of(false)
    )
    world.say("mallory", body)
    world.record(world.crew.enrolling("star"))
    assert world.writer.ledger.roster.keys["star@star"].public == false.public


@pytest.mark.parametrize("alike", ["Armorer", "armorer.", "arm0rer", "armorer-"])
def test_a_handle_that_looks_like_another_is_another(alike: str) -> None:
    """The limit: names are compared letter by letter, by machines; people read faster."""
    world = Small()
    world.say(
        "mallory",
        production.PersonEnrolled(person=PersonId(alike), department=Department.CAMERA),
    )
    assert alike in world.state().people


@pytest.mark.parametrize("name", ["armorer\u200b", "arm\u043erer", "\u202earmorer", "armorer\x1b"])
def test_a_handle_of_other_letters_is_no_handle(name: str) -> None:
    world = Small()
    good = world.crew.note("mallory", TAG)
    spoiled = good.replace(b'"by":"mallory"', b'"by":"' + name.encode() + b'"')
    assert "the note: found" in world.refusal(spoiled)


def test_a_click_that_is_dated_back_begins_its_wait_no_earlier_than_the_act_before_it() -> None:
    """Between two readings a claim is believed; a wait begins at the latest hour there is."""
    world = OnSet()
    world.go_on()
    click = condition.WeaponMisfired(weapon=WeaponId("G-1"))
    now_us = world.clock.now_us
    nothing: dict[str, Any] = {"seen_size": 0, "seen_root": None}
    world.say("armorer", click, at_us=now_us - 5 * MINUTE_US, **nothing)
    reader = Reader(check, world.ledger.tree.root)
    *_, read = [reader.read(n) for n in world.store.read(PRODUCTION, 0, world.ledger.size)]
    assert read.entry.at_us == now_us - 5 * MINUTE_US
    assert world.state.weapons["G-1"].misfired_us == world.state.now_us


def test_a_claim_before_or_after_both_readings_is_not_believed() -> None:
    world = Small()
    for far in (-MAX_INT, MAX_INT):
        world.record(world.crew.note("armorer", TAG, far))
    reader = Reader(check, world.writer.ledger.tree.root)
    read = [reader.read(n) for n in world.store.read(PRODUCTION, 0, world.size)]
    assert all(NOON_US <= one.entry.at_us <= world.clock.now_us + SECOND_US for one in read)


def test_what_was_ended_is_not_brought_back_by_naming_its_answer_again() -> None:
    """A release by the same two, told again after a second stop, lifts the first only."""
    world = OnSet()
    world.go_on(lambda one: type(one.step.entry.act.body).__name__ == "WeaponUnlocked")
    first = world.say("medic", STOP)
    for person in ("armorer", "safety"):
        world.say(person, GOOD, answers=(id_of(first),))
    second = world.say("medic", STOP)
    for person in ("armorer", "safety"):
        world.say(person, GOOD, answers=(id_of(first),))
    assert list(world.state.blocks) == [id_of(second)]
    act = world.act("medic", GOOD, (ActId(id_of(second)),))
    assert judge(world.state, act, world.clock.now_us).refused
