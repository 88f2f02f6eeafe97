"""Break `rules/` and `state/` on purpose, one small edit at a time, and see which tests notice.

`make mutants` tries every mutant within --minutes and writes the score into docs/benchmarks.md.
`tools/mutants.py --sample 60` tries 60 of them, in a minute or two, and writes nothing there.
The survivors of the last run are in .mutants/survivors.txt.  Why not a library: docs/adr/.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import os
import platform
import random
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

from tools.mutation import page  # noqa: E402 - found only with the project's root on the path
from tools.mutation.edits import Edit, edits_of  # noqa: E402 - the same
from tools.mutation.place import Source  # noqa: E402 - the same
from tools.mutation.trial import Baseline, Result, Trials  # noqa: E402 - the same

TESTS = (
    "tests/rules",
    "tests/unit/rules",
    "tests/unit/state",
    "tests/unit/desk",
    "tests/examples/test_days.py",
    "tests/test_docs.py::test_drawn_pages_are_up_to_date",
)
READS_TABLES = "test_drawn_pages"  # it draws every rule and row, so no line shows what it reads
TOO_SLOW_SECONDS = 1.0  # of processor time: a test that takes longer is left out
BUDGET_SECONDS = 2.0  # of tests for one mutant that nobody notices
PLUGINS_OFF = ("terminal", "cacheprovider", "xdist", "faulthandler", "hypothesispytest")


def options(arguments: list[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--sample", type=int, help="try only so many, drawn by --seed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=38, help="end after so long")
    parser.add_argument("--workers", type=int, default=2, help="mutants tried at once")
    parser.add_argument("--only", nargs="+", default=[], help="pieces of the names to try")
    parser.add_argument("--budget", type=float, default=BUDGET_SECONDS, help=argparse.SUPPRESS)
    parser.add_argument("--write", action="store_true", help="write the score of a sample, too")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    parser.add_argument("--package", default="coldproof", help=argparse.SUPPRESS)
    parser.add_argument("--folders", nargs="+", default=["rules", "state"], help=argparse.SUPPRESS)
    parser.add_argument("--tests", nargs="+", default=list(TESTS), help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def sources_of(asked: argparse.Namespace) -> list[Source]:
    """Import every module that is to be broken."""
    package = asked.root / "src" / asked.package
    found = []
    for folder in asked.folders:
        for path in sorted((package / folder).rglob("*.py")):
            parts = path.relative_to(asked.root / "src").with_suffix("").parts
            module = importlib.import_module(".".join(parts).removesuffix(".__init__"))
            found.append(Source(path, path.relative_to(package).as_posix(), module))
    return found


def chosen(asked: argparse.Namespace, edits: list[Edit]) -> list[Edit]:
    """Return the mutants to try, shuffled: a run that is cut off has tried a fair sample."""
    if asked.only:
        edits = [edit for edit in edits if any(piece in edit.name for piece in asked.only)]
    random.Random(asked.seed).shuffle(edits)  # noqa: S311 - a sample, not a secret
    return edits if asked.sample is None else edits[: asked.sample]


class Campaign:
    """All mutants of one run."""

    def __init__(self, asked: argparse.Namespace) -> None:
        """Take what was asked."""
        self.asked = asked
        self.began = time.monotonic()
        self.of = 0
        self.results: list[Result] = []

    def run(self, trials: Trials) -> None:
        """Measure the tests, then try mutant after mutant until all are tried or time is up."""
        sources = sources_of(self.asked)
        edits = [edit for s in sources for edit in edits_of(s.file, s.tree, vars(s.module))]
        self.of = len(edits)
        (folder(self.asked) / "so-far.txt").write_text("", encoding="utf-8")
        todo = chosen(self.asked, edits)
        kept = folder(self.asked) / "baseline.json"
        base = trials.baseline(sources, kept, digest(self.asked))
        names = [trials.name(i) for i in range(len(base.seconds))]
        base = base._replace(always=sum(1 << i for i, n in enumerate(names) if READS_TABLES in n))
        slow = {i for i, seconds in enumerate(base.seconds) if seconds > TOO_SLOW_SECONDS}
        for index in base.failing:
            say(f"left out, since it fails on the code as it is: {names[index]}\n")
        took = time.monotonic() - self.began
        say(f"{len(names)} tests, {len(slow)} too slow, measured in {took:.0f} s;")
        say(f"{len(todo)} of {self.of} mutants\n")
        out = sum(1 << i for i in slow | set(base.failing))
        running: dict[int, tuple[Edit, list[int]]] = {}
        todo.reverse()
        while running or (todo and self.in_time()):
            while todo and len(running) < self.asked.workers and self.in_time():
                self.begin(trials, todo.pop(), base, out, sources, running)
            if running:
                child, status = os.wait()
                edit, tests = running.pop(child)
                self.note(trials.end(edit, child, status, tests))

    def begin(
        self,
        trials: Trials,
        edit: Edit,
        base: Baseline,
        out: int,
        sources: list[Source],
        running: dict[int, tuple[Edit, list[int]]],
    ) -> None:
        """Start the trial of one mutant, unless no test runs it."""
        bits = base.running(edit, sources)
        if edit.kind == "value":
            module = next(source.module for source in sources if source.file == edit.file)
            bits |= trials.holding(edit.scope, getattr(module, edit.scope))
        bits &= ~out
        if not bits:
            self.note(Result(edit, "no test", 0))
            return
        tests = trials.order(edit, bits, base, self.asked.budget)
        limit = 1 + 5 * sum(base.seconds[i] for i in tests)
        running[trials.start(edit, tests, sources, limit)] = edit, tests

    def in_time(self) -> bool:
        """Say whether another mutant may be tried."""
        limit: float = 60 * self.asked.minutes
        return time.monotonic() - self.began < limit

    def note(self, result: Result) -> None:
        """Keep a result and show that something goes on."""
        self.results.append(result)
        if result.end not in page.NOTICED:
            with (folder(self.asked) / "so-far.txt").open("a", encoding="utf-8") as file:
                file.write(f"{result.end}: {result.edit.name} (line {result.edit.first})\n")
        if len(self.results) % 100 == 0:
            noticed = sum(r.end in page.NOTICED for r in self.results)
            seconds = time.monotonic() - self.began
            say(f"{len(self.results)} tried, {noticed} killed, {seconds:.0f} s\n")


def digest(asked: argparse.Namespace) -> str:
    """Return a digest of every file that the tests read, and of which tests were asked for."""
    found = hashlib.sha256(repr((sys.version, asked.tests)).encode())
    for name in ("src", "tests", "examples", "docs"):
        for path in sorted((asked.root / name).rglob("*.*")):
            if path.suffix in (".py", ".toml", ".md", ".txt"):
                found.update(path.as_posix().encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


def say(text: str) -> None:
    """Write at once, whatever pytest does with the output."""
    os.write(2, (text if text.endswith("\n") else text + " ").encode())


def folder(asked: argparse.Namespace) -> Path:
    """Return the folder of what a run leaves behind; git ignores it."""
    path: Path = asked.root / ".mutants"
    path.mkdir(exist_ok=True)
    return path


def main(arguments: list[str] | None = None) -> int:
    """Run, print the score and the survivors, and write the score of a full run."""
    asked = options(arguments)
    asked.root = asked.root.resolve()
    os.chdir(asked.root)
    os.environ["COLDPROOF_MUTANTS"] = str(folder(asked))
    sys.path[:0] = [str(asked.root / "src"), str(asked.root)]
    campaign = Campaign(asked)
    off = [word for name in PLUGINS_OFF for word in ("-p", f"no:{name}")]
    where = ["--rootdir", str(asked.root), "--capture=no", *off]
    cases = None
    if asked.package == "coldproof":
        cases = importlib.import_module("tools.mutation.cases").Cases()
    code = pytest.main([*where, *asked.tests], plugins=[Trials(campaign.run, cases, asked.package)])
    if code != pytest.ExitCode.OK:
        say(f"mutants: pytest ended with {code!r}\n")
        return int(code)
    setup = f"CPython {platform.python_version()}; slow tests left out."
    seconds = time.monotonic() - campaign.began
    run = page.Run(campaign.results, campaign.of, asked.seed, seconds, setup)
    known: tuple[str, ...] = ()
    why = asked.root / "docs" / "mutants.md"
    if why.is_file():
        known = page.explained(why.read_text(encoding="utf-8"))
    lines = page.survivors(run, known)
    (folder(asked) / "survivors.txt").write_text("\n".join([*lines, ""]), encoding="utf-8")
    section = page.table(run, known)
    print("\n".join(lines), section, sep="\n")
    if asked.write or not (asked.sample or asked.only):
        file = asked.root / "docs" / "benchmarks.md"
        old = file.read_text(encoding="utf-8") if file.is_file() else "# Benchmarks\n"
        file.write_text(page.written(old, section), encoding="utf-8", newline="\n")
    return int(any(r.end == "error" for r in run.results))


if __name__ == "__main__":
    sys.exit(main())
