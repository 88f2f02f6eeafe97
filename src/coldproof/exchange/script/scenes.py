"""Lines put together into a script, the same way for every reader."""

from __future__ import annotations

import re

from coldproof.desk.script.model import Line, Loss, Scene, Script, ScriptError, is_omitted

MOST_LINES = 80_000  # some 1,000 pages have 60,000; more is made to take long
HEADING = re.compile(
    r"(?:INT\.?\s?/\s?EXT|EXT\.?\s?/\s?INT|INT|EXT|EST|I\.?\s?/\s?E|E\.?\s?/\s?I)"
    r"(?:\.(?!\.)|[ \t\u00a0])",
    re.IGNORECASE,
)


class Scenes:
    """Scenes as they come, line by line."""

    def __init__(self) -> None:
        """Begin before the first scene."""
        self.lost: list[Loss] = []
        self.omitted = False  # the scene that is open: set by a reader that knows
        self._before: list[Line] = []
        self._scenes: list[Scene] = []
        self._lines = self._before
        self._left = MOST_LINES
        self._head: tuple[str | None, str, str | None, int | None] | None = None

    def begin(
        self, heading: Line, number: str | None, page: str | None = None, eighths: int | None = None
    ) -> None:
        """Begin a scene with its heading."""
        self.count()
        self._close()
        self._head = (number, heading.text, page, eighths)
        self._lines = [heading]
        self.omitted = is_omitted(heading.text)

    def add(self, line: Line) -> None:
        """Add a line to the scene that is open, or before all of them."""
        self.count()
        self._lines.append(line)

    def add_before(self, line: Line) -> None:
        """Add a line before the first scene."""
        self.count()
        self._before.append(line)

    def count(self) -> None:
        """Count one line; raises `ScriptError` where there are more than any script has."""
        self._left -= 1
        if self._left < 0:
            found = f"more than {MOST_LINES} lines"
            raise ScriptError("the script", found, f"at most {MOST_LINES}")

    def lose(self, number: int, text: str, why: str) -> None:
        """Name what no line holds; nothing where nothing of it is visible."""
        if text.strip():
            self.lost.append(Loss(number, text.strip(), why))

    def script(self, title: str | None, revisions: tuple[str, ...] = ()) -> Script:
        """Return all of it."""
        self._close()
        self._head = None
        lost = tuple(self.lost)
        return Script(title or None, tuple(self._before), tuple(self._scenes), lost, revisions)

    def _close(self) -> None:
        if self._head is not None:
            number, heading, page, eighths = self._head
            lines = tuple(self._lines)
            self._scenes.append(Scene(number, heading, lines, self.omitted, page, eighths))
