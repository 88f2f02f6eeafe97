"""A server that is killed, or hangs: a stop says at once that it is not sent, and later that it is.

It is sent by itself in the end, and the page that is headed STOPPED says so with the hour.
"""

from __future__ import annotations

import re
import signal
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.e2e.phones import KEPT, SMALL, Phone
from tests.e2e.served import Served
from tests.e2e.test_hands import call, inside

NOT_SENT = (
    "Not sent, as far as this phone knows: there is no server. Say it aloud now."
    " It is sent by itself once there is one."
)
RECORDED = re.compile(r"It is on the record\. Hour of the stop: [0-2][0-9]:[0-5][0-9]\.")
CALLED = re.compile(r"It is on the record\..* The server said so at [0-2][0-9]:[0-5][0-9]\.")


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A production whose server is killed again and again."""
    made = Served(tmp_path_factory.mktemp("alone"))
    made.start()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def owner(browser: Browser, alone: Served) -> Iterator[Phone]:
    """A phone of somebody who is enrolled."""
    made = Phone(browser.new_context(viewport=SMALL), alone)
    made.join("property-master", "props")
    yield made
    made.context.close()
    assert not made.errors


@pytest.fixture
def member(owner: Phone, alone: Served) -> Iterator[Phone]:
    """The same phone on its board, heard by the server; in the end nothing of it is left."""
    owner.page.unroute_all()
    owner.show("board")
    owner.sees("live")
    yield owner
    if alone.process is None:
        alone.start()
    owner.sees("all on the log")


def said(phone: Phone) -> list[str]:
    """What the page says of what is not settled, above its screen."""
    return phone.page.locator("main p.notice").all_inner_texts()


HEARD = "Object.defineProperty(s.live, 'current', { get: () => true, configurable: true })"


def test_it_says_so_at_once_and_tells_when_it_is_recorded(member: Phone, alone: Served) -> None:
    """What the post and the stream say is enough: no ten seconds of silence are waited for."""
    inside(member, HEARD)
    alone.stop()
    member.stops()
    member.until(lambda: said(member) == [f"work stopped. {NOT_SENT}"], "not sent")
    assert member.title == "STOPPED: everything"
    assert RECORDED.search(member.words) is None
    member.sees("no server")
    member.until(lambda: "live" not in member.words, "no server, and not live beside it")
    assert not member.axe(contrast7=True)
    member.show("board")
    assert said(member) == [f"work stopped. {NOT_SENT}"]
    member.show("unsent")
    assert NOT_SENT in member.words
    assert "Waits for the network" not in member.words
    member.show("stop/last")
    inside(member, "delete s.live.current")
    alone.start()
    member.until(lambda: RECORDED.search(member.words) is not None, "recorded, with its hour")
    assert said(member) == []
    assert not member.axe(contrast7=True)


def test_it_says_so_after_a_reload(member: Phone, alone: Served) -> None:
    member.until(lambda: bool(member.page.evaluate(KEPT)), "the app on the device")
    alone.stop()
    member.stops()
    member.until(lambda: said(member) != [], "not sent")
    member.page.reload()
    member.until(lambda: said(member) == [f"work stopped. {NOT_SENT}"], "not sent")


def test_one_behind_another_that_cannot_be_sent_says_so_too(member: Phone, alone: Served) -> None:
    """What was called goes first, and nothing signed is tried before it is through."""
    alone.stop()
    call(member, "stop", "{ scope: 'production' }")
    member.sees(NOT_SENT)
    member.show("board")
    member.stops()
    member.until(
        lambda: inside(member, "return s.outbox.notes.map((one) => one.doubt)") == ["away"],
        "nobody was there",
    )
    assert said(member) == [f"work stopped. {NOT_SENT}"]


def test_what_can_wait_for_a_network_is_not_to_be_said_aloud(member: Phone, alone: Served) -> None:
    alone.stop()
    act = {"kind": "DayClosed", "by": "property-master", "day": "2031-01-01"}
    member.page.evaluate(
        "(what) => document.querySelector('cp-app').station.tap(what)",
        {"do": "record", "acts": [act], "then": "today"},
    )
    member.sees("1 not on the log")
    away = "return s.outbox.notes.map((one) => one.doubt)"
    member.until(lambda: inside(member, away) == ["away"], "nobody was there")
    member.show("board")
    assert "Not sent" not in member.words
    member.show("unsent")
    assert "Waits for the network" in member.words
    assert "Not sent" not in member.words


def test_a_server_that_hangs_was_not_heard_for_long_when_the_stop_is_tapped(
    member: Phone, alone: Served
) -> None:
    """Whether what is under way comes through, nobody knows for a quarter of a minute."""
    assert alone.process is not None
    alone.process.send_signal(signal.SIGSTOP)
    try:
        member.sees("no server")
        member.stops()
        member.until(lambda: said(member) == [f"work stopped. {NOT_SENT}"], "not sent")
    finally:
        alone.process.send_signal(signal.SIGCONT)
    member.until(lambda: RECORDED.search(member.words) is not None, "recorded, with its hour")


def test_a_stop_without_a_key(browser: Browser, alone: Served) -> None:
    stranger = Phone(browser.new_context(viewport=SMALL), alone)
    stranger.open()
    alone.stop()
    stranger.stops()
    stranger.until(
        lambda: NOT_SENT in stranger.words and said(stranger) == [], "said by the page itself"
    )
    stranger.show("board")
    assert said(stranger) == [f"work stopped. {NOT_SENT}"]
    stranger.go("stop/sent")
    stranger.until(lambda: stranger.title == "Stop", "the stop")
    alone.start()
    stranger.until(lambda: CALLED.search(stranger.words) is not None, "recorded, with an hour")
    assert "Not sent" not in stranger.words
    stranger.context.close()


ONE_LINE = """
const boxes = [...document.querySelector(".top .always").children].map(
  (one) => one.getBoundingClientRect());
const { scrollWidth, clientWidth } = document.documentElement;
return scrollWidth <= clientWidth
  && Math.max(...boxes.map(({ top }) => top)) < Math.min(...boxes.map(({ bottom }) => bottom));
"""


def test_in_spanish_on_a_small_phone_the_top_bar_is_one_line(member: Phone, alone: Served) -> None:
    member.page.set_viewport_size({"width": 360, "height": 740})
    call(member, "lang", "{ lang: 'es' }")
    member.sees("Tablero")
    alone.stop()
    member.page.locator("nav a.stop").click()
    member.press(member.page.locator("main button.tone-stop").first)
    member.sees("no hay servidor. Dilo ya en voz alta. Se envía solo en cuanto haya uno.")
    member.sees("1 fuera del registro")
    member.sees("sin servidor")
    assert inside(member, ONE_LINE)
    alone.start()
    member.sees("Consta en el registro. Hora de la parada: ")
    assert inside(member, ONE_LINE)
    member.page.set_viewport_size(SMALL)
    call(member, "lang", "{ lang: 'en' }")
    member.sees("all on the log")
