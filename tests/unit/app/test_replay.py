"""Replay: every combination of accounts, what is broken in all of them, and since when."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.app import replay as room
from coldproof.app.errors import DayError
from coldproof.app.replay import Mark, replay, tellings
from coldproof.state.fold import START, fold
from coldproof.words.units import MINUTE_US, SECOND_US
from tests.unit.app.stories import CORE, TAKEN, number_of, point, story

SEEN = point("seen", "yes", "no")
MET = point("met", "yes", "no")
WITNESS = {"witness-ad": {"in": {"seen": "yes"}}, "witness-dp": {"in": {"seen": "yes"}}}
MEETING = {"sign-in": {"in": {"met": "yes"}}}


def only_mark(*acts: dict[str, Any], **how: Any) -> Mark:
    (mark,) = replay(story(*acts, **how), CORE).marks
    return mark


def stop(at: str, accounts: str | list[str]) -> dict[str, Any]:
    return {
        "at": at,
        "by": "dp",
        "kind": "WorkStopped",
        "scope": "unit",
        "target": "main",
        "in": {"stop": accounts},
    }


def offer(at: str) -> dict[str, Any]:
    return {
        "at": at,
        "by": "armorer",
        "kind": "WeaponOffered",
        "weapon": "G-1",
        "to": "actor",
        "setup": "12A",
        "dummies": 6,
    }


# ---------------------------------------------------------------------------------- one account


def test_a_day_told_in_one_way_is_judged_once() -> None:
    result = replay(story(TAKEN), CORE)
    assert result.tellings == 1
    assert result.first.accounts == ()
    (mark,) = result.marks
    assert mark[:8] == ("the handover", len(result.story.acts), 1, 0, (), (), None, None)
    assert mark.findings == result.first.steps[-1].verdict.judged
    assert mark.tellings == 1
    assert not mark.refused_in_all


def test_what_is_broken_is_named_and_when_it_was_first_refused() -> None:
    told = story(TAKEN, drop=("sign-in",))
    (mark,) = replay(told, CORE).marks
    assert mark.rules == ("core.meeting",)
    assert mark.refused_in_all
    assert mark.first_refusal_n == number_of(told, "offer")
    assert mark.ahead_us == 20 * SECOND_US


def test_a_refusal_by_another_rule_earlier_is_not_its_first() -> None:
    other = {**offer("08:00:30"), "to": "stuntman"}
    result = replay(story(other, TAKEN), CORE)
    (mark,) = result.marks
    refused = {s.told.n: s.verdict.refusals for s in result.first.steps if s.verdict.refused}
    assert refused == {mark.n - 1: ("core.shown",), mark.n: ("core.answer",)}
    assert mark.first_refusal_n == mark.n
    assert mark.ahead_us == 0


def test_a_refused_act_is_recorded_all_the_same() -> None:
    result = replay(story(TAKEN, drop=("shown",)), CORE)
    assert result.first.steps[-1].verdict.refused
    assert result.first.after.weapons["G-1"].custody.person == "actor"
    assert result.first.after.size == len(result.first.steps)


def test_a_day_without_a_mark_has_none() -> None:
    assert replay(story(), CORE).marks == ()


def test_packs_named_stand_for_those_that_the_day_adopts() -> None:
    adopted = {"at": "06:00", "by": "producer", "kind": "PackAdopted", "pack": "core"}
    told = story(adopted, TAKEN, drop=("shown",))
    assert replay(told).marks[0].refused == 1
    assert replay(told, ()).marks[0].refused == 0


def test_a_day_that_adopts_no_pack_is_judged_by_our_own_invariants() -> None:
    (mark,) = replay(story(TAKEN, drop=("shown",))).marks
    assert mark.rules == ("core.shown",)
    assert replay(story(TAKEN)).marks[0].refused == 0


# ------------------------------------------------------------------------------- several accounts


def test_each_account_is_judged_and_the_first_listed_is_shown() -> None:
    result = replay(story(TAKEN, change=WITNESS, contested=[SEEN]), CORE)
    (mark,) = result.marks
    assert (mark.accounts, mark.refused, mark.refused_in_all) == (2, 1, False)
    assert (mark.rules, mark.first_refusal_n, mark.ahead_us) == ((), None, None)
    assert result.first.accounts == (("seen", "yes"),)
    assert not result.first.steps[-1].verdict.refused


def test_the_order_in_which_accounts_are_listed_decides_only_what_is_shown() -> None:
    other = replay(story(TAKEN, change=WITNESS, contested=[point("seen", "no", "yes")]), CORE)
    (mark,) = other.marks
    assert (mark.accounts, mark.refused) == (2, 1)
    assert other.first.accounts == (("seen", "no"),)
    assert other.first.steps[-1].verdict.refused


def test_only_what_is_broken_in_every_combination_is_said_to_be() -> None:
    both = {**WITNESS, **MEETING}
    mark = only_mark(TAKEN, change=both, contested=[SEEN, MET], drop=("shown",))
    assert mark.accounts == 4
    assert mark.refused_in_all
    assert mark.rules == ("core.shown",)


def test_refused_in_all_by_different_rules_names_none() -> None:
    told = {**WITNESS, "sign-in": {"in": {"seen": "no"}}}
    mark = only_mark(TAKEN, change=told, contested=[SEEN])
    assert (mark.accounts, mark.refused_in_all, mark.rules) == (2, True, ())
    assert mark.first_refusal_n == mark.n - 1


def test_points_are_combined_and_acts_of_one_point_vary_together() -> None:
    told = story(TAKEN, change={**WITNESS, **MEETING}, contested=[SEEN, MET])
    chosen = [telling.accounts for telling in tellings(told, CORE)]
    assert chosen == [
        (("met", "yes"), ("seen", "yes")),
        (("met", "yes"), ("seen", "no")),
        (("met", "no"), ("seen", "yes")),
        (("met", "no"), ("seen", "no")),
    ]
    for telling in tellings(told, CORE):
        labels = [step.told.label for step in telling.steps]
        assert ("witness-ad" in labels) == ("witness-dp" in labels)
        assert ("witness-ad" in labels) == (("seen", "yes") in telling.accounts)


def test_an_act_of_two_points_is_told_where_both_are_so() -> None:
    change = {"witness-ad": {"in": {"seen": "yes", "met": "yes"}}}
    told = story(TAKEN, change=change, contested=[SEEN, MET])
    having = [
        telling.accounts
        for telling in tellings(told, CORE)
        if "witness-ad" in [step.told.label for step in telling.steps]
    ]
    assert having == [(("met", "yes"), ("seen", "yes"))]


def test_an_act_of_several_accounts_is_told_in_each() -> None:
    three = point("seen", "yes", "mostly", "no")
    change = {"witness-ad": {"in": {"seen": ["yes", "mostly"]}}}
    told = story(TAKEN, change=change, contested=[three], drop=("witness-dp",))
    mark = only_mark(TAKEN, change=change, contested=[three], drop=("witness-dp",))
    assert len(list(tellings(told, CORE))) == 3
    assert (mark.accounts, mark.refused) == (3, 1)


def test_the_first_refusal_is_the_latest_over_all_combinations() -> None:
    acts = (
        stop("08:00:30", "early"),
        offer("08:01:00"),
        stop("08:02:00", "late"),
        offer("08:03:00"),
        {**TAKEN, "at": "08:10:00"},
    )
    told = story(*acts, contested=[point("stop", "early", "late")])
    (mark,) = replay(told, CORE).marks
    assert "stop.any-person" in mark.rules
    assert mark.first_refusal_n == len(told.acts) - 1
    assert mark.ahead_us == 7 * MINUTE_US


def test_without_a_refusal_in_one_of_them_no_first_one_stands() -> None:
    acts = (stop("08:00:30", "early"), offer("08:01:00"), {**TAKEN, "at": "08:10:00"})
    mark = only_mark(*acts, contested=[point("stop", "early", "never")])
    assert (mark.refused, mark.accounts) == (1, 2)
    assert (mark.first_refusal_n, mark.ahead_us) == (None, None)


def test_a_mark_told_in_two_ways_is_one_mark() -> None:
    acts = (
        {**TAKEN, "in": {"who": "actor"}},
        {**TAKEN, "by": "stuntman", "in": {"who": "stuntman"}},
    )
    told = story(*acts, contested=[point("who", "actor", "stuntman")])
    (mark,) = replay(told, CORE).marks
    assert (mark.n, mark.accounts, mark.refused) == (len(told.acts) - 1, 2, 1)


def test_a_mark_told_in_one_account_only_counts_there_only() -> None:
    mark = only_mark({**TAKEN, "in": {"who": "some"}}, contested=[point("who", "some", "none")])
    assert (mark.accounts, mark.refused, mark.tellings) == (1, 0, 2)


def test_common_beginnings_are_judged_once(monkeypatch: pytest.MonkeyPatch) -> None:
    counted: list[int] = []
    judge = vars(room)["judge"]

    def counting(*given: Any) -> Any:
        counted.append(1)
        return judge(*given)

    monkeypatch.setattr(room, "judge", counting)
    told = story(TAKEN, change={"offer": {"in": {"seen": "yes"}}}, contested=[SEEN])
    assert replay(told, CORE).tellings == 2
    assert len(counted) == len(told.acts) + 1


@pytest.mark.parametrize("contested", [[SEEN], [SEEN, MET]])
def test_each_telling_is_what_folding_its_own_acts_gives(contested: list[Any]) -> None:
    change = {**WITNESS, **(MEETING if len(contested) > 1 else {})}
    for telling in tellings(story(TAKEN, change=change, contested=contested), CORE):
        entries = [step.entry for step in telling.steps]
        assert [entry.position for entry in entries] == list(range(len(entries)))
        assert fold(START, entries) == telling.after


# ------------------------------------------------------------------------------------------ until


def test_until_ends_the_day_early() -> None:
    told = story(TAKEN, change=WITNESS, contested=[SEEN])
    result = replay(told, CORE, number_of(told, "seen"))
    assert (result.tellings, result.marks, result.until) == (1, (), number_of(told, "seen"))
    assert [step.told.n for step in result.first.steps] == list(range(1, result.until + 1))
    assert replay(told, CORE, result.until + 1).tellings == 2


def test_until_counts_acts_of_the_file_and_not_of_the_account() -> None:
    told = story(TAKEN, change=WITNESS, contested=[point("seen", "no", "yes")])
    result = replay(told, CORE, number_of(told, "cold"))
    assert result.first.steps[-1].told.label == "cold"
    assert len(result.first.steps) == number_of(told, "cold") - 2


# ----------------------------------------------------------------------------------------- later


def test_what_was_found_later_changes_no_verdict() -> None:
    later = [{"text": "one was live", "source": "lab"}, {"text": "it was empty"}]
    plain, more = story(TAKEN), story(TAKEN, later=later)
    assert [one.text for one in more.later] == ["one was live", "it was empty"]
    one, other = replay(plain, CORE), replay(more, CORE)
    assert one.first == other.first
    assert one.marks == other.marks


# ---------------------------------------------------------------------------------------- errors


def many(points: int) -> dict[str, Any]:
    names = [f"p{n}" for n in range(points)]
    seen = dict.fromkeys(names, "a")
    return {
        "contested": [point(name, "a", "b") for name in names],
        "change": {"cold": {"in": seen}},
    }


def test_at_most_4096_combinations_are_read() -> None:
    assert len(story(TAKEN, **many(12)).contested) == 12
    with pytest.raises(DayError) as error:
        story(TAKEN, **many(13))
    assert str(error.value) == (
        "day.toml, line 1, contested: found more than 4096 combinations of accounts; fewer"
        " (accounts of one story can share a point) would do"
    )


@pytest.mark.parametrize("key", ["seen", "answers"])
def test_an_act_cannot_rest_on_what_its_account_does_not_tell(key: str) -> None:
    change = {"witness-dp": {"id": "w", "in": {"seen": "yes"}}}
    n = len(story(TAKEN).acts)
    with pytest.raises(DayError) as error:
        replay(story({**TAKEN, key: "w"}, change=change, contested=[SEEN]), CORE)
    assert str(error.value) == (
        f"day.toml, line {n}, act {n}, {key}: found w, which is not told with seen = no; an act"
        " that is told in every account in which this one is would do"
    )
    told = {**TAKEN, key: "w", "in": {"seen": "yes"}}
    assert replay(story(told, change=change, contested=[SEEN]), CORE).tellings == 2
