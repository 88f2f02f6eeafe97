"""Reasons, cures, gaps and acts on a screen in Spanish; names and citations stay as they are."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.base import Body
from coldproof.acts.condition import ProvedEmpty
from coldproof.acts.script import HandlerAsked
from coldproof.desk.floor.spoken import call_text
from coldproof.desk.floor.tongue import Tongue
from coldproof.desk.wording import body_text, given
from coldproof.rules.base import Remedy, Right
from coldproof.state.records import Inside
from coldproof.words.ids import Day, PersonId, WeaponId
from coldproof.words.kit import BoreLook, Charge, MagazineSeen, RoundClass
from tests.unit.desk.floor.driver import Floor, Phone
from tests.unit.desk.floor.test_hands import desk, gun
from tools.catalogs import INTO

ES = json.loads((INTO / "es.json").read_text("utf-8"))
ENGLISH = re.compile(
    r"\b(the|of|is|was|were|and|not|nobody|with|checked|shown|taken|opens|act|acts|entries)\b"
)


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    return Floor.of_world(tmp_path, drop=["shown", "offer"])


def spanish(phone: Phone) -> Phone:
    """Let a phone speak Spanish from now on."""
    phone.door.tongue, phone.lang = Tongue({"es": ES}), "es"
    return phone


def lent(phone: Phone, route: str) -> Phone:
    """Open a page of the record, and lend it what it asks for."""
    phone.open(route)
    for part in phone.screen["parts"]:
        if part["part"] == "fetch":
            phone.lend(part["first"], part["last"])
    return phone


def english_in(words: str) -> list[str]:
    """Return the lines that have an English word that no name has."""
    lines = [line for line in words.splitlines() if ENGLISH.search(line.lower())]
    return [line for line in lines if "Coldproof" not in line and "(own)" not in line]


def rows_of(shown: dict[str, Any]) -> list[str]:
    """Return titles and lines of a screen's rows, but for where a rule comes from."""
    found = []
    for part in shown["parts"]:
        for row in part.get("rows", []) if part["part"] == "rows" else []:
            found += [row["title"], *row["lines"][:1]]
    return found


def test_the_no_held_up_speaks_spanish(floor: Floor) -> None:
    armorer = spanish(floor.phone("armorer"))
    armorer.open("handover/G-1")
    armorer.tap("Ofrecerla a actor")
    shown = armorer.screen
    assert shown["parts"][0]["text"] == "TODAVÍA NO"
    said = rows_of(shown)
    assert said[0].startswith("Háganlo sin esta arma: usen R-1")
    assert "G-1 no se ha mostrado a actor desde que se revisó por última vez" in said
    assert [line for line in said if " " in line and english_in(line)] == []


def test_what_a_rule_rests_on_stays_in_its_own_words(floor: Floor) -> None:
    armorer = spanish(floor.phone("armorer"))
    armorer.open("handover/G-1")
    armorer.tap("Ofrecerla a actor")
    held = armorer.refused
    assert held is not None
    one = next(one for one in held["judged"] if one["rule"] == "core.shown")
    assert one["clause"] == "invariant 1, shown to that performer; D6"
    assert (one["found"], one["severity"]) == ("broken", "REFUSE")


def test_the_same_no_in_english_is_what_the_rules_say(floor: Floor) -> None:
    armorer = floor.phone("armorer")
    armorer.open("handover/G-1")
    armorer.tap("Offer it to actor")
    assert "G-1 was not shown to actor since it was last checked" in armorer.words()


@pytest.mark.parametrize("lang", ["xx", "", "en"])
def test_a_language_that_nobody_knows_is_english(floor: Floor, lang: str) -> None:
    armorer = spanish(floor.phone("armorer"))
    armorer.open("handover/G-1")
    armorer.lang = lang
    armorer.tap("Offer it to actor")
    assert armorer.refused is not None
    assert armorer.refused["cures"][0].startswith("Do it without this gun")


def test_a_verdict_is_asked_for_in_a_language(floor: Floor) -> None:
    phone = spanish(floor.phone("armorer"))
    act = {"kind": "WeaponOffered", "by": "armorer", "weapon": "G-1", "to": "actor"}
    for lang, says in (("es", "actor"), ("en", "was not shown")):
        asked = json.dumps({"acts": [act], "now_us": floor.now_us, "lang": lang})
        found = json.loads(phone.door.ask(asked))
        text = " ".join(one["because"] for one in found["judged"])
        assert says in text
        assert bool(english_in(text)) is (lang == "en")


