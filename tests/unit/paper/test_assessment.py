"""The assessment on paper: as it was written, or no paper; its matrix, parts and receipts."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.desk.plan.assessment import Answer, Assessment
from coldproof.desk.plan.standing import standing
from coldproof.paper import assessment
from coldproof.paper.errors import NoSuchPaper
from coldproof.paper.source import PaperSource
from coldproof.state.fold import START, fold
from coldproof.state.planned import HOURS
from tests.unit.paper import plan_day
from tests.unit.paper.made import PLAN, flat, paper, source
from tests.unit.paper.test_sheets import cells

SCENE = plan_day.SCENE


def tables(made_from: PaperSource) -> list[dict[str, Any]]:
    """Return the tables of scene 25's assessment."""
    blocks = assessment.content(made_from, SCENE)["blocks"]
    return [one for one in blocks if one["is"] == "table"]


def test_the_matrix_has_every_field_in_words_and_each_scored_hazard_twice() -> None:
    matrix = tables(source(PLAN))[2]["rows"]
    fields = [cell for row in matrix for cell in row[1:]]
    assert len(fields) == 25
    assert all(cell.split("\n")[0].split(" ")[1].isalpha() for cell in fields)
    assert sum("without:" in cell for cell in fields) == 3
    assert matrix[0][1] == "5 Medium\nwith: 1"


def test_what_somebody_typed_is_drawn_and_never_markup() -> None:
    words = "The barn floor is wet <b>#show</b> [U+1F3AC]\nIn the words of who wrote it."
    assert words in cells(assessment.content(source(PLAN), SCENE))
    assert "#show" in flat(paper("assessment", PLAN, scene=SCENE))


def test_names_and_questions_that_nobody_knows_are_drawn_too() -> None:
    made, odd = source(PLAN), "\N{CLAPPER BOARD}"
    how = standing(made.state, SCENE)
    _, one = assessment.newest(made, how)
    one = one._replace(people=(odd,), answers=((odd, Answer.YES),))
    assert assessment.receipts(made, one, how)["rows"][0][0] == "[U+1F3AC]"
    assert assessment.planning(made, one)["rows"][0][0] == "[U+1F3AC]"


def test_a_missing_part_is_counted_from_the_document() -> None:
    words = cells(assessment.content(source(PLAN), SCENE))
    at = words.index("The risk is scored without measures and with them")
    assert words[at + 1] == "not in it"
    lacks = "It lacks a part that it must have. A hazard is not scored with and without."
    assert lacks in words


def test_who_has_not_read_it_has_an_empty_line() -> None:
    rows = {row[0]: row for row in tables(source(PLAN))[4]["rows"]}
    assert rows["lead-performer"][2] == ""
    assert rows["armorer"][2] == "in the record, entry 233"


def test_a_changed_script_stands_against_it() -> None:
    told = plan_day.changed(plan_day.entries())
    after = source(PLAN)._replace(state=fold(START, told), entries=lambda: told)
    assert any(
        one.startswith("VOID: the script") for one in cells(assessment.content(after, SCENE))
    )


def test_the_general_one_has_no_matrix() -> None:
    words = cells(assessment.content(source(PLAN), None))
    assert "Matrix" not in words
    assert "Nobody has approved it." not in words


def test_what_changed_since_the_version_before_is_told() -> None:
    made = source(PLAN)
    how = standing(made.state, SCENE)
    assert how.newest is not None
    assert how.newest.version == 3
    assert "Changed since version 2" in cells(assessment.content(made, SCENE))
    mine = how.newest.document
    erased = made._replace(value=lambda one: made.value(one) if one == mine else None)
    words = cells(assessment.content(erased, SCENE))
    assert "The words of that version are not kept here." in words


def test_an_older_version_says_so_and_has_no_receipts() -> None:
    words = cells(assessment.content(source(PLAN), SCENE, "2"))
    assert "An older version: the newest is version 3." in words
    assert "Who has read it" not in words
    assert "The words of that version are not kept here." in words
    newest = assessment.content(source(PLAN), SCENE, "3")
    assert newest == assessment.content(source(PLAN), SCENE)
    flat(paper("assessment", PLAN, scene=SCENE, version="2"))


@pytest.mark.parametrize("version", ["0", "4", "-1", "x", "01"])
def test_a_version_that_there_is_not_is_no_paper(version: str) -> None:
    with pytest.raises(NoSuchPaper, match="the number of one that is at hand"):
        assessment.content(source(PLAN), SCENE, version)


@pytest.mark.parametrize("given", [{"of": "weeks"}, {"of": "hours", "scene": SCENE}])
def test_what_is_no_sort_of_assessment_is_no_paper(given: dict[str, str]) -> None:
    with pytest.raises(NoSuchPaper):
        assessment.asked(source(PLAN), given)


def test_the_hours_have_one_of_their_own() -> None:
    assert assessment.asked(source(PLAN), {"of": "hours"}) == HOURS
    with pytest.raises(NoSuchPaper, match="none in the record"):
        assessment.content(source(PLAN), HOURS)


@pytest.mark.parametrize("value", [None, b"no document", plan_day.REASON])
def test_without_its_very_words_there_is_no_paper(value: bytes | None) -> None:
    with pytest.raises(NoSuchPaper):
        assessment.content(source(PLAN)._replace(value=lambda _: value), SCENE)


@pytest.mark.parametrize("name", ["25", None])
def test_what_was_kept_on_another_form_is_not_printed(name: str | None) -> None:
    with pytest.raises(NoSuchPaper, match="another form"):
        assessment.content(source("ordinary-day"), name)


def test_nothing_written_is_no_paper() -> None:
    with pytest.raises(NoSuchPaper, match="none in the record"):
        assessment.content(source("ordinary-day", 5), None)


def test_lines_stay_lines_and_are_not_named_as_signs() -> None:
    words = str(assessment.content(source(PLAN), SCENE))
    assert "[U+000A]" not in words
    made = source(PLAN)
    known = plan_day.DOCUMENT._replace(description="Two steps:\nload, then fire")
    (cell,) = [c for c in cells(changed_table(made, known)) if c.startswith("Two steps")]
    assert cell == "Two steps:\nload, then fire"


def changed_table(made: PaperSource, one: Assessment) -> dict[str, Any]:
    """Return what this says otherwise than the version before the newest, as a paper has it."""
    how = standing(made.state, SCENE)
    assert how.newest is not None
    return {"blocks": assessment.changed(made, how, how.newest, one)}
