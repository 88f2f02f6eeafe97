"""`coldproof`: its commands and their options.  Exit 0 when the day is well told, 2 when not."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from coldproof import __version__
from coldproof.acts.errors import FormatError
from coldproof.app.errors import DayError, RecordError, SetupError, cause
from coldproof.cli import (
    ask,
    backup,
    calendar,
    can,
    demo,
    enroll,
    erase,
    export,
    flash,
    fsck,
    init,
    key,
    kit,
    lan,
    lessons,
    log,
    paper,
    record,
    relay,
    replay,
    rules,
    schedule,
    script,
    serve,
    state,
    taking_in,
    verify,
    witness,
)
from coldproof.cli.errors import UsageError
from coldproof.desk.errors import ReadingError
from coldproof.exchange.bundle.command import NOT_HEARD
from coldproof.keys.errors import KeysError
from coldproof.log.errors import LogError
from coldproof.store.errors import ReadOnly, StoreError

ABOUT = "Judge a shooting day told as acts, act by act: what stands in the way, and what cures it."
END = "It says what was checked and what is missing. It never replaces looking into the chamber."

TOLD = (replay, can, rules, state, ask, demo, script)
RECORD = (
    init,
    enroll,
    record,
    taking_in,
    kit,
    schedule,
    calendar,
    log,
    key,
    lessons,
    fsck,
    backup,
    erase,
    export,
    flash,
    verify,
    witness,
)
SERVED = (serve, relay, lan, paper)
COMMANDS = TOLD + RECORD + SERVED


class Parser(argparse.ArgumentParser):
    """Reads a command line; what does not fit is one sentence, as everything else."""

    def error(self, message: str) -> NoReturn:
        """Say it and leave, with 2."""
        name = self.prog.removeprefix("coldproof").strip()
        where = f"{name}: " if name else ""
        sys.exit(complain(f"{where}{message}; `{self.prog} --help` tells what would do", 2))


def parser() -> argparse.ArgumentParser:
    """Return the whole command line."""
    top = Parser(prog="coldproof", description=ABOUT, epilog=END)
    top.add_argument("--version", action="version", version=f"coldproof {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS:
        command.add(commands)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return its exit code.  Bad input is one sentence on standard error."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    given = parser().parse_args(arguments)
    try:
        code: int = given.run(given)
        if sys.stdout is not None:
            sys.stdout.flush()
    except (DayError, UsageError, SetupError, KeysError, FormatError, ReadOnly) as error:
        return complain(str(error), 2)
    except (RecordError, StoreError, ReadingError, LogError) as error:
        return complain(str(error), 1)
    except BrokenPipeError:
        return leave(NOT_HEARD)
    except OSError as error:
        found = cause(error)
        if error.filename is not None:
            return complain(f"{error.filename}: found {found}; another place would do", 2)
        want = "more room would do, and a look at what was done before it is done again"
        complain(f"output: found {found}; {want}", 2)
        return leave(2)
    except KeyboardInterrupt:
        return complain("stopped", 130)
    return code


def complain(sentence: str, code: int) -> int:
    """Say one sentence on standard error, on one line, if there is one; return the exit code."""
    if sys.stderr is not None:
        line = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in sentence)
        sys.stderr.write(f"coldproof: {line}\n")
    return code


def leave(code: int) -> int:
    """Leave standard output behind: what it could not take must not be tried again at exit."""
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 — closed by exit
    return code
