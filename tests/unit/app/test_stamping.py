"""Time-stamps of a log's heads: when a server asks, what it keeps, and that nothing rests on it."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coldproof.acts.day import DayClosed
from coldproof.app.errors import SetupError
from coldproof.app.serving import Live, serving
from coldproof.app.stamping import SHAPE, Stamped, Stamper, Stamping, last_stamped, stamper_of
from coldproof.log.rewritten import SAVED
from coldproof.peers.timestamps import request
from coldproof.words.ids import Day
from coldproof.words.units import HOUR_US, MINUTE_US
from tests.grown import Grown
from tests.served import DAY, Cast, wait_until
from tests.unit.peers import authority as authorities
from tests.unit.peers.authority import Authority
from tests.unit.peers.loopback import Says, closed_port, http

URL = "https://tsa.example/tsr"


class Hand:
    """A clock that a test moves."""

    def __init__(self, now_us: int) -> None:
        self.now_us = now_us

    def __call__(self) -> int:
        return self.now_us

    def on(self, us: int) -> None:
        self.now_us += us


class Peer:
    """A time-stamper, and a production whose heads it stamps."""

    def __init__(self, live: Live, cast: Cast, url: str, roots: bytes, within_ms: int) -> None:
        self.live, self.cast, self.clock = live, cast, Hand(live.clock())
        self.stamper = Stamper(url, roots)
        self.within_ms = within_ms
        self.stamping = self.anew()

    def anew(self) -> Stamping:
        """Begin as after a start."""
        return Stamping(self.live.house, self.stamper, self.clock, self.within_ms)

    def turn(self) -> int:
        """Have it ask if it is time; return how far it came."""
        self.stamping.turn()
        return self.stamping.last.size

    def grow(self, *names: str) -> int:
        """Have people join; return how long the log is."""
        self.live.record(self.cast.enrolling(*names))
        return self.live.head.size

    def kept(self) -> list[str]:
        """Return what is kept of time-stamps."""
        return self.live.house.store.names(self.cast.production, "timestamp/")


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def live(cast: Cast) -> Iterator[Live]:
    with serving(cast.folder) as hall:
        yield hall.lives[cast.production]


@pytest.fixture
def honest(authority: Authority) -> Iterator[authorities.Stamping]:
    with authorities.Stamping(authority.stamp) as peer:
        yield peer


@pytest.fixture
def peer(live: Live, cast: Cast, honest: authorities.Stamping, authority: Authority) -> Peer:
    return Peer(live, cast, honest.url, authority.roots, 10_000)


# ------------------------------------------------------------------------------ who is named


def test_a_file_names_a_time_stamper(tmp_path: Path, authority: Authority) -> None:
    path = tmp_path / "timestamper.txt"
    for end in ("\n", "\r\n"):
        text = f"{URL}\n".encode() + b"whoever: they are\n" + authority.roots
        path.write_bytes(text.replace(b"\n", end.encode()))
        assert stamper_of(tmp_path) == Stamper(URL, authority.roots)


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", "''"),
        (b"ftp://tsa.example\n-", "'ftp://tsa.example'"),
        (b"https://tsa.example/a b\n-", "'https://tsa.example/a b'"),
        (b"-----BEGIN CERTIFICATE-----\n", "'-----BEGIN CERTIFICATE-----'"),
        (b"https://tsa.example/tsr\n", "no certificate"),
        (b"https://tsa.example/tsr\n-----BEGIN CERTIFICATE-----\nAA\n", "no certificate"),
        (b"https://tsa.example/\xff\n", "no text"),
    ],
)
def test_any_other_form_is_refused(tmp_path: Path, data: bytes, found: str) -> None:
    path = tmp_path / "timestamper.txt"
    path.write_bytes(data)
    with pytest.raises(SetupError) as refused:
        stamper_of(tmp_path)
    assert str(refused.value) == f"{path}: found {found}; {SHAPE} would do"


def test_what_an_editor_saved_anew_says_how_to_save_it(tmp_path: Path) -> None:
    (tmp_path / "timestamper.txt").write_bytes(URL.encode("utf-16"))
    with pytest.raises(SetupError) as refused:
        stamper_of(tmp_path)
    assert str(refused.value).endswith(f"; {SAVED} would do")


def test_a_server_does_not_start_with_a_form_that_it_can_not_read(cast: Cast) -> None:
    (cast.folder / "timestamper.txt").write_text(URL)
    with pytest.raises(SetupError), serving(cast.folder):
        pass


def test_where_none_is_named_nobody_is_asked(live: Live) -> None:
    assert stamper_of(live.house.folder) is None
    live.stamping.turn()
    assert (live.stamping.last, live.stamping.failed) == (Stamped(), None)
    assert "time-stamper" not in [one.name for one in threading.enumerate()]


# ------------------------------------------------------------------------------ when it is asked


def test_the_newest_head_is_stamped_and_then_once_an_hour(
    peer: Peer, honest: authorities.Stamping, authority: Authority
) -> None:
    first = peer.grow("ad")
    assert peer.turn() == first
    production = peer.cast.production
    token = peer.live.house.store.get(production, f"timestamp/{first}") or b""
    authority.accept(token, peer.live.head.checkpoint)
    more = peer.grow("grip")
    peer.clock.on(HOUR_US - 1)
    assert peer.turn() == first
    peer.clock.on(1)
    assert peer.turn() == more
    peer.clock.on(10 * HOUR_US)
    peer.turn()  # nothing was appended
    assert len(honest.asked) == 2
    assert peer.kept() == [f"timestamp/{first}", f"timestamp/{more}"]


def test_after_a_close_of_day_it_does_not_wait_for_the_hour(
    peer: Peer, honest: authorities.Stamping
) -> None:
    peer.turn()
    closed = peer.grow("ad")
    peer.stamping.closed = closed - 1
    peer.clock.on(MINUTE_US - 1)
    peer.turn()
    assert len(honest.asked) == 1
    peer.clock.on(1)
    assert peer.turn() == closed
    peer.grow("grip")  # that close of day has its time-stamp
    peer.clock.on(MINUTE_US)
    assert peer.turn() == closed


def test_a_server_tells_it_of_a_close_of_day(live: Live, cast: Cast) -> None:
    live.record([*cast.opening_day(), cast.note("producer", DayClosed(day=Day(DAY)))])
    wait_until(lambda: live.stamping.closed >= 0)
    assert live.stamping.closed in (live.head.size - 1, live.head.size - 2)


def test_a_start_goes_on_from_what_was_kept(peer: Peer, honest: authorities.Stamping) -> None:
    had = peer.turn()
    peer.grow("ad")
    peer.stamping = peer.anew()
    assert peer.turn() == had
    assert peer.stamping.last.at_us > 0
    assert len(honest.asked) == 1


def test_a_clock_that_went_back_asks_within_the_hour(peer: Peer) -> None:
    peer.turn()
    more = peer.grow("ad")
    peer.clock.on(-100 * HOUR_US)
    peer.turn()
    peer.clock.on(HOUR_US)
    assert peer.turn() == more


def test_a_server_asks_by_itself(
    cast: Cast, honest: authorities.Stamping, authority: Authority
) -> None:
    text = f"{honest.url}/tsr\n".encode() + authority.roots
    (cast.folder / "timestamper.txt").write_bytes(text)
    with serving(cast.folder) as hall:
        live = hall.lives[cast.production]
        wait_until(lambda: live.stamping.last.size > 0)
        assert live.stamping.failed is None


# ------------------------------------------------------------------------- what is not believed


def refused(peer: Peer) -> str:
    """Have it ask; return what is told, once nothing was kept of it and nothing else failed."""
    assert peer.turn() == 0
    assert peer.kept() == []
    assert peer.live.asking
    assert peer.grow("ad") > 0
    return peer.stamping.failed or ""


def test_a_token_that_the_roots_do_not_vouch_for_is_not_kept(peer: Peer, tmp_path: Path) -> None:
    peer.stamper = peer.stamper._replace(roots=Authority(tmp_path, name="other").roots)
    peer.stamping = peer.anew()
    assert "by one whom these roots vouch for, would do" in refused(peer)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda a: a.stamp(request(Grown().note(9))), 'found "Mismatch between messages"; '),
        (lambda a: b"<html>come in</html>", "a token of RFC 3161 in DER would do"),
        (lambda a: b"", "a token of RFC 3161 in DER would do"),
    ],
)
def test_a_token_of_something_else_and_garbage_are_not_kept(
    live: Live,
    cast: Cast,
    authority: Authority,
    answer: Callable[[Authority], bytes],
    said: str,
) -> None:
    with authorities.Stamping(lambda _: answer(authority)) as other:
        assert said in refused(Peer(live, cast, other.url, authority.roots, 10_000))


def test_who_refuses_is_not_believed(live: Live, cast: Cast, authority: Authority) -> None:
    with Says([http("503 Sorry", b"later")]) as other:
        said = refused(Peer(live, cast, other.url, authority.roots, 10_000))
    assert "found status 503 with text/plain" in said


def test_who_hangs_is_given_up(live: Live, cast: Cast, authority: Authority) -> None:
    with Says([b""], pause_s=30) as other:
        said = refused(Peer(live, cast, other.url, authority.roots, 200))
    assert said.endswith("found no answer in 200 ms; asking again later would do")


def test_while_it_hangs_the_log_goes_on(cast: Cast, authority: Authority) -> None:
    with Says([b""], pause_s=30) as other:
        (cast.folder / "timestamper.txt").write_bytes(f"{other.url}\n".encode() + authority.roots)
        with serving(cast.folder) as hall:
            live = hall.lives[cast.production]
            wait_until(lambda: other.asked != [])
            live.record(cast.enrolling("ad"))
            wait_until(lambda: "ad" in live.state.people)
            assert live.asking
            assert (live.stamping.last, live.stamping.failed) == (Stamped(), None)


def test_who_can_not_be_had_is_asked_later_each_time(
    live: Live, cast: Cast, authority: Authority, caplog: pytest.LogCaptureFixture
) -> None:
    peer = Peer(live, cast, f"http://127.0.0.1:{closed_port()}", authority.roots, 10_000)
    waits = []
    for _ in range(9):
        peer.turn()
        peer.stamping.failed, waited = "before", 0
        while peer.stamping.failed == "before":
            peer.clock.on(MINUTE_US)
            waited += 1
            peer.turn()
        waits.append(waited)
        peer.stamping.failed = "known"
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert len([one for one in caplog.messages if "not time-stamped" in one]) == 1


def test_what_failed_is_forgotten_by_the_next_good_one(peer: Peer) -> None:
    good, peer.stamper = peer.stamper, Stamper("http://127.0.0.1:1", peer.stamper.roots)
    peer.stamping = peer.anew()
    peer.turn()
    assert "Connection refused" in (peer.stamping.failed or "")
    peer.stamping._stamper = good
    peer.clock.on(MINUTE_US)
    assert peer.turn() == peer.live.head.size
    assert peer.stamping.failed is None


def test_a_kept_token_that_the_roots_do_not_fit_is_not_the_last(peer: Peer, tmp_path: Path) -> None:
    first = peer.turn()
    house, production = peer.live.house, peer.cast.production
    token = house.store.get(production, f"timestamp/{first}") or b""
    house.store.put(production, f"timestamp/{peer.grow('ad')}", token)  # of another head
    house.store.put(production, "timestamp/900000", token)  # of none
    assert last_stamped(house, peer.stamper).size == first
    other = peer.stamper._replace(roots=Authority(tmp_path, name="other").roots)
    assert last_stamped(house, other) == Stamped()


def test_without_the_library_it_is_told_and_nothing_else_fails(
    peer: Peer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "rfc3161_client", None)
    assert refused(peer).endswith("`pip install coldproof[timestamps]` would do")


def test_what_comes_after_a_stop_is_not_kept(live: Live, cast: Cast, authority: Authority) -> None:
    def stamp(asked: bytes) -> bytes:
        made.stamping.stop()
        return authority.stamp(asked)

    with authorities.Stamping(stamp) as late:
        made = Peer(live, cast, late.url, authority.roots, 10_000)
        assert (made.turn(), made.kept()) == (0, [])
