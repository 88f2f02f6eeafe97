"""The ranch of October 2021: refused on everybody's account, by rules broken, hours before.

And its cured twin, where what was missing is done: nothing is refused, and leaving any of it out
is.  docs/ranch-2021.md tells what these answers mean; its table of what they rest on is asserted
here.
"""

from __future__ import annotations

import copy
import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from coldproof.app.replay import Mark, Replay, replay, tellings
from coldproof.app.story import Story
from coldproof.cli.replay import as_json
from coldproof.exchange.day.story import read_story, story_of
from coldproof.words.floor import ON_SITE_TOPICS
from coldproof.words.kit import DEADLY
from coldproof.words.units import MINUTE_US

ROOT = Path(__file__).parents[2]
RANCH = ROOT / "examples" / "ranch-2021.toml"
CURED = ROOT / "examples" / "ranch-2021-cured.toml"
HANDOVER = "the fatal handover"
PACKS_THEN = ("industry-us", "new-mexico")
COMBINATIONS = 432

# Broken on every account; the others of the day depend on whose account one takes.
RULES = (
    "csatf-1.check-before-use",
    "csatf-1.live-exclusion-process",
    "csatf-1.meeting-on-site-content",
    "csatf-1.never-unattended",
    "csatf-1.no-point-at-person",
    "csatf-1.treat-as-loaded",
)
BY_ACCOUNT = {
    "csatf-1.designated-custodian": ("hand", ("ad-from-cart", "ad-from-armorer")),
    "csatf-1.safety-meeting-daily": ("findings", ("bureau",)),
    "csatf-1.trained-before-issue": ("training", ("cut-short",)),
    "nm.act-on-complaint.blocks": ("findings", ("bureau",)),
}
ROLES = (
    "actor armorer camera-crew candidate cinematographer crew-member director effects first-ad"
    " first-assistant-camera line-producer new-camera-crew producer property-master props"
    " stunt-double upm"
)
MISSING_THEN = (
    "message-answered stop-released intake daily training on-site consulted empty told-apart seen"
    " look-first-ad cold shown offer"
)

Tables = dict[str, Any]


