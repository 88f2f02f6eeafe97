"""The trial of each mutant: a forked process with the edit in place runs the tests that notice.

The rule cases are told once (see `cases`).  The other tests are collected once, by pytest, in a
process that never runs one: what tests keep between them stays empty.  A first forked process runs
them all on the code as it is, and writes down how long each takes and which lines it runs.  Then
each mutant has a process of its own, which ends at the first test that fails, at the last, or when
its time is up.
"""

from __future__ import annotations

import ast
import contextlib
import gc
import json
import os
import resource
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from functools import _lru_cache_wrapper
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import coverage
import pytest

from tools.mutation.edits import Edit
from tools.mutation.place import (
    Living,
    Source,
    UnimportableError,
    functions,
    loaded,
    put_in_place,
    values,
)

CASES = "tests/rules/test_cases.py"  # run without pytest
MEMORY_BYTES = 3 << 30
KILLED, SURVIVED, LATE, BROKEN_TOOL = 1, 0, 4, 3


class Result(NamedTuple):
    """What became of one mutant."""

    edit: Edit
    end: str  # "killed", "timed out", "survived", "no test" or "error"
    tests: int  # how many of the tests that run its line were to be run


class Baseline(NamedTuple):
    """What the tests do on the code as it is."""

    seconds: list[float]  # of each test
    lines: dict[str, dict[int, int]]  # file, line: the tests that run it, one bit for each
    failing: list[int]  # which fail on it
    always: int = 0  # those that read tables and decorators, one bit for each

    def running(self, edit: Edit, sources: Iterable[Source]) -> int:
        """Return the tests that run what an edit changes, one bit for each."""
        spans = [(edit.file, edit.first, edit.last)]
        if edit.kind == "value":
            spans = list(readers(edit.scope, sources))
        found = 0 if edit.kind == "function" else self.always
        for file, first, last in spans:
            for line, bits in self.lines.get(file, {}).items():
                if first <= line <= last:
                    found |= bits
        return found


def readers(name: str, sources: Iterable[Source]) -> Iterable[tuple[str, int, int]]:
    """Return the functions that read a name, or a name written down from it, by their lines."""
    names, before = {name}, 0
    trees = [(source.file, source.tree) for source in sources]
    while len(names) != before:
        before = len(names)
        for _, tree in trees:
            names |= {other for other, value in values(tree) if names & loaded(value)}
    return [
        (file, node.lineno, node.end_lineno or 0)
        for file, tree in trees
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and names & loaded(node)
    ]


class RuleCases(Protocol):
    """The rule cases, run without pytest; see `cases`."""

    told: list[Any]

    def passes(self, index: int, *, again: bool) -> bool:
        """Say whether a case finds what it says; `again`: on a state folded again."""

    def forget(self) -> None:
        """Fold the next case from its first act."""


