"""A day as told: its acts in order, each checked against its kind, and what is contested."""

from __future__ import annotations

import difflib
import re
from typing import Any

from coldproof.acts.base import Body
from coldproof.acts.errors import FormatError
from coldproof.acts.fields import Field, fields_of, shown
from coldproof.acts.kinds import kinds
from coldproof.app.errors import DayError
from coldproof.app.story import Account, Contested, Later, Story, Told
from coldproof.exchange.day.names import Names
from coldproof.exchange.day.source import tables
from coldproof.exchange.day.values import instant, offset_minutes, quantity
from coldproof.words.floor import Known
from coldproof.words.ids import DAY, LABEL

MAX_COMBINATIONS = 4096
MAX_TEXT = 4000
TWO_SIDES = 2
ENVELOPE = ("at", "by", "kind", "id", "answers", "seen", "device", "known", "vouched_by")
TOLD = ("mark", "said", "source", "certainty", "in", "trips")
CERTAINTY = ("H", "M", "L", "-")
LABEL_SHAPE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,47}")


def read_story(data: bytes, file: str) -> Story:
    """Return the day that a file's bytes tell, or raise `DayError` for the first thing wrong."""
    found, lines = tables(data, file)
    return story_of(found, lines, file)


def story_of(found: dict[str, Any], lines: list[int], file: str) -> Story:
    """Return the day that tables tell; `lines` has the line of each act."""
    head = _Head(found, file)
    reader = _ActReader(file, head.date, head.offset, head.contested)
    acts = [
        reader.read(n, line, raw)
        for n, (line, raw) in enumerate(zip(lines, found.get("act", []), strict=True), 1)
    ]
    used = {point for act in acts for point, _ in act.only}
    for point in head.contested:
        if point.point not in used:
            raise DayError(
                file, 0, 0, f"contested {point.point}", "no act that varies with it", "one"
            )
    if not acts:
        raise DayError(file, 0, 0, "act", "no act", "at least one [[act]]")
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


def next_act(story: Story, raw: dict[str, Any]) -> Told:
    """Return an act that could come next after a day, or raise `DayError`."""
    reader = _ActReader(story.file, story.date, story.offset_minutes, story.contested)
    for told in story.acts:
        reader.names.bring(told.body, told.only)
        if told.label is not None:
            reader.labels[told.label] = told.n
    return reader.read(len(story.acts) + 1, 0, raw)


class _Head:
    """What stands above the acts."""

    def __init__(self, found: dict[str, Any], file: str) -> None:
        self.file = file
        allowed = ("title", "production", "about", "date", "offset", "contested", "act", "later")
        for key in found:
            if key not in allowed:
                raise DayError(file, 0, 0, shown(key), "a key nobody reads", ", ".join(allowed))
        self.title = self.text(found, "title")
        self.about = self.text(found, "about", "")
        self.production = self.text(found, "production", "day")
        if LABEL.fullmatch(self.production) is None or " " in self.production:
            raise DayError(file, 0, 0, "production", shown(self.production), "one short word")
        self.date = self.text(found, "date")
        if DAY.fullmatch(self.date) is None:
            raise DayError(file, 0, 0, "date", shown(self.date), "a day written YYYY-MM-DD")
        offset = offset_minutes(self.text(found, "offset", "+00:00"))
        if offset is None:
            raise DayError(file, 0, 0, "offset", shown(found["offset"]), "an offset like -06:00")
        self.offset = offset
        self.later = tuple(self._later(one) for one in self.tables(found, "later"))
        self.contested = tuple(self._point(one) for one in self.tables(found, "contested"))
        names = [p.point for p in self.contested]
        for name in names:
            if names.count(name) > 1:
                raise DayError(file, 0, 0, "contested", f"{name} twice", "one of each point")
        total = 1
        for point in self.contested:
            total *= len(point.accounts)
        if total > MAX_COMBINATIONS:
            raise DayError(
                file,
                0,
                0,
                "contested",
                f"{total} combinations of accounts",
                f"at most {MAX_COMBINATIONS}: let accounts of one story vary together",
            )

    def text(self, table: dict[str, Any], key: str, default: str | None = None) -> str:
        """Return a text of a table."""
        value = table.get(key, default)
        if type(value) is not str or len(value) > MAX_TEXT:
            found = "nothing" if value is None else shown(value)
            raise DayError(self.file, 0, 0, key, found, "a text")
        return value

    def tables(self, table: dict[str, Any], key: str) -> list[dict[str, Any]]:
        """Return a list of tables."""
        value = table.get(key, [])
        if type(value) is not list or any(type(one) is not dict for one in value):
            raise DayError(self.file, 0, 0, key, shown(value), f"[[{key}]] tables")
        return value

    def _later(self, one: dict[str, Any]) -> Later:
        return Later(
            self.text(one, "text"), self.text(one, "source", ""), self.text(one, "certainty", "-")
        )

    def _point(self, one: dict[str, Any]) -> Contested:
        accounts = tuple(
            Account(
                self.text(a, "name"),
                self.text(a, "told_by", ""),
                self.text(a, "says", ""),
                self.text(a, "source", ""),
            )
            for a in self.tables(one, "account")
        )
        point = self.text(one, "point")
        if len(accounts) < TWO_SIDES or len({a.name for a in accounts}) != len(accounts):
            raise DayError(
                self.file, 0, 0, f"contested {point}", "fewer than two accounts", "each side's own"
            )
        return Contested(point, self.text(one, "question", ""), accounts)


