"""Gaps of the record itself: numbers, links, keys and times that are not among the entries."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import NamedTuple

from coldproof.acts.letters import ValueErased
from coldproof.acts.production import DeviceEnrolled, ProductionOpened
from coldproof.desk.history.rows import Gap, GapKind
from coldproof.desk.history.step import Step
from coldproof.desk.wording import OF_NO_VALUE, field_word, withheld, words_of
from coldproof.words.floor import Known
from coldproof.words.ids import CLERK
from coldproof.words.sentence import Sentence, counted, told, word
from coldproof.words.units import span_text
from coldproof.words.voice import Erasure

Erased = Mapping[str, tuple[str, Erasure, int]]
"""Of digests whose value is gone: who said so, why, and in which entry."""


class Made(NamedTuple):
    """One act of a device, as far as its order matters."""

    seq: int
    position: int
    id: str
    previous: str | None


class Missing:
    """Collects what the entries themselves lack; `values` holds the digests whose value is here."""

    def __init__(self, values: Container[str]) -> None:
        """Begin at position 0 with nothing seen."""
        self.values = values
        self.next = 0
        self.holes: list[Gap] = []
        self.ids: set[str] = set()
        self.devices: dict[str, list[Made]] = {}
        self.signed: dict[tuple[str, str], list[int]] = {}  # signer and device: positions
        self.enrolled: set[tuple[str, str]] = set()  # person and device of every key brought in
        self.pointed: list[tuple[str, int]] = []  # an id named before it was seen, and where
        self.known: dict[tuple[Known, str, str], list[int]] = {}
        self.clipped: dict[str, list[tuple[int, int]]] = {}  # device: position, by how much
        self.unread: list[int] = []  # positions before any clock-read
        self.committed: dict[tuple[str, str], list[tuple[str, int]]] = {}  # digest, position

    def see(self, step: Step) -> None:
        """Take one entry."""
        entry, act = step.entry, step.act
        at = entry.position
        if at != self.next:
            self.holes.append(positions_gap(self.next, at))
        self.next = at + 1
        self.ids.add(entry.id)
        if not entry.arrived:  # or a stranger's number would look like the device's own
            made = Made(act.seq, at, entry.id, act.previous)
            self.devices.setdefault(act.device, []).append(made)
        self.signed.setdefault((act.vouched_by or act.by, act.device), []).append(at)
        body = act.body
        if isinstance(body, DeviceEnrolled):
            self.enrolled.add((body.person, body.enrolled))
        elif isinstance(body, ProductionOpened) and body.founder_key is not None:
            self.enrolled.add((body.founder, act.device))
        for named in (act.answers, *act.heads):
            self.pointed += [(one, at) for one in named if one not in self.ids]
        if act.known is not Known.OWN_DEVICE or act.vouched_by is not None:
            key = (act.known, act.by, act.vouched_by or act.device)
            self.known.setdefault(key, []).append(at)
        if step.clipped_us and not entry.arrived:
            self.clipped.setdefault(act.device, []).append((at, step.clipped_us))
        if step.after.clock_us is None and at:  # entry 0 opens the log before anything else
            self.unread.append(at)
        for name, hint in withheld(type(act.body)).items():
            value = getattr(act.body, name)
            no_value = hint == "PublicKey" or (step.kind, name) in OF_NO_VALUE
            no_value = no_value or isinstance(body, ValueErased)  # it names another entry's value
            if value is not None and not no_value:
                held = self.committed.setdefault((step.kind, name), [])
                each = value if isinstance(value, tuple) else (value,)
                held.extend((one, at) for one in each)

    def done(self, erased: Erased) -> list[Gap]:
        """Return every gap, kind by kind."""
        found = list(self.holes)
        for device, acts in self.devices.items():
            found += numbers(device, sorted(acts))
        found += self.unanswered()
        found += self.unenrolled()
        for (known, by, through), positions in self.known.items():
            says = known_says(known, len(positions), by, through)
            found.append(Gap(GapKind.KNOWN, by, says, tuple(positions)))
        for device, clips in self.clipped.items():
            places = [at for at, _ in clips]
            most = span_text(max(by_us for _, by_us in clips))
            says = counted(
                len(places),
                "1 act of device {device} claimed a time that does not fit the clock-reads around"
                " it, at most {most} off; the time shown is clipped.",
                "{count} acts of device {device} claimed a time that does not fit the clock-reads"
                " around them, at most {most} off; the time shown is clipped.",
                device=device,
                most=most,
            )
            found.append(Gap(GapKind.CLIPPED, device, says, tuple(places)))
        if self.unread:
            says = counted(
                len(self.unread),
                "1 act came in before any clock-read, so when is not recorded.",
                "{count} acts came in before any clock-read, so when is not recorded.",
            )
            ends = tuple(dict.fromkeys((self.unread[0], self.unread[-1])))
            found.append(Gap(GapKind.CLOCK, told("the log"), says, ends))
        found += self.uncovered(erased)
        found += self.gone(erased)
        return found

    def unanswered(self) -> Iterator[Gap]:
        """Yield each act that answers, or moves on from, an act that is not here."""
        lacking: dict[int, int] = {}
        for one, at in self.pointed:
            if one not in self.ids:
                lacking[at] = lacking.get(at, 0) + 1
        for at, many in lacking.items():
            says = counted(
                many,
                "The act at position {at} names an act that is not among these entries.",
                "The act at position {at} names {count} acts that are not among these entries.",
                at=at,
            )
            yield Gap(GapKind.ANSWERED, told("position {at}", at=at), says, (at,))

    def unenrolled(self) -> Iterator[Gap]:
        """Yield each key that no act brought in; the clerk's comes with the production."""
        if not self.enrolled and self.devices:
            says = counted(
                len(self.devices),
                "No act enrolls a key, so whose key signed which act is not recorded: 1 device.",
                "No act enrolls a key, so whose key signed which act is not recorded: {count}"
                " devices.",
            )
            yield Gap(GapKind.DEVICE, told("every device"), says)
            return
        for (person, device), positions in self.signed.items():
            if (person, device) not in self.enrolled and (person, device) != (CLERK, CLERK):
                says = counted(
                    len(positions),
                    "No act enrolls a key of {person} on device {device}, by which 1 act came in.",
                    "No act enrolls a key of {person} on device {device}, by which {count} acts"
                    " came in.",
                    person=person,
                    device=device,
                )
                yield Gap(GapKind.DEVICE, device, says, tuple(positions))

    def uncovered(self, erased: Erased) -> Iterator[Gap]:
        """Yield for each field how many of its values are held elsewhere."""
        for (kind, name), held in self.committed.items():
            many = sum(one not in self.values and one not in erased for one, _ in held)
            if many:
                says = told(
                    "{many} of {held} values are not here, only their digests: {kind}, {field}.",
                    many=many,
                    held=len(held),
                    kind=word(words_of(kind)),
                    field=field_word(name),
                )
                yield Gap(GapKind.COMMITTED, f"{kind}.{name}", says)

    def gone(self, erased: Erased) -> Iterator[Gap]:
        """Yield each field of a value that nobody is to have any more: by whose word, and why."""
        named: dict[str, dict[tuple[str, str], list[int]]] = {}
        for field, held in self.committed.items():
            for one, at in held:
                if one in erased and one not in self.values:
                    named.setdefault(one, {}).setdefault(field, []).append(at)
        for one, fields in named.items():
            who, why, at = erased[one]
            for (kind, name), places in fields.items():
                says = told(
                    "A value was erased, as {who} says at position {at}: {why}. Nobody can show it"
                    " any more, only its digest is here: {kind}, {field}.",
                    who=who,
                    at=at,
                    why=why,
                    kind=word(words_of(kind)),
                    field=field_word(name),
                )
                yield Gap(GapKind.ERASED, f"{kind}.{name}", says, (*dict.fromkeys(places), at))


