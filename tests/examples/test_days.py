"""The rightly run example days: not one refusal, and none of them by chance."""

from __future__ import annotations

import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from coldproof.app.replay import Replay, replay
from coldproof.cli import main
from coldproof.exchange.day.story import read_story, story_of
from coldproof.rules.packs import PACKS
from coldproof.state.closing import differences
from coldproof.state.records import CustodyKind
from coldproof.words.floor import Known, Scope
from coldproof.words.units import DAY_US, MINUTE_US

EXAMPLES = Path(__file__).parents[2] / "examples"
RIGHTLY_RUN = ("ranch-2021-cured", "ordinary-day", "hard-day", "two-shows")
WHOLE = ("ordinary-day", "hard-day", "two-shows")
"""Told from the opening of the day to its close."""


def path_of(name: str) -> Path:
    """Return the file of an example."""
    return EXAMPLES / f"{name}.toml"


@cache
def replayed(name: str) -> Replay:
    """Return an example, judged."""
    return replay(read_story(path_of(name).read_bytes(), name))


def kinds_of(name: str) -> list[str]:
    """Return the kinds of an example's acts, in order."""
    return [step.told.kind.__name__ for step in replayed(name).first.steps]


def bodies(name: str, kind: str) -> list[Any]:
    """Return the bodies of an example's acts of one kind."""
    steps = replayed(name).first.steps
    return [s.told.body for s in steps if s.told.kind.__name__ == kind]


