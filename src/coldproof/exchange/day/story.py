"""A day as told: its acts in order, each checked against its kind, and what is contested."""

from __future__ import annotations

import dataclasses
import difflib
import re
import typing
from collections.abc import Iterable
from typing import Any

from coldproof.acts.base import Body
from coldproof.acts.errors import FormatError
from coldproof.acts.fields import MAX_ITEMS, Field, fields_of, shown
from coldproof.acts.kinds import kinds
from coldproof.app.errors import DayError
from coldproof.app.story import Contested, Story, Told
from coldproof.desk.making import UNSAID
from coldproof.exchange.day.head import CERTAINTY, Head, text_problem
from coldproof.exchange.day.mistyped import lacking
from coldproof.exchange.day.names import BROUGHT, Names, Only, absent, together
from coldproof.exchange.day.source import odd_value, read_source
from coldproof.exchange.day.values import instant, quantity
from coldproof.rules.numbers import NUMBERS
from coldproof.words.floor import Known
from coldproof.words.ids import NAME, NAME_SHAPE

MAX_JUDGED = 500_000  # acts in all tellings together: some minutes
ENVELOPE = ("at", "by", "kind", "id", "answers", "seen", "device", "known", "vouched_by")
TOLD = ("mark", "said", "source", "certainty", "in", "trips")
LABEL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,47}")
LABEL_SHAPE = "1 to 48 letters, digits, '.', '_' or '-', beginning with a letter or digit"
LONGEST_KIND = 40
ENTRY = 'the number of an earlier entry in quotes, such as "17",'


def read_story(data: bytes, file: str) -> Story:
    """Return the day that a file's bytes tell, or raise `DayError` for the first thing wrong."""
    source = read_source(data, file)
    return story_of(source.tables, source.acts, file, source.head)


def story_of(
    found: dict[str, Any], lines: list[int], file: str, head_lines: dict[str, int] | None = None
) -> Story:
    """Return the day that tables tell; `lines` has the line of each act."""
    head = Head(found, file, head_lines or {})
    reader = _ActReader(file, head.date, head.offset, head.contested)
    acts = [
        reader.read(n, line, raw)
        for n, (line, raw) in enumerate(zip(lines, found.get("act", []), strict=True), 1)
    ]
    used = {point for act in acts for point, _ in act.only}
    for n, point in enumerate(head.contested, 1):
        if point.point not in used:
            found_none = f"no act that varies with {shown(point.point)}"
            raise head.fail(f"contested {n}", found_none, "one")
    if not acts:
        raise head.fail("act", "no act", "at least one [[act]]")
    check_length(head, acts)
    return Story(
        file,
        head.title,
        head.production,
        head.about,
        head.offset,
        head.contested,
        tuple(acts),
        head.later,
        head.date,
    )


def check_length(head: Head, acts: list[Told]) -> None:
    """Refuse a day that would take hours: too many accounts of too many acts."""
    total = 1
    for point in head.contested:
        total *= len(point.accounts)
    first = next((n for n, act in enumerate(acts) if act.only), len(acts))
    work = total * (len(acts) - first)
    if work > MAX_JUDGED:
        found = f"{total} combinations of accounts of {len(acts) - first} acts"
        raise head.fail("contested", found, "fewer accounts, or a shorter day")


def next_act(story: Story, raw: dict[str, Any]) -> Told:
    """Return an act that could come next after a day, or raise `DayError`.

    It comes next in the first-listed accounts, so it may name what is there with them.
    """
    reader = _ActReader(story.file, story.date, story.offset_minutes, story.contested)
    reader.names.accounts = {p: accounts[:1] for p, accounts in reader.names.accounts.items()}
    odd = odd_value(raw, "")
    if odd is not None:
        raise reader.fail((len(story.acts) + 1, 0), *odd)
    for told in story.acts:
        reader.names.bring(told.body, told.only)
        if told.label is not None:
            reader.labels[told.label] = told.n, told.only
    return reader.read(len(story.acts) + 1, 0, raw)


def typed_act(
    date: str,
    offset: int,
    raw: dict[str, Any],
    brought: dict[str, Iterable[str]] | None,
    size: int,
) -> Told:
    """Return an act typed for a record of `size` entries, or raise `DayError`.

    `brought` has the names that the record knows, by type, such as `WeaponId`; without it, any name
    may be used.  An entry is answered by its number, such as `answers = "17"`.
    """
    reader = _ActReader("act", date, offset, ())
    odd = odd_value(raw, "")
    if odd is not None:
        raise reader.fail((0, 0), *odd)
    reader.labels = {str(n): (n, ()) for n in range(size)}
    reader.earlier_want = ENTRY
    reader.check_names = brought is not None
    for name, known in (brought or {}).items():
        reader.names.known[name] = {one: [()] for one in known}
    return reader.read(0, 0, raw)


