"""The no, held up: what stands largest, how long, what instead; never a button that cures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from coldproof.desk.floor.context import Desk, Me
from coldproof.desk.floor.screens import show
from coldproof.desk.floor.screens.refusal import ABOUT_S
from coldproof.rules.base import Remedy
from coldproof.state.fold import START
from tests.unit.desk.floor.driver import Floor

JUDGED = {
    "rule": "core.stops",
    "severity": "REFUSE",
    "found": "broken",
    "because": "main is at a meal",
    "instrument": "Coldproof",
    "clause": "invariant 1",
    "evidence": "own",
}


def held(**more: Any) -> dict[str, Any]:
    found = {
        "word": "refused",
        "refused": True,
        "kind": "HandoverAccepted",
        "by": "actor",
        "weapons": ["G-1"],
        "judged": [JUDGED, {**JUDGED, "rule": "x.warn", "severity": "WARN", "because": "late"}],
        "cures": ["Do it without this gun: use R-1", "wait until the unit is back at work"],
        "needs": [],
        "curable": True,
        "remedies": ["do it without this gun", "announce", "open and show again"],
    }
    return {**found, **more}


def screen(**draft: Any) -> dict[str, Any]:
    desk = Desk(START, 0, Me("actor", "actor", ("actor",)), draft, lambda sentence: sentence)
    return show(desk, "no").plain("no")


def texts(shown: dict[str, Any], size: str) -> list[str]:
    return [p["text"] for p in shown["parts"] if p.get("size") == size]


def test_why_and_about_how_long_stand_largest() -> None:
    shown = screen(held=held(), do={"do": "record", "acts": [], "then": "board"}, **{"from": "x"})
    assert texts(shown, "huge") == ["NOT YET", "main is at a meal", "about 50 s"]
    assert (shown["tone"], shown["live"]) == ("stop", False)


def test_each_rule_is_named_with_reason_and_source() -> None:
    (things, rules) = [p["rows"] for p in screen(held=held())["parts"] if p["part"] == "rows"]
    assert [row["title"] for row in things] == held()["cures"]
    assert all(row["do"] is None for row in (*things, *rules))
    assert rules[0]["lines"] == ["main is at a meal", "Coldproof, invariant 1 (own)"]
    assert [row["title"] for row in rules] == ["core.stops", "x.warn"]


def test_a_stop_stands_largest_whatever_else_is_in_the_way() -> None:
    check = {**JUDGED, "rule": "core.check", "because": "G-1 was not checked"}
    stop = {**JUDGED, "rule": "stop.any-person", "because": "work was stopped"}
    shown = screen(held=held(judged=[check, JUDGED, stop]))
    assert texts(shown, "huge")[1] == "work was stopped"


def test_nothing_is_promised_where_nobody_can_do_it() -> None:
    shown = screen(held=held(curable=False, cures=[], needs=["the stop must be released"]))
    assert texts(shown, "huge") == [
        "NOT YET",
        "main is at a meal",
        "Nobody here can make this yes.",
    ]
    assert "Needs a person with that right: the stop must be released" in texts(shown, "normal")


def test_what_only_people_know_is_told_and_not_denied() -> None:
    closing = "If 13A is done: ad closes it."
    shown = screen(held=held(curable=False, cures=[closing], needs=[]))
    assert texts(shown, "huge") == ["NOT YET", "main is at a meal"]
    (things, _) = [p["rows"] for p in shown["parts"] if p["part"] == "rows"]
    assert [row["title"] for row in things] == [closing]


def test_what_was_not_asked_is_not_refused() -> None:
    for draft in ({}, {"held": "x"}):
        shown = screen(**draft)
        assert shown["title"] == "Not asked"
        assert [p["do"]["route"] for p in shown["parts"]] == ["board"]


def test_without_what_was_tapped_there_is_nothing_to_do_anyway() -> None:
    shown = screen(held=held())
    assert [p["label"] for p in shown["parts"] if p["part"] == "button"] == ["Back"]


def test_every_remedy_that_takes_time_has_its_guess() -> None:
    assert set(ABOUT_S) == set(Remedy) - {Remedy.WITHOUT_GUN, Remedy.STAY, Remedy.OTHER_PERSON}
    assert all(seconds > 0 for seconds in ABOUT_S.values())


def test_before_it_is_said_to_be_done_anyway_it_says_what_that_does() -> None:
    does = ["G-1 is quarantined by it: moved out of order."]
    do = {"do": "record", "acts": [], "then": "board"}
    parts = screen(held=held(does=does), do=do)["parts"]
    assert [part.get("text", part.get("label")) for part in parts[-2:]] == [
        *does,
        "It was done anyway",
    ]
    for shown in (screen(held=held(does=does)), screen(held=held(), do=do)):
        assert does[0] not in str(shown)


def test_a_hand_over_that_is_refused_says_what_it_does_to_the_gun(tmp_path: Path) -> None:
    phone = Floor.of_world(tmp_path, drop=["shown", "offer"]).phone("armorer")
    act = {"kind": "WeaponLeft", "by": "armorer", "weapons": ["G-1"], "place": "cart"}
    phone.do({"do": "record", "acts": [act], "then": "board", "ask": True})
    assert phone.refused is not None
    assert phone.refused["does"] == ["G-1 is quarantined by it: out of sight, left or lost."]
    assert phone.refused["does"][0] in phone.words()


def test_what_cannot_be_decided_is_a_sentence_too(tmp_path: Path) -> None:
    """A rule tells what is missing, "when G-1 was loaded": alone it would be no sentence."""
    unseen = ["draw", "empty", "told-apart", "load", "seen", "witness-ad", "witness-dp"]
    drop = [*unseen, "cold", "shown", "offer"]
    floor = Floor.of_world(tmp_path, drop=drop)
    floor.say(by="producer", kind="PackAdopted", pack="industry-us")
    phone = floor.phone("armorer")
    act = {"kind": "WeaponOffered", "by": "armorer", "weapon": "G-1", "to": "actor", "setup": "12A"}
    phone.do({"do": "record", "acts": [act], "then": "board", "ask": True})
    assert phone.refused is not None
    because = {one["rule"]: one["because"] for one in phone.refused["judged"]}
    assert because["csatf-1.load-last-moment"] == "not on the record: when G-1 was loaded"
    assert because["core.check"] == "not on the record: a check of G-1"
    assert because["csatf-1.load-last-moment"] in phone.words()
