"""The act table of script and plan: drafts, hits, ways to shoot, days, camera clocks, flashes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from coldproof.acts.codec import digest
from coldproof.acts.script import HandlerAnswered, ScriptFiled, WayApproved
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.state.planned import MOST_CHANGED, MOST_EARLIER
from coldproof.state.records import Earlier, Hit
from coldproof.words.ids import Day, DeviceId, Label, SceneId
from tests.unit.state.rows import (
    ANY,
    HERE,
    Hand,
    Row,
    act,
    after,
    check,
    check_revoked,
    fits,
    labels_of,
    odd,
    permitting,
    told,
)

TEXT = digest(b"a draft")
HIT = digest(b"a hit")
FILED = act("ScriptFiled", "ad", draft="White", document=TEXT, scenes=20)
WEIGHED = act(
    "AlternativesWeighed",
    scene="12",
    plan=1,
    shot="12A",
    considered=["no-gun", "rubber"],
    chosen="real-blanks",
)
REPLANNED = act("ScenePlanned", "ad", scene="12", plan=1, place="public", classes=["W1"])
SIGNED = act("WayApproved", "ad", scene="12", plan=1, shot="12A")
ASKED = act("HandlerAsked", "ad", person="armorer", scheduled="2025-03-14", asked_minutes=600)
MARK: dict[str, Any] = {
    "unit": "main",
    "camera": "A",
    "rate": "29.97df",
    "frame": 1_800_000,
    "how": "marked-as-it-happened",
    "scene": "12",
    "shot": "12A",
    "take": 2,
}

ROWS = (
    fits(
        "a first draft",
        FILED,
        {"script/draft": (None, "White"), "script/earlier": (None, ())},
        permits=True,
    ),
    fits(
        "a new draft: the old one is kept by name",
        act("ScriptFiled", "ad", draft="Blue", document=HIT, scenes=21),
        {"script/draft": ("White", "Blue"), "script/earlier": ((), (("White", TEXT, ANY, ANY),))},
        acts=(FILED,),
        permits=True,
    ),
    fits(
        "a scene that reads otherwise",
        act("ScriptFiled", "ad", draft="Blue", document=HIT, scenes=21, changed=["12"]),
        {"script/draft": (None, "Blue"), "scenes/12/changed": (None, HERE)},
    ),
    fits(
        "the same draft again, by who filed it: it names more that it changes",
        act("ScriptFiled", "ad", draft="White", document=TEXT, scenes=20, changed=["12"]),
        {"scenes/12/changed": (None, HERE), "script/changed": ((), (("12", HERE),))},
        acts=(FILED,),
    ),
    odd(
        "by another, it is filed anew",
        act("ScriptFiled", "armorer", draft="White", document=TEXT, scenes=20),
        {"script/by": ("ad", "armorer"), "script/earlier": ((), (("White", TEXT, ANY, ANY),))},
        acts=(FILED,),
        permits=True,
    ),
    odd(
        "by a revoked key: what it changes is changed, and the draft does not count",
        act("ScriptFiled", "ad", draft="Blue", document=HIT, scenes=21, changed=["12"]),
        {"scenes/12/changed": (None, HERE)},
        permit=False,
    ),
    fits(
        "a hit that is none",
        act("HitSettled", "ad", hit=HIT, trigger="firearms", accepted=False, scene="12", line=4),
        {f"hits/{HIT}/accepted": (None, False), f"hits/{HIT}/by": (None, "ad")},
        permits=True,
    ),
    odd(
        "accepted, by a revoked key",
        act("HitSettled", "ad", hit=HIT, trigger="firearms", accepted=True),
        {f"hits/{HIT}/accepted": (None, True)},
        permit=False,
    ),
    fits(
        "a signature under a way",
        SIGNED,
        {
            "ways/12|12A/approved": ((), (("ad", HERE),)),
            "ways/12|12A/signed": ((("armorer", ANY),), (("armorer", ANY), ("ad", ANY))),
        },
        acts=(WEIGHED,),
        permits=True,
    ),
    fits(
        "twice by the same person is once",
        SIGNED,
        {"ways/12|12A/approved": ((("ad", ANY),), (("ad", HERE),))},
        acts=(WEIGHED, SIGNED),
        permits=True,
    ),
    odd("under a way that nobody chose", SIGNED),
    odd("that names no choice", SIGNED | {"answers": []}, acts=(WEIGHED,)),
    odd(
        "that names the choice before",
        SIGNED | {"answers": ["first"]},
        acts=(WEIGHED | {"id": "first"}, WEIGHED),
    ),
    odd(
        "by who had not seen the newest plan",
        SIGNED | {"device": "ad-2", "seen": "scene"},
        acts=(REPLANNED, WEIGHED),
    ),
    odd(
        "under the way of another version",
        act("WayApproved", "ad", scene="12", plan=2, shot="12A"),
        acts=(WEIGHED,),
    ),
    fits(
        "a receipt",
        act("AssessmentReceived", "ad", scene="12", plan=1),
        {"receipts/12": (None, (("ad", 1, HERE),))},
    ),
    fits(
        "a day",
        act("DayScheduled", "ad", scheduled="2025-03-14", unit="main", scenes=["12"]),
        {"schedule/2025-03-14|main/scenes": (None, ("12",))},
        permits=True,
    ),
    fits("hours asked", ASKED, {"handling/2025-03-14|armorer/asked": (None, 600)}, permits=True),
    fits(
        "hours given",
        act("HandlerAnswered", "armorer", scheduled="2025-03-14", given_minutes=480),
        {"handling/2025-03-14|armorer/given": (None, 480)},
        acts=(ASKED,),
        permits=True,
    ),
    fits(
        "asked anew",
        ASKED | {"asked_minutes": 300},
        {
            "handling/2025-03-14|armorer/given": (480, None),
            "handling/2025-03-14|armorer/asked": (600, 300),
        },
        acts=(
            ASKED,
            act("HandlerAnswered", "armorer", scheduled="2025-03-14", given_minutes=480),
        ),
        permits=True,
    ),
    odd(
        "an answer to nothing asked",
        Hand("armorer", HandlerAnswered(scheduled=Day("2025-03-14"), given_minutes=480)),
    ),
    fits(
        "a camera's clock",
        act("CameraClockSet", "ad", unit="main", camera="A", rate="25", offset_frames=-40),
        {"cameras/main|A/offset_frames": (None, -40)},
        permits=True,
    ),
    fits("a flash", act("FlashMarked", "ad", **MARK), {"flashes/@/by": (None, "ad")}),
    odd(
        "an older choice that was not seen",
        Hand("ad", WayApproved(scene=SceneId("12"), plan=1, shot=Label("12B"))),
        acts=(WEIGHED,),
    ),
)


@pytest.mark.parametrize("row", ROWS, ids=labels_of(ROWS))
def test_row(row: Row) -> None:
    check(row)


PERMITTING = permitting(ROWS)


@pytest.mark.parametrize("row", PERMITTING, ids=labels_of(PERMITTING))
def test_by_a_revoked_key_it_permits_nothing(row: Row) -> None:
    check_revoked(row)


def test_a_new_choice_is_signed_by_nobody() -> None:
    way = after(WEIGHED, SIGNED, WEIGHED).state.ways["12|12A"]
    assert way.approved == ()


def test_only_so_many_drafts_are_kept_by_name() -> None:
    first = after(FILED).state
    assert first.script is not None
    many = tuple(Earlier(f"D{n}", None, n) for n in range(MOST_EARLIER - 1))
    for earlier, dropped in ((many, 0), ((*many, Earlier("last", None, 0)), 1)):
        full = first._replace(script=first.script._replace(earlier=earlier))
        blue = act("ScriptFiled", "ad", draft="Blue", document=HIT, scenes=21)
        state = fold(full, (told(after(FILED), blue)[0],))
        assert state.script is not None
        kept = Earlier(*first.script[:2], first.script.position, first.script.sight)
        assert state.script.earlier == (*earlier[dropped:], kept)
        assert len(state.script.earlier) == MOST_EARLIER


def by_device(state: SetState, raw: dict[str, Any], device: str, seq: int, seen: int) -> SetState:
    """Return the state after an act of a device that had seen only so much of the log."""
    entry, _ = told(after(FILED), raw)
    made = replace(entry.act, device=DeviceId(device), seq=seq, seen_size=seen)
    return fold(state, (Entry(made, f"{device}-{seq}", state.size, state.now_us),))


@pytest.mark.parametrize(("device", "found"), [("tablet", "Pink"), ("other", "White")])
def test_a_device_had_seen_its_own_earlier_draft_also_where_it_had_not_seen_the_newest(
    device: str, found: str
) -> None:
    state = after(FILED).state
    seen = state.size
    for name, who in (("Pink", "tablet"), ("Blue", "phone")):
        state = by_device(state, FILED | {"draft": name}, who, 2000, seen)
    assert state.script is not None
    said = act("HitSettled", "ad", hit=HIT, trigger="firearms", accepted=True, scene="12")
    state = by_device(state, said, device, 2001, seen)
    assert state.script is not None
    places = {one.draft: one.position for one in state.script.earlier}
    assert state.hits[HIT].draft == places[found]


def changes(state: SetState, *names: str, may_permit: bool = True) -> SetState:
    """Return the state after a draft that says which numbers it changed."""
    entry, _ = told(after(), FILED)
    body = ScriptFiled(draft=Label("D"), scenes=1, changed=tuple(SceneId(one) for one in names))
    made = replace(entry.act, body=body)
    return fold(state, (Entry(made, "d", state.size, state.now_us, may_permit=may_permit),))


def test_where_a_draft_says_that_it_changed_a_number_is_kept_whether_or_not_that_is_planned() -> (
    None
):
    state = START
    for names in (("7", "8"), ("7",), ()):
        state = changes(state, *names)
    assert state.script is not None
    assert (state.script.changed, state.script.forgotten) == ((("8", 0), ("7", 1)), -1)
    revoked = changes(state, "9", may_permit=False).script
    assert revoked is not None
    assert revoked == state.script._replace(changed=(("8", 0), ("7", 1), ("9", 3)))
    assert changes(START, "9", may_permit=False).script is None


@pytest.mark.parametrize(
    ("names", "forgotten"),
    [((), -1), (("S5",), -1), (("new",), 0), (("new", "newer", "S0"), 2)],
)
def test_of_so_many_numbers_the_oldest_are_forgotten_and_up_to_where_is_known(
    names: tuple[str, ...], forgotten: int
) -> None:
    first = after(FILED).state
    assert first.script is not None
    many = tuple((f"S{n}", n) for n in range(MOST_CHANGED))
    full = first._replace(script=first.script._replace(changed=many))
    script = changes(full, *names).script
    assert script is not None
    assert (len(script.changed), script.forgotten) == (MOST_CHANGED, forgotten)
    again = changes(full._replace(script=script)).script
    assert again is not None
    assert again.forgotten == forgotten


def test_who_chose_stands_behind_it_with_the_hats_of_then() -> None:
    ended = act("RoleEnded", "producer", person="armorer", role="armorer")
    before, since = after(ended, WEIGHED).state, after(WEIGHED, ended).state
    assert "12|12A" not in before.ways  # who has no hat plans no working gun
    [(_, hats)] = since.ways["12|12A"].signed
    assert [hat.role.value for hat in hats] == ["armorer"]


def test_an_old_records_word_ends_where_something_else_is_said() -> None:
    bare = act("AlternativesWeighed", scene="12", plan=1, considered=[], chosen="working-gun")
    early = bare | {"plan": 7, "chosen": "rubber"}
    other = act("ScenePlanned", "ad", scene="13", plan=1, place="private")
    elsewhere = bare | {"scene": "13", "chosen": "rubber"}
    assert after(bare).state.ways["12|"].bare
    assert after(bare, other, elsewhere).state.ways["12|"].bare
    for said in (WEIGHED, early):
        way = after(bare, said).state.ways["12|"]
        assert (way.chosen.value, way.bare) == ("working-gun", False)
    assert not after(other, elsewhere, bare, drop=("alternatives",)).state.ways["12|"].bare


def test_whoever_enters_a_choice_for_another_lends_it_no_hat() -> None:
    way = after(WEIGHED | {"vouched_by": "ad"}).state.ways["12|12A"]
    assert (way.by, way.signed) == ("armorer", (("armorer", ()),))


def settled(*said: tuple[str, bool], trigger: str = "firearms", last: str | None = None) -> Hit:
    """Return what counts of a line after people said yes or no to it."""
    kinds = [trigger] * (len(said) - 1) + [last or trigger]
    acts = [
        act("HitSettled", by, hit=HIT, trigger=kind, accepted=yes, scene="12")
        for (by, yes), kind in zip(said, kinds, strict=True)
    ]
    return after(*acts).state.hits[HIT]


@pytest.mark.parametrize(
    ("said", "counts", "otherwise"),
    [
        ([("armorer", True), ("actor", False)], True, ("actor",)),
        ([("upm", True), ("stuntman", False)], True, ("stuntman",)),
        ([("armorer", True), ("actor", False), ("actor", True)], True, ()),
        ([("armorer", True), ("actor", True), ("actor", False)], True, ("actor",)),
        ([("armorer", True), ("actor", False), ("armorer", False)], False, ()),
        ([("armorer", True), ("ad", False)], False, ()),
        ([("armorer", True), ("propmaster", False)], False, ()),
        ([("armorer", True), ("safety", False)], False, ("armorer",)),
        ([("armorer", True), ("safety", False), ("ad", False)], False, ()),
        ([("armorer", True), ("armorer", False)], False, ()),
        ([("actor", True), ("stuntman", False)], False, ("actor",)),
        ([("actor", True), ("stuntman", False), ("actor", False)], False, ()),
        ([("actor", False), ("stuntman", True)], True, ()),
        ([("actor", False), ("stuntman", False)], False, ()),
    ],
)
def test_a_no_to_a_firearm_after_a_yes(
    said: list[tuple[str, bool]], counts: bool, otherwise: tuple[str, ...]
) -> None:
    found = settled(*said)
    assert (found.accepted, found.otherwise) == (counts, otherwise)
    firm = said[-1][0] not in ("actor", "stuntman")
    assert found.rejected == (not counts and not otherwise and firm)


def test_a_no_that_does_not_count_leaves_the_word_to_who_said_yes() -> None:
    found = settled(("armorer", True), ("actor", True), ("actor", False))
    assert (found.by, found.no) == ("armorer", "actor")


def test_of_other_triggers_the_last_word_counts_alone() -> None:
    found = settled(("armorer", True), ("actor", False), trigger="stunts")
    assert (found.accepted, found.otherwise) == (False, ())


def test_no_other_trigger_takes_a_firearm_away() -> None:
    found = settled(("armorer", True), ("actor", False), last="stunts")
    assert (found.trigger, found.accepted, found.otherwise) == ("firearms", True, ("actor",))


def test_a_no_by_who_had_not_seen_a_yes_does_not_end_it() -> None:
    so_far = after(act("HitSettled", hit=HIT, trigger="firearms", accepted=True))
    entry, _ = told(so_far, act("HitSettled", "ad", hit=HIT, trigger="firearms", accepted=False))
    assert fold(so_far.state, (entry,)).hits[HIT].rejected
    early = entry._replace(act=replace(entry.act, seen_size=so_far.state.size - 1))
    found = fold(so_far.state, (early,)).hits[HIT]
    assert (found.accepted, found.otherwise) == (False, ("armorer",))


def test_a_plan_is_of_the_newest_draft_that_its_maker_had_seen() -> None:
    blue = act("ScriptFiled", "ad", draft="Blue", document=HIT, scenes=21)
    first = after(FILED)
    so_far = after(FILED, blue)
    assert first.state.script is not None
    assert so_far.state.script is not None
    assert so_far.state.scenes["12"].draft is None  # planned before any was filed
    entry, _ = told(so_far, {**REPLANNED, "by": "armorer"})
    white, newest = first.state.script.position, so_far.state.script.position
    for seen, draft in ((entry.act.seen_size, newest), (newest, white), (white, None)):
        one = entry._replace(act=replace(entry.act, seen_size=seen))
        assert fold(so_far.state, (one,)).scenes["12"].draft == draft
    own = so_far.state.script.sight
    mine = replace(entry.act, seen_size=0, device=DeviceId(own.device), seq=own.seq + 1)
    assert fold(so_far.state, (entry._replace(act=mine),)).scenes["12"].draft == newest
    revoked = entry._replace(may_permit=False)
    assert fold(so_far.state, (revoked,)).scenes["12"].draft is None
