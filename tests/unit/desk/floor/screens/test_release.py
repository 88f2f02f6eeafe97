"""A release: four questions, read out, two people, one from outside; the wrong ones are refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.exchange.day.story import read_story
from coldproof.state.records import BlockKind
from tests.unit.desk.floor.driver import Floor, Phone

EXAMPLES = Path(__file__).parents[5] / "examples"


def stopped(tmp_path: Path) -> Floor:
    """Return a set that the dp stopped two minutes ago."""
    floor = Floor.of_world(tmp_path)
    floor.say(by="producer", kind="PackAdopted", pack="set-practice")
    floor.say(by="dp", kind="WorkStopped", scope="unit", target="main")
    floor.wait(120)
    return floor


def stops(floor: Floor) -> list[str]:
    """Return the ids of the stops that stand."""
    return [n for n, b in floor.state.blocks.items() if b.kind is BlockKind.STOP]


def release(phone: Phone, route: str = "stop/last", **said: str) -> None:
    """Answer the four questions, yes unless said otherwise, and tap."""
    phone.open(f"{route}/release")
    for name in ("cause", "fixed", "told", "concern"):
        phone.draft[name] = said.get(name, "yes")
    phone.draft["why"] = said.get("why", "found-and-put-right")
    phone.tap("I release it")


def test_each_question_is_asked_and_none_is_answered(tmp_path: Path) -> None:
    floor = stopped(tmp_path)
    ad = floor.phone("ad")
    ad.open("stop/last")
    ad.tap("Release")
    asked = [part for part in ad.screen["parts"] if part["part"] == "choice"]
    assert [part["value"] for part in asked] == [None] * 5
    assert "Was dp's concern answered?" in ad.words()
    for name in ("cause", "fixed", "told"):
        ad.draft[name] = "yes"
        assert "I release it" not in ad.labels()
    ad.draft["concern"] = "no"
    assert "I release it" not in ad.labels()  # nobody ends a stop without saying why
    ad.draft["why"] = "done-another-way"
    spoken = next(part for part in ad.screen["parts"] if part["part"] == "say")
    assert spoken["who"] == "ad"
    assert "What dp was worried about was not answered." in spoken["text"]
    assert "Why: It is done another way now." in spoken["text"]
    assert "I release it" in ad.labels()


def test_two_people_one_from_outside_end_it_and_the_screen_says_who_is_needed(
    tmp_path: Path,
) -> None:
    floor = stopped(tmp_path)
    armorer, ad = floor.phone("armorer"), floor.phone("ad")
    release(armorer)
    assert len(stops(floor)) == 1
    text = armorer.words()
    assert "Released by\narmorer\ncause found, fixed, crew told\nconcern answered" in text
    assert "concern answered\nFound, and put right" in text
    assert "Still needed\na first AD, deputy or stage manager\nad" in text
    assert "a handler\n" not in text
    release(ad)
    assert stops(floor) == []


@pytest.mark.parametrize(
    ("first", "second"), [("armorer", "propmaster"), ("ad", "ad"), ("armorer", "armorer")]
)
def test_two_of_one_side_or_one_alone_end_nothing(tmp_path: Path, first: str, second: str) -> None:
    floor = stopped(tmp_path)
    release(floor.phone(first))
    release(floor.phone(second, f"{second}-2"))
    assert len(stops(floor)) == 1


@pytest.mark.parametrize("person", ["dp", "actor"])
def test_who_has_no_such_hat_is_refused_with_rule_reason_and_need(
    tmp_path: Path, person: str
) -> None:
    floor = stopped(tmp_path)
    phone = floor.phone(person)
    release(phone)
    held = phone.refused
    assert held is not None
    assert [one["rule"] for one in held["judged"]] == ["stop.release"]
    assert held["judged"][0]["because"].startswith(f"{person} is no handler")
    assert held["needs"] == ["the stop must be released by those who may"]
    assert held["cures"]
    assert "NOT YET" in phone.words()
    assert "stop.release" in phone.words()
    assert phone.signed == []
    assert len(stops(floor)) == 1


@pytest.mark.parametrize(
    ("name", "because"),
    [
        ("cause", "the cause was not found"),
        ("fixed", "it was not fixed"),
        ("told", "the crew was not told"),
    ],
)
def test_a_release_with_a_no_in_it_is_refused_and_can_be_recorded_as_done(
    tmp_path: Path, name: str, because: str
) -> None:
    floor = stopped(tmp_path)
    ad, armorer = floor.phone("ad"), floor.phone("armorer")
    release(armorer)
    release(ad, **{name: "no"})
    assert ad.refused is not None
    assert ad.refused["judged"][0]["because"] == because
    ad.do(ad.draft["do"])  # the key by which it is recorded all the same
    assert ad.signed[0] == "WorkReleased"
    assert len(stops(floor)) == 1  # it is recorded, and ends nothing


def test_that_the_concern_was_not_answered_is_told_to_the_next_who_releases(
    tmp_path: Path,
) -> None:
    floor = stopped(tmp_path)
    release(floor.phone("armorer"), concern="no")
    ad = floor.phone("ad")
    ad.open("stop/last")
    assert "concern not answered" in ad.words()


def test_a_safety_advisor_who_stopped_it_has_to_release_it_too(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="producer", kind="PackAdopted", pack="set-practice")
    floor.say(
        by="producer",
        kind="RoleAppointed",
        person="dp",
        role="safety-advisor",
        first_day="2025-03-01",
    )
    floor.say(by="dp", kind="WorkStopped", scope="unit", target="main")
    release(floor.phone("armorer"))
    ad = floor.phone("ad")
    release(ad)
    assert ad.refused is not None
    assert "a safety advisor" in ad.refused["judged"][0]["because"]
    ad.open("stop/last")
    assert "a safety advisor\ndp" in ad.words()


def shot(floor: Floor, device: str) -> None:
    """Have the gun go off in the actor's hand, and let two minutes pass."""
    actor = floor.phone("actor", device)
    actor.open("happened/fired/G-1")
    actor.tap("It fired. It had been called cold")
    floor.wait(120)


