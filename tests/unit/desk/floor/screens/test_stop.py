"""Stop: two taps, who has seen it, what is to be collected, and by mistake."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.state.records import BlockKind
from coldproof.words.floor import Scope
from coldproof.words.units import clock_text
from tests.unit.desk.floor.driver import Floor, Phone

SHOUT = "Shout CUT. This screen has stopped nobody yet."


def taken(tmp_path: Path) -> Floor:
    """Return a set on which the actor holds a gun with six dummies."""
    floor = Floor.of_world(tmp_path)
    floor.say(by="actor", kind="HandoverAccepted", weapon="G-1", giver="armorer", setup="12A")
    return floor


def stops(floor: Floor) -> list[str]:
    """Return the ids of the stops that stand."""
    return [n for n, b in floor.state.blocks.items() if b.kind is BlockKind.STOP]


def unseen(phone: Phone) -> set[str]:
    """Return who is not known to have seen the stop that is shown."""
    line = next(one for one in phone.words().split("\n") if one.startswith("Not known"))
    return set(line.removeprefix("Not known to have seen it: ").partition(".")[0].split(", "))


def test_two_taps_stop_a_unit_and_the_first_line_says_what_a_screen_cannot(tmp_path: Path) -> None:
    floor = taken(tmp_path)
    dp = floor.phone("dp")
    dp.open("stop")
    assert dp.screen["parts"][0]["text"] == SHOUT
    dp.tap("STOP unit main")
    assert dp.taps == 1  # the first tap of the two opened this page, from any other
    assert dp.route == "stop/last"
    assert dp.screen["parts"][0]["text"] == SHOUT
    (name,) = stops(floor)
    assert floor.state.blocks[name].scope is Scope.UNIT
    assert floor.state.blocks[name].by == "dp"


@pytest.mark.parametrize(
    ("label", "scope", "target"),
    [
        ("STOP EVERYTHING", Scope.PRODUCTION, None),
        ("STOP scene 12", Scope.SCENE, "12"),
        ("STOP weapon G-1", Scope.ITEM, "G-1"),
    ],
)
def test_a_stop_reaches_as_far_as_was_tapped(
    tmp_path: Path, label: str, scope: Scope, target: str | None
) -> None:
    floor = taken(tmp_path)
    actor = floor.phone("actor")
    actor.open("stop")
    actor.tap(label)
    (name,) = stops(floor)
    block = floor.state.blocks[name]
    assert (block.scope, block.target) == (scope, target)


def test_signed_out_it_goes_unsigned_and_asks_for_nothing(tmp_path: Path) -> None:
    floor = taken(tmp_path)
    tablet = floor.phone("dp")
    tablet.lock("dp")
    tablet.open("stop")
    tablet.tap("STOP unit main")
    assert tablet.called == [
        {"do": "call", "name": "stop", "values": {"scope": "unit", "target": "main"}}
    ]
    assert tablet.signed == []


def test_without_a_network_the_stop_stands_on_the_phone_at_once(tmp_path: Path) -> None:
    floor = taken(tmp_path)
    dp = floor.phone("dp")
    dp.online = False
    dp.open("stop")
    dp.tap("STOP unit main")
    assert "STOPPED: unit main" in dp.words()
    assert "on the record" not in dp.words()
    assert stops(floor) == []
    dp.send()
    (name,) = stops(floor)
    hour = clock_text(floor.state.blocks[name].at_us, floor.zone_minutes)[11:16]
    assert dp.screen["parts"][1]["text"] == f"It is on the record. Hour of the stop: {hour}."


def test_who_has_seen_it_is_known_by_what_their_phone_says_next(tmp_path: Path) -> None:
    floor = taken(tmp_path)
    dp, ad = floor.phone("dp"), floor.phone("ad")
    dp.open("stop")
    dp.tap("STOP unit main")
    assert "Who has seen it\nnobody" in dp.words()
    assert dp.screen["parts"][0]["text"] == SHOUT
    assert {"actor", "ad", "armorer"} <= unseen(dp)
    ad.open("setup/12A")
    ad.tap("Not ready")
    assert "Who has seen it\nad" in dp.words()
    assert dp.screen["parts"][0]["text"] == "Shout CUT. A phone that has it stops nobody."
    assert {"actor", "armorer"} <= unseen(dp)
    assert "ad" not in unseen(dp)


def test_a_phone_that_was_away_when_it_came_has_not_seen_it(tmp_path: Path) -> None:
    floor = taken(tmp_path)
    ad, dp = floor.phone("ad"), floor.phone("dp")
    ad.online = False
    dp.open("stop")
    dp.tap("STOP unit main")
    ad.open("setup/12A")
    ad.tap("Not ready")
    ad.send()
    assert "Who has seen it\nnobody" in dp.words()


def test_what_a_phone_fetched_since_counts_as_the_window_lends_it(tmp_path: Path) -> None:
    floor = taken(tmp_path)
    dp = floor.phone("dp")
    dp.open("stop")
    dp.tap("STOP unit main")
    size = dp.door.copy.size
    dp.draft["reached"] = [{"person": "ad", "size": size}, {"person": "actor", "size": size - 1}]
    assert "Who has seen it\nad" in dp.words()
    assert {"actor", "armorer"} <= unseen(dp)
    for odd in ("ad", [{"person": "nobody", "size": size}], [{"person": "ad"}], [7], None):
        dp.draft["reached"] = odd
        assert "Who has seen it\nnobody" in dp.words()


def test_what_is_hot_is_listed_for_its_handler_to_collect(tmp_path: Path) -> None:
    floor = taken(tmp_path)
    dp, armorer = floor.phone("dp"), floor.phone("armorer")
    dp.open("stop")
    dp.tap("STOP unit main")
    assert dp.find("G-1") == {"do": "go", "route": "weapon/G-1"}
    armorer.open("stop/last")
    assert armorer.find("G-1") == {"do": "go", "route": "collect/G-1"}
    assert "A stop never keeps a handler from making a gun cold." in armorer.words()
    floor.say(by="armorer", kind="WeaponCollected", weapons=["G-1"])
    assert armorer.find("G-1") == {"do": "go", "route": "weapon/G-1"}


def test_a_stop_of_one_weapon_lists_no_other(tmp_path: Path) -> None:
    floor = taken(tmp_path)
    dp = floor.phone("dp")
    dp.open("stop")
    dp.tap("STOP EVERYTHING")
    assert "G-1" in dp.labels()
    floor.say(by="dp", kind="WorkStopped", scope="item", target="R-1")
    dp.open("stop/last")
    assert "G-1" not in dp.labels()


def test_within_a_minute_it_can_be_said_to_be_a_mistake_and_another_confirms(
    tmp_path: Path,
) -> None:
    floor = taken(tmp_path)
    ad, armorer = floor.phone("ad"), floor.phone("armorer")
    ad.open("stop")
    ad.tap("STOP unit main")
    ad.tap("By mistake")
    assert "I release it" not in ad.labels()  # whether the crew knows is never filled in
    ad.draft["told"] = "yes"
    ad.tap("I release it")
    assert len(stops(floor)) == 1
    floor.wait(20)
    armorer.open("stop/last")
    armorer.tap("By mistake, says ad")
    armorer.draft["told"] = "yes"
    armorer.tap("I release it")
    assert stops(floor) == []
    assert "No such stop stands" in armorer.words()


def test_who_stopped_it_says_so_at_any_time_and_it_stands_until_two_release_it(
    tmp_path: Path,
) -> None:
    floor = taken(tmp_path)
    dp, ad = floor.phone("dp"), floor.phone("ad")
    dp.open("stop")
    dp.tap("STOP unit main")
    floor.wait(600)
    ad.open("stop/last")
    assert "I stopped it by mistake" not in ad.labels()
    dp.open("stop/last")
    dp.tap("I stopped it by mistake")
    assert len(stops(floor)) == 1
    assert "dp says that it was a mistake." in dp.words()
    assert "I stopped it by mistake" not in dp.labels()
    ad.open("stop/last/release")
    assert "dp says that it was a mistake." in ad.words()
    assert "I release it" not in ad.labels()  # every answer is still theirs


def test_after_a_minute_it_is_a_stop_like_any_other(tmp_path: Path) -> None:
    floor = taken(tmp_path)
    ad = floor.phone("ad")
    ad.open("stop")
    ad.tap("STOP unit main")
    floor.wait(60)
    assert "By mistake" in ad.labels()
    floor.wait(1)
    assert "By mistake" not in ad.labels()


def test_who_may_not_release_is_told_who_can(tmp_path: Path) -> None:
    floor = taken(tmp_path)
    actor, dp = floor.phone("actor"), floor.phone("dp")
    actor.open("stop")
    actor.tap("STOP unit main")
    assert "By mistake" not in actor.labels()
    assert "a handler and the first AD still end it" in actor.words()
    dp.open("stop/last")
    assert "mistake" not in dp.words()


def test_no_stop_of_that_name(tmp_path: Path) -> None:
    floor = taken(tmp_path)
    dp = floor.phone("dp")
    for route in ("stop/last", "stop/nothing", "stop/last/release"):
        dp.open(route)
        assert "No such stop stands" in dp.words()


def test_on_stage_nobody_shouts_cut(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, "set-stage")
    sm = floor.phone("sm")
    sm.open("stop")
    assert sm.screen["parts"][0]["text"] == "Shout HOLD. This screen has stopped nobody yet."
    sm.tap("STOP performance matinee")
    assert len(stops(floor)) == 1


def test_on_a_shared_tablet_the_guest_whose_key_is_open_stops(tmp_path: Path) -> None:
    floor = taken(tmp_path)
    tablet = floor.phone("armorer", "tablet")
    tablet.guest("actor")
    tablet.lock("armorer")
    tablet.open("stop")
    tablet.tap("STOP unit main")
    (name,) = stops(floor)
    assert floor.state.blocks[name].by == "actor"
    tablet.lock("actor")
    tablet.open("stop")
    tablet.tap("STOP unit main")
    assert tablet.called[-1]["name"] == "stop"  # nobody's key is open: unsigned, and it counts
