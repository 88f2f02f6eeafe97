"""The acts of a whole bundle, read strictly, folded and judged again from the first one on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from coldproof.acts.errors import FormatError
from coldproof.desk.errors import ReadingError
from coldproof.desk.history.beside import Beside
from coldproof.desk.history.rows import GapKind, History
from coldproof.desk.history.telling import told
from coldproof.desk.reading import Reader, open_note
from coldproof.desk.roster import Roster, key_text
from coldproof.exchange.bundle.errors import BadEntry, MissingFile, OtherView
from coldproof.exchange.bundle.layout import VIEWS, WHOLE_VIEWS
from coldproof.exchange.bundle.manifests import Inventory
from coldproof.exchange.bundle.mentions import mentions
from coldproof.exchange.bundle.report import Device, Verdicts, View
from coldproof.exchange.bundle.signatures import STANDINGS
from coldproof.exchange.bundle.texts import Facts
from coldproof.exchange.bundle.views import history_views
from coldproof.exchange.bundle.whole import WholeLog, pieces_of
from coldproof.log.errors import LogError
from coldproof.rules.judge import judge
from coldproof.rules.packs import PACKS
from coldproof.state.entry import Entry

MOST_MORE = 1 << 20  # bytes of a view above what was made now, for it to be looked at line by line
OTHER = "what this same program makes of the facts"


class Rejudged(NamedTuple):
    """What a second look at every act came to."""

    history: History
    verdicts: Verdicts
    other_log: tuple[Device, ...]
    values_elsewhere: int
    erased: tuple[int, ...]  # the entries that say so of a value that is not at hand
    roster: Roster  # after the last entry
    clock_us: int  # the last reading of the server's clock
    named: frozenset[str]  # digests of values that entries name, as acts write them


class _Acts:
    """Reads the entries once more, as a server or a phone would."""

    def __init__(self, log: WholeLog) -> None:
        self.log = log
        self.reader = Reader(log.check, log.tree.root)
        self.elsewhere: dict[str, list[int]] = {}
        self.named: set[str] = set()

    def entries(self) -> Iterator[Entry]:
        """Yield what the fold takes; raises `BadEntry` for what is not strictly an act."""
        for piece in pieces_of(self.log.size):
            for position, data in enumerate(self.log.entries_in(piece), piece.first):
                standing = STANDINGS[chr(self.log.standings[position])]
                try:
                    read = self.reader.take(open_note(data), standing)
                except (LogError, FormatError, ReadingError) as error:
                    raise BadEntry(piece.file, str(error), "an act of ours", position) from None
                if not read.saw_this_log:
                    self.elsewhere.setdefault(read.entry.act.device, []).append(position)
                self.named.update(mentions(read.entry.act.body).values)
                yield read.entry


def rejudge(log: WholeLog, blobs: tuple[str, ...]) -> Rejudged:
    """Return what the acts come to; `blobs` are the SHA-256, in hexadecimal, of values at hand."""
    acts = _Acts(log)
    values = frozenset([key_text(bytes.fromhex(name)) for name in blobs])
    history = told(acts.entries(), judge, values=values)
    packs = tuple(sorted(history.after.packs))
    verdicts = Verdicts(
        judged=len(history.acts),
        refused=tuple([row.position for row in history.acts if row.verdict == "refused"]),
        warned=tuple([row.position for row in history.acts if row.verdict == "warned"]),
        packs=packs,
        unknown_packs=tuple([name for name in packs if name not in PACKS]),
    )
    devices = [Device(name, tuple(places)) for name, places in acts.elsewhere.items()]
    clock = acts.reader.clocks.at_us
    return Rejudged(
        history,
        verdicts,
        tuple(devices),
        values_missing(history),
        erased_by(history),
        acts.reader.roster,
        clock[-1] if clock else 0,
        frozenset(acts.named),
    )


def values_missing(history: History) -> int:
    """Return how many committed values are not at hand, as the gaps page counts them."""
    return sum(
        int(gap.says.partition(" ")[0]) for gap in history.gaps if gap.kind is GapKind.COMMITTED
    )


def erased_by(history: History) -> tuple[int, ...]:
    """Return the entries by which values that are not at hand are gone."""
    places = {gap.positions[-1] for gap in history.gaps if gap.kind is GapKind.ERASED}
    return tuple(sorted(places))


def hold_views(
    inventory: Inventory,
    history: History,
    facts: Facts,
    agent: str,
    beside: Beside,
    *,
    same: bool,
) -> tuple[View, ...]:
    """Compare the views in the bag with those made now, of what is beside the log in it.

    Raises `OtherView` where this very program made the bag and a view differs; another one may say
    the same in other words, so it is only told whether they are the same.
    """
    made = history_views(history, facts, agent, beside)
    found = []
    for name in WHOLE_VIEWS:
        path = VIEWS + name
        if path not in inventory.bag.files:
            raise MissingFile(path, "no such file", "one")
        found.append(compared(inventory, path, made[path], same=same))
    return tuple(found)


def compared(inventory: Inventory, path: str, made: bytes, *, same: bool) -> View:
    """Return whether a file is what was made now; raises `OtherView` if it must be and is not."""
    size = inventory.bag.files.get(path, 0)  # one that is not there is told where it is read
    if size > len(made) + MOST_MORE:
        inventory.stream(path)
        if same:
            raise OtherView(path, f"{size} bytes", f"{len(made)}, {OTHER},")
        return View(path, False)
    content = inventory.read(path, len(made) + MOST_MORE)
    if same and content != made:
        raise OtherView(path, *difference(content, made))
    return View(path, content == made)


def difference(found: bytes, made: bytes) -> tuple[str, str]:
    """Return where two texts begin to differ: the line, as found and as it should be."""
    one, other = found.split(b"\n"), made.split(b"\n")
    place = next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
    told = f"line {place + 1} other than the entries give"
    return told, OTHER
