"""Where a server says that it is, and which hosts it answers to."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from coldproof.app.errors import SetupError
from coldproof.web import running
from coldproof.web.running import Asked, bind, hosts_of, open_server
from tests.served import Cast, asked_for


def test_hosts_beside_the_origins() -> None:
    asked = Asked(Path())
    assert hosts_of(asked, 8420) == ("127.0.0.1:8420", "localhost:8420", "[::1]:8420")
    named = Asked(Path(), host="192.168.1.7")
    assert hosts_of(named, 80)[-1] == "192.168.1.7:80"
    assert hosts_of(Asked(Path(), host="fd00::7"), 80)[-1] == "[fd00::7]:80"
    everywhere = Asked(Path(), host="0.0.0.0")  # noqa: S104 - nothing is bound here
    assert hosts_of(everywhere, 80) == ("127.0.0.1:80", "localhost:80", "[::1]:80")


def test_a_port_is_taken_once() -> None:
    asked = Asked(Path(), port=0)
    with bind(asked, 0) as first:
        port = first.getsockname()[1]
        with pytest.raises(SetupError) as refused:
            bind(asked, port)
        beside = Asked(Path(), port=0, trust_port=port)
        with (
            pytest.raises(SetupError, match=r"; another --trust-port would do$"),
            open_server(beside),
        ):
            pass
    assert str(refused.value).startswith(f"the server: found no free place at 127.0.0.1:{port} (")
    assert str(refused.value).endswith("; another --port would do")


@pytest.mark.parametrize("host", ["192.0.2.9", "2001:db8::9", "a..b"])
def test_an_address_of_another_machine(host: str) -> None:
    for option, places in (("--port", {}), ("--trust-port", {"option": "--trust-port"})):
        with pytest.raises(SetupError) as refused:
            bind(Asked(Path(), host=host), 0, **places)
        said = str(refused.value)
        assert said.startswith(f"the server: found {host}, which is no address of this machine (")
        assert said.endswith(f"); another --host or {option} would do")


def test_signals_are_heard_until_all_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "keep_for_good", lambda: None)
    before = signal.getsignal(signal.SIGTERM)
    with open_server(asked_for(Cast(tmp_path / "film").folder)) as server:
        server.stop()
        server.run()
        assert signal.getsignal(signal.SIGTERM) == server._signaled
    assert signal.getsignal(signal.SIGTERM) == before


def test_the_address_is_the_fixed_origin_where_that_leads_here(tmp_path: Path) -> None:
    with bind(Asked(Path()), 0) as found:
        port = found.getsockname()[1]
    cast = Cast(tmp_path / "film", origin=f"http://set.example:{port}")
    with open_server(asked_for(cast.folder, port=port)) as server:
        assert server.address == f"http://set.example:{port}"
        assert server.trust_address is None
        assert not server.started
    with open_server(asked_for(cast.folder)) as server:
        assert server.address == f"http://localhost:{server.port}"


@pytest.mark.parametrize(
    ("origin", "found"),
    [
        ("http://localhost:1", True),
        ("https://localhost:1", True),
        ("http://127.0.0.1", True),
        ("http://set.example", False),
    ],
)
def test_an_origin_of_this_machine_that_does_not_lead_here(
    tmp_path: Path, origin: str, found: bool
) -> None:
    cast = Cast(tmp_path / "film", origin=origin)
    with open_server(asked_for(cast.folder)) as server:
        assert server.unreachable() == ([origin] if found else [])
    with bind(Asked(Path()), 0) as free:
        port = free.getsockname()[1]
    asked = asked_for(cast.folder, origin=f"http://localhost:{port}", port=port)
    with open_server(asked) as server:
        assert server.unreachable() == []


def test_a_production_that_does_not_open_binds_nothing(tmp_path: Path) -> None:
    with pytest.raises(SetupError), open_server(asked_for(tmp_path)):
        pass


def test_a_secret_for_sessions_that_was_made_is_known(tmp_path: Path) -> None:
    """Or a second server would take no session of the first, and nobody know why."""
    cast = Cast(tmp_path / "film")
    with open_server(asked_for(cast.folder)) as server:
        assert server.anew == ()
    (cast.folder / "keys/snapshot.key").unlink()
    with open_server(asked_for(cast.folder)) as server:
        assert server.anew == (cast.folder,)
    with open_server(asked_for(cast.folder)) as server:
        assert server.anew == ()
