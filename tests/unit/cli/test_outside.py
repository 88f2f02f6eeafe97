"""`coldproof log --witnesses`, `--ask` and `--stamp`, and `coldproof witness`."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from coldproof.app import wiring
from coldproof.app.stamping import SHAPE
from coldproof.log.note import read_note, write_vkey
from coldproof.peers.request import write_request
from coldproof.peers.serving import WitnessServer
from tests.grown import Grown
from tests.houses import Film, signer_named
from tests.small_log import PRODUCTION
from tests.unit.peers.authority import Authority, Stamping

STOP = 'by = "actor", kind = "WorkStopped", scope = "production"'
LOG = write_vkey(signer_named(f"coldproof/{PRODUCTION}").key)
NOBODY = "http://127.0.0.1:1"


@pytest.fixture
def book(film: Film) -> Path:
    """A log witness that watches the production."""
    folder = film.folder.with_name("union")
    assert film.run("witness", folder, "--new", "union.example/w", "--watch", LOG).code == 0
    return folder


@contextmanager
def answering(folder: Path) -> Iterator[str]:
    """Serve a book; yield where."""
    with wiring.witness_book(folder) as (book, _):
        server = WitnessServer(book).start()
        try:
            yield server.url
        finally:
            server.stop()


def policy(film: Film, url: str, name: str = "union.example/w", *, quorum: str = "union") -> None:
    key = write_vkey(signer_named(name).cosigner)
    text = f"log {LOG}\nwitness union {key} {url}".rstrip() + f"\nquorum {quorum}\n"
    (film.folder / "policy.txt").write_text(text, "utf-8")


def test_a_book_is_begun_once_and_tells_its_key(film: Film, book: Path) -> None:
    key = write_vkey(signer_named("union.example/w").cosigner)
    assert film.run("witness", book).out == (
        f"key   {key}\nlog   coldproof/{PRODUCTION}: cosigned to 0\n"
    )
    again = film.run("witness", book, "--new", "union.example/w")
    assert (again.code, again.out) == (2, "")
    assert again.err.endswith("found a log witness's book already; another folder would do\n")
    (book / "witness.key").unlink()
    assert film.run("witness", book, "--new", "union.example/w").code == 2
    assert not (book / "witness.key").exists()  # no key of nothing is left behind


def test_a_book_that_nobody_began_is_refused(film: Film) -> None:
    said = film.run("witness", film.folder.with_name("nobody"))
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("coldproof: key file ")


NO_FILE = (
    "no such file; a file with the log's key, or that key itself, as `coldproof key FOLDER --log`"
    " prints it, would do"
)


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("x", f"--watch: found 'x', {NO_FILE}"),
        ("nokey.key", f"--watch: found 'nokey.key', {NO_FILE}"),
        (LOG.replace("+A", "+B"), "--watch: found kind "),
        (write_vkey(signer_named("union.example/w").cosigner), "witness: log's key refused: "),
    ],
)
def test_what_is_no_key_of_a_log_is_not_watched(
    film: Film, book: Path, key: str, said: str
) -> None:
    told = film.run("witness", book, "--watch", key)
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith(f"coldproof: {said}")


@pytest.mark.parametrize("end", ["\n", "", "\r\n"])
def test_a_key_in_a_file_is_watched_as_it_is_by_itself(film: Film, end: str) -> None:
    book, file = film.folder.with_name("union"), film.folder.with_name("ride.key")
    file.write_bytes(f"{LOG}{end}".encode())
    said = film.run("witness", book, "--new", "union.example/w", "--watch", file)
    assert said.out.endswith(f"log   coldproof/{PRODUCTION}: cosigned to 0\n")
    assert film.run("witness", book, "--watch", LOG).code == 0


def test_a_key_file_that_an_editor_saved_anew_begins_no_book(film: Film) -> None:
    book, file = film.folder.with_name("union"), film.folder.with_name("ride.key")
    file.write_bytes(f"{LOG}\n".encode("utf-16"))
    said = film.run("witness", book, "--new", "union.example/w", "--watch", file)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(f"coldproof: --watch: found {file}, UTF-16, as ")
    assert not book.exists()


def test_without_a_policy_there_are_no_witnesses(film: Film) -> None:
    assert film.misused("log", "--witnesses") == (
        "log: found no log witnesses of this production; policy.txt, a policy as C2SP tlog-policy"
        " tells it, in its folder would do"
    )


def test_a_policy_that_can_not_be_read_is_refused(film: Film) -> None:
    (film.folder / "policy.txt").write_text("witness union\n", "utf-8")
    said = film.misused("log", "--witnesses")
    assert said.startswith(f"{film.folder / 'policy.txt'}: found ")


def test_the_log_is_witnessed_once_it_asked(film: Film, book: Path) -> None:
    with answering(book) as url:
        policy(film, url)
        assert film.ok("log", "--witnesses") == "witnessed to 0 of 20\n  union: cosigned to 0\n"
        assert film.ok("log", "--ask").startswith("witnessed to 20 of 20\n  union: cosigned to 20,")
        film.record(STOP)
        assert film.ok("log", "--witnesses").startswith("witnessed to 20 of 22\n")
        assert film.ok("log", "--ask").startswith("witnessed to 22 of 22\n")
    with wiring.opened(film.folder) as house:
        kept = house.store.get(PRODUCTION, "cosigned/22") or b""
    names = [line.name for line in read_note(kept).lines]
    assert names == [f"coldproof/{PRODUCTION}", "union.example/w"]


def test_who_does_not_answer_holds_up_nothing(film: Film) -> None:
    policy(film, NOBODY)
    asked = film.run("log", film.folder, "--ask")
    said = asked.out.splitlines()
    assert said[:2] == ["witnessed to 0 of 20", "  union: cosigned to 0"]
    assert said[2].startswith("    http://")
    assert (asked.code, asked.err) == (1, "")  # nobody cosigned what they were asked for
    assert "durable" in film.record(STOP)


def test_who_is_not_reached_is_named_though_nothing_is_new(film: Film, book: Path) -> None:
    """It ends with 0: what the quorum cosigned, it cosigned."""
    with answering(book) as url:
        policy(film, url)
        before = film.ok("log", "--ask")
    policy(film, NOBODY)
    said = film.ok("log", "--ask")
    assert said.startswith(before)
    assert said.removeprefix(before) == (
        f'    {NOBODY}/add-checkpoint: found "Connection refused"; asking again later would do\n'
    )
    assert film.ok("log", "--witnesses") == before


def test_what_is_cosigned_again_stays_as_it_was_first(film: Film, book: Path) -> None:
    with answering(book) as url:
        policy(film, url)
        first = film.ok("log", "--ask")
        with wiring.opened(film.folder) as house:
            kept = house.store.get(PRODUCTION, "cosigned/20")
        assert film.ok("log", "--ask") == first
    with wiring.opened(film.folder) as house:
        assert house.store.get(PRODUCTION, "cosigned/20") == kept


def test_who_lost_its_book_is_seen_by_asking(film: Film, book: Path) -> None:
    with answering(book) as url:
        policy(film, url)
        film.ok("log", "--ask")
    shutil.rmtree(book)
    film.run("witness", book, "--new", "union.example/w")
    with answering(book) as url:
        policy(film, url)
        said = " ".join(film.ok("log", "--ask").split())
        assert "status 404: it does not watch this log; `coldproof witness BOOK --watch" in said
        film.run("witness", book, "--watch", LOG)
        assert "status" not in film.ok("log", "--ask")
    assert "cosigned to 20" in film.run("witness", book).out


def test_a_book_tells_a_fork_from_what_anybody_may_have_sent(film: Film, book: Path) -> None:
    one, other = Grown("coldproof/elsewhere"), Grown("coldproof/elsewhere", fork=5)
    with wiring.witness_book(book) as (opened, _):
        opened.add_log(one.key)
        assert opened.add_checkpoint(one.request(0, 7)).status == 200
        assert opened.add_checkpoint(write_request(7, (), one.note(9))).status == 422
        assert opened.add_checkpoint(other.request(7, 7)).status == 422
    proof, fork = film.run("witness", book).out.split("kept  ")[1:]
    assert "anybody may have sent it so" in " ".join(proof.split())
    assert "two trees of one size, both signed by its key" in " ".join(fork.split())
    assert "anybody" not in fork


def test_who_has_no_address_is_not_asked(film: Film) -> None:
    policy(film, "")
    asked = film.run("log", film.folder, "--ask")
    assert (asked.code, asked.out) == (
        1,
        "witnessed to 0 of 20\n  union: cosigned to 0\n"
        "    found no address, so it is not asked; one in the policy would do\n",
    )


def test_where_no_quorum_is_asked_for_none_is_lacking(film: Film) -> None:
    policy(film, NOBODY, quorum="none")
    assert film.ok("log", "--ask").startswith("20 entries, and the policy asks for no log witness")


def test_a_log_that_went_back_is_told_and_what_was_said_is_kept(film: Film, book: Path) -> None:
    older = film.moved("older")
    with answering(book) as url:
        policy(film, url)
        film.record(STOP)
        film.ok("log", "--ask")
        policy(older, url)
        said = older.run("log", older.folder, "--ask")
    assert said.code == 1
    assert "ALARM: union contradicts this log: " in said.out
    with wiring.opened(older.folder) as house:
        [name] = house.store.names(PRODUCTION, "alarm/")
        kept = house.store.get(PRODUCTION, name) or b""
    assert name == "alarm/20/union"
    assert b"\n409\n\nold " in kept


def test_a_stamp_needs_the_authoritys_roots(film: Film) -> None:
    assert film.misused("log", "--stamp", NOBODY) == (
        "--stamp: found no --roots; the authority's certificates as PEM would do"
    )


def test_a_stamper_that_does_not_answer_changes_nothing(film: Film, tmp_path: Path) -> None:
    roots = tmp_path / "roots.pem"
    roots.write_text("", "utf-8")
    said = film.misused("log", "--stamp", NOBODY, "--roots", roots)
    assert said.startswith("--stamp: ")
    with wiring.opened(film.folder) as house:
        assert house.store.names(PRODUCTION, "timestamp/") == []


def test_without_an_address_it_is_asked_where_the_folder_says(film: Film, tmp_path: Path) -> None:
    authority, roots = Authority(tmp_path), tmp_path / "root.pem"
    path = film.folder / "timestamper.txt"
    with Stamping(authority.stamp) as peer:
        said = film.ok("log", "--stamp", peer.url, "--roots", roots, "--keep")
        assert f"{path}: from its next start on, `coldproof serve` asks there" in said
        assert path.read_bytes() == f"{peer.url}\n".encode() + authority.roots
        film.record(STOP)
        told = film.ok("log", "--witnesses")
        assert told.startswith(f"time-stamped to 20 of 22\n  {peer.url}: stamped 20, at ")
        assert "of 22 entries" in film.ok("log", "--stamp")
        assert film.misused("log", "--stamp", peer.url, "--roots", roots, "--keep") == (
            f"--keep: found {path} already; taking it away would do"
        )
    assert film.ok("log", "--witnesses").startswith("time-stamped to 22 of 22\n")
    assert film.misused("log", "--ask").startswith("log: found no log witnesses")
    path.write_bytes(f"{NOBODY}\n".encode() + path.read_bytes().partition(b"\n")[2])
    assert film.misused("log", "--stamp") == (
        f'--stamp: {NOBODY}: found "Connection refused"; asking again later would do'
    )


def test_who_is_not_believed_is_not_kept(film: Film, tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
    one, other = (Authority(tmp_path / name, name=name) for name in ("one", "other"))
    with Stamping(one.stamp) as peer:
        given = ("--stamp", peer.url, "--roots", other.folder / "root.pem", "--keep")
        assert "whom these roots vouch for, would do" in film.misused("log", *given)
    assert not (film.folder / "timestamper.txt").exists()
    with wiring.opened(film.folder) as house:
        assert house.store.names(PRODUCTION, "timestamp/") == []


def test_a_stamp_needs_to_know_where(film: Film, tmp_path: Path) -> None:
    assert film.misused("log", "--stamp") == (
        f"--stamp: found no address, and no timestamper.txt in the folder; --stamp URL --roots PEM,"
        f" or that file with {SHAPE} would do"
    )
    assert film.misused("log", "--stamp", "--roots", tmp_path / "root.pem") == (
        "--roots: found no address beside it; --stamp URL would do"
    )
    assert film.misused("log", "--keep") == (
        "--keep: found no address to keep; --stamp URL beside it would do"
    )


def test_a_port_that_is_taken_is_said(film: Film, book: Path) -> None:
    with answering(book) as url:
        port = url.rpartition(":")[2]
        said = film.run("witness", book, "--serve", "--port", port)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(f"coldproof: witness: found no free place at 127.0.0.1:{port} (")
    assert said.err.endswith("; another --host or --port would do\n")


def served(book: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-u", "-m", "coldproof", "witness", str(book), "--serve"]
    return subprocess.Popen([*command, "--port", "0"], stdout=subprocess.PIPE, text=True)


def test_a_book_is_served_until_it_is_stopped(book: Path) -> None:
    with served(book) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("a log witness answers at http://127.0.0.1:")
        process.terminate()
        assert process.stdout.read() == "stopped\n"
    assert process.returncode == 0


def test_a_book_that_can_not_be_written_ends_the_serving(film: Film, book: Path) -> None:
    with served(book) as process:
        assert process.stdout is not None
        url = process.stdout.readline().partition(" at ")[2].partition(",")[0]
        with sqlite3.connect(book / "witness.db") as other:
            other.execute(
                "CREATE TRIGGER full BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'full'); END"
            )
        other.close()
        policy(film, url)
        film.run("log", film.folder, "--ask")
        until = time.monotonic() + 20
        while process.poll() is None and time.monotonic() < until:
            time.sleep(0.05)
        process.kill()
        said = process.stdout.read()
    assert said == (
        "The book could not be written, so nothing more is cosigned. See to its disk.\n"
    )
    assert process.returncode == 1
