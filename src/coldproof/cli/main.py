"""`coldproof`: its commands and their options.  Exit 0 when the day is well told, 2 when not."""

from __future__ import annotations

import argparse
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
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    given = parser().parse_args(arguments)
    try:
        code: int = given.run(given)
    except (DayError, UsageError) as error:
        sys.stderr.write(f"coldproof: {error}\n")
        return 2
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        return 130
    return code
