"""A stop without a key, and two pages of one browser."""

from __future__ import annotations

from collections.abc import Callable

from tests.e2e.phones import Phone
from tests.e2e.served import Served


def test_a_stop_takes_two_taps_signed_out(phone: Callable[..., Phone], served: Served) -> None:
    stranger = phone()
    stranger.open()
    size = served.get(f"/p/{served.production}/about")["size"]
    stranger.tap("STOP")
    stranger.tap("STOP EVERYTHING")
    stranger.sees("It is on the record.")
    assert "Shout CUT. This screen has stopped nobody yet." in stranger.words
    assert served.get(f"/p/{served.production}/about")["size"] > size


def test_one_page_at_a_time_speaks_for_a_device(phone: Callable[..., Phone]) -> None:
    first = phone()
    first.open()
    second = first.context.new_page()
    second.goto(f"{first.served.origin}/#/board")
    first.sees("Coldproof is open in another page of this browser.")
    assert not first.axe()
    second.close()
    first.tap("Use it here")
    first.until(lambda: first.up, "Python up here")
