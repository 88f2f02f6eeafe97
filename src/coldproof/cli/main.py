"""`coldproof`: its commands and their options.  Exit 0 when the day is well told, 2 when not."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from coldproof import __version__
from coldproof.app.errors import DayError
from coldproof.cli import ask, can, demo, replay, rules, state
from coldproof.cli.errors import UsageError

ABOUT = "Judge a shooting day told as acts, act by act: what stands in the way, and what cures it."
END = "It says what was checked and what is missing. It never replaces looking into the chamber."


def parser() -> argparse.ArgumentParser:
    """Return the whole command line."""
    top = argparse.ArgumentParser(prog="coldproof", description=ABOUT, epilog=END)
    top.add_argument("--version", action="version", version=f"coldproof {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in (replay, can, rules, state, ask, demo):
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
    except (DayError, UsageError) as error:
        return complain(str(error), 2)
    except BrokenPipeError:
        return leave(1)
    except OSError as error:
        complain(f"output: found {(error.strerror or 'an error').lower()}; more room would do", 2)
        return leave(2)
    except KeyboardInterrupt:
        return complain("stopped", 130)
    return code


def complain(sentence: str, code: int) -> int:
    """Say one sentence on standard error, if there is one; return the exit code."""
    if sys.stderr is not None:
        sys.stderr.write(f"coldproof: {sentence}\n")
    return code


def leave(code: int) -> int:
    """Leave standard output behind: what it could not take must not be tried again at exit."""
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 — closed by exit
    return code