class _ActReader:
    """Reads acts in order; what later acts may name is what earlier ones brought in."""

    def __init__(self, file: str, date: str, offset: int, contested: tuple[Contested, ...]) -> None:
        self.file, self.date, self.offset, self.contested = file, date, offset, contested
        self.names = Names()
        self.labels: dict[str, int] = {}

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
        by = self.word(at, raw, "by")
        problem = self.names.check(by, body, given)
        if problem is not None:
            raise self.fail(at, *problem)
        told = self.told(at, raw, by, kind, body, given)
        problem = self.names.bring(body, told.only)
        if problem is not None:
            raise self.fail(at, *problem)
        if told.label is not None:
            if told.label in self.labels:
                found = f"{shown(told.label)}, which act {self.labels[told.label]} has"
                raise self.fail(at, "id", found, "an id of its own")
            self.labels[told.label] = n
        return told

    def told(
        self,
        at: tuple[int, int],
        raw: dict[str, Any],
        by: str,
        kind: type[Body],
        body: Body,
        given: tuple[str, ...],
    ) -> Told:
        """Return the act with its envelope and its story."""
        certainty = self.word(at, raw, "certainty", "-")
        if certainty not in CERTAINTY:
            raise self.fail(at, "certainty", shown(certainty), "H, M, L or -")
        known = self.word(at, raw, "known", Known.OWN_DEVICE.value)
        if known not in [k.value for k in Known]:
            raise self.fail(at, "known", shown(known), "one of " + ", ".join(Known))
        label = raw.get("id")
        if label is not None and (type(label) is not str or not LABEL_SHAPE.fullmatch(label)):
            raise self.fail(at, "id", shown(label), "a short label")
        return Told(
            n=at[0],
            line=at[1],
            kind=kind,
            body=body,
            given=given,
            at_us=self.instant(at, raw, "at"),
            by=by,
            label=label,
            answers=self.answers(at, raw),
            seen=self.earlier(at, "seen", raw["seen"]) if "seen" in raw else None,
            device=self.word(at, raw, "device", by),
            known=Known(known),
            vouched_by=raw.get("vouched_by"),
            mark=self.word(at, raw, "mark", "") or None,
            said=self.word(at, raw, "said", ""),
            source=self.word(at, raw, "source", ""),
            certainty=certainty,
            only=self.only(at, raw.get("in", {})),
        )

    def word(
        self, at: tuple[int, int], raw: dict[str, Any], key: str, default: str | None = None
    ) -> str:
        """Return a text of an act."""
        value = raw.get(key, default)
        if type(value) is not str or len(value) > MAX_TEXT:
            raise self.fail(at, key, "nothing" if value is None else shown(value), "a text")
        return value

    def instant(self, at: tuple[int, int], raw: dict[str, Any], key: str) -> int:
        """Return an instant of an act."""
        value = instant(raw.get(key), self.date, self.offset)
        if value is None:
            found = "nothing" if key not in raw else shown(raw[key])
            raise self.fail(at, key, found, 'a time like "07:45" or "2021-10-21 07:45:30"')
        return value

    def earlier(self, at: tuple[int, int], key: str, label: Any) -> str:
        """Return a label that an earlier act has."""
        if type(label) is not str or label not in self.labels:
            raise self.fail(at, key, shown(label), "the id of an earlier act")
        return label

    def answers(self, at: tuple[int, int], raw: dict[str, Any]) -> tuple[str, ...] | None:
        """Return the labels an act answers, or none when they link by themselves."""
        if "answers" not in raw:
            return None
        value = raw["answers"]
        many = value if type(value) is list else [value]
        return tuple(self.earlier(at, "answers", one) for one in many)

    def only(self, at: tuple[int, int], given: Any) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return in which accounts of which points an act is told."""
        if type(given) is not dict:
            raise self.fail(at, "in", shown(given), '{ point = "account" }')
        known = {p.point: [a.name for a in p.accounts] for p in self.contested}
        found = []
        for point, accounts in given.items():
            many = accounts if type(accounts) is list else [accounts]
            if point not in known:
                raise self.fail(at, "in", shown(point), "a [[contested]] point")
            for name in many:
                if name not in known[point]:
                    want = "one of " + ", ".join(known[point])
                    raise self.fail(at, f"in.{point}", shown(name), want)
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
                values[field.name] = field.read(plain)
            except FormatError as error:
                where = key + error.where
                raise self.fail(at, where, error.found, error.want) from None
        lacking = [f.name for f in fields.values() if f.required and f.name not in values]
        if kind.__name__ == "LotCounted" and lacking == ["expected"]:
            values["expected"] = 0
            lacking = []
        if lacking:
            raise self.fail(at, lacking[0], "nothing", f"{kind.__name__} needs it: giving it")
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
        raise self.fail(
            at, shown(key), f"a field that {kind.__name__} has not", f"one of {', '.join(fields)}"
        )


def near_kind(name: Any) -> str:
    """Say which kinds would do, the likely ones first."""
    near = difflib.get_close_matches(name, list(kinds()), 3) if type(name) is str else []
    return " or ".join(near) if near else "a kind listed in docs/acts.md"
