"""Draw the pages that are made from the code, so that they cannot tell anything else.

docs/acts.md from the kinds and the transition table, docs/rules.md from the catalogue and its
cases, docs/cli.md from the help texts, and in README.md and docs/record.md what each command
printed.  `make docs` writes them; tests/test_docs.py and its neighbors compare.
"""

from __future__ import annotations

import inspect
import re
import sys
import textwrap
import tomllib
import types
import typing
from collections.abc import Iterable, Iterator
from dataclasses import is_dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from coldproof.acts.base import Act, Body
from coldproof.acts.errors import FormatError
from coldproof.acts.fields import Field, fields_of
from coldproof.acts.kinds import FAMILIES, kinds
from coldproof.cli.rules import EVIDENCE
from coldproof.desk.floor.tongue import CODED
from coldproof.desk.floor.valued import within, words_of_value
from coldproof.rules.base import STRONG
from coldproof.rules.catalogue import Listed, catalogue
from coldproof.rules.packs import PACKS
from coldproof.state.row import Row
from coldproof.state.table import TABLE

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

from tools.pages.commands import commands, run, with_outputs  # noqa: E402 - found with the root
from tools.pages.walk import PAGE, walked  # noqa: E402 - the same

WIDTH = 98
DRAWN = "Drawn by `make docs` from the code. Change the code, not this page."
NOTE = re.compile(r"^ {4}(\w+): [^#\n]*?  # (?!type:)(.+)$", re.MULTILINE)


def pages(root: Path = ROOT) -> dict[str, str]:
    """Return every drawn page's text by its path."""
    readme = (root / "README.md").read_text(encoding="utf-8")
    return {
        "docs/acts.md": acts_page(),
        "docs/rules.md": rules_page(case_counts(root)),
        "docs/cli.md": cli_page(),
        "README.md": with_outputs(readme, root),
        PAGE: walked((root / PAGE).read_text(encoding="utf-8")),
    }


def paragraph(text: str, first: str = "", rest: str = "") -> list[str]:
    """Return a text as lines that fit the page."""
    words = " ".join(text.split())
    return textwrap.wrap(
        words,
        WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def item(text: str) -> list[str]:
    """Return a text as one item of a list."""
    return paragraph(text, "- ", "  ")


def page(lines: Iterable[str]) -> str:
    """Return lines as a page, never two empty lines in a row."""
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).rstrip("\n") + "\n"


# ------------------------------------------------------------------------------------------ acts


def named(cls: type) -> str:
    """Return a link to the section of a type on this page."""
    return f"[{cls.__name__}](#{cls.__name__.lower()})"


def type_text(hint: Any) -> str:
    """Return a field's type as a reader of the page would say it."""
    if typing.get_origin(hint) is typing.Annotated:
        return str(typing.get_args(hint)[1])
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        return type_text(next(a for a in typing.get_args(hint) if a is not types.NoneType))
    if typing.get_origin(hint) is tuple:
        return f"list of {type_text(typing.get_args(hint)[0])}"
    if hint is bool:
        return "yes or no"
    if isinstance(hint, type) and (issubclass(hint, StrEnum) or is_dataclass(hint)):
        return named(hint)
    return str(hint.__name__).removesuffix("Id").lower()


def leaves(hint: Any) -> Iterator[Any]:
    """Yield the types that a declared type is built from."""
    if typing.get_origin(hint) is typing.Annotated:
        yield hint
    elif inner := [a for a in typing.get_args(hint) if a not in (types.NoneType, Ellipsis)]:
        for one in inner:
            yield from leaves(one)
    else:
        yield hint


def privacy(hint: Any) -> str:
    """Say who can read a field: everybody enrolled, or only who is given the value apart."""
    names = [getattr(one, "__name__", "") for one in leaves(hint)]
    if "Committed" in names:
        return "committed"
    return "open, a digest" if "Digest" in names else "open"


def default_text(field: Field) -> str:
    """Say whether a field must be given, or what its absence means."""
    if field.required:
        return "must be given"
    if field.default is None or field.default == ():
        return "none"
    if isinstance(field.default, bool):
        return "yes" if field.default else "no"
    return f"`{field.default}`"


