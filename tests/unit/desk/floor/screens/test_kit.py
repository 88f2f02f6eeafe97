"""Kit: what came is said as its metal says; nothing is filled in, nothing is taken twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.words.kit import WeaponClass
from tests.unit.desk.floor.driver import Floor, Phone


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    return Floor.of_world(tmp_path)


def at(phone: Phone, route: str) -> Phone:
    phone.open(route)
    return phone


def filled(phone: Phone, *, but: tuple[str, ...] = (), tag: str = "G-9") -> Phone:
    phone.open("kit/new")
    phone.draft["class"] = "W3"  # what is asked next follows from it
    typed = {"weapon": tag, "chambers": "6", "magazine": "0", "serial_last4": "7731"}
    for name, value in typed.items():
        if name not in but:
            phone.enter(name, value)
    chosen = {
        "class": "W3",
        "action": "revolver-gate",
        "can_chamber": "yes",
        "can_expel": "no",
        "bore_open": "no",
        "owner": "supplier",
        "place": "in-hand",
    }
    phone.draft |= {name: value for name, value in chosen.items() if name not in but}
    if "class" in but:
        del phone.draft["class"]
    return phone


def test_what_it_is_is_asked_first_and_the_rest_follows(floor: Floor) -> None:
    phone = at(floor.phone("armorer"), "kit/new")
    assert "Can it chamber a cartridge?" not in phone.words()
    phone.tap("Rubber or solid replica")
    assert "Can it chamber a cartridge?" in phone.words()


def test_the_list_stands_by_class_and_says_how_each_is_shown(floor: Floor) -> None:
    words = at(floor.phone("dp"), "kit").words()
    for line in ("Gun that can fire live rounds", "G-1", "Rubber or solid replica", "COLD, 6 DUM"):
        assert line in words
    assert "D-1" in words


def test_a_weapon_is_registered_as_its_metal_says(floor: Floor) -> None:
    phone = filled(floor.phone("armorer"))
    phone.tap("G-9 is here")
    kit = floor.state.weapons["G-9"].kit
    assert kit.weapon_class is WeaponClass.BLANK_CONVERTED
    assert (kit.can_chamber, kit.can_expel, kit.bore_open) == (True, False, False)
    assert (kit.chambers, kit.serial_last4, kit.owner.value) == (6, "7731", "supplier")
    assert floor.state.weapons["G-9"].custody.person == "armorer"
    assert "CHECK NEEDED" in phone.words()


@pytest.mark.parametrize(
    "but",
    [
        "weapon",
        "class",
        "action",
        "can_chamber",
        "can_expel",
        "bore_open",
        "chambers",
        "magazine",
        "owner",
        "place",
    ],
)
def test_what_must_be_said_is_not_filled_in(floor: Floor, but: str) -> None:
    phone = filled(floor.phone("armorer"), but=(but,))
    assert "G-9 is here" not in phone.labels()
    assert "first." in phone.words()


def test_a_name_that_is_taken_is_refused_before_it_quarantines(floor: Floor) -> None:
    phone = filled(floor.phone("armorer"), tag="G-1")
    assert "G-1 is registered already." in phone.words()
    assert "G-1 is here" not in phone.labels()


def test_what_the_act_would_refuse_is_told_under_its_field(floor: Floor) -> None:
    phone = filled(floor.phone("armorer"), tag="two words")
    assert "1 to 32 letters, digits" in phone.words()


def test_of_somebodys_own_it_asks_whose(floor: Floor) -> None:
    phone = filled(floor.phone("armorer"))
    phone.draft |= {"owner": "personal", "owner_person": "actor", "accepted": "no"}
    phone.tap("G-9 is here")
    kit = floor.state.weapons["G-9"].kit
    assert (kit.owner_person, kit.accepted) == ("actor", False)


def test_into_a_store_that_is_new(floor: Floor) -> None:
    phone = filled(floor.phone("armorer"), but=("place",))
    phone.enter("store", "truck-safe")
    phone.tap("G-9 is here")
    assert floor.state.weapons["G-9"].custody.place == "truck-safe"


def test_signed_out_nothing_comes(floor: Floor) -> None:
    phone = floor.phone("armorer")
    phone.lock("armorer")
    filled(phone)
    assert "Nobody's key is open on this device. Sign in first." in phone.words()
    assert "G-9 is here" not in phone.labels()


def test_a_tag_and_a_function_check(floor: Floor) -> None:
    phone = at(floor.phone("armorer"), "kit/weapon/G-1")
    phone.tap("Blue", "It has a blue tag")
    assert floor.state.weapons["G-1"].color == "blue"
    phone.tap("It does not: lock it out")
    assert floor.state.weapons["G-1"].suspicions


def test_only_a_handler_checks_its_function(floor: Floor) -> None:
    assert "It works" not in at(floor.phone("dp"), "kit/weapon/G-1").labels()


def test_it_leaves_for_good_in_two_taps(floor: Floor) -> None:
    phone = at(floor.phone("armorer"), "kit/weapon/R-1")
    phone.tap("It leaves for good", "It left")
    if phone.refused is None:
        phone.tap("Left the production: 1")
        assert "R-1" in phone.words()
        assert floor.state.weapons["R-1"].custody.kind == "retired"


def test_what_is_not_here_says_so(floor: Floor) -> None:
    phone = floor.phone("armorer")
    assert "No weapon X here." in at(phone, "kit/weapon/X").words()
    assert "No lot X here." in at(phone, "lot/X").words()
    assert "No lot  here." in at(phone, "lot").words()


def test_who_can_open_a_store_is_said_anew(floor: Floor) -> None:
    name = next(iter(floor.state.stores))
    phone = at(floor.phone("armorer"), f"kit/store/{name}")
    assert "These and nobody else" not in phone.labels()
    phone.tap("armorer", "dp", "dp", "propmaster", "These and nobody else")
    assert floor.state.stores[name].keys == ("armorer", "propmaster")


def test_the_list_of_stores_says_who_opened_one(floor: Floor) -> None:
    floor.say(by="armorer", kind="StoreOpened", store="safe-2", purpose="unlocking")
    words = at(floor.phone("dp"), "kit/stores").words()
    assert "Open, by armorer" in words
    phone = at(floor.phone("dp"), "kit/stores")
    phone.enter("store", "no good")
    assert "would do" in phone.words()
    phone.enter("store", "truck")
    phone.tap("Who can open truck")
    assert "Now: nobody" in phone.words()


def test_labels_are_printed_from_a_paper(floor: Floor) -> None:
    phone = at(floor.phone("armorer"), "kit/weapon/G-1")
    phone.tap("Print its label")
    assert phone.called[-1]["values"]["url"].endswith("/papers/labels.pdf?weapon=G-1")