def raw(path: Path = RANCH) -> Tables:
    """The tables of a day, to be changed at will."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def told(tables: Tables) -> Story:
    """The story that tables tell."""
    return story_of(tables, [1] * len(tables["act"]), "day.toml")


def marked(tables: Tables, packs: tuple[str, ...] | None = PACKS_THEN) -> Mark:
    """What all accounts of a changed day say of the handover, by the packs of there and then."""
    (mark,) = replay(told(tables), packs).marks
    return mark


@cache
def ranch() -> Replay:
    """The day as it stands in the file, by the packs of there and then and nothing of ours."""
    return replay(read_story(RANCH.read_bytes(), RANCH.name), PACKS_THEN)


@cache
def answers() -> tuple[tuple[dict[str, str], tuple[str, ...], tuple[str, ...]], ...]:
    """For each combination: its accounts, the rules broken at the handover, those undecided."""
    found = []
    for telling in tellings(ranch().story, PACKS_THEN):
        (verdict,) = [s.verdict for s in telling.steps if s.told.mark == HANDOVER]
        found.append((dict(telling.accounts), verdict.refusals, verdict.undecided))
    return tuple(found)


def pinned(tables: Tables, point: str, account: str) -> Tables:
    """The day with one point no longer contested: only this account is told."""
    tables["contested"] = [p for p in tables["contested"] if p["point"] != point]
    kept = []
    for act in tables["act"]:
        only = act.get("in", {})
        if point in only:
            named = only.pop(point)
            if account not in (named if isinstance(named, list) else [named]):
                continue
        kept.append(act)
    tables["act"] = kept
    return tables


def before(tables: Tables, where: Tables, *acts: Tables) -> None:
    """Put acts before the first one that has all of these fields."""
    place = next(
        n for n, act in enumerate(tables["act"]) if all(act.get(k) == v for k, v in where.items())
    )
    tables["act"][place:place] = copy.deepcopy(list(acts))


# ------------------------------------------------------------------------------- what is refused


def test_the_fatal_handover_is_refused_on_every_account_by_rules_that_are_broken() -> None:
    result = ranch()
    (mark,) = result.marks
    assert result.tellings == mark.accounts == len(answers()) == COMBINATIONS
    assert mark.name == HANDOVER
    assert mark.refused_in_all
    assert mark.rules == RULES
    assert mark.undecided == ()
    assert all(not undecided for _, _, undecided in answers())


def test_our_own_invariants_add_refusals_and_take_none_away() -> None:
    """What anybody is shown: the packs that the day adopts, and `core`, which always judges."""
    result = replay(ranch().story)
    step = next(s for s in result.first.steps if s.told.mark == HANDOVER)
    assert tuple(sorted(step.before.packs)) == PACKS_THEN
    (shown,) = result.marks
    (then,) = ranch().marks
    ours = tuple(rule for rule in shown.rules if rule.startswith("core."))
    assert shown.rules == (*ours, *RULES)
    assert ours == ("core.check", "core.unknown")
    assert shown.refused_in_all
    assert (shown.ahead_us or 0) >= (then.ahead_us or 0)


def test_the_first_refusal_stood_two_hours_and_three_quarters_before_on_every_account() -> None:
    (mark,) = ranch().marks
    assert mark.ahead_us is not None
    assert mark.first_refusal_n is not None
    assert mark.ahead_us == 165 * MINUTE_US >= 120 * MINUTE_US
    drawn = ranch().story.acts[mark.first_refusal_n - 1]
    assert (drawn.kind.__name__, drawn.label) == ("RoundsDrawn", "drawn")


def test_what_else_is_broken_depends_on_the_account() -> None:
    seen = {rule for _, rules, _ in answers() for rule in rules}
    assert seen == {*RULES, *BY_ACCOUNT}
    for rule, (point, accounts) in BY_ACCOUNT.items():
        for chosen, rules, _ in answers():
            assert (rule in rules) == (chosen[point] in accounts), (rule, chosen)


@pytest.mark.parametrize(
    ("point", "account"),
    [(p["point"], a["name"]) for p in raw()["contested"] for a in p["account"]],
)
def test_no_single_account_carries_the_answer(point: str, account: str) -> None:
    """Without any one account the handover is still refused on all that remain, by RULES."""
    rest = [rules for chosen, rules, _ in answers() if chosen[point] != account]
    assert rest
    assert all(set(RULES) <= set(rules) for rules in rest)


@pytest.mark.parametrize(
    "point", [p["point"] for p in raw()["contested"] if p["point"] not in ("hand", "discharges")]
)
def test_no_contested_point_carries_the_answer(point: str) -> None:
    """With everything that is told of a point left out, by all sides, it is still refused."""
    tables = pinned(raw(), "discharges", "two")  # proved above to change no rule
    mark = marked(pinned(tables, point, "nobody's"))
    assert mark.refused_in_all
    assert set(RULES) <= set(mark.rules)


# ------------------------------------------------------------------------- what the answer rests on


EMPTY = {
    "at": "10:57",
    "by": "armorer",
    "kind": "ProvedEmpty",
    "weapon": "G1",
    "chambers_seen": 6,
    "magazine": "none",
    "feed_path_seen": True,
    "bore": "rod",
    "serial_read": True,
}
ON_SITE = {
    "at": "08:20",
    "by": "armorer",
    "kind": "MeetingHeld",
    "unit": "main",
    "day": "2021-10-21",
    "meeting": "on-site",
    "scene": "church",
    "leaders": ["first-ad"],
    "topics": [topic.value for topic in ON_SITE_TOPICS],
    "dry_run": True,
}
SIGNED_IN = {
    "at": "08:21",
    "by": "first-ad",
    "kind": "MeetingAttended",
    "people": ["actor", "director", "cinematographer", "new-camera-crew"],
}
INTAKE = {
    "at": "06:50",
    "by": "armorer",
    "kind": "RoundsVerified",
    "lot": "B1",
    "rounds": [{"count": 50, "round_class": "R1", "told_by": "hole", "primer": "inert"}],
}


def consulted(by: str) -> Tables:
    """A consultation on the muzzle toward the camera."""
    return {
        "at": "13:36",
        "by": by,
        "kind": "MitigationConsulted",
        "setup": "cross-draw",
        "mitigation": "cheat-angle",
    }


def document(by: str) -> Tables:
    """A handler's qualifying document."""
    return {
        "at": "2021-10-06 07:05",
        "by": by,
        "kind": "CredentialShown",
        "person": by,
        "document": "armorer-qualification",
        "first_day": "2021-01-01",
        "last_day": "2021-12-31",
    }


def charitable() -> Tables:
    """The day with everything done of which the sources are silent, but for the box at intake."""
    tables = pinned(raw(), "discharges", "two")
    before(tables, {"kind": "DayClosed"}, document("armorer"), document("property-master"))
    before(tables, {"kind": "WeaponUnlocked", "at": "10:55"}, ON_SITE, SIGNED_IN)
    before(tables, {"kind": "RoundsDrawn"}, EMPTY)
    aimed = consulted("armorer"), consulted("first-ad")
    before(tables, {"kind": "WeaponLeft", "at": "13:38"}, *aimed)
    return tables


def test_it_is_refused_even_if_all_was_done_of_which_nobody_tells() -> None:
    mark = marked(charitable())
    assert mark.refused_in_all
    assert mark.rules == (
        "csatf-1.check-before-use",
        "csatf-1.live-exclusion-process",
        "csatf-1.never-unattended",
        "csatf-1.treat-as-loaded",
    )
    assert mark.ahead_us == 165 * MINUTE_US


def test_and_even_if_the_box_had_been_told_apart_when_it_came() -> None:
    """Then the rounds left on the cart over lunch undo that, 76 minutes before."""
    tables = charitable()
    before(tables, {"person": "new-camera-crew"}, INTAKE)
    mark = marked(tables)
    assert mark.refused_in_all
    assert "csatf-1.live-exclusion-process" in mark.rules
    assert mark.ahead_us == 76 * MINUTE_US


