"""`coldproof demo`: what it builds, what it refuses, and when it opens a browser."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from coldproof.app import wiring
from coldproof.cli import demo, main
from coldproof.cli.pages import NOT_BUILT

Said = pytest.CaptureFixture[str]


@pytest.fixture
def taken() -> Iterator[int]:
    """A port of this machine that somebody listens at."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        one.listen()
        yield int(one.getsockname()[1])


def test_it_builds_a_production_like_any_other(tmp_path: Path, capsys: Said) -> None:
    folder = tmp_path / "dry-creek"
    assert main(["demo", "--build", str(folder), "--port", "8499"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert said.startswith("Dry Creek, shooting day 12 of 30: ")
    with wiring.opened(folder) as house:
        assert house.settings.origin == "http://localhost:8499"
        assert f"a log of {house.ledger.size} entries" in said
    assert main(["fsck", str(folder)]) == 0
    assert "everything fits" in capsys.readouterr().out
    assert main(["demo", "--build", str(folder)]) == 2
    assert "another folder would do" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (["--day", "--build", "x"], "demo: found --build beside --day; one of them would do"),
        (["--examples", "x"], "demo: found --examples without --day; both would do"),
        (["--day", "--examples", "nowhere"], "nowhere"),
        (["--port", "0"], "demo: found port 0; 1 to 65535 would do"),
        (["--build", "x", "--port", "65536"], "demo: found port 65536; 1 to 65535 would do"),
    ],
)
def test_options_that_do_not_fit(options: list[str], found: str, capsys: Said) -> None:
    assert main(["demo", *options]) == 2
    assert found in capsys.readouterr().err


def test_a_port_that_is_taken_is_said_before_anything_is_built(
    taken: int, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.app.demo.building.build", None)
    assert main(["demo", "--no-browser", "--port", str(taken)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert f"no free place at 127.0.0.1:{taken}" in said.err
    assert said.err.endswith("; another --port would do\n")


def test_without_a_port_it_takes_the_next_free_one_and_says_so(
    taken: int, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody else gets it while the production is made, which knows where its pages are."""
    made: list[int] = []

    def make(folder: Path, port: int) -> SimpleNamespace:
        del folder
        with socket.socket() as other, pytest.raises(OSError, match="in use"):
            other.bind((demo.HOST, port))
        made.append(port)
        return SimpleNamespace(settings=SimpleNamespace(production="a"))

    @contextmanager
    def open_server(asked: Any, held: socket.socket) -> Iterator[SimpleNamespace]:
        assert asked.port == held.getsockname()[1]
        yield SimpleNamespace(address=f"http://localhost:{asked.port}", run=lambda: None)

    monkeypatch.setattr("coldproof.cli.pages.built", lambda: True)
    monkeypatch.setattr(demo, "make", make)
    monkeypatch.setattr("coldproof.web.running.open_server", open_server)
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        free = one.getsockname()[1]
    monkeypatch.setattr(demo, "PORTS", (taken, free))
    assert main(["demo", "--no-browser"]) == 0
    assert made == [free]
    told = " ".join(capsys.readouterr().out.split())
    assert told.startswith(
        f"Port {taken} is in use: this is at {free}; `coldproof demo --port N` takes another. It is"
        f" open at http://localhost:{free}/#/p/a/tour/1"
    )
    monkeypatch.setattr(demo, "PORTS", (free,))
    assert main(["demo", "--no-browser"]) == 0
    assert "in use" not in capsys.readouterr().out


def test_where_no_port_of_a_few_is_free_another_is_asked_for(
    taken: int, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.app.demo.building.build", None)
    monkeypatch.setattr(demo, "PORTS", (taken, taken))
    assert main(["demo", "--no-browser"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == (
        f"coldproof: demo: found no free port from {taken} to {taken}; another one, as `coldproof"
        " demo --port N`, would do\n"
    )


def test_pages_that_were_not_built_are_said_before_anything_is_built(
    capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.cli.pages.built", lambda: False)
    monkeypatch.setattr("coldproof.app.demo.building.build", None)
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port = one.getsockname()[1]
    with pytest.raises(TypeError):
        main(["demo", "--no-browser", "--port", str(port)])
    assert " ".join(capsys.readouterr().out.split()) == NOT_BUILT


def test_the_browser_is_opened_once_the_server_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    server = SimpleNamespace(started=False)
    waits = iter((False, False, True))

    def sleep(_: float) -> None:
        assert opened == []
        server.started = next(waits)

    monkeypatch.setattr("time.sleep", sleep)
    demo.show(server, "http://localhost:1/#/p/a/tour/1")
    assert opened == ["http://localhost:1/#/p/a/tour/1"]
