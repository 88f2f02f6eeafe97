"""A server that does not know yet whether it kept what was sent, or could not: the phone says so.

The answers are the server's own (`web/late.py`), given in its place to one phone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Route

from coldproof.app.errors import NotNow
from coldproof.web.application import problem_response
from coldproof.web.late import not_now, unanswered
from coldproof.web.problems import Problem
from tests.e2e.phones import SMALL, Phone
from tests.e2e.served import Served

UNKNOWN = "It was sent, and it is not known yet whether it is kept."
NOT_KEPT = "The server could not keep it just now. It stays on this phone."
ALOUD = "It is sent again by itself. Say it aloud now."
NEVER_SENT = "Not sent, as far as this phone knows: there is no server."
ON_RECORD = "It is on the record."
NOT_TAKEN = "The server did not take it."
STATION = "document.querySelector('cp-app').station"
KEPT_CRIES = """
new Promise((resolve) => {
  const open = indexedDB.open("coldproof");
  open.onsuccess = () => {
    const all = open.result.transaction("cries").objectStore("cries").getAll();
    all.onsuccess = () => { open.result.close(); resolve(all.result.length); };
  };
})
"""
BUSY = Problem(503, "The record is busy", retry_s=1, recorded="no")


class Answers:
    """What stands before the server of one phone: answers for it while it has any left."""

    def __init__(self, phone: Phone, path: str, *problems: Problem) -> None:
        """Take what is posted to a path; the last problem is told again until `let_in`."""
        self.phone, self.problems, self.open = phone, list(problems), False
        self.bodies: list[bytes] = []
        phone.page.route(f"**{path}", self._take)

    def _take(self, route: Route) -> None:
        self.bodies.append(route.request.post_data_buffer or b"")
        if self.open:
            route.continue_()
            return
        problem = self.problems.pop(0) if len(self.problems) > 1 else self.problems[0]
        told = problem_response(problem)
        headers = {name: value for name, value in told.headers.items() if name != "connection"}
        route.fulfill(status=told.status_code, headers=headers, body=bytes(told.body))

    def came(self, times: int) -> None:
        """Wait until it was posted so often; the page is looked at, so that its posts get here."""
        self.phone.until(
            lambda: bool(self.phone.words) and len(self.bodies) >= times, "sent again by itself"
        )

    def let_in(self) -> None:
        """Let the server answer itself from now on."""
        self.open = True


def locked() -> Problem:
    return not_now(NotNow("the note", "a lock", "sending it again"))


@pytest.fixture(scope="module")
def member(browser: Browser, served: Served) -> Iterator[Phone]:
    """A phone of somebody who is enrolled."""
    made = Phone(browser.new_context(viewport=SMALL), served)
    made.join("k3", "camera")
    yield made
    made.context.close()


@pytest.fixture(scope="module")
def nobody(browser: Browser, served: Served) -> Iterator[Phone]:
    """A phone without a key."""
    made = Phone(browser.new_context(viewport=SMALL), served)
    made.open()
    yield made
    made.context.close()


@pytest.fixture
def stranger(nobody: Phone) -> Iterator[Phone]:
    """The same phone; in the end the server answers, and nothing is left."""
    yield nobody
    nobody.page.unroute_all()
    nobody.sees("all on the log")


def stops(phone: Phone) -> None:
    phone.go("board")
    phone.until(lambda: "STOP EVERYTHING" not in phone.words, "the board")
    phone.stops()


def held_stop(phone: Phone) -> Route:
    """Stop everything; return the post of it, which gets no answer, once the phone has kept it."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    phone.page.route("**/floor/stop", hold)
    stops(phone)
    phone.until(lambda: bool(phone.words and held), "sent")
    phone.until(lambda: phone.page.evaluate(KEPT_CRIES) == 1, "kept")
    return held[0]