class Failed:
    """What happens at the first report of a failure."""

    def __init__(self, then: Callable[[], object]) -> None:
        """Take it."""
        self.then = then

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Do it."""
        if report.failed:
            self.then()


class Trials:
    """The rule cases, the tests that pytest collected, and the mutants that they are run on.

    A test is a number: the rule cases come first, then the tests of pytest.
    """

    def __init__(
        self, todo: Callable[[Trials], None], cases: RuleCases | None, package: str
    ) -> None:
        """Take what is to be done once the tests are collected."""
        self.todo, self.cases, self.package = todo, cases, package
        self.many = 0 if cases is None else len(cases.told)
        self.items: list[pytest.Item] = []
        self.config: pytest.Config | None = None
        self.kills: Counter[tuple[str, int]] = Counter()
        self.living: Living = {}
        self.caches: list[_lru_cache_wrapper[Any]] = []

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Stand in for pytest's own loop."""
        by_pytest = [i for i in session.items if self.cases is None or CASES not in i.nodeid]
        self.items, self.config = by_pytest, session.config
        self.caches = [one for one in gc.get_objects() if isinstance(one, _lru_cache_wrapper)]
        self.forget()
        session.testsfailed = 0  # files that cannot be read: named below, and left out
        self.todo(self)
        return True

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Name a file of tests that cannot be read."""
        if report.failed:
            print(f"mutants: left out, since it cannot be read: {report.nodeid}", file=sys.stderr)

    def forget(self) -> None:
        """Forget what functions of the package remember: it was worked out by other code."""
        for one in self.caches:
            if str(one.__module__).startswith(self.package):
                one.cache_clear()

    def fails(self, index: int, *, again: bool) -> bool:
        """Run one rule case in this process, and say whether it fails; an error is a failure."""
        try:
            return self.cases is not None and not self.cases.passes(index, again=again)
        except Exception:  # noqa: BLE001 - whatever the edit led to, somebody notices
            return True

    def run(self, index: int) -> None:
        """Run one test of pytest in this process."""
        hook = self._config().hook
        hook.pytest_runtest_protocol(item=self.items[index - self.many], nextitem=None)

    def _config(self) -> pytest.Config:
        if self.config is None:
            raise RuntimeError("the tests are not collected yet")
        return self.config

    def holding(self, name: str, value: object) -> int:
        """Return the tests of pytest whose own module has a value, one bit for each."""
        modules = [getattr(item, "module", None) for item in self.items]
        return sum(
            1 << self.many + i for i, m in enumerate(modules) if getattr(m, name, None) is value
        )

    # ------------------------------------------------------------------------------ baseline

    def baseline(self, sources: list[Source], kept: Path, key: str) -> Baseline:
        """Return what the tests do on the code as it is, found in a process of its own.

        A test that fails on it is left out, and named.  While no file changes (the same key) it
        is not measured again.
        """
        told = json.loads(kept.read_text(encoding="utf-8")) if kept.is_file() else {}
        if told.get("key") != key or len(told["seconds"]) != self.many + len(self.items):
            child = os.fork()
            if child == 0:
                _in_child(lambda: self._measure(sources, kept, key))
            _, status = os.waitpid(child, 0)
            if status != 0:
                sys.exit("mutants: the tests cannot be run on the code as it is; run make test")
            told = json.loads(kept.read_text(encoding="utf-8"))
        lines = {f: {int(n): int(b, 16) for n, b in t.items()} for f, t in told["lines"].items()}
        return Baseline(told["seconds"], lines, told["failing"])

    def _measure(self, sources: list[Source], kept: Path, key: str) -> None:
        tracer = coverage.Coverage(
            data_file=None, config_file=False, include=[str(source.path) for source in sources]
        )
        seconds: list[float] = []
        failing: list[int] = []
        watch = Failed(lambda: failing.append(len(seconds)))
        self._config().pluginmanager.register(watch)
        tracer.start()
        for index in range(self.many + len(self.items)):
            tracer.switch_context(str(index))
            began = time.process_time()
            self.forget()
            if index >= self.many:
                self.run(index)
            elif self.cases is not None:
                self.cases.forget()
                failing += [index] if self.fails(index, again=True) else []
            seconds.append(time.process_time() - began)
        tracer.stop()
        data = tracer.get_data()
        lines = {
            source.file: {
                str(line): f"{sum(1 << int(c) for c in contexts if c):x}"
                for line, contexts in data.contexts_by_lineno(str(source.path)).items()
            }
            for source in sources
        }
        told = {"key": key, "seconds": seconds, "lines": lines, "failing": failing}
        kept.write_text(json.dumps(told), encoding="utf-8")

    def name(self, index: int) -> str:
        """Return the name of a test."""
        if index >= self.many:
            return self.items[index - self.many].nodeid
        return str(self.cases.told[index].case.label) if self.cases is not None else ""

    # -------------------------------------------------------------------------------- trials

    def order(self, edit: Edit, bits: int, base: Baseline, budget: float) -> list[int]:
        """Return the tests to run: who killed here before, its own tests, cases, then the quickest.

        Of the tests that pytest runs, only as many as the budget has seconds.
        """
        stem = f"test_{Path(edit.file).stem}"
        seconds = base.seconds
        found = [i for i in range(len(seconds)) if bits >> i & 1]

        def rank(index: int) -> tuple[int, int, int, float]:
            drawn = bool(base.always >> index & 1)
            mine = drawn or (index >= self.many and stem in self.name(index))
            kills = -self.kills[edit.file + edit.scope, index], -self.kills[edit.file, index]
            cheap = index if index < self.many else seconds[index]
            return (*kills, 0 if mine else 1 + (index >= self.many), cheap)

        chosen: list[int] = []
        spent = 0.0
        for index in sorted(found, key=rank):
            if index >= self.many:
                if spent + seconds[index] > budget and chosen:
                    continue
                spent += seconds[index]
            chosen.append(index)
        return chosen

    def start(self, edit: Edit, tests: list[int], sources: list[Source], limit: float) -> int:
        """Start a mutant's process; it writes the test that it is at to its own small file."""
        if not self.living:
            self.living = functions(sources)
            gc.collect()
            gc.freeze()  # else each process would copy all that its collector touches
        child = os.fork()
        if child == 0:
            source = next(s for s in sources if s.file == edit.file)
            _in_child(lambda: self._try(edit, tests, source, sources, limit))
        return child

    def _try(
        self, edit: Edit, tests: list[int], source: Source, sources: list[Source], limit: float
    ) -> None:
        for name in (signal.SIGALRM, signal.SIGPROF):
            signal.signal(name, lambda *_: os._exit(LATE))
        signal.setitimer(signal.ITIMER_PROF, limit)  # of processor time
        signal.setitimer(signal.ITIMER_REAL, 20 * limit)
        resource.setrlimit(resource.RLIMIT_CPU, (int(limit) + 1, int(limit) + 2))
        try:
            put_in_place(edit, source, sources, self.living)
        except UnimportableError:
            os._exit(KILLED)
        self._config().pluginmanager.register(Failed(lambda: os._exit(KILLED)))
        again = not edit.file.startswith("rules/")
        at = os.open(_at(os.getpid()), os.O_CREAT | os.O_WRONLY, 0o600)
        for index in tests:
            os.pwrite(at, f"{index:<8}".encode(), 0)
            if index >= self.many:
                self.run(index)
            elif self.fails(index, again=again):
                os._exit(KILLED)

    def end(self, edit: Edit, child: int, status: int, tests: list[int]) -> Result:
        """Return what became of a mutant whose process ended."""
        at = Path(_at(child))
        last = int(at.read_text(encoding="utf-8") or "-1") if at.exists() else -1
        at.unlink(missing_ok=True)
        code = os.waitstatus_to_exitcode(status)
        if code == SURVIVED:
            return Result(edit, "survived", len(tests))
        if code == BROKEN_TOOL:
            return Result(edit, "error", len(tests))
        if last >= 0:
            self.kills[edit.file, last] += 1
            self.kills[edit.file + edit.scope, last] += 1
        return Result(edit, "killed" if code == KILLED else "timed out", len(tests))


def _at(child: int) -> str:
    folder = Path(os.environ["COLDPROOF_MUTANTS"])
    return str(folder / f"at-{child}")


def _in_child(what: Callable[[], Any]) -> None:
    """Do it, silently, in a forked process, and leave."""
    quiet = os.open(os.devnull, os.O_WRONLY)
    with contextlib.suppress(OSError):
        os.dup2(quiet, 1)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    try:
        what()
    except BaseException as error:  # noqa: BLE001 - whatever it was, this process ends here
        print(f"mutants: {error!r}", file=sys.stderr)
        os._exit(BROKEN_TOOL)
    os._exit(SURVIVED)
