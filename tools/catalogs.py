"""Keep the catalogs: find every sentence that a screen says, and write what is translated.

    tools/catalogs.py            bring locale/*.po up to date, write the package's JSON from them
    tools/catalogs.py --check    change nothing; fail where a sentence is missing or stale

A sentence is the first argument of `say("…")` in Python, of `t("…")` in TypeScript, a template of
`told("…")` or `counted(…)`, a value of an enum whose words are shown, a cause that the fold gives
to a restriction, the name of a kind or a field of acts, from whom and when an act counts, or a
duty's title.  English is the source.
"""

from __future__ import annotations

import ast
import json
import re
import string
import sys
import typing
from collections.abc import Iterator
from enum import StrEnum
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po

from coldproof.acts.fields import Field, fields_of
from coldproof.acts.kinds import kinds
from coldproof.desk.effects import ALWAYS
from coldproof.desk.floor.valued import WORDS
from coldproof.desk.history.rows import GapKind, Link
from coldproof.desk.script.review import Why
from coldproof.desk.wording import (
    CAN,
    WITHHELD,
    denied,
    field_word,
    item_name,
    measure,
    named,
    type_name,
    words_of,
)
from coldproof.rules.base import Remedy, Right
from coldproof.rules.packs import PACKS
from coldproof.state.records import BlockKind, CustodyKind
from coldproof.state.records.weapon import Cause
from coldproof.state.row import ANYONE
from coldproof.state.table import ROWS
from coldproof.words import floor, kit, people, plan, voice

ROOT = Path(__file__).resolve().parents[1]
LOCALE = ROOT / "locale"
PACKAGE = ROOT / "src/coldproof"
INTO = PACKAGE / "desk/floor/catalogs"
SAYING = ("desk/floor", "desk/views.py", "paper", "web")
GIVERS = ("void", "bar_of", "open_block", "bar_scope", "alarm", "bar_person")
"""Functions of the fold that are given a cause in words, which screens say."""
CAUSES = ("cause", "WEAPON_HAZARD")
"""Names in the fold that hold such a cause before it is given."""
TYPED = re.compile(r"""(?<![\w.])t\(\s*("(?:[^"\\]|\\.)*")""")
"""A sentence in TypeScript: `t("…")`, within a template too, where Babel does not look."""
TABLES = (
    "desk/floor/labels.py",
    "desk/floor/terms.py",
    "desk/floor/sequences",
    "desk/plan/hazards.py",
    "desk/plan/offered.py",
    "desk/plan/questions.py",
    "desk/plan/ways.py",
    "paper/names.py",
)
"""Files whose tables hold words that are said elsewhere: each of their strings but names."""
ENUMS: tuple[type[StrEnum], ...] = (
    BlockKind,
    CustodyKind,
    Cause,
    GapKind,
    Link,
    Remedy,
    Right,
    Why,
    plan.Hand,
    plan.Seen,
    plan.Side,
    voice.Concern,
    voice.Shown,
)


def enums() -> Iterator[type[StrEnum]]:
    """Yield the enums whose values are shown as words."""
    yield from ENUMS
    for module in (floor, kit, people):
        for found in vars(module).values():
            if isinstance(found, type) and issubclass(found, StrEnum) and found is not StrEnum:
                yield found


def python_files() -> Iterator[Path]:
    """Yield the files that say sentences."""
    for place in SAYING:
        path = PACKAGE / place
        yield from [path] if path.is_file() else sorted(path.rglob("*.py"))


def said_in(path: Path, method: str, word: str) -> Iterator[str]:
    """Yield the sentences of one file."""
    with path.open("rb") as file:
        for _, message, _, _ in extract(method, file, {word: None}):
            yield message if isinstance(message, str) else message[0]


