"""Problems are told as RFC 9457 tells them."""

from __future__ import annotations

import json

from coldproof.web.problems import Problem, not_found


def test_a_problem_says_what_was_found_and_what_would_do() -> None:
    problem = Problem(422, "It was not entered", "nothing", "something", retry_s=3, at=7)
    assert json.loads(problem.body()) == {
        "type": "about:blank",
        "title": "It was not entered",
        "status": 422,
        "detail": "It was not entered: found nothing; something would do.",
        "found": "nothing",
        "want": "something",
        "at": 7,
    }
    assert problem.retry_s == 3


def test_a_short_one_says_less() -> None:
    assert not_found("such page").plain()["detail"] == "There is no such page here."
    assert Problem(503, "It is busy", want="waiting").plain()["detail"] == (
        "It is busy; waiting would do."
    )