@pytest.mark.parametrize(
    ("problem", "said", "unsaid"),
    [(unanswered(), UNKNOWN, NOT_KEPT), (locked(), NOT_KEPT, UNKNOWN)],
)
def test_a_stop_without_a_key_that_may_not_be_kept(
    stranger: Phone, problem: Problem, said: str, unsaid: str
) -> None:
    answers = Answers(stranger, "/floor/stop", problem)
    stops(stranger)
    stranger.sees(said)
    words = stranger.words
    assert ALOUD in words
    assert "1 not on the log" in words
    for untrue in (unsaid, NEVER_SENT, ON_RECORD):
        assert untrue not in words
    answers.came(2)
    answers.let_in()
    stranger.sees(ON_RECORD)
    assert said not in stranger.words
    assert len(set(answers.bodies)) == 1


def test_once_nobody_knows_no_later_no_takes_it_back(stranger: Phone) -> None:
    """The first one may stand on the record all the same."""
    answers = Answers(stranger, "/floor/stop", unanswered(), locked(), BUSY)
    stops(stranger)
    answers.came(3)
    assert UNKNOWN in stranger.words
    stranger.page.reload()
    stranger.until(lambda: stranger.up, "Python up")
    stranger.show("unsent")
    assert UNKNOWN in stranger.words
    assert NEVER_SENT not in stranger.words


def test_what_the_server_refuses_in_the_end_is_not_said_to_be_on_the_record(
    stranger: Phone,
) -> None:
    Answers(stranger, "/floor/stop", locked(), Problem(422, "It was not entered"))
    stops(stranger)
    stranger.sees(NOT_TAKEN)
    assert ON_RECORD not in stranger.words
    let_go(stranger)


def let_go(phone: Phone) -> None:
    phone.show("unsent")
    phone.tap("I have read it: let it go")
    phone.until(lambda: "1 refused" not in phone.words, "let go of")


def test_what_was_refused_in_the_end_is_told_after_a_reload_until_it_was_read(
    stranger: Phone,
) -> None:
    answers = Answers(stranger, "/floor/stop", locked())
    stops(stranger)
    stranger.sees(NOT_KEPT)
    answers.problems = [Problem(422, "It was not entered", "another thing", "saying it anew")]
    for _ in range(2):
        stranger.page.reload()
        stranger.until(lambda: stranger.up, "Python up")
        stranger.sees("1 refused")
        stranger.show("unsent")
        for words in ("work stopped", "another thing", "saying it anew"):
            assert words in stranger.words
    stranger.page.evaluate("location.hash = '#/stop/sent'")
    stranger.sees(NOT_TAKEN)
    assert "Everything of this device is on the log." not in stranger.words
    let_go(stranger)


def test_a_stop_is_sent_again_after_a_reload_with_the_id_it_had(stranger: Phone) -> None:
    """By that the server knows it again, hours later."""
    answers = Answers(stranger, "/floor/stop", unanswered())
    stops(stranger)
    answers.came(1)
    stranger.sees(UNKNOWN)
    size = len(answers.bodies)
    stranger.page.reload()
    answers.let_in()
    answers.came(size + 1)
    taps = {json.loads(body)["tap"] for body in answers.bodies}
    assert len(taps) == 1
    stops(stranger)
    answers.came(size + 2)
    assert json.loads(answers.bodies[-1])["tap"] not in taps  # another tap is another stop


def test_a_server_that_knows_no_ids_hears_the_stop_all_the_same(stranger: Phone) -> None:
    bodies: list[Any] = []

    def older(route: Route) -> None:
        bodies.append(route.request.post_data_json)
        if "tap" not in bodies[-1]:
            route.continue_()
            return
        told = problem_response(Problem(422, "The field tap is not as it should be"))
        route.fulfill(status=told.status_code, body=bytes(told.body))

    stranger.page.route("**/floor/stop", older)
    stops(stranger)
    stranger.sees(ON_RECORD)
    assert [{**one, "tap": None} for one in bodies] == [{"scope": "production", "tap": None}] * 2


