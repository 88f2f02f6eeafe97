"""Anybody can be anybody of the demonstration with one tap; the tour is walked; and who is refused.

Every tap goes through the screens, and every act through the writer.
"""

from __future__ import annotations

import pytest

from coldproof.app.demo.company import Company, named
from coldproof.app.demo.sheets import people
from coldproof.app.errors import Refused
from coldproof.desk.roster import raw_key
from coldproof.keys.signing import new_signer
from coldproof.state.records import CustodyKind, Weapon
from tests.unit.app.demo.visitor import Set, Visitor

FRESH = new_signer("a/b@c", bytes(range(32))).public


def gun(place: Set) -> Weapon:
    """The revolver of the tour."""
    return place.house.follower.catch_up().weapons["G-1"]


def tour(place: Set, until: int) -> Visitor:
    """A visitor who has walked the tour to the beginning of a step."""
    visitor = Visitor(place, "tour/1")
    for label in (
        "Begin, as the armorer",
        "Offer it to the lead",
        "Let the lead answer",
        "I looked away",
    )[: until - 1]:
        visitor.press(label)
    assert visitor.route == f"tour/{until}"
    return visitor


def test_the_tour_hands_over_breaks_refuses_and_cures(place: Set) -> None:
    visitor = tour(place, 4)
    assert gun(place).custody.person == "lead"
    assert gun(place).custody.watcher == "armorer"
    visitor.press("I looked away")
    assert gun(place).suspicions
    assert "QUARANTINED" in visitor.words()
    size = place.house.ledger.size
    visitor.press("Take it back and offer it again")
    assert visitor.route == "no"
    assert place.house.ledger.size == size, "a no records nothing"
    held = visitor.draft["held"]
    assert held["refused"]
    assert held["cures"][0].startswith("Do it without this gun")
    assert any("whole check" in step or "check" in step for step in held["cures"])
    visitor.route, visitor.draft = "tour/6", {}
    visitor.press("Let it be checked with me")
    assert visitor.route == "tour/7"
    assert "COLD, 6 DUMMIES" in visitor.words()
    visitor.press("Once more")
    visitor.press("Offer it to the lead")
    assert visitor.route == "tour/3"


def test_a_check_that_is_old_is_made_anew_before_it_is_offered(place: Set) -> None:
    visitor = tour(place, 2)
    for _ in range(26 * 60):
        place.clock()
    assert "Offer it to the lead" not in visitor.labels()
    visitor.press("Have it checked again")
    visitor.press("Offer it to the lead")
    assert visitor.route == "tour/3"


def test_the_lead_declines_what_their_own_phone_refuses(place: Set) -> None:
    visitor = tour(place, 3)
    for _ in range(100):
        place.clock()
    visitor.press("Let the lead answer")
    assert gun(place).custody.person == "armorer"
    assert "Back to the offer" in visitor.labels()
    visitor.press("Back to the offer")
    visitor.press("Offer it to the lead")
    visitor.press("Let the lead answer")
    assert gun(place).custody.person == "lead"


def test_it_is_set_again_from_wherever_the_revolver_is(place: Set) -> None:
    visitor = tour(place, 4)  # in the lead's hand
    visitor.route = "tour/2"
    assert "G-1 is not in your hand." in visitor.words()
    assert place.company.turn("again") == 10
    found = gun(place).check
    assert found is not None
    assert found.spent_to is None
    visitor.route = "tour/2"
    visitor.press("Offer it to the lead")
    visitor.press("Let the lead answer")
    visitor.press("I looked away")  # quarantined
    visitor.route = "tour/6"
    assert "Go on" not in visitor.labels()
    place.company.turn("again")
    assert not gun(place).suspicions
    visitor.press("Go on")
    assert visitor.route == "tour/7"
    assert gun(place).custody == gun(place).custody._replace(
        kind=CustodyKind.HELD, person="armorer"
    )


def test_everybody_can_be_signed_in_as_and_reads_the_whole_log(place: Set) -> None:
    assert [one.person for one in place.company.people()] == [one.handle for one in people()]
    for number, one in enumerate(people()):
        public = new_signer(f"a/b@c{number}").public
        position = place.company.join(one.handle, f"demo-{number}", public)
        assert position == place.house.ledger.size - 1


def test_a_visitor_acts_as_whom_they_are(place: Set) -> None:
    visitor = Visitor(place, "board")
    visitor.be("script", "demo-1")
    assert "G-1" in visitor.words()
    assert visitor.signer is not None
    assert place.house.ledger.roster.keys["script@demo-1"].public == visitor.signer.public


@pytest.mark.parametrize(
    ("person", "device"),
    [
        ("nobody", "demo-1"),
        ("clerk", "demo-1"),
        ("", "demo-1"),
        ("lead", "clerk"),
        ("lead", "phone-lead"),
        ("lead", "phone-second-ad"),  # revoked
        ("lead", "demo 1"),
        ("lead", ""),
    ],
)
def test_who_is_not_let_in(place: Set, person: str, device: str) -> None:
    size = place.house.ledger.size
    with pytest.raises(Refused):
        place.company.join(person, device, FRESH)
    assert place.house.ledger.size == size, "who is refused leaves nothing in the record"


def test_a_weak_key_lets_nobody_in(place: Set) -> None:
    with pytest.raises(Refused):
        place.company.join("lead", "demo-1", bytes(32))


def test_a_key_that_is_known_lets_nobody_in_as_somebody_else(place: Set) -> None:
    place.company.join("lead", "demo-1", FRESH)
    for person, device in (("script", "demo-2"), ("lead", "demo-1"), ("lead", "demo-2")):
        with pytest.raises(Refused):
            place.company.join(person, device, FRESH)


def test_a_key_of_the_company_is_no_fresh_key(place: Set) -> None:
    taken = place.house.ledger.roster.keys["sheriff@phone-sheriff"].public
    with pytest.raises(Refused):
        place.company.join("lead", "demo-1", taken)


@pytest.mark.parametrize("name", ["", "takes it", "Again", "x" * 400])
def test_a_turn_that_is_none(place: Set, name: str) -> None:
    with pytest.raises(Refused, match="again or takes"):
        place.company.turn(name)


def test_the_lead_answers_no_offer_that_is_not_there(place: Set) -> None:
    size = place.house.ledger.size
    with pytest.raises(Refused, match="offering it first"):
        place.company.turn("takes")
    assert place.house.ledger.size == size


def test_a_production_that_is_no_demonstration_has_no_company(place: Set) -> None:
    for path in place.house.keys.glob("armorer@*"):
        path.unlink()
    bare = Company(place.house, place.writer, place.clock)
    with pytest.raises(Refused, match="no key of armorer here"):
        bare.join("lead", "demo-1", FRESH)


def test_nobody_of_that_name() -> None:
    assert named("lead").department == "cast"
    with pytest.raises(Refused, match="somebody of the demonstration"):
        named("Lead")


def test_keys_of_people_are_text_in_acts(place: Set) -> None:
    position = place.company.join("lead", "demo-1", FRESH)
    entry = next(
        iter(place.house.store.read(place.house.ledger.production, position, position + 1))
    )
    assert raw_key(entry.decode().partition('"key":"')[2][:43]) == FRESH