class _ActReader:
    """Reads acts in order; what later acts may name is what earlier ones brought in."""

    def __init__(self, file: str, date: str, offset: int, contested: tuple[Contested, ...]) -> None:
        self.file, self.date, self.offset, self.contested = file, date, offset, contested
        self.names = Names({p.point: tuple(a.name for a in p.accounts) for p in contested})
        self.check_names = True
        self.earlier_want = "the id of an earlier act"
        self.marks: dict[str, list[Only]] = {}
        self.labels: dict[str, tuple[int, Only]] = {}

    def fail(self, at: tuple[int, int], field: str, found: str, want: str) -> DayError:
        """Return the error for a field of an act."""
        return DayError(self.file, at[1], at[0], field, found, want)

    def read(self, n: int, line: int, raw: Any) -> Told:
        """Return one act, or raise."""
        at = (n, line)
        name = raw.get("kind")
        kind = kinds().get(name) if type(name) is str else None
        if kind is None:
            found = "nothing" if name is None else shown(name)
            raise self.fail(at, "kind", found, near_kind(name))
        body, given = self.body(at, kind, raw)
        by = self.name(at, raw, "by")
        only = self.only(at, raw.get("in", {}))
        problem = self.names.check(by, body, given, only) if self.check_names else None
        if problem is not None:
            raise self.fail(at, *problem)
        told = self.told(at, raw, by, body, given, only)
        problem = self.names.bring(body, told.only) if self.check_names else None
        if problem is not None:
            raise self.fail(at, *problem)
        for other in self.marks.get(told.mark or "", ()):
            if together(told.only, other):
                found = f"{shown(told.mark)}, which another act has too"
                raise self.fail(at, "mark", found, "a mark of its own")
        if told.mark is not None:
            self.marks.setdefault(told.mark, []).append(told.only)
        if told.label is not None:
            if told.label in self.labels:
                found = f"{shown(told.label)}, which act {self.labels[told.label][0]} has"
                raise self.fail(at, "id", found, "an id of its own")
            self.labels[told.label] = n, only
        return told

    def told(
        self,
        at: tuple[int, int],
        raw: dict[str, Any],
        by: str,
        body: Body,
        given: tuple[str, ...],
        only: Only,
    ) -> Told:
        """Return the act with its envelope and its story."""
        certainty = self.word(at, raw, "certainty", "-")
        if certainty not in CERTAINTY:
            raise self.fail(at, "certainty", shown(certainty), "H, M, L or -")
        known = self.word(at, raw, "known", Known.OWN_DEVICE.value)
        if known not in [k.value for k in Known]:
            raise self.fail(at, "known", shown(known), "one of " + ", ".join(Known))
        label = raw.get("id")
        if label is not None and (type(label) is not str or not LABEL.fullmatch(label)):
            raise self.fail(at, "id", shown(label), LABEL_SHAPE)
        return Told(
            n=at[0],
            line=at[1],
            kind=type(body),
            body=body,
            given=given,
            at_us=self.instant(at, raw, "at"),
            by=by,
            label=label,
            answers=self.answers(at, raw, only),
            seen=self.earlier(at, "seen", raw["seen"], only) if "seen" in raw else None,
            device=self.name(at, raw, "device", by),
            known=Known(known),
            vouched_by=self.vouched_by(at, raw),
            mark=self.one_line(at, raw, "mark") or None,
            said=self.word(at, raw, "said", ""),
            source=self.word(at, raw, "source", ""),
            certainty=certainty,
            only=only,
        )

    def word(
        self, at: tuple[int, int], raw: dict[str, Any], key: str, default: str | None = None
    ) -> str:
        """Return a text of an act."""
        value = raw.get(key, default)
        problem = text_problem(value)
        if problem is not None:
            raise self.fail(at, key, *problem)
        return str(value)

    def name(
        self, at: tuple[int, int], raw: dict[str, Any], key: str, default: str | None = None
    ) -> str:
        """Return the name of a person or a device."""
        value = raw.get(key, default)
        if type(value) is not str or NAME.fullmatch(value) is None:
            raise self.fail(at, key, "nothing" if value is None else shown(value), NAME_SHAPE)
        return value

    def vouched_by(self, at: tuple[int, int], raw: dict[str, Any]) -> str | None:
        """Return whose device entered an act, if it says so."""
        if "vouched_by" not in raw:
            return None
        value = self.name(at, raw, "vouched_by")
        if self.check_names and value not in self.names.known["PersonId"]:
            raise self.fail(at, "vouched_by", shown(value), BROUGHT["PersonId"][2])
        return value

    def one_line(self, at: tuple[int, int], raw: dict[str, Any], key: str) -> str:
        """Return a text of one line, or nothing."""
        value = self.word(at, raw, key, "")
        if "\n" in value or "\t" in value:
            raise self.fail(at, key, shown(value), "one line")
        return value

    def instant(self, at: tuple[int, int], raw: dict[str, Any], key: str) -> int:
        """Return an instant of an act."""
        value = instant(raw.get(key), self.date, self.offset)
        if value is None:
            found = "nothing" if key not in raw else shown(raw[key])
            raise self.fail(at, key, found, 'a time like "07:45" or "2021-10-21 07:45:30"')
        return value

    def earlier(self, at: tuple[int, int], key: str, label: Any, only: Only) -> str:
        """Return a label that an earlier act has, one that is told wherever this act is."""
        if type(label) is not str or label not in self.labels:
            raise self.fail(at, key, shown(label), self.earlier_want)
        where = absent(only, [self.labels[label][1]], self.names.accounts)
        if where is not None:
            found = f"{label}, which is not told with {where}"
            want = "an act that is told in every account in which this one is"
            raise self.fail(at, key, found, want)
        return label

    def answers(
        self, at: tuple[int, int], raw: dict[str, Any], only: Only
    ) -> tuple[str, ...] | None:
        """Return the labels an act answers, or none when they link by themselves."""
        if "answers" not in raw:
            return None
        value = raw["answers"]
        many = value if type(value) is list else [value]
        if len(many) > MAX_ITEMS:
            raise self.fail(at, "answers", f"{len(many)} items", f"at most {MAX_ITEMS}")
        return tuple(self.earlier(at, "answers", one, only) for one in many)

    def only(self, at: tuple[int, int], given: Any) -> Only:
        """Return in which accounts of which points an act is told."""
        if type(given) is not dict:
            raise self.fail(at, "in", shown(given), '{ point = "account" }')
        known = {p.point: [a.name for a in p.accounts] for p in self.contested}
        found = []
        for point, accounts in given.items():
            many = accounts if type(accounts) is list else [accounts]
            if point not in known:
                raise self.fail(at, "in", shown(point), "a [[contested]] point")
            key = f"in.{plainly(point)}"
            if not many:
                raise self.fail(at, key, "no account", "at least one")
            for name in many:
                if name not in known[point]:
                    want = "one of " + ", ".join(map(plainly, known[point]))
                    raise self.fail(at, key, shown(name), want)
            found.append((point, tuple(many)))
        return tuple(found)

    def body(
        self, at: tuple[int, int], kind: type[Body], raw: dict[str, Any]
    ) -> tuple[Body, tuple[str, ...]]:
        """Return the body of an act, and which of its fields were given."""
        fields = fields_of(kind)
        values: dict[str, Any] = {}
        for key, value in raw.items():
            if key in fields:
                field, plain = fields[key], value
            elif key in ENVELOPE or key in TOLD:
                continue
            else:
                field, plain = self.sugar(at, kind, key, value)
            if field.name in values:
                raise self.fail(at, key, "the same field twice", "one of them")
            try:
                values[field.name] = field.read(bare(field.hint, plain))
            except FormatError as error:
                where = key + error.where
                raise self.fail(at, where, error.found, error.want) from None
        if kind.__name__ == "LotCounted":
            values.setdefault("expected", UNSAID)
        left_out = [f for f in fields.values() if f.required and f.name not in values]
        for number in values.get("parameters", ()):
            if number.name not in NUMBERS:
                found = f"{shown(number.name)}, which no rule reads"
                raise self.fail(at, "parameters", found, f"one of {', '.join(NUMBERS)}")
        if left_out:
            names, want = lacking(kind.__name__, left_out)
            raise self.fail(at, names, "nothing", want)
        return kind(**values), tuple(k for k in values if k != "expected" or "expected" in raw)

    def sugar(
        self, at: tuple[int, int], kind: type[Body], key: str, value: Any
    ) -> tuple[Field, Any]:
        """Return the field that a short spelling means, with its plain value."""
        fields = fields_of(kind)
        plural = "people" if key == "person" else key + "s"
        if plural in fields:
            return fields[plural], [value]
        if key + "_us" in fields:
            return fields[key + "_us"], self.instant(at, {key: value}, key)
        if key + "_mm" in fields:
            plain = quantity(value)
            if plain is None:
                raise self.fail(at, key, shown(value), 'a length like "20 ft", "6.1 m" or "610 cm"')
            return fields[key + "_mm"], plain
        want = f"one of {', '.join(fields)}" if fields else "leaving it out"
        raise self.fail(at, shown(key), f"a field that {kind.__name__} has not", want)


def plainly(name: str) -> str:
    """Return a name that a day's writer chose, as it may stand in a line of an error."""
    return name if name.isascii() and name.isprintable() else shown(name)


def bare(hint: Any, value: Any) -> Any:
    """Return a told value without the defaults spelled out in its tables: people may say them."""
    if type(value) is list:
        inner = next(iter(typing.get_args(hint)), None)
        return [bare(inner, one) for one in value]
    if type(value) is dict and dataclasses.is_dataclass(hint) and isinstance(hint, type):
        known = fields_of(hint)
        return {
            name: one
            for name, one in value.items()
            if name not in known or known[name].required or one != known[name].default
        }
    return value


def near_kind(name: Any) -> str:
    """Say which kinds would do, the likely ones first."""
    likely = type(name) is str and len(name) <= LONGEST_KIND
    near = difflib.get_close_matches(name, list(kinds()), 3) if likely else []
    if likely and not near:
        near = [kind for kind in kinds() if name and name.lower() in kind.lower()][:3]
    return " or ".join(near) if near else "a kind listed in docs/acts.md"