def test_and_even_if_no_round_had_been_left_on_the_cart() -> None:
    """Then the look at three or four of six chambers remains, from the cold call on."""
    tables = charitable()
    before(tables, {"person": "new-camera-crew"}, INTAKE)
    tables["act"] = [act for act in tables["act"] if act["kind"] != "RoundsLeft"]
    mark = marked(tables)
    assert mark.refused_in_all
    assert mark.rules == ("csatf-1.check-before-use", "csatf-1.treat-as-loaded")
    assert mark.ahead_us == MINUTE_US


# ------------------------------------------------------------------------- what was found out later


def answered(result: Replay) -> str:
    """What `coldproof replay --json` prints."""
    return json.dumps(as_json(result), ensure_ascii=True, separators=(",", ":"))


def test_no_later_fact_is_read_by_anything() -> None:
    """Changed or left out, every one of them: the answer is the same to the byte."""
    text = RANCH.read_text(encoding="utf-8")
    parts = text.split("[[later]]\n")
    assert len(parts) - 1 == len(raw()["later"])
    rest = "".join(parts[-1].partition("# ---")[1:])
    other = '[[later]]\ntext = "Nothing of the sort."\nsource = "S1"\ncertainty = "L"\n\n'
    for day in (parts[0] + other + rest, parts[0] + rest):
        story = read_story(day.encode(), RANCH.name)
        assert len(story.acts) == len(ranch().story.acts)
        assert not set(story.later) & set(ranch().story.later)
        assert answered(replay(story, PACKS_THEN)) == answered(ranch())


def test_no_act_holds_what_was_found_out_later() -> None:
    """No round is live or unknown in anything that a record could have held on the day."""
    for act in raw()["act"]:
        fields = repr({key: value for key, value in act.items() if key != "said"})
        assert not any(f"'{each.value}'" in fields for each in DEADLY), act
        assert act["kind"] not in ("RoundFound", "RoundSecured", "EvidenceCollected")


# ---------------------------------------------------------------------------------- how it is told


def test_every_act_and_account_has_its_source() -> None:
    for act in ranch().story.acts:
        assert act.source, act
        assert act.certainty in ("H", "M", "L", "-")
        assert act.said or act.certainty == "-", act  # only the frame has no words
    for point in ranch().story.contested:
        for account in point.accounts:
            assert account.told_by, account
            assert account.says, account
            assert account.source, account
    for later in ranch().story.later:
        assert later.source


def test_people_are_told_by_their_roles_only() -> None:
    people = {act["person"] for act in raw()["act"] if act["kind"] == "PersonEnrolled"}
    assert people | {"producer"} == set(ROLES.split())
    assert {act.by for act in ranch().story.acts} <= set(ROLES.split())


def test_every_row_of_the_timeline_is_told_or_found_out_later() -> None:
    """Rows 1 to 26 are acts, each under a comment of its own; the rest are later facts."""
    lines = RANCH.read_text(encoding="utf-8").splitlines()
    rows = {int(line.split()[2].strip(":")) for line in lines if line.startswith("# row ")}
    assert rows == set(range(1, 27))


# -------------------------------------------------------------------------------- its cured twin


@cache
def cured() -> Replay:
    """The twin as it stands in the file."""
    return replay(read_story(CURED.read_bytes(), CURED.name))


def test_nothing_in_the_cured_twin_is_refused_or_warned() -> None:
    result = cured()
    assert result.tellings == 1
    assert [s.told.n for s in result.first.steps if s.verdict.word != "not refused"] == []
    (mark,) = result.marks
    assert mark.name == "the handover"
    assert not mark.refused_in_all
    assert (mark.rules, mark.undecided, mark.first_refusal_n) == ((), (), None)
    packs = {"core", "industry-us", "new-mexico", "records", "set-practice"}
    assert set(result.first.after.packs) == packs


def test_it_is_the_same_gun_person_setup_and_minute() -> None:
    (fatal, *_) = [a for a in ranch().story.acts if a.mark is not None]
    (handover,) = [a for a in cured().story.acts if a.mark is not None]
    assert (handover.by, handover.at_us) == (fatal.by, fatal.at_us)
    for field in ("weapon", "setup"):
        assert getattr(handover.body, field) == getattr(fatal.body, field)
    people = {a["person"] for a in raw(CURED)["act"] if a["kind"] == "PersonEnrolled"}
    assert people <= set(ROLES.split())


@pytest.mark.parametrize("label", MISSING_THEN.split())
def test_whatever_of_it_is_left_out_the_handover_is_refused(label: str) -> None:
    tables = raw(CURED)
    kept = [act for act in tables["act"] if act.get("id") != label]
    assert len(kept) == len(tables["act"]) - 1
    tables["act"] = kept
    mark = marked(tables, None)
    assert mark.refused_in_all
    assert mark.rules
