"""Practice says what it is before it begins, and what it is not while it lasts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coldproof.exchange.script.reading import read as read_script
from coldproof.exchange.script.reading import told
from tests.unit.desk.floor.driver import Floor, Phone, Plain
from tests.unit.desk.floor.screens.test_first_run import story
from tests.unit.desk.floor.screens.test_script import give
from tests.unit.desk.floor.speaking import Server, Window


@pytest.fixture
def phone(tmp_path: Path) -> Phone:
    found = Floor.of_world(tmp_path).phone("armorer")
    found.open("practice")
    return found


def test_outside_it_says_what_it_is_and_begins_by_a_call(phone: Phone) -> None:
    assert "A stop in practice stops nobody." in phone.words()
    assert "are sent nowhere" in phone.words()
    phone.tap("Begin practice")
    assert phone.called[-1] == {"do": "call", "name": "practice", "values": {"on": True}}


def test_inside_it_says_what_to_try_and_how_to_leave(phone: Phone) -> None:
    phone.door.practice = True
    shown = json.dumps(phone.screen)
    assert phone.screen["tone"] == "check"
    assert "PRACTICE. Nothing here is the record." in shown
    assert phone.labels()[0] == "Check it, and have it seen"
    assert phone.find("Hand it over") == {"do": "go", "route": "handover/G-1"}
    phone.tap("Leave practice")
    assert phone.called[-1]["values"] == {"on": False}
    assert "Begin practice" not in phone.labels()


def new_production(tmp_path: Path, *hats: str) -> Phone:
    """Return practice in a production that has people with hats, a revolver, and nothing else."""
    floor = Floor(tmp_path, story())
    for hat in hats:
        floor.say(by="producer", kind="PersonEnrolled", person=hat, department="direction")
        floor.say(by="producer", kind="RoleAppointed", person=hat, role=hat, first_day="2025-03-13")
        floor.key(hat, "producer")
    floor.say(
        by="producer",
        kind="WeaponRegistered",
        weapon="G-1",
        weapon_class="W1",
        action="revolver-swing-out",
        can_chamber=True,
        can_expel=True,
        bore_open=True,
        chambers=6,
        owner="supplier",
        store="safe",
    )
    phone = floor.phone("producer")
    phone.keys += hats  # in practice one may be anyone
    phone.door.practice = True
    phone.open("practice")
    return phone


def test_in_a_new_production_one_tap_makes_a_handover_ready(tmp_path: Path) -> None:
    phone = new_production(tmp_path, "armorer", "first-ad", "performer")
    phone.tap("Make ready: the day, a setup, G-1 in a hand")
    assert phone.route == "practice"
    assert not [one for one in phone.labels() if one.startswith("Make ready")]
    phone.tap("Check it, and have it seen")
    for _ in range(12):
        if phone.route.startswith("handover"):
            break
        first = phone.labels()[0]
        page = ("Hammer down", "It has none", "Bore clear: light seen through it")
        phone.tap(*page if first == "Hammer down" else (first,))
    phone.tap("Offer it to performer, 1P", "performer: It is in my hand")
    assert phone.refused is None
    assert phone.door.device.state.weapons["G-1"].custody.person == "performer"


@pytest.mark.parametrize("hats", [(), ("armorer",), ("armorer", "first-ad")])
def test_who_is_missing_for_a_handover_is_said_and_nothing_is_told(
    tmp_path: Path, hats: tuple[str, ...]
) -> None:
    phone = new_production(tmp_path, *hats)
    assert "A handover takes a weapon, an armorer, a first AD and a performer." in phone.words()
    assert not [one for one in phone.labels() if one.startswith("Make ready")]
    phone.tap("The first ten minutes")
    assert phone.route == "first-run"


class Practicing(Window):
    """What the window does in practice: words go to the copy on the screen, and nowhere else."""

    def do(self, name: str, values: Plain) -> None:
        if name == "script-file":
            read = told(read_script(SCRIPT.encode(), "ride.fountain"))
            self.go(values, document=give(self.phone, json.dumps(read).encode()))
        else:
            super().do(name, values)

    def freeze(self, values: Plain) -> None:
        assert values["later"] is True  # the window refuses the others in practice
        give(self.phone, values["words"].encode())
        then, ask = values["then"], values["ask"]
        self.phone.do({"do": "record", "acts": values["acts"], "then": then, "ask": ask})


SCRIPT = "INT. BAR - DAY #11#\n\nThey eat.\n\nINT. BAR - DAY #12#\n\nHe lifts a gun.\n"


def test_the_whole_plan_can_be_practiced_and_nothing_of_it_leaves(tmp_path: Path) -> None:
    setup = {"weapons": ["G-1", "R-1"], "of_shot": "12A"}
    gone = ["specific", "approved", "alternatives"]
    floor = Floor.of_world(tmp_path, change={"setup": setup}, drop=gone)
    size, server = floor.writer.ledger.size, Server(floor)
    phone = floor.phone("safety")
    phone.door.practice, phone.online = True, False
    one = Practicing(phone, server)

    phone.open("practice")
    one.tap("File a draft of the script", "Choose the file")
    assert "2 scenes, 1 line to look at" in phone.words()
    phone.draft["draft"] = "White"
    one.tap("This draft counts now")
    phone.open("script/scene/12")
    one.tap("Yes: Firearms")
    assert "yes, said safety" in phone.words()

    phone.open("plan/scene/12/ways")
    phone.do({"do": "put", "values": {"considered": ["no-gun", "rubber"], "chosen": "rubber"}})
    one.tap("We weighed it")
    assert "Weighed against 2 ways without a working gun" in phone.words()

    phone.open("plan/scene/12/risk")
    one.tap("Write a new one")
    phone.enter("activity", "She fires twice")
    phone.enter("own", "The stairs are wet")
    one.tap("Next: each hazard", "Next: people", "Next: the form", "Next: look it over")
    one.tap("I record it")
    phone.open("plan/scene/12/risk")
    assert "The stairs are wet" in phone.words()

    phone.open("flash/clock")
    phone.draft |= {"camera": "A"}
    one.tap("25", "It shows the time of day")
    phone.open("flash/at/12A")
    phone.draft |= {"take": 3}
    one.tap("R-1", "FLASH")

    kinds = ["ScriptFiled", "HitSettled", "AlternativesWeighed", "RiskAssessed"]
    assert [one for one in phone.signed if one in (*kinds, "FlashMarked")] == [
        *kinds,
        "FlashMarked",
    ]
    assert (floor.writer.ledger.size, server.values) == (size, {})
    assert floor.state.script is None
    assert phone.door.device.state.script is not None
