"""Who reads what is reported sealed: what two people give, two people or the wearer take (D10).

A word counts by somebody's own key, on their first device or one that they enrolled from there, who
is not the founder and never came as of the production office or wore a hat of it.  Two words from
different departments give the reading of reports, in one hat of `READING`; two such words, or the
wearer's own, end it.  Nobody else's word does: neither that a hat is off, nor that somebody left or
works elsewhere now.
"""

from __future__ import annotations

from coldproof.state.entry import Entry
from coldproof.state.model import Draft, World
from coldproof.state.records import Person, Reads, ReadsWord
from coldproof.words.people import OFFICE, READING, Department, Role


def is_of_the_office(world: World, name: str, known: Person) -> bool:
    """Say whether a person is the founder, came as of production, or ever wore an office hat."""
    hats = (*known.appointments, *known.off)
    first = known.first or known.department
    return (
        name == world.founder
        or first is Department.PRODUCTION
        or any(hat.role in OFFICE for hat in hats)
    )


def reads_now(known: Person, day: str | None) -> tuple[Reads, ...]:
    """Return on what words a person reads reports on a day."""
    return tuple(
        one
        for one in known.reads
        if one.ended is None and (one.last_day is None or day is None or day <= one.last_day)
    )


def is_reader(draft: Draft, entry: Entry) -> bool:
    """Say whether the signer reads what is sealed to readers, so that their word for it counts."""
    by = entry.act.by
    known = draft.people.get(by)
    if known is None or not is_own(known, entry) or is_of_the_office(draft, by, known):
        return False
    return bool(reads_now(known, draft.day))


def given(draft: Draft, entry: Entry, person: str, role: Role, last_day: str | None) -> None:
    """Somebody says that a person wears a hat of a reader; the second such word gives it."""
    known, mine = draft.people.get(person), _word(draft, entry, role, last_day)
    if known is None or mine is None or role not in READING or mine.by == person:
        return
    other = _other(known, mine, ends=False)
    if other is None:
        _write(draft, person, known, words=(*_but(known, mine), mine))
        return
    last = min((d for d in (other.last_day, last_day) if d is not None), default=None)
    new = Reads(role, (other.by, mine.by), entry.position, last)
    # who gives it takes back that it was to end; what others said of its end stands
    rest = tuple(w for w in known.words if w.role is not role or (w.ends and w.by not in new.by))
    _write(draft, person, known, words=rest, reads=(*known.reads, new))


def ended(draft: Draft, entry: Entry, person: str, role: Role | None = None) -> None:
    """Somebody says that a hat is off, or, without one, that the person left."""
    for one in READING if role is None else (role,):
        known, mine = draft.people.get(person), _word(draft, entry, one, None, ends=True)
        if known is None or one not in READING:
            continue
        own = person == entry.act.by and is_own(known, entry)
        if own or (mine is not None and _other(known, mine, ends=True) is not None):
            _take(draft, entry, person, known, one)
        elif mine is not None:
            _write(draft, person, known, words=(*_but(known, mine), mine))


def _take(draft: Draft, entry: Entry, person: str, known: Person, role: Role) -> None:
    reads = tuple(
        one._replace(ended=entry.position, ended_us=entry.at_us)
        if one.role is role and one.ended is None
        else one
        for one in known.reads
    )
    words = tuple(one for one in known.words if one.role is not role)
    _write(draft, person, known, words=words, reads=reads)


def _write(
    draft: Draft,
    person: str,
    known: Person,
    *,
    words: tuple[ReadsWord, ...],
    reads: tuple[Reads, ...] | None = None,
) -> None:
    reads = known.reads if reads is None else reads
    draft.edit("people")[person] = known._replace(words=words, reads=reads)


def _word(
    draft: Draft, entry: Entry, role: Role, last_day: str | None, *, ends: bool = False
) -> ReadsWord | None:
    """Return an act as a word on who reads; none where its signer's does not count."""
    by = entry.act.by
    known = draft.people.get(by)
    if known is None or known.departed is not None or not is_own(known, entry):
        return None
    if is_of_the_office(draft, by, known):
        return None
    return ReadsWord(by, known.first or known.department, role, ends, last_day)


def is_own(known: Person, entry: Entry) -> bool:
    """Say whether an act is a person's own word, from a device that nobody gave them later."""
    mine = entry.act.vouched_by in (None, entry.act.by) and entry.may_permit
    return mine and known.speaks_on(entry.act.device)


def is_theirs(world: World, name: str, device: str) -> bool:
    """Say whether a device speaks for a person, or every one that did is lost."""
    known = world.people.get(name)
    if known is None or known.speaks_on(device):
        return True
    return all(one in world.revoked for one in known.own)


def _other(known: Person, mine: ReadsWord, *, ends: bool) -> ReadsWord | None:
    """Return the first word of another person, from elsewhere, that says the same."""
    for one in known.words:
        same = (one.role, one.ends) == (mine.role, ends)
        if same and one.by != mine.by and one.department is not mine.department:
            return one
    return None


def _but(known: Person, mine: ReadsWord) -> tuple[ReadsWord, ...]:
    """Return the words that stand, but for this person's own on the same hat."""
    return tuple(one for one in known.words if (one.by, one.role) != (mine.by, mine.role))
