"""Ask: one proposed act after a told day; the line it is typed on; and that nothing is recorded."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.app.ask import propose
from coldproof.app.errors import DayError
from coldproof.desk.cures import Cures
from coldproof.exchange.day.line import MAX_LINE, act_fields, read_line
from tests.unit.app.stories import CORE, TAKEN, story

LINE = (
    'at = "08:01", by = "actor", kind = "HandoverAccepted", weapon = "G-1", giver = "armorer",'
    ' setup = "12A"'
)
LIKE = 'fields like: at = "14:03", by = "armorer", kind = "WeaponOffered" would do'
DEEP = "the act, line 1: found more than 16 levels of nesting; a flatter day would do"


@pytest.mark.parametrize("line", [LINE, "{" + LINE + "}", "  " + LINE + "  ", "{ " + LINE + " }\n"])
def test_a_line_is_an_act_with_or_without_its_braces(line: str) -> None:
    assert act_fields(line)["kind"] == "HandoverAccepted"
    told = read_line(story(), line)
    assert (told.by, told.n, told.line) == ("actor", len(story().acts) + 1, 0)
    assert told.kind.__name__ == "HandoverAccepted"


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("by armorer", "Expected '=' after a key in a key/value pair, at 'armorer'"),
        ('at = "08:01', "Unterminated string, at its end"),
        ("= 1", "Invalid initial character for a key part, at '= 1'"),
        ("by = 1, by = 2", "Duplicate inline table key 'by', at its end"),
    ],
)
def test_a_line_that_is_none_is_refused(line: str, found: str) -> None:
    with pytest.raises(DayError) as error:
        act_fields(line)
    said = str(error.value)
    assert said == f"the act, line 1: found no TOML: {found}; {LIKE}"


@pytest.mark.parametrize(
    "line",
    [
        "x = " + "[" * 17 + "]" * 17,
        "x = " + "{a=" * 17 + "1" + "}" * 17,
        "x = " + "[" * 3000,
    ],
    ids=["brackets", "braces", "three thousand"],
)
def test_a_line_too_deep_is_refused_before_any_parser_sees_it(line: str) -> None:
    with pytest.raises(DayError) as error:
        act_fields(line)
    assert str(error.value) == DEEP


def test_a_line_too_long_is_refused_before_any_parser_sees_it() -> None:
    with pytest.raises(DayError) as error:
        act_fields("x" * (MAX_LINE + 1))
    assert str(error.value) == (
        "the act, line 1: found a line of 20001 characters; one of at most 20000 would do"
    )


def test_a_line_of_the_greatest_depth_is_read() -> None:
    assert act_fields("x = " + "[" * 15 + "]" * 15)["x"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            'at = "08:01", by = "actor", kind = "HandoverAcepted"',
            "day.toml, act 67, kind: found 'HandoverAcepted'; HandoverAccepted or HandoverDeclined"
            " or HandlerAsked would do",
        ),
        (
            'at = "08:01", by = "ghost", kind = "CutCalled", setup = "12A"',
            "day.toml, act 67, by: found 'ghost'; a person enrolled by an earlier PersonEnrolled"
            " would do",
        ),
        (
            'at = "8 am", by = "ad", kind = "CutCalled", setup = "12A"',
            'day.toml, act 67, at: found \'8 am\'; a time like "07:45" or "2021-10-21 07:45:30"'
            " would do",
        ),
        (
            'at = "08:01", by = "ad", kind = "CutCalled"',
            "day.toml, act 67, setup: found nothing; CutCalled needs it (a setup): giving it would"
            " do",
        ),
        (
            'at = "08:01", by = "ad", kind = "CutCalled", setup = "99"',
            "day.toml, act 67, setup: found '99'; a setup from an earlier SetupBegun would do",
        ),
        (
            'at = "08:01", by = "ad", kind = "CutCalled", setup = "12A", answers = "nothing"',
            "day.toml, act 67, answers: found 'nothing'; the id of an earlier act would do",
        ),
    ],
)
def test_an_act_that_is_not_well_told_is_refused(line: str, said: str) -> None:
    told = story()
    with pytest.raises(DayError) as error:
        propose(told, read_line(told, line), CORE)
    assert str(error.value) == said.replace("act 67", f"act {len(told.acts) + 1}")


def asked(line: str, **how: Any) -> Any:
    told = story(**how)
    return propose(told, read_line(told, line), CORE)


def test_a_yes_needs_no_cure() -> None:
    answer = asked(LINE)
    assert not answer.verdict.refused
    assert answer.cures == Cures(True, (), ())


def test_a_no_comes_with_what_would_cure_it() -> None:
    answer = asked(LINE, drop=("shown",))
    assert answer.verdict.refusals == ("core.shown",)
    assert answer.cures.found
    assert answer.cures.steps[0].startswith("Do it without this gun")


def test_nothing_is_recorded_and_asking_twice_gives_the_same() -> None:
    told = story(drop=("shown",))
    acts = told.acts
    one = propose(told, read_line(told, LINE), CORE)
    other = propose(told, read_line(told, LINE), CORE)
    assert told.acts == acts
    assert one == other


def test_the_question_is_put_on_the_first_listed_account() -> None:
    seen = {"point": "seen", "account": [{"name": "no"}, {"name": "yes"}]}
    change = {"shown": {"in": {"seen": "yes"}}}
    assert asked(LINE, change=change, contested=[seen]).verdict.refused
    seen["account"] = [{"name": "yes"}, {"name": "no"}]
    assert not asked(LINE, change=change, contested=[seen]).verdict.refused


def test_the_act_proposed_is_not_among_those_judged_before() -> None:
    told = story(TAKEN)
    answer = propose(told, read_line(told, LINE.replace("08:01", "08:02")), CORE)
    assert answer.verdict.refused