def test_gaps_speak_spanish_and_an_incident_has_its_words(floor: Floor) -> None:
    floor.say(by="armorer", kind="SightLost", weapons=["G-1"])
    floor.say(by="ad", kind="IncidentOpened", incident="count-mismatch", severity="nobody-hurt")
    words = lent(spanish(floor.phone("ad")), "gaps").words()
    assert "no consta que se le mostrara" not in words
    assert "un recuento que no cuadra" in words
    assert "count-mismatch" not in words
    assert english_in(words) == []


def test_in_english_an_incident_has_its_words_too(floor: Floor) -> None:
    floor.say(by="ad", kind="IncidentOpened", incident="count-mismatch", severity="nobody-hurt")
    words = lent(floor.phone("ad"), "gaps").words()
    assert "a count that does not balance" in words
    assert "count-mismatch" not in words


def test_acts_of_the_record_speak_spanish(floor: Floor) -> None:
    words = lent(spanish(floor.phone("ad")), "record").words()
    assert english_in(words) == []
    assert "no consta" not in words


def test_what_can_never_become_yes_says_what_it_needs(floor: Floor) -> None:
    floor.say(by="armorer", kind="RoleEnded", person="armorer", role="armorer")
    words = spanish(floor.phone("ad")).open("today/never")
    assert english_in(json.dumps(words, ensure_ascii=False)) == []


def test_every_remedy_and_every_right_has_its_words() -> None:
    assert [one.value for kind in (Remedy, Right) for one in kind if one.value not in ES] == []


ASKED = HandlerAsked(person=PersonId("armorer"), scheduled=Day("2025-03-14"), asked_minutes=480)


def proved(magazine: MagazineSeen) -> ProvedEmpty:
    """Return an act that says what was seen of the magazine."""
    gun_name = WeaponId("G-1")
    return ProvedEmpty(
        weapon=gun_name, chambers_seen=6, magazine=magazine, feed_path_seen=True, bore=BoreLook.ROD
    )


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (proved(MagazineSeen.EMPTY), "cargador visto vacío"),
        (proved(MagazineSeen.NONE), "cargador no hay"),
        (ASKED, "pedidos 480 minutos"),
    ],
)
def test_what_a_record_line_names_agrees_with_its_value(body: Body, words: str) -> None:
    said = Tongue({"es": ES}).speaker("es")(body_text(body, given(body)))
    assert words in said
    assert english_in(said) == []


@pytest.mark.parametrize(
    ("many", "charge", "words"),
    [
        (1, Charge.NONE, "Caliente, uno de fogueo, hacia nadie"),
        (2, Charge.NONE, "Caliente, dos de fogueo, hacia nadie"),
        (1, Charge.FULL, "Caliente, uno de fogueo a carga completa, hacia nadie"),
        (2, Charge.HALF, "Caliente, dos de fogueo a media carga, hacia nadie"),
    ],
)
def test_a_hot_call_can_be_said_aloud(many: int, charge: Charge, words: str) -> None:
    on = desk("ad")._replace(say=Tongue({"es": ES}).speaker("es"))
    weapon, check = gun(on), gun(on).check
    assert check is not None
    part = Inside("X-9", RoundClass.BLANK, many, charge)
    hot = check._replace(chambers=(*(RoundClass.BLANK,) * many, *(RoundClass.EMPTY,) * (6 - many)))
    loaded = weapon._replace(inside=() if charge is Charge.NONE else (part,))
    assert call_text(on, "G-1", loaded, hot) == words


def test_who_lifts_a_stop_stands_in_the_sentence_with_an_article(floor: Floor) -> None:
    actor = spanish(floor.phone("actor"))
    actor.open("stop")
    actor.tap("PARAR unidad main")
    words = actor.words()
    assert "PARADO: unidad main" in words
    assert "la levantan quien maneja las armas y el primer asistente de dirección" in words


def test_a_hazard_and_groups_of_people_have_their_words(floor: Floor) -> None:
    floor.say(by="actor", kind="HazardReported", weapons=True, unit="main")
    ad = spanish(floor.phone("ad"))
    ad.open("wall")
    assert "un peligro con armas, por actor" in ad.words()
    ad.open("setup/12A/protection")
    assert "dirección 1" in ad.words()