def fields_table(cls: type) -> list[str]:
    """Return the table of a record's fields; nothing for a record without any."""
    notes = dict(NOTE.findall(inspect.getsource(cls)))
    rows = []
    for name, field in fields_of(cls).items():
        body = field.hint is Body
        holds = "the kind's own fields" if body else type_text(field.hint)
        read = privacy(field.hint)
        rows.append(
            f"| `{name}` | {holds} | {default_text(field)} | {read} | {notes.get(name, '')} |"
        )
    head = ["| field | holds | left out | read by | note |", "|---|---|---|---|---|"]
    return [*head, *rows, ""] if rows else []


def doc(thing: Any) -> str:
    """Return a docstring as one text."""
    return inspect.cleandoc(thing.__doc__ or "").replace("\n", " ")


def kind_section(kind: type[Body], row: Row) -> list[str]:
    """Return the section of one kind."""
    lines = [f"### {kind.__name__}", "", *paragraph(doc(kind)), ""]
    lines += item(f"Sort: {kind.sort}. Version {kind.version}.")
    when = {"always": "", "never": "; never: it is taken as a fact"}.get(row.fits, f"; {row.fits}")
    mine = "; by their own key" if row.own else ""
    lines += item(f"In order: signed by {row.signer}{mine}{when}.")
    lines += item(f"Effect: {doc(row.effect)}")
    if row.fits != "always" or row.signer != "anyone":
        lines += item(f"Out of order: {row.otherwise}.")
    return [*lines, "", *fields_table(kind)]


def inner_types(kinds_: Iterable[type]) -> tuple[list[type], list[type]]:
    """Return the records and the choices that fields of these kinds hold, each once."""
    records: list[type] = []
    choices: list[type] = []
    for kind in kinds_:
        for field in fields_of(kind).values():
            for one in leaves(field.hint):
                if not isinstance(one, type) or one in (bool, Body):
                    continue
                found = choices if issubclass(one, StrEnum) else records
                if one not in found and (is_dataclass(one) or issubclass(one, StrEnum)):
                    found.append(one)
    return records, choices


def wanted(field: Field) -> str:
    """Return what a field's reader asks for, in its own words."""
    try:
        field.read(None)
    except FormatError as error:
        return error.want
    raise AssertionError("a field that takes nothing for a value")


def shapes(kinds_: Iterable[type]) -> list[str]:
    """Return the table of what plain fields may hold, asked of their readers."""
    found: dict[str, str] = {}
    for kind in kinds_:
        for field in fields_of(kind).values():
            text = type_text(field.hint)
            if "[" not in text and not text.startswith("list of"):
                found.setdefault(text, wanted(field))
    rows = [f"| {name} | {want} |" for name, want in sorted(found.items())]
    return ["| holds | shape |", "|---|---|", *rows, ""]


def value_text(value: StrEnum) -> str:
    """Return a value as it is typed; a code with its words."""
    words = words_of_value(value) if isinstance(value, CODED) else None
    return f"`{value}`" if words is None else f"`{value}` {within(words)}"


def acts_page() -> str:
    """Return docs/acts.md: every kind of act."""
    every = kinds()
    rows = {row.kind: row for row in TABLE}
    records, choices = inner_types([*every.values(), Act])
    inside, more = inner_types(records)
    choices += [one for one in more if one not in choices]
    lines = ["# Acts", "", DRAWN, ""]
    lines += paragraph(
        f"An act is something that a person did or said. There are {len(every)} kinds. A kind that"
        " stands here keeps its name and its meaning. The fold takes every act and refuses none."
        " An act *in order* has its effect. An act *out of order* never permits anything: what it"
        " states is taken at its worst. A *move* advances each weapon it names, an *attest* speaks"
        " of something, a *sum* changes a lot's counts: see [ARCHITECTURE.md](../ARCHITECTURE.md)."
        " An *open* field is read by everybody enrolled, for good. A *committed* field is a salted"
        " digest: its value is kept elsewhere and can be erased."
    )
    lines.append("")
    for family in FAMILIES:
        name = family.__name__.rpartition(".")[2]
        lines += [f"## {name.capitalize()}", "", *paragraph(doc(family)), ""]
        for kind in every.values():
            if kind.__module__ == family.__name__:
                lines += kind_section(kind, rows[kind])
    lines += ["## Around every act", "", *paragraph(doc(Act)), "", *fields_table(Act)]
    lines += ["## Records inside fields", ""]
    for one in [*records, *(r for r in inside if r not in records)]:
        lines += [f"### {one.__name__}", "", *paragraph(doc(one)), "", *fields_table(one)]
    lines += ["## What plain fields hold", "", *shapes([*every.values(), *records])]
    lines += ["## Choices", ""]
    for one in sorted(choices, key=lambda c: c.__name__):
        values = ", ".join(map(value_text, typing.cast("type[StrEnum]", one)))
        if one in CODED:
            values += "; see the [glossary](glossary.md#class-codes)"
        lines += [f"### {one.__name__}", "", *paragraph(doc(one)), "", *paragraph(values), ""]
    return page(lines)


