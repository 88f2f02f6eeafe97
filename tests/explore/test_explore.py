"""The explorer, for as long as a test may take; `make explore` goes on for minutes."""

import gc

import pytest

from coldproof.rules.core import CORE
from tests.explore.paper import unknown_names
from tests.explore.report import Exploration, failure_lines

SECONDS = 70
MOST_KINDS = 20
LEAST_ALIVE = 20  # one state of so many has a yes in the handover chain: 5 %


@pytest.fixture(scope="module")
def exploration() -> Exploration:
    """One exploration for all the questions below."""
    found = Exploration()
    gc.disable()  # the search makes no cycles, and millions of records to look through
    try:
        found.run(SECONDS)
    finally:
        gc.enable()
    print(*found.lines(), sep="\n")
    return found


def test_judge_and_oracle_agree(exploration: Exploration) -> None:
    """Sound, not over-strict, the same custody and books in fold and oracle, no paper cure."""
    lines = [line for found in exploration.failures for line in failure_lines(found)]
    assert not lines, "\n" + "\n".join(lines)


def test_the_ban_on_paper_cures_names_kinds_that_exist() -> None:
    assert unknown_names() == set()


def test_the_small_world_is_alive(exploration: Exploration) -> None:
    states = exploration.total("states")
    assert states > 1_000
    assert exploration.total("alive") * LEAST_ALIVE >= states
    assert exploration.total("given") > 0


def test_each_core_rule_is_somewhere_the_only_refuser(exploration: Exploration) -> None:
    """Without the rule the answer there would be yes, and the oracle names what breaks."""
    assert sorted(exploration.only) == sorted(rule.id for rule in CORE)


def test_no_theme_has_more_kinds_of_act_than_told(exploration: Exploration) -> None:
    kinds = {search.name: len(search.kinds) for search in exploration.searches}
    assert {name: count for name, count in kinds.items() if count > MOST_KINDS} == {}
