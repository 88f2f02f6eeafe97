"""Two phones at once, a server that goes away, a worker that dies, and a stop without any of it."""

from __future__ import annotations

from collections.abc import Callable

from tests.e2e.phones import Phone
from tests.e2e.served import Served

SOON_S = 2.0  # loose: this machine runs other tests beside; the aim of 4-client.md is 0.5


def test_an_act_on_one_phone_is_seen_on_another(phone: Callable[..., Phone]) -> None:
    armorer, dp = phone(), phone()
    armorer.join("k1", "props")
    dp.join("k2", "camera")
    dp.go("board")
    armorer.go("stop")
    armorer.sees("STOP EVERYTHING")
    armorer.tap("STOP EVERYTHING")
    took = dp.sees("STOP: ", SOON_S)
    print(f"seen on another phone after {took:.3f} s")


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