@pytest.mark.parametrize("name", RIGHTLY_RUN)
def test_no_act_is_refused(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["replay", "--json", str(path_of(name))]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    told = json.loads(said.out)
    refused = [a for a in told["acts"] if a["verdict"] == "refused"]
    assert refused == []
    assert told["summary"]["refused"] == []
    assert told["summary"]["acts"] == len(told["acts"])


@pytest.mark.parametrize("name", RIGHTLY_RUN)
def test_warnings_are_rare(name: str) -> None:
    steps = replayed(name).first.steps
    assert 50 * sum(s.verdict.warned for s in steps) <= len(steps)


@pytest.mark.parametrize("name", RIGHTLY_RUN)
def test_each_pack_adopted_is_one_we_have_and_core_is_among_them(name: str) -> None:
    adopted = [body.pack for body in bodies(name, "PackAdopted")]
    assert [pack for pack in adopted if pack not in PACKS] == []
    assert "core" in adopted


@pytest.mark.parametrize("name", WHOLE)
def test_everything_is_back_counted_and_the_day_is_closed(name: str) -> None:
    after = replayed(name).first.after
    assert after.day is None
    assert after.day_closed is not None
    assert differences(after) == ((), ())
    out = [n for n, w in after.weapons.items() if w.custody.kind is not CustodyKind.LOCKED]
    assert out == []
    assert [n for n, lot in after.lots.items() if lot.carried or lot.loaded] == []
    assert after.blocks == {}


@pytest.mark.parametrize("name", WHOLE)
def test_every_setup_is_closed_and_every_roll_was_cut(name: str) -> None:
    setups = replayed(name).first.after.setups
    assert [n for n, s in setups.items() if s.open or s.rolled is not None] == []


# ---------------------------------------------------------------------- and not by chance


CARRIES = {
    "hard-day": (
        "WeaponUnlocked",
        "ProvedEmpty",
        "RoundsProved",
        "WeaponInspected",
        "CheckWitnessed",
        "WeaponShown",
        "WeaponReshown",
        "WeaponAnnounced",
        "WeaponOffered",
        "NonGunChecked",
        "MeetingHeld",
        "MeetingAttended",
        "PersonTrained",
        "RoleAppointed",
        "CredentialShown",
        "DayOpened",
        "StoreKeysNamed",
        "RoundsDrawn",
        "RoundsVerified",
        "PairApproved",
        "WeaponTestFired",
        "DistanceMeasured",
        "ProtectionSet",
        "WorkReleased",
        "WeaponCollected",
        "WeaponUnloaded",
        "WeaponLockedUp",
        "RoundsStored",
        "ShortageAccepted",
        "LotCounted",
        "ArmoryCounted",
        "MealEnded",
    ),
    "two-shows": (
        "WeaponUnlocked",
        "ProvedEmpty",
        "WeaponInspected",
        "CheckWitnessed",
        "WeaponShown",
        "WeaponAnnounced",
        "WeaponOffered",
        "NonGunChecked",
        "MeetingHeld",
        "MeetingAttended",
        "RoleAppointed",
        "CredentialShown",
        "StoreKeysNamed",
        "RoundsDrawn",
        "PairApproved",
        "WeaponTestFired",
        "DistanceMeasured",
        "WeaponUnloaded",
        "WeaponLockedUp",
        "LotCounted",
        "ArmoryCounted",
    ),
}
"""Kinds of acts that a day cannot do without: with none of them, something is refused."""


@pytest.mark.parametrize(
    ("name", "kind"), [(name, kind) for name, carry in CARRIES.items() for kind in carry]
)
def test_without_acts_of_a_kind_the_day_is_refused(name: str, kind: str) -> None:
    found = tomllib.loads(path_of(name).read_text(encoding="utf-8"))
    kept = [act for act in found["act"] if act["kind"] != kind]
    assert len(kept) < len(found["act"])
    found["act"] = kept
    lines = list(range(1, len(kept) + 1))
    steps = replay(story_of(found, lines, name)).first.steps
    assert any(s.verdict.refused for s in steps)


# ---------------------------------------------------------------- what the hard day must hold


def test_the_hard_night_crosses_midnight_in_one_production_day() -> None:
    steps = replayed("hard-day").first.steps
    (day,) = [body.day for body in bodies("hard-day", "DayOpened")]
    assert [body.day for body in bodies("hard-day", "DayClosed")] == [day]
    local = [s.entry.at_us + replayed("hard-day").story.offset_minutes * MINUTE_US for s in steps]
    assert local[-1] // DAY_US == local[0] // DAY_US + 1
    fired = [at for s, at in zip(steps, local, strict=True) if is_kind(s, "WeaponFired")]
    assert fired[-1] // DAY_US > fired[0] // DAY_US


def is_kind(step: Any, kind: str) -> bool:
    """Say whether a step's act is of a kind."""
    return bool(step.told.kind.__name__ == kind)


def test_two_units_each_have_their_own_meeting_meal_and_stop() -> None:
    for kind in ("MeetingHeld", "MealBegan", "MealEnded", "ArmoryCounted", "UnitClosed"):
        units = sorted(dict.fromkeys(body.unit for body in bodies("hard-day", kind)))
        assert units == ["main", "second"], kind
    stops = bodies("hard-day", "WorkStopped")
    assert [(s.scope, s.target) for s in stops] == [(Scope.UNIT, "main"), (Scope.UNIT, "second")]


def test_a_handover_of_the_second_unit_goes_on_under_a_stop_of_the_first() -> None:
    steps = replayed("hard-day").first.steps
    under = [s for s in steps if any(b.target == "main" for b in s.before.blocks.values())]
    taken: list[Any] = [s.told.body for s in under if is_kind(s, "HandoverAccepted")]
    assert [body.weapon for body in taken] == ["G-6"]


def test_a_stop_by_an_extra_is_released_by_two() -> None:
    steps = replayed("hard-day").first.steps
    stopped = next(s for s in steps if is_kind(s, "WorkStopped"))
    assert stopped.told.by.startswith("extra-")
    released = [s.told.by for s in steps if s.entry.act.answers == (stopped.entry.id,)]
    assert released == ["armorer", "first-ad"]


def test_a_tray_of_twenty_is_one_act_each_way() -> None:
    checked, issued, back = (
        [len(b.weapons) for b in bodies("hard-day", kind) if len(b.weapons) == 20]
        for kind in ("NonGunChecked", "ItemsIssued", "WeaponCollected")
    )
    assert (checked, issued, back) == ([20], [20], [20])


def test_four_guns_are_shown_again_in_two_minutes_from_cut_to_roll() -> None:
    steps = [s for s in replayed("hard-day").first.steps if setup_of(s) == "41B"]
    cuts = [s.entry.at_us for s in steps if is_kind(s, "CutCalled")]
    rolls = [s.entry.at_us for s in steps if is_kind(s, "CameraRolled")]
    assert len(rolls) == 4
    between = [roll - cut for cut, roll in zip(cuts, rolls[1:], strict=False)]
    assert all(0 < each <= 2 * MINUTE_US for each in between)
    reshown = [b.weapon for b in bodies("hard-day", "WeaponReshown")]
    assert reshown == ["G-1", "G-3", "G-2", "G-4"] * 3


def setup_of(step: Any) -> str | None:
    """Return the setup that a step's act names."""
    return getattr(step.told.body, "setup", None)


def test_a_phone_without_a_signal_is_heard_later_and_nothing_is_in_doubt() -> None:
    steps = replayed("hard-day").first.steps
    late = [s for s in steps if s.told.seen is not None]
    assert [s.told.kind.__name__ for s in late] == [
        "WeaponCollected",
        "WeaponUnloaded",
        "ProvedEmpty",
        "RoundsStored",
        "WeaponLockedUp",
    ]
    assert all(s.entry.act.seen_size < s.entry.position for s in late)
    assert all(s.entry.at_us < s.before.now_us for s in late)
    assert replayed("hard-day").first.after.weapons["G-6"].suspicions == ()


def test_paper_is_marked_as_paper() -> None:
    steps = replayed("hard-day").first.steps
    paper = [s.entry.act for s in steps if s.entry.act.known is Known.PAPER]
    assert len(paper) == 4
    assert all(act.by == "armorer" and act.vouched_by == "propmaster" for act in paper)
    assert all(act.device == "propmaster-phone" for act in paper)


def test_a_lost_blank_is_found_wanting_searched_for_by_two_and_accepted() -> None:
    lot = replayed("hard-day").first.after.lots["B-1"]
    assert (lot.received.count, lot.fired, lot.lost, lot.stored) == (12, 5, 1, 6)
    steps = replayed("hard-day").first.steps
    assert [s.told.by for s in steps if is_kind(s, "ShortageAccepted")] == ["armorer", "first-ad"]
    wanting = [s.told.n for s in steps if s.before.lots and s.before.lots.get("B-1", lot).wanting]
    assert wanting != []
    kinds = [s.told.kind.__name__ for s in steps if s.told.n in wanting]
    assert "HandoverAccepted" not in kinds


def test_one_declines_one_passes_it_on_and_one_flash_gun_is_armed_in_place() -> None:
    kinds = kinds_of("hard-day")
    assert kinds.count("HandoverDeclined") == 1
    assert kinds.count("PassedInShot") == 1
    charged = [(b.weapon, b.charged) for b in bodies("hard-day", "WeaponCharged")]
    assert charged == [("E-1", True), ("E-1", False)] * 2


# -------------------------------------------------------------- what the two shows must hold


def test_two_performances_each_with_its_call_its_fight_call_and_two_counts() -> None:
    opened = [(b.unit, b.work.value) for b in bodies("two-shows", "UnitOpened")]
    assert opened == [("matinee", "performance"), ("evening", "performance")]
    meetings = [(b.unit, b.meeting.value) for b in bodies("two-shows", "MeetingHeld")]
    assert meetings == [
        ("matinee", "daily"),
        ("matinee", "fight-call"),
        ("evening", "daily"),
        ("evening", "fight-call"),
    ]
    for kind in ("ArmoryCounted", "LotCounted"):
        steps = [s for s in replayed("two-shows").first.steps if is_kind(s, kind)]
        assert len(steps) >= 4
        assert len(dict.fromkeys(s.told.by for s in steps)) == 2


def test_nobody_on_stage_wears_a_first_ads_hat_and_every_blank_is_told_for() -> None:
    roles = [b.role.value for b in bodies("two-shows", "RoleAppointed")]
    assert "stage-manager" in roles
    assert "first-ad" not in roles
    lot = replayed("two-shows").first.after.lots["B-1"]
    assert (lot.received.count, lot.fired, lot.misfired, lot.stored) == (24, 4, 1, 19)
