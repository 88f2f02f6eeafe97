"""Two drafts side by side: which scenes, which lines, and marks that are more than color."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.desk.script.model import Scene, Script
from coldproof.paper import drafts
from coldproof.paper.errors import NoSuchPaper
from coldproof.paper.papers import make
from coldproof.paper.runs import differing
from coldproof.paper.source import PaperSource, speaker
from coldproof.state.records import Earlier
from tests.unit.paper import script_day
from tests.unit.paper.made import SCRIPT, flat, paper, source
from tests.unit.paper.plan_day import named
from tests.unit.paper.script_day import value, with_script


def tables(made_from: PaperSource, **given: str) -> list[dict[str, Any]]:
    """Return the tables of a paper."""
    blocks = drafts.content(made_from, given)["blocks"]
    return [one for one in blocks if one["is"] == "sides"]


def marks(runs: list[list[Any]]) -> list[tuple[str, str]]:
    """Return the words under a mark."""
    return [(run[0], run[1]) for run in runs if run[1]]


def test_what_is_gone_and_what_is_new_have_a_sign_and_a_mark() -> None:
    rows = tables(source(SCRIPT), scene="25")[0]["rows"]
    [row] = [row for row in rows if row[0]]
    assert (row[0][0][0], row[2][0][0]) == ("\N{MINUS SIGN}", "+")
    assert marks(row[1]) == [("once.", "gone")]
    assert marks(row[3]) == [("twice at the sky.", "new")]


def test_a_line_that_only_grew_has_no_minus() -> None:
    [before, after] = differing("He waits.", "He waits. Long.")
    assert marks(before) == []
    assert marks(after) == [(" Long.", "new")]


def test_lines_beside_a_change_stand_and_others_are_left_out() -> None:
    rows = tables(source(SCRIPT), scene="25")[0]["rows"]
    assert ["".join(run[0] for run in row[3]) for row in rows] == [
        "…",
        "Grass grows by the wall.",
        "He fires the pistol twice at the sky.",
        "Herons go up.",
        "…",
    ]


def test_scenes_without_weapons_are_named_only() -> None:
    text = flat(paper("drafts", SCRIPT))
    assert "12A INT. CHURCH - DAY" in text
    assert "They sing." not in text
    assert "What it says of weapons is another: an assessment of it is void." in text
    assert len(tables(source(SCRIPT))) == 2


def test_a_scene_without_weapons_can_be_asked_for() -> None:
    text = flat(paper("drafts", SCRIPT, scene="12A"))
    assert "They sing." in text
    assert "INT. BARN" not in text


def test_a_new_scene_has_one_side() -> None:
    more = script_day.SCENES[1]._replace(number="40")
    data = value(script_day.BLUE._replace(scenes=(*script_day.SCENES, more)))
    [table] = tables(with_script(source(SCRIPT), data), scene="40")
    assert all(row[1] == [] and row[2] for row in table["rows"])


def test_nothing_changed_says_so() -> None:
    made = with_script(source(SCRIPT), value(script_day.WHITE))
    blocks = drafts.content(made, {})["blocks"]
    assert blocks[-1]["text"] == "No weapon scene reads otherwise."


def test_both_digests_stand_on_it() -> None:
    text = flat(paper("drafts", SCRIPT))
    for data in (value(script_day.WHITE), value(script_day.BLUE)):
        assert drafts.hexed(named(data)) in text


def test_it_speaks_spanish() -> None:
    text = flat(make("drafts", source(SCRIPT)._replace(say=speaker("es"), lang="es"), {}).data)
    assert "Dos borradores" in text
    assert "Struck out" not in text


def test_markup_in_a_draft_stays_words() -> None:
    was = script_day.SCENES[3].lines[2]
    odd = "#panic(1) fires the pistol " + "W" * 200
    lines = (*script_day.SCENES[3].lines[:2], was._replace(text=odd))
    scenes: tuple[Scene, ...] = (script_day.SCENES[3]._replace(lines=lines),)
    made = make("drafts", with_script(source(SCRIPT), value(Script(None, (), scenes))), {}).data
    assert "#panic(1)" in flat(made)


def test_a_scene_that_reads_the_same_is_refused() -> None:
    with pytest.raises(NoSuchPaper, match="'19'; a scene that reads otherwise"):
        make("drafts", source(SCRIPT), {"scene": "19"})


def test_a_first_draft_has_none_beside_it() -> None:
    made = source(SCRIPT)
    now: Any = made.state.script
    first = made._replace(state=made.state._replace(script=now._replace(earlier=())))
    with pytest.raises(NoSuchPaper, match="no draft before this one"):
        make("drafts", first, {})


def test_a_draft_before_that_is_not_here_is_refused() -> None:
    made = source(SCRIPT)
    only = {named(value(script_day.BLUE)): value(script_day.BLUE)}
    with pytest.raises(NoSuchPaper, match="that its words are not kept here"):
        make("drafts", made._replace(value=only.get), {})


def of_three() -> PaperSource:
    """Return a source with two earlier drafts: the first is the same as the one that counts."""
    made = source(SCRIPT)
    now: Any = made.state.script
    first = Earlier("Cream", now.document, 1)
    state = made.state._replace(script=now._replace(earlier=(first, *now.earlier)))
    return made._replace(state=state)


def test_an_earlier_draft_is_compared_with_where_it_is_asked_for() -> None:
    assert str(drafts.content(of_three(), {})) == str(
        drafts.content(of_three(), {"before": "White"})
    )
    cream = drafts.content(of_three(), {"before": "Cream"})
    assert "Cream – Blue" in cream["about"]
    assert "No weapon scene reads otherwise." in str(cream)


def test_a_draft_that_was_not_filed_before_is_refused() -> None:
    with pytest.raises(NoSuchPaper, match="a draft filed before this one"):
        drafts.content(of_three(), {"before": "Blue"})
