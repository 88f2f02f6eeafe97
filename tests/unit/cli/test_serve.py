"""`coldproof serve`: options that no server can be run with, and what it says when it runs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from coldproof.cli.pages import NOT_BUILT
from coldproof.cli.serve import ANEW, ELSEWHERE
from coldproof.cli.telling import path_text
from coldproof.web import running
from tests.houses import Film


def test_options_that_do_not_fit(film: Film) -> None:
    base = ("serve", "--data", film.folder)
    for given, said in (
        (
            ("--database", "mysql://x"),
            "--database: found 'mysql://x'; an address such as postgresql://… would do",
        ),
        (("--cert", "x"), "serve: found --cert or --key alone; both, or none, would do"),
        (("--key", "x"), "serve: found --cert or --key alone; both, or none, would do"),
        (
            ("--trust-port", "8421"),
            "serve: found --trust-port without --cert; what `lan` made would do",
        ),
        (
            ("--origin", "localhost"),
            "--origin: found 'localhost'; an origin such as https://set.example:8420, in small"
            " letters and without a path, would do",
        ),
    ):
        told = film.run(*base, *given)
        assert (told.code, told.out) == (2, "")
        assert told.err == f"coldproof: {said}\n"


def test_a_port_that_is_none(film: Film) -> None:
    told = film.run("serve", "--data", film.folder, "--port", "70000")
    assert told.code == 2
    assert told.err.startswith("coldproof: the server: found no free place at 127.0.0.1:70000 (")


def test_a_python_without_a_server(film: Film, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "coldproof.web.running", None)
    monkeypatch.delattr("coldproof.web.running", raising=False)
    told = film.run("serve", "--data", film.folder)
    assert told.code == 2
    assert told.err.endswith("in this Python; `pip install coldproof` would do\n")


class Idle:
    """A server that ends at once."""

    address = "http://localhost:8420"
    trust_address = None
    anew: tuple[Path, ...] = ()

    def run(self) -> None:
        """Answer nothing."""

    def unreachable(self) -> list[str]:
        """Say that all is here."""
        return []


@pytest.mark.parametrize("built", [True, False])
def test_it_says_at_its_start_whether_a_browser_is_shown_nothing(
    film: Film, monkeypatch: pytest.MonkeyPatch, built: bool
) -> None:
    @contextmanager
    def open_server(_: Any) -> Iterator[Idle]:
        yield Idle()

    monkeypatch.setattr(running, "open_server", open_server)
    monkeypatch.setattr("coldproof.cli.pages.built", lambda: built)
    said = " ".join(film.run("serve", "--data", film.folder).out.split())
    rest = "Coldproof answers at http://localhost:8420 (Ctrl-C stops it) stopped"
    assert said == (rest if built else f"{NOT_BUILT} {rest}")


def test_a_secret_for_sessions_that_was_made_is_said(
    film: Film, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def open_server(_: Any) -> Iterator[Idle]:
        server = Idle()
        server.anew = (Path("a film"),)
        yield server

    monkeypatch.setattr(running, "open_server", open_server)
    said = " ".join(film.run("serve", "--data", film.folder).out.split())
    assert ANEW.format(folder=path_text(Path("a film"))) in said


def test_what_it_says(film: Film, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []

    class Server:
        """A server that ends at once."""

        address = "https://set.example:8420"
        trust_address = "http://192.168.1.7:8421/trust"
        anew: tuple[Path, ...] = ()

        def run(self) -> None:
            """Answer nothing."""

        def unreachable(self) -> list[str]:
            """Say that one production is elsewhere."""
            return ["http://localhost:1"]

    @contextmanager
    def open_server(given: Any) -> Iterator[Server]:
        asked.append(given)
        yield Server()

    monkeypatch.setattr(running, "open_server", open_server)
    monkeypatch.setattr("coldproof.cli.pages.built", lambda: True)
    cert, key = ("--cert", "a.crt"), ("--key", "a.key")
    told = film.run("serve", "--data", film.folder, *cert, *key, "--trust-port", "8421")
    assert (told.code, told.err) == (0, "")
    first, second, *notice, last = told.out.splitlines()
    assert first == "Coldproof answers at https://set.example:8420 (Ctrl-C stops it)"
    assert second == "Phones that do not trust it yet begin at http://192.168.1.7:8421/trust"
    assert " ".join(notice) == ELSEWHERE.format(origin="http://localhost:1")
    assert last == "stopped"
    assert (asked[0].data, asked[0].host, asked[0].port) == (film.folder, "127.0.0.1", 8420)
    assert asked[0].rings is False
    film.run("serve", "--data", film.folder, "--experimental-rings")
    assert asked[1].rings is True