# ----------------------------------------------------------------------------------------- rules


def case_counts(root: Path) -> dict[str, int]:
    """Return how many cases each rule has."""
    found: dict[str, int] = {}
    for path in sorted((root / "tests/rules").glob("*/*.toml")):
        if path.parent.name != "worlds":
            table = tomllib.loads(path.read_text(encoding="utf-8"))
            found[table["rule"]] = found.get(table["rule"], 0) + len(table.get("case", []))
    return found


def strength(listed: Listed) -> str:
    """Say how well a rule's text is evidenced."""
    cited = listed.citation
    weak = "" if cited.evidence in STRONG else " **Weak: check it before you rely on it.**"
    return f"[{cited.evidence}] {EVIDENCE[cited.evidence]}; last checked {cited.checked_on}.{weak}"


def rule_section(listed: Listed, cases: int) -> list[str]:
    """Return the section of one rule."""
    cited = listed.citation
    counted = f" {cases} cases." if cases else ""
    lines = [f"### {cited.rule_id}", "", *paragraph(f"**{cited.title}.**"), ""]
    lines += item(f"{listed.severity}, {listed.form}; in {', '.join(listed.packs)}.{counted}")
    lines += item(f"Source: {cited.instrument}, {cited.clause}; sources {cited.sources}.")
    lines += item(f"Evidence: {strength(listed)}")
    if cited.in_force_from or cited.in_force_to:
        lines += item(f"In force: {cited.in_force_from or '…'} to {cited.in_force_to or '…'}.")
    lines += item(f"The text asks: {cited.says}")
    if cited.ours:
        lines += item(f"Our reading: {cited.ours}")
    for head, values in (
        ("Judged on", listed.on),
        ("Cures", listed.cures),
        ("Needs a person with the right", listed.needs),
    ):
        if values:
            lines += item(f"{head}: {'; '.join(values)}.")
    if listed.proved_by:
        lines += item(f"Proved by: {listed.proved_by}.")
    return [*lines, ""]


def rules_page(cases: dict[str, int]) -> str:
    """Return docs/rules.md: the catalogue by pack."""
    listed = catalogue()
    forms = ", ".join(
        f"{sum(1 for r in listed if r.form == form)} {form}"
        for form in dict.fromkeys(r.form for r in listed)
    )
    lines = ["# Rules", "", DRAWN, ""]
    lines += paragraph(
        f"{len(listed)} rules in {len(PACKS)} packs: {forms}. {sum(cases.values())} cases. A rule"
        " that is in several packs stands under the first. REFUSE: the answer is no while it is"
        " broken or undecided. WARN: a named person must acknowledge. DUE: a clock runs. RECORD:"
        " the data must exist. Nothing here is legal advice: see [LIMITS.md](../LIMITS.md). The"
        " marks of sources are listed in [sources.md](sources.md)."
    )
    lines.append("")
    for name, pack in PACKS.items():
        mine = [r for r in listed if name in r.packs]
        lines += [f"## {name}", "", *paragraph(f"{pack.title}. Version {pack.version}."), ""]
        lines += ["It does not encode:", ""]
        for left in pack.not_encoded:
            lines += item(f"{left};" if left != pack.not_encoded[-1] else f"{left}.")
        lines.append("")
        if others := [r.citation.rule_id for r in mine if r.packs[0] != name]:
            lines += [*paragraph(f"Also in it, from packs above: {', '.join(others)}."), ""]
        for one in mine:
            if one.packs[0] == name:
                lines += rule_section(one, cases.get(one.citation.rule_id, 0))
    return page(lines)