def look_into(phone: Phone) -> None:
    """Say on the case that the cause was found and put right."""
    phone.open("stop/last")
    phone.tap("Looked into and put right")
    phone.draft.update(found="yes", right="yes")
    phone.tap("I looked into it")


def meet(phone: Phone, *people: str) -> None:
    """Hold the corrective meeting and pass the sheet around."""
    phone.open("stop/last")
    phone.tap("Corrective meeting", "After an event: what changes")
    phone.draft.update(dry="no", leaders=["ad"])
    phone.tap("The meeting is over", *people)


def because(phone: Phone) -> list[str]:
    """Return what a refusal found, or nothing."""
    held = phone.refused
    return [] if held is None else [f"{one['rule']}: {one['because']}" for one in held["judged"]]


def test_an_unmeant_shot_is_looked_into_and_told_before_anybody_releases_it(
    tmp_path: Path,
) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="producer", kind="PackAdopted", pack="set-practice")
    armorer, ad = floor.phone("armorer"), floor.phone("ad")
    rule = "set.unintended-discharge-stop"
    shot(floor, "actor-1")
    release(ad)
    assert because(ad) == [f"{rule}: what happened with G-1 was not investigated and put right"]
    look_into(armorer)
    release(ad)
    assert because(ad) == [f"{rule}: no corrective meeting was held on what happened with G-1"]
    meet(armorer)
    armorer.open("stop/last")
    assert "not there: propmaster, upm" in armorer.words()
    release(ad)
    missing = "not at the corrective meeting on what happened with G-1: propmaster, upm"
    assert because(ad) == [f"{rule}: {missing}"]
    armorer.open("meeting/last")
    armorer.tap("propmaster", "upm")
    release(ad)
    assert because(ad) == []
    release(armorer)
    assert stops(floor) == []


def test_after_a_second_one_the_upm_releases_it_too(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="producer", kind="PackAdopted", pack="set-practice")
    armorer, ad, upm = floor.phone("armorer"), floor.phone("ad"), floor.phone("upm")
    for device in ("actor-1", "actor-2"):
        shot(floor, device)
        look_into(armorer)
        meet(armorer, "propmaster", "upm")
        release(armorer)
        release(ad)
    assert because(ad) == ["stop.release: the stop would end without a release by: a UPM"]
    armorer.open("stop/last")
    assert "a UPM\nupm" in armorer.words()
    release(upm)
    assert len(stops(floor)) == 1
    release(ad)
    assert stops(floor) == []


def test_signed_out_nothing_can_be_released(tmp_path: Path) -> None:
    floor = stopped(tmp_path)
    ad = floor.phone("ad")
    ad.lock("ad")
    ad.open("stop/last")
    assert "Release" not in ad.labels()
    ad.open("stop/last/release")
    ad.draft = dict.fromkeys(("cause", "fixed", "told", "concern"), "yes")
    assert "I release it" not in ad.labels()


def upto(kind: str, by: str, nth: int = 0) -> int:
    """Return the number of acts before one of the hard day."""
    story = read_story((EXAMPLES / "hard-day.toml").read_bytes(), "hard-day")
    found = [n for n, one in enumerate(story.acts) if (one.kind.__name__, one.by) == (kind, by)]
    return found[nth]


@pytest.mark.parametrize(
    ("stopper", "unit", "handler", "floor_hat", "wrong"),
    [
        ("extra-7", "main", "armorer", "first-ad", "extra-7"),
        ("dp-2", "second", "armorer-2", "second-ad", "dp-2"),
    ],
)
def test_the_hard_night_s_stops_and_releases(
    tmp_path: Path, stopper: str, unit: str, handler: str, floor_hat: str, wrong: str
) -> None:
    story = read_story((EXAMPLES / "hard-day.toml").read_bytes(), "hard-day")
    floor = Floor(tmp_path, story, upto("WorkStopped", stopper))
    phone = floor.phone(stopper)
    phone.open("stop")
    phone.tap(f"STOP unit {unit}")
    assert phone.taps == 1
    floor.wait(300)
    refused = floor.phone(wrong, f"{wrong}-again")
    release(refused)
    assert refused.refused is not None
    release(floor.phone(handler))
    assert len(stops(floor)) == 1
    release(floor.phone(floor_hat))
    assert stops(floor) == []
