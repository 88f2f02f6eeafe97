"""What the record reads of a note that is handed in, before anything is looked up (D8).

It refuses a note for its form, its production and its signature lines, never for what it says.
"""

from __future__ import annotations

from coldproof.acts.case import ClockRead
from coldproof.acts.errors import FormatError
from coldproof.acts.production import ProductionOpened
from coldproof.app.errors import Refused
from coldproof.desk import roster as keys
from coldproof.desk.reading import Opened, open_note
from coldproof.log.errors import LogError, shown
from coldproof.store.base import MAX_NOTE

OF_THE_LOG = (ProductionOpened, ClockRead)


def read_handed(data: bytes, production: str) -> Opened | Refused:
    """Return a note read strictly, nobody's signature checked, or why the record refuses it."""
    if len(data) > MAX_NOTE:
        return Refused("the note", f"{len(data)} bytes", f"at most {MAX_NOTE}")
    try:
        opened = open_note(data)
    except (LogError, FormatError) as error:
        return Refused("the note", str(error), "a note as our writer writes it")
    if opened.act.production != production:
        found = f"an act of {opened.act.production}"
        return Refused("the note", found, f"one of {production}")
    if isinstance(opened.act.body, OF_THE_LOG):
        found = f"a {type(opened.act.body).__name__}, which the log itself writes"
        return Refused("the note", found, "an act of a person")
    lines = opened.note.lines
    if len(lines) > 1 and len({(line.name, line.key_id) for line in lines}) < len(lines):
        # one key can sign one text in any number of ways, and each would have to be checked
        return Refused("the note", "two signature lines of one key", "one")
    if (strange := _strange_line(opened, production)) is not None:
        found = f"a signature line of {shown(strange)}"
        return Refused("the note", found, f"lines of people's keys in {production}")
    return opened


def _strange_line(opened: Opened, production: str) -> str | None:
    """Return the name of a line that no key of the production could have made, if there is one.

    Nobody verifies such a line, it stays for good, and its name can be any text.
    """
    names = (line.name for line in opened.note.lines)
    return next((name for name in names if not keys.could_sign(production, name)), None)