# --------------------------------------------------------------------------------- command line


EXIT_CODES = (
    "Exit code 0: the day is well told, or what was asked of the record was done, whatever the"
    " verdicts. 1: the record refuses it, does not fit, or could not be kept; or fewer"
    " of the log witnesses that were asked have seen all of it than the policy wants. 2: a day is"
    " not well told, or the command cannot work with what it was given: an option, a file, a"
    " folder, a key. 3: a bundle fits, and nobody said whose it is. 4 to 7: it fits, and a promise"
    " was broken, a letter has a signature that nobody made,"
    " its pages were not checked, or its log signed another story too. 130: it was stopped by"
    " a key. 141: whoever read its output went away; what was asked may be done. One sentence"
    " says what would do."
)

JSON = (
    "What `--json` prints is one object on one line, in ASCII, and nothing else; `rules` prints a"
    " list, and `ask` of several acts an object for each. The exit codes stay. What ends with 2"
    " prints no object, only its sentence on standard error; what a record refuses, with 1, prints"
    ' `{"result": "refused", "error": {"kind", "found", "expected"}}` and its sentence. Hours of a'
    " record are UTC, with `Z`. More names may come.",
    "- `record`: `result` is `recorded`, with `entry`, `size` and `root` of the head, `clock`, when"
    " the record's clock was last read, and `remarks`; or `waiting`, with `waits_for`. Of the act:"
    " `act`, its id, `at`, `by`, `device`, `kind`, `says`, its line in words, and `told`, all that"
    " was signed. Of the rules, before it: `verdict`, `refusals`, `undecided`, `warnings`, as"
    " `replay` has them, `because`, sentences, and `cures`, with `found`, `steps` and `needs`;"
    " without a refusal `cures` is null, and of a note, or a stop by somebody without a key here,"
    " `verdict` is.",
    "- `ask`: `at`, `by`, `kind`, `says`, the same of the rules, `packs`, the names of those in"
    " force, and of a production `remarks`, what the act would do and what stands open.",
    "- `log`: `production`, `title`, `size`, `root`, and `entries`; each has `entry`, its number,"
    " the same of the act with `at` as the record dates it, `standing`, which is `enrolled`,"
    " `revoked` or `arrived`, and `saw_this_log`.",
    "- `log --waiting`: the same of the log, and `waiting`; each has the same of the act, with `at`"
    " as it claims, and `waits_for`; `let_go` has the `count` of those that made place, and the"
    " hour of the `last`.",
    "- `state`: of a production the same of the log as it is now, and `at`, the hour of the entry;"
    " `after`, its number, or that of the act of a told day, `day`, `now_us` and `now`, for when"
    " it is so, in microseconds and as text, `weapons`, `lots` and `in_the_way`. What is of a"
    " weapon has `entry`, or `act` of a told day, and `known_from`, that in words; what is in the"
    " way has `kind`, `says`, `at` and the same number. Hours of a told day are its own.",
    "- All four, of a production: `alarms`, log witnesses that contradict this log, with `name` and"
    " `words`, and `guarded`, false where nothing outside the database was there to hold it"
    " against.",
    "- `verify`: `result` is `verified`, `consistent`, `verified-but-two-stories`,"
    " `verified-but-views` or `refused`; with `report`, or `receipt`, or `error`, which of a bundle"
    " has `file` and `entry` too. With both `error` and `report` all else fits; it is refused all"
    " the same.",
)


def cli_page() -> str:
    """Return docs/cli.md: the help text of every command."""
    lines = ["# The command line", "", DRAWN, ""]
    lines += paragraph(EXIT_CODES)
    for text in JSON:
        lines += item(text[2:]) if text.startswith("- ") else ["", *paragraph(text), ""]
    for name in ["", *commands()]:
        told = run([*([name] if name else []), "--help"])[1].rstrip("\n")
        head = f"coldproof {name}".rstrip()
        lines += ["", f"## {head}", "", "```text", told, "```"]
    return page(lines)


def main() -> int:
    """Write every drawn page that has changed."""
    for path, text in pages().items():
        file = ROOT / path
        if not file.is_file() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8", newline="\n")
            print(f"wrote {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
