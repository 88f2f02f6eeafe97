"""What is asked of the pure rooms in every Python: run inside Pyodide, and outside for comparison.

A check is a function of the project's root; it gives an `Outcome`, whose digest must be the same
in every Python. To add one, write it and put it into `CHECKS`: `run.mjs` compares it by its name.
Nothing here may need more than the standard library.
"""

import hashlib
import importlib
import importlib.util
import json
import platform
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

PURE_ROOMS = ("words", "acts", "state", "rules", "log", "desk")
ALSO_IMPORTED = ("exchange",)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a check gives: how many things it looked at, what came out, and what was wrong.

    `lines` are what must be byte for byte the same in every Python; each item is one result.
    """

    lines: tuple[str, ...]
    failures: tuple[str, ...] = ()

    def digest(self) -> str:
        """SHA-256 over the lines, each one ended by a newline, in hexadecimal."""
        return hashlib.sha256("".join(f"{line}\n" for line in self.lines).encode()).hexdigest()


def modules_of(root: Path, room: str) -> tuple[str, ...]:
    """The names of all modules of a room, sorted; none if the room is not built yet."""
    source = root / "src"
    names = []
    for path in sorted((source / "coldproof" / room).rglob("*.py")):
        parts = path.relative_to(source).with_suffix("").parts
        names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return tuple(sorted(names))


def every_pure_module_imports(root: Path) -> Outcome:
    """Each module of the pure rooms, and of the readers of day files, can be imported."""
    lines: list[str] = []
    failures: list[str] = []
    for room in PURE_ROOMS + ALSO_IMPORTED:
        for name in modules_of(root, room):
            try:
                importlib.import_module(name)
            except Exception as error:  # noqa: BLE001 - whatever stops an import is the finding
                failures.append(f"{name}: {type(error).__name__}: {error}")
            else:
                lines.append(name)
    if not lines and not failures:
        failures.append("no module was found: is the root right?")
    return Outcome(tuple(lines), tuple(failures))


def see_tests(root: Path) -> None:
    """Modules of the tests can be imported by name."""
    if str(root) not in sys.path:
        sys.path.insert(0, str(root))


def every_rule_case(root: Path) -> Outcome:
    """Each rule case finds what it says, word for word."""
    see_tests(root)
    cases = importlib.import_module("tests.rules.cases")
    lines, failures = [], []
    for case in cases.all_cases(root / "tests/rules"):
        found = cases.run(case, root / "tests/rules")
        lines.append(f"{case.label}: {json.dumps(found)}")
        if found != cases.expected(case):
            failures.append(f"{case.label}: {found}")
    return Outcome(tuple(lines), tuple(failures))


def every_example_day(root: Path) -> Outcome:
    """Each example day gives the same object as `coldproof replay --json`, in every account."""
    story = importlib.import_module("coldproof.exchange.day.story")
    replay = importlib.import_module("coldproof.app.replay")
    printed = importlib.import_module("coldproof.cli.replay")
    lines = []
    for path in sorted((root / "examples").glob("*.toml")):
        told = story.read_story(path.read_bytes(), path.name)
        lines.append(path.name + " " + json.dumps(printed.as_json(replay.replay(told))))
    return Outcome(tuple(lines))


def every_vector(root: Path) -> Outcome:
    """Each frozen act is read, written back to the same bytes, or refused as its name says."""
    codec = importlib.import_module("coldproof.acts.codec")
    errors = importlib.import_module("coldproof.acts.errors")
    lines, failures = [], []
    for path in sorted((root / "vectors/acts").rglob("*")):
        if not path.is_file() or path.suffix not in (".act", ".bin", ".txt"):
            continue
        name = path.relative_to(root).as_posix()
        must_fail = path.stem.endswith("_fail") or path.parent.name.endswith("_fail")
        data = path.read_bytes()
        try:
            same = codec.write(codec.read(data)) == data
            said = f"{name}: {codec.act_id(data)}"
        except errors.FormatError as error:
            same, said = False, f"{name}: {error}"
        lines.append(said)
        if same is must_fail:
            failures.append(said)
    return Outcome(tuple(lines), tuple(failures))


def every_log_vector(root: Path) -> Outcome:
    """Each frozen vector of the log gives its value or its refusal, signatures checked by ours."""
    see_tests(root)
    reader = importlib.import_module("tests.vectors_log_read")
    ours = importlib.import_module("coldproof.log.ed25519")
    folder = root / "vectors/log"
    index = json.loads((folder / reader.INDEX).read_bytes())
    lines, failures = [], []
    for name, said in reader.read_all(folder, ours.check).items():
        lines.append(f"{name}: {json.dumps(said)}")
        if any(index[name].get(what) != words for what, words in said.items()):
            failures.append(lines[-1])
    return Outcome(tuple(lines), tuple(failures))


CHECKS: tuple[tuple[str, Callable[[Path], Outcome]], ...] = (
    ("every pure module imports", every_pure_module_imports),
    ("every rule case", every_rule_case),
    ("every example day", every_example_day),
    ("every frozen act", every_vector),
    ("every frozen log vector", every_log_vector),
)


def run_check(check: Callable[[Path], Outcome], root: Path) -> Outcome:
    """The outcome of one check; one that raises has failed, and the others still run."""
    try:
        return check(root)
    except Exception as error:  # noqa: BLE001 - a check that breaks is a failure, not an end
        return Outcome((), (f"{type(error).__name__}: {error}",))


def run_all(root: str) -> dict[str, object]:
    """The report over all checks, ready for JSON; `failures` counts what was wrong in all."""
    checks: list[dict[str, object]] = []
    failures = 0
    for name, check in CHECKS:
        outcome = run_check(check, Path(root))
        failures += len(outcome.failures)
        checks.append(
            {
                "name": name,
                "count": len(outcome.lines),
                "digest": outcome.digest(),
                "failures": list(outcome.failures),
            }
        )
    python = f"{platform.python_version()} on {sys.platform}"
    return {"python": python, "checks": checks, "failures": failures}


def report_text(root: str) -> str:
    """`run_all` as JSON text: what `run.mjs` asks for."""
    return json.dumps(run_all(root), indent=2)


if __name__ == "__main__" and sys.platform != "emscripten":
    REPORT = run_all(sys.argv[1] if len(sys.argv) > 1 else ".")
    print(json.dumps(REPORT, indent=2))
    sys.exit(1 if REPORT["failures"] else 0)
