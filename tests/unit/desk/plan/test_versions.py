"""What one version of an assessment says otherwise than another."""

from __future__ import annotations

from coldproof.desk.plan.assessment import Assessment, Hazard, Score
from coldproof.desk.plan.versions import hazard_changes, measure_changes
from coldproof.words.floor import AssessmentKind


def of(*hazards: Hazard) -> Assessment:
    return Assessment(AssessmentKind.SPECIFIC, "12", 1, "safety", "2026-05-12", hazards)


LIBRARY = Hazard("blade", "An edge cuts", "Near", ("Blunt it",), Score(3, 3), Score(1, 3))
OWN = Hazard(None, "The stairs are wet", "All", ("Dry them",))


def test_the_same_in_another_order_is_no_change() -> None:
    found = hazard_changes(of(LIBRARY, OWN), of(OWN, LIBRARY))
    assert found == ((), (), ())


def test_what_came_and_went() -> None:
    found = hazard_changes(of(LIBRARY), of(OWN))
    assert (found.added, found.gone, found.altered) == ((OWN,), (LIBRARY,), ())


def test_a_hazard_of_the_library_is_known_again_in_another_language() -> None:
    spanish = LIBRARY._replace(what="Un filo corta")
    assert hazard_changes(of(LIBRARY), of(spanish)).altered == ((LIBRARY, spanish),)


def test_own_words_that_read_as_a_key_are_not_the_librarys() -> None:
    own = OWN._replace(what="blade")
    found = hazard_changes(of(LIBRARY), of(own))
    assert (found.added, found.gone) == ((own,), (LIBRARY,))


def test_measures_that_went_and_came() -> None:
    now = LIBRARY._replace(measures=("Blunt it", "Use foam"))
    assert measure_changes(LIBRARY, now) == ((), ("Use foam",))
    assert measure_changes(now, LIBRARY) == (("Use foam",), ())


def test_another_score_is_a_change() -> None:
    now = LIBRARY._replace(within=Score(2, 3))
    assert hazard_changes(of(LIBRARY), of(now)).altered == ((LIBRARY, now),)
