"""Which page a server gives out stands in the log, once for each change, by the clerk alone."""

from pathlib import Path

from coldproof.acts.voice import PagePublished
from coldproof.app.page import publish_page
from coldproof.words.ids import Digest
from tests.served import Cast, asked_for, caught_up, in_process, on_port

ONE, TWO = "A" * 43, "B" * 42 + "A"


def test_a_page_is_published_once_and_again_when_it_changed(tmp_path: Path) -> None:
    with in_process(Cast(tmp_path / "film")) as client:
        live = client.live
        for page, told in ((ONE, True), (ONE, False), (TWO, True), (ONE, True)):
            assert publish_page(live, page) is told
            caught_up(live)
            assert live.state.page is not None
            assert live.state.page[0] == page


def test_nobody_else_says_which_page_is_served(tmp_path: Path) -> None:
    cast = Cast(tmp_path / "film")
    with in_process(cast) as client:
        client.recorded(*cast.enrolling("dp"))
        said = client.send(cast.note("dp", PagePublished(page=Digest(ONE))))
        caught_up(client.live)
        assert said.status_code == 200
        assert client.live.state.page is None


def test_a_server_says_at_its_start_which_page_it_serves(tmp_path: Path) -> None:
    cast = Cast(tmp_path / "film")
    folder = tmp_path / "client"
    folder.mkdir()
    (folder / "index.html").write_text("<!doctype html>")
    for words, pages in (("// one", 1), ("// one", 1), ("// two", 2)):
        (folder / "sw.js").write_text(words)
        with on_port(asked_for(cast.folder, client=folder)) as server:
            live = server.shop.served[cast.production].live
            notes = live.entries(0)
            assert sum(b" PagePublished\n" in one for one in notes) == pages


def test_a_server_without_pages_says_nothing(tmp_path: Path) -> None:
    cast = Cast(tmp_path / "film")
    with on_port(asked_for(cast.folder)) as server:
        notes = server.shop.served[cast.production].live.entries(0)
        assert not any(b" PagePublished\n" in one for one in notes)