def test_a_page_that_fell_silent_puts_nothing_back(
    stranger: Phone,
) -> None:
    held = held_stop(stranger)
    with stranger.context.new_page() as other:
        other.goto(stranger.page.url)
        stranger.sees("Coldproof is open in another page of this browser.")
        stranger.until(lambda: other.evaluate(KEPT_CRIES) == 0, "sent by the other page")
        told = problem_response(locked())
        held.fulfill(status=told.status_code, body=bytes(told.body))
        stranger.until(
            lambda: stranger.page.evaluate(f"{STATION}.outbox.cries.length") == 1, "told no"
        )
        stranger.until(
            lambda: stranger.page.evaluate(f"{STATION}.outbox.cries[0].doubt") == "no", "in doubt"
        )
        assert other.evaluate(KEPT_CRIES) == 0
    stranger.page.unroute_all()
    stranger.page.reload()
    stranger.until(lambda: stranger.up, "Python up")


def test_a_stop_is_kept_before_any_answer_comes(stranger: Phone) -> None:
    """Whoever closes the page while the server hangs has not lost it."""
    held = held_stop(stranger)
    held.continue_()
    stranger.sees(ON_RECORD)
    stranger.until(lambda: stranger.page.evaluate(KEPT_CRIES) == 0, "let go of")


@pytest.mark.parametrize(
    ("problem", "said", "unsaid"),
    [(locked(), NOT_KEPT, UNKNOWN), (unanswered(), UNKNOWN, NOT_KEPT)],
)
def test_a_signed_stop_that_may_not_be_kept(
    member: Phone, problem: Problem, said: str, unsaid: str
) -> None:
    answers = Answers(member, "/notes", problem)
    stops(member)
    member.sees(f"work stopped. {said} {ALOUD}")
    assert "STOPPED: everything" in member.words
    assert not member.axe()
    member.show("unsent")
    assert said in member.words
    for untrue in (unsaid, "Waits for the network"):
        assert untrue not in member.words
    answers.came(2)
    answers.let_in()
    member.sees("all on the log")
    member.until(lambda: said not in member.words, "nothing is in doubt")
    assert len(set(answers.bodies)) == 1
    member.page.unroute_all()


def test_a_server_that_is_not_there_has_not_heard_of_it(
    stranger: Phone,
) -> None:
    stranger.page.route("**/floor/stop", lambda route: route.abort("connectionrefused"))
    stops(stranger)
    stranger.sees(NEVER_SENT)
    for untrue in (UNKNOWN, NOT_KEPT, ON_RECORD):
        assert untrue not in stranger.words


WAITS = f"""
() => {{
  window.waits = [];
  const real = window.setTimeout;
  window.setTimeout = (then, wait) => (window.waits.push(wait), real(then, Math.min(wait, 50)));
  const {{ outbox }} = {STATION};
  outbox.failures = 0;
}}
"""


@pytest.mark.parametrize(("asked_s", "waits_ms"), [(3, 3_000), (60, 10_000), (None, 1_000)])
def test_it_is_sent_again_when_the_server_asks_for_it_and_never_later_than_ten_seconds(
    stranger: Phone, asked_s: int | None, waits_ms: int
) -> None:
    asked: dict[str, Any] = {} if asked_s is None else {"retry_s": asked_s}
    answers = Answers(stranger, "/floor/stop", Problem(503, "It was not recorded", **asked))
    stranger.page.evaluate(WAITS)
    stops(stranger)
    answers.came(2)
    assert waits_ms in stranger.page.evaluate("window.waits")
    answers.let_in()
    stranger.sees(ON_RECORD)


def test_what_comes_of_an_act_is_told_once_it_is_signed(member: Phone) -> None:
    said = "It changes nothing that is so."
    act = {"kind": "DayClosed", "by": "k3", "day": "2031-01-01"}
    do = {"do": "record", "acts": [act], "then": "board"}
    member.show("more")
    member.page.evaluate(f"(what) => {STATION}.tap(what)", do)
    member.sees(said)
    assert member.page.locator("p.notice", has_text=said).count() == 1
    assert not member.axe()
    member.tap("Today")
    member.until(lambda: member.title != "Dry Creek", "another screen")
    member.sees("all on the log")
