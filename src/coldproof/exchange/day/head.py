"""What stands above the acts of a day file: title, date, contested points, what came out later."""

from __future__ import annotations

import re
from typing import Any

from coldproof.acts.fields import shown
from coldproof.app.errors import DayError
from coldproof.app.story import Account, Contested, Later
from coldproof.exchange.day.source import key_text
from coldproof.exchange.day.values import offset_minutes
from coldproof.words.ids import DAY, LABEL
from coldproof.words.units import month_days

MAX_COMBINATIONS = 4096
MAX_TEXT = 4000
TWO_SIDES = 2
KEYS = ("title", "production", "about", "date", "offset", "contested", "act", "later")
POINT_KEYS = ("point", "question", "account")
ACCOUNT_KEYS = ("name", "told_by", "says", "source")
LATER_KEYS = ("text", "source", "certainty")
CERTAINTY = ("H", "M", "L", "-")
_CONTROL = re.compile(
    "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]"
)


def text_problem(value: Any) -> tuple[str, str] | None:
    """Return what was found and what would do for a value that is no text to print, or none."""
    if value is None:
        return "nothing", "a text"
    if type(value) is not str:
        return shown(value), "a text"
    if len(value) > MAX_TEXT:
        return f"a text of {len(value)} characters", f"a text of at most {MAX_TEXT}"
    control = _CONTROL.search(value)
    if control is not None:
        return f"the control character U+{ord(control[0]):04X}", "a text without it"
    return None


class Head:
    """The head of a day, checked."""

    def __init__(self, found: dict[str, Any], file: str, lines: dict[str, int]) -> None:
        """Read the head; `lines` has the line of each key, of `contested 1` and so on."""
        self.file, self.lines = file, lines
        self.only_keys(found, KEYS, "")
        self.title = self.text(found, "title")
        if not self.title.strip() or "\n" in self.title:
            raise self.fail("title", shown(self.title), "one line")
        self.about = self.text(found, "about", "")
        self.production = self.text(found, "production", "day")
        if LABEL.fullmatch(self.production) is None or " " in self.production:
            raise self.fail("production", shown(self.production), "one short word")
        self.date = self.text(found, "date")
        if DAY.fullmatch(self.date) is None:
            raise self.fail("date", shown(self.date), "a day written YYYY-MM-DD")
        if int(self.date[8:]) > month_days(int(self.date[:4]), int(self.date[5:7])):
            raise self.fail("date", shown(self.date), "a day that the calendar has")
        written = self.text(found, "offset", "+00:00")
        offset = offset_minutes(written)
        if offset is None:
            raise self.fail("offset", shown(written), "an offset like -06:00")
        self.offset = offset
        later = self.tables(found, "later", "later")
        self.later = tuple(self._later(one, f"later {n}") for n, one in enumerate(later, 1))
        points = self.tables(found, "contested", "contested")
        self.contested = tuple(
            self._point(one, f"contested {n}") for n, one in enumerate(points, 1)
        )
        self._combinations()

    def fail(self, where: str, found: str, want: str) -> DayError:
        """Return the error for a part of the head; its line is that of the key or table."""
        top = where.split(",", maxsplit=1)[0]
        line = self.lines.get(top, self.lines.get(top.split(" ")[0], 1))
        return DayError(self.file, line, 0, where, found, want)

    def only_keys(self, table: dict[str, Any], keys: tuple[str, ...], where: str) -> None:
        """Refuse a key that nobody reads."""
        for key in table:
            if key not in keys:
                line = self.lines.get(key, 1) if not where else self.fail(where, "", "").line
                place = f"{where}, {shown(key)}" if where else shown(key)
                raise DayError(self.file, line, 0, place, "a key nobody reads", ", ".join(keys))

    def text(
        self, table: dict[str, Any], key: str, default: str | None = None, where: str = ""
    ) -> str:
        """Return a text of a table."""
        value = table.get(key, default)
        problem = text_problem(value)
        if problem is not None:
            raise self.fail(f"{where}, {key}" if where else key, *problem)
        return str(value)

    def word(self, table: dict[str, Any], key: str, where: str) -> str:
        """Return a text of one line, by which other parts of the day name something."""
        value = self.text(table, key, None, where)
        if not value.strip() or "\n" in value or "\t" in value:
            raise self.fail(f"{where}, {key}", shown(value), "one line")
        return value

    def tables(self, table: dict[str, Any], key: str, where: str) -> list[dict[str, Any]]:
        """Return a list of tables."""
        value = table.get(key, [])
        if type(value) is not list or any(type(one) is not dict for one in value):
            path = "contested.account" if key == "account" else key
            raise self.fail(where, shown(value), f"[[{path}]] tables")
        return value

    def _later(self, one: dict[str, Any], where: str) -> Later:
        self.only_keys(one, LATER_KEYS, where)
        certainty = self.text(one, "certainty", "-", where)
        if certainty not in CERTAINTY:
            raise self.fail(f"{where}, certainty", shown(certainty), "H, M, L or -")
        return Later(
            self.text(one, "text", None, where), self.text(one, "source", "", where), certainty
        )

    def _point(self, one: dict[str, Any], where: str) -> Contested:
        self.only_keys(one, POINT_KEYS, where)
        point = self.word(one, "point", where)
        told = self.tables(one, "account", f"{where}, account")
        accounts = tuple(self._account(a, f"{where}, account {n}") for n, a in enumerate(told, 1))
        if len(accounts) < TWO_SIDES:
            found = f"{len(accounts)} of {key_text(point)}"
            raise self.fail(f"{where}, account", found, "two accounts, each side's own, or more")
        seen: dict[str, int] = {}
        for n, account in enumerate(accounts, 1):
            if account.name in seen:
                found = f"{shown(account.name)} a second time"
                raise self.fail(f"{where}, account {n}, name", found, "a name of its own")
            seen[account.name] = n
        return Contested(point, self.text(one, "question", "", where), accounts)

    def _account(self, one: dict[str, Any], where: str) -> Account:
        self.only_keys(one, ACCOUNT_KEYS, where)
        return Account(
            self.word(one, "name", where),
            self.text(one, "told_by", "", where),
            self.text(one, "says", "", where),
            self.text(one, "source", "", where),
        )

    def _combinations(self) -> None:
        seen: dict[str, int] = {}
        total = 1
        for n, point in enumerate(self.contested, 1):
            if point.point in seen:
                found = f"{shown(point.point)} a second time"
                raise self.fail(f"contested {n}, point", found, "a point of its own")
            seen[point.point] = n
            total *= len(point.accounts)
            if total > MAX_COMBINATIONS:
                raise self.fail(
                    "contested",
                    f"more than {MAX_COMBINATIONS} combinations of accounts",
                    "fewer (accounts of one story can share a point)",
                )
