"""Words of film and stage; each choice that an act has is in plain words."""

from __future__ import annotations

from enum import StrEnum

import pytest

from coldproof.desk.floor import terms as words
from coldproof.desk.floor.context import Desk, Me
from coldproof.rules.stop.stops import still_missing
from coldproof.state.fold import START
from coldproof.words.floor import (
    Agency,
    Alternative,
    IncidentKind,
    Medium,
    MeetingKind,
    Mitigation,
    NoticeKind,
    PlaceType,
    Purpose,
    SceneTag,
    Scope,
    Severity,
    Topic,
    Toward,
)


def desk(medium: Medium) -> Desk:
    state = START._replace(medium=medium)
    return Desk(state, 0, Me(), {}, lambda sentence: sentence)


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (Agency, words.AGENCIES),
        (Alternative, words.ALTERNATIVES),
        (IncidentKind, words.INCIDENTS),
        (MeetingKind, words.MEETINGS),
        (Mitigation, words.MITIGATIONS),
        (NoticeKind, words.NOTICES),
        (PlaceType, words.PLACES),
        (Purpose, words.PURPOSES),
        (Purpose, words.STAGE_PURPOSES),
        (SceneTag, words.TAGS),
        (Scope, words.SCOPES),
        (Severity, words.SEVERITIES),
        (Topic, words.TOPICS),
        (Toward, words.TOWARD),
    ],
)
def test_every_choice_has_words(kind: type[StrEnum], told: dict[StrEnum, str]) -> None:
    assert set(told) == set(kind)
    assert len(set(told.values())) == len(told)


def test_film_and_stage_differ_and_neither_lacks_a_word() -> None:
    film, stage = words.terms(desk(Medium.FILM)), words.terms(desk(Medium.STAGE))
    assert film.caller == "First AD"
    assert stage.caller == "Stage manager"
    assert "CUT" not in stage.shout
    assert all(film)
    assert all(stage)


def test_nobody_is_an_answer() -> None:
    assert words.people_text(desk(Medium.FILM), ()) == "nobody"
    assert words.people_text(desk(Medium.FILM), ("a", "b")) == "a, b"


def test_each_hat_that_a_release_may_need_is_known() -> None:
    """The rule names hats in words; a word that is not known here would fail on the screen."""
    known = still_missing.__code__.co_consts
    named = [one for one in known if isinstance(one, str) and one.startswith("a ")]
    listed = [hat for hat in words.HATS if hat in named]
    assert listed == list(words.HATS)
    assert set(named) == set(words.HATS)