def causes() -> Iterator[str]:
    """Yield the causes that the fold gives in words."""
    for path in sorted((PACKAGE / "state").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            found: list[ast.expr] = []
            if isinstance(node, ast.Call) and getattr(node.func, "id", None) in GIVERS:
                found = node.args
            elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in CAUSES:
                both = node.value
                found = [both.body, both.orelse] if isinstance(both, ast.IfExp) else [both]
            for given in found:
                if isinstance(given, ast.Constant) and isinstance(given.value, str):
                    yield given.value


MAKERS = {"told": slice(0, 1), "counted": slice(1, 3)}
"""What makes sentences (coldproof.words.sentence), and which of its arguments are templates."""


def templates(path: Path) -> Iterator[str]:
    """Yield the templates of one file; raises `TypeError` for one that is not written out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "coldproof.words.sentence"
        for alias in node.names
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        func = node.func
        name = func.id if isinstance(func, ast.Name) and func.id in names else ""
        if isinstance(func, ast.Attribute) and ast.unparse(func.value) == "sentence":
            name = func.attr
        for given in node.args[MAKERS.get(name, slice(0, 0))]:
            yield from written_out(given, path)


def written_out(given: ast.expr, path: Path) -> Iterator[str]:
    """Yield a text that stands in the source, or the two of a choice between such texts."""
    if isinstance(given, ast.IfExp):
        yield from written_out(given.body, path)
        yield from written_out(given.orelse, path)
    elif isinstance(given, ast.Constant) and isinstance(given.value, str):
        yield given.value
    else:
        raise TypeError(f"{path}:{given.lineno}: a template is written out where it is used")


def is_named(field: Field) -> bool:
    """Say whether an act's line names a field: those of numbers, answers, digests and lists."""
    hint: typing.Any = field.hint
    inner = [one for one in typing.get_args(hint) if one is not type(None)]
    if len(inner) == 1 and typing.get_origin(hint) is not tuple:
        hint = inner[0]
    if typing.get_origin(hint) is tuple:
        hint = typing.get_args(hint)[0]
    plain = getattr(hint, "__supertype__", hint)
    if type_name(field) in WITHHELD or item_name(field) in WITHHELD:
        return True
    return not (isinstance(plain, type) and issubclass(plain, str))


def field_words() -> Iterator[str]:
    """Yield the names of fields that an act's line says."""
    for kind in kinds().values():
        for name, field in fields_of(kind).items():
            if is_named(field) or name in named(kind):
                yield field_word(measure(name)[0])
            if field.hint is bool and name.startswith(CAN):
                yield denied(name)


def valued() -> Iterator[str]:
    """Yield the words for values of enums."""
    for table in WORDS.values():
        yield from table.values()


def duties() -> Iterator[str]:
    """Yield the titles of duties, which screens show with their clocks."""
    for pack in PACKS.values():
        yield from (one.citation.title for one in pack.duties)


def standings() -> Iterator[str]:
    """Yield from whom, and in which case, acts have an effect: desk/effects.py says it."""
    for row in ROWS.values():
        yield from (one for one in (row.signer, row.fits) if one not in (ANYONE, *ALWAYS))


def exported(tree: ast.Module) -> Iterator[str]:
    """Yield the names in a module's `__all__`."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            yield from ast.literal_eval(node.value)


def tabled() -> Iterator[str]:
    """Yield what stands in tables of words."""
    for place in TABLES:
        top = PACKAGE / place
        for path in [top] if top.is_file() else sorted(top.rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            plain = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Expr)}
            names = {*kinds(), *exported(tree)}
            for node in ast.walk(tree):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    words = node.value
                    if id(node) in plain or words in names:
                        continue
                    if " " in words or words[:1].isupper():
                        yield words


def packs() -> Iterator[str]:
    """Yield what a pack is called and what it leaves out."""
    for pack in PACKS.values():
        yield from (pack.title, *pack.not_encoded)


def sentences() -> list[str]:
    """Return every sentence, each once, sorted."""
    found: set[str] = {*causes(), *tabled(), *packs(), *field_words(), *duties(), *valued()}
    found.update(standings())
    found.update(words_of(name) for name in kinds())
    for path in sorted(PACKAGE.rglob("*.py")):
        found.update(one for one in templates(path) if any(map(str.isalpha, spoken(one))))
    for path in python_files():
        found.update(said_in(path, "python", "say"))
    for path in sorted((ROOT / "client/src").rglob("*.ts")):
        found.update(json.loads(one) for one in TYPED.findall(path.read_text(encoding="utf-8")))
    for kind in enums():
        found.update(one.value for one in kind)
    return sorted(one for one in found if any(c.isalpha() for c in one))


def spoken(template: str) -> str:
    """Return what of a template is text, without the places that it leaves open."""
    return "".join(text for text, _, _, _ in string.Formatter().parse(template))


def places_in(sentence: str) -> list[str]:
    """Return the names of the places that a sentence leaves open."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None)


def read(path: Path) -> Catalog:
    """Return a catalog file."""
    with path.open("rb") as file:
        return read_po(file, locale=path.stem)


def brought_up(path: Path, wanted: list[str]) -> bytes:
    """Return a catalog file with exactly these sentences, its translations kept."""
    old = read(path) if path.exists() else Catalog(locale=path.stem)
    new = Catalog(locale=path.stem, fuzzy=False)
    for sentence in wanted:
        known = old.get(sentence)
        new.add(sentence, known.string if known is not None else "")
    out = BytesIO()
    write_po(out, new, width=0, omit_header=True)
    head = b'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
    return head + out.getvalue()


def as_json(path: Path) -> str:
    """Return what the package carries of a catalog: each sentence that has a translation."""
    told = {str(m.id): str(m.string) for m in read(path) if m.id and m.string}
    return json.dumps(told, ensure_ascii=False, indent=0, sort_keys=True) + "\n"


def problems(path: Path, wanted: list[str]) -> Iterator[str]:
    """Yield what is wrong with a catalog, a line each."""
    found = {str(m.id): str(m.string) for m in read(path) if m.id}
    for sentence in wanted:
        translation = found.get(sentence)
        if not translation:
            yield f"{path.name}: not translated: {sentence!r}"
        elif places_in(translation) != places_in(sentence):
            yield f"{path.name}: other places left open: {sentence!r} in {translation!r}"
    for sentence in sorted(set(found) - set(wanted)):
        yield f"{path.name}: said nowhere: {sentence!r}"
    into = INTO / f"{path.stem}.json"
    if not into.exists() or into.read_text(encoding="utf-8") != as_json(path):
        yield f"{into.name}: is not what the catalog says; run `make catalogs`"


def main() -> int:
    """Bring the catalogs up to date, or check them."""
    wanted = sentences()
    catalogs = sorted(LOCALE.glob("*.po"))
    if "--check" in sys.argv[1:]:
        found = [line for path in catalogs for line in problems(path, wanted)]
        sys.stdout.writelines(line + "\n" for line in found)
        return 1 if found else 0
    INTO.mkdir(parents=True, exist_ok=True)
    for path in catalogs or [LOCALE / "es.po"]:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(brought_up(path, wanted))
        (INTO / f"{path.stem}.json").write_text(as_json(path), encoding="utf-8")
        left = sum(1 for m in read(path) if m.id and not m.string)
        sys.stdout.write(f"{path.name}: {len(wanted)} sentences, {left} to translate\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