def known_says(known: Known, count: int, who: str, through: str) -> Sentence:
    """Say how many acts of a person are known otherwise than by their own device, and how."""
    values = {"who": who, "through": through}
    match known:
        case Known.GUEST_KEY:
            return counted(
                count,
                "1 act of {who} is signed with a guest key on device {through}.",
                "{count} acts of {who} are signed with a guest key on device {through}.",
                **values,
            )
        case Known.PAPER:
            return counted(
                count,
                "1 act of {who} is known from paper only, entered by {through}.",
                "{count} acts of {who} are known from paper only, entered by {through}.",
                **values,
            )
        case Known.VOUCHED:
            return counted(
                count,
                "1 act of {who} is known only because {through} vouched for it.",
                "{count} acts of {who} are known only because {through} vouched for it.",
                **values,
            )
        case _:
            return counted(
                count,
                "1 act of {who} is entered by {through}.",
                "{count} acts of {who} are entered by {through}.",
                **values,
            )


def positions_gap(first: int, found: int) -> Gap:
    """Return the gap between the position expected and the one found."""
    about = told("the log")
    if found < first:
        says = told(
            "Position {found} comes after position {first}: the entries are out of order.",
            found=found,
            first=first - 1,
        )
    elif found == first + 1:
        says = told("Position {first} is not among these entries.", first=first)
    else:
        says = told(
            "Positions {first} to {found} are not among these entries.",
            first=first,
            found=found - 1,
        )
    return Gap(GapKind.POSITION, about, says, (found,))


def numbers(device: str, acts: list[Made]) -> Iterator[Gap]:
    """Yield what does not follow in a device's own acts, in the order of their numbers."""
    last: Made | None = None
    named: dict[str | None, int] = {}
    for one in acts:
        seq = 0 if last is None else last.seq
        if one.seq > seq + 1:
            many = one.seq - seq - 1
            says = counted(
                many,
                "Of device {device}, number {first} is not among these entries; number {seq} is at"
                " position {at}.",
                "Of device {device}, numbers {first} to {last} are not among these entries; number"
                " {seq} is at position {at}.",
                device=device,
                first=seq + 1,
                last=one.seq - 1,
                seq=one.seq,
                at=one.position,
            )
            yield Gap(GapKind.SEQUENCE, device, says, (one.position,))
        elif last is not None and one.seq == seq:
            says = told(
                "Two acts of device {device} have the number {seq}.", device=device, seq=seq
            )
            yield Gap(GapKind.ORDER, device, says, (last.position, one.position))
        elif last is not None and one.previous != last.id:
            says = told(
                "Number {seq} of device {device} does not name number {last} as the act before it.",
                seq=one.seq,
                device=device,
                last=last.seq,
            )
            yield Gap(GapKind.ORDER, device, says, (last.position, one.position))
        if one.previous in named:
            says = told(
                "Two acts of device {device} name one act as the one before them."
                if one.previous is not None
                else "Two acts of device {device} say that none came before them.",
                device=device,
            )
            yield Gap(GapKind.ORDER, device, says, (named[one.previous], one.position))
        named[one.previous] = one.position
        last = one
