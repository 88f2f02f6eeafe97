"""Erasing a value that is kept beside the log: by an act that says so, and by leave of no hold.

The log keeps the digest, who erased and why.  What was sealed is not erased here: nobody who runs a
server can make a report go away.  Copies elsewhere keep a value until they are replaced.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from coldproof.acts.base import Act
from coldproof.acts.letters import ValueErased
from coldproof.acts.named import weapons_named
from coldproof.app.acting import Hand
from coldproof.app.backup import BACKUPS, VALUES
from coldproof.app.batch import Outcome, Receipt
from coldproof.app.errors import Refused
from coldproof.app.house import House
from coldproof.app.ports import Signer, Store
from coldproof.app.saying import about_to, say
from coldproof.app.writer import Writer
from coldproof.desk.reading import open_note
from coldproof.desk.roster import key_text, raw_key
from coldproof.state.entry import Entry
from coldproof.state.fold import fold
from coldproof.state.letters import HOLDS
from coldproof.state.model import SetState
from coldproof.words.ids import DIGEST, DIGEST_SHAPE, Digest
from coldproof.words.voice import Erasure

BOTH = 2  # people who say that its cause was found and put right: our choice


def erase(
    house: House,
    writer: Writer,
    hand: Hand,
    signer: Signer,
    digest: str,
    why: Erasure,
    now_us: int,
) -> Outcome:
    """Record that a value is gone, then remove it so that the store's files hold it no more.

    Raises `Refused` for what is no digest, sealed, not kept or erased already, for what is of
    somebody else, and while a hold, a freeze or an open incident stands in the way.  Then nothing
    was recorded.
    """
    state = house.follower.catch_up()
    sweep(house.store, house.ledger.production, state)
    _refuse(house, state, hand.by, digest, why)
    body = ValueErased(value=Digest(digest), why=why)
    act = about_to(house, hand, body, now_us, ()).act
    tried = fold(state, (Entry(act, digest, house.ledger.size, now_us),))
    if digest not in tried.erased:
        found, want = "what somebody else wrote or shows", "their own word, or an order,"
        raise Refused(f"the value {digest}", found, want)
    outcome = say(house, writer, act, signer)
    if isinstance(outcome, Receipt):
        sweep(house.store, house.ledger.production, house.follower.catch_up())
    return outcome


def _refuse(house: House, state: SetState, by: str, digest: str, why: Erasure) -> None:
    what = f"the value {digest}"
    if DIGEST.fullmatch(digest) is None:
        raise Refused("the value", "another text", DIGEST_SHAPE)
    if digest in state.erased:
        raise Refused(what, f"that entry {state.erased[digest][2]} says it is gone", "another one")
    if digest in state.boxes:
        raise Refused(what, "a sealed box", "setting it aside, by who reads it,")
    name = VALUES + raw_key(digest).hex()
    if house.store.get(house.ledger.production, name) is None:
        raise Refused(what, "none of that digest kept here", "one that is kept here")
    letter = state.letters.get(digest)
    if letter is not None and letter.by != by and why is not Erasure.ORDERED:
        found = f"the text of a letter that {letter.by} froze"
        raise Refused(what, found, f"the word of {letter.by}, or an order,")
    held = held_by(state, naming(house.store, house.ledger.production, digest))
    if held is not None:
        raise Refused(what, held, "waiting until that has ended")


def naming(store: Store, production: str, digest: str) -> list[tuple[str, Act]]:
    """Return the acts that name a digest, with their ids."""
    found = []
    for note in store.read(production, 0, store.head(production).size):
        if digest.encode("ascii") in note:
            opened = open_note(note)
            found.append((key_text(opened.id), opened.act))
    return found


def held_by(state: SetState, acts: Iterable[tuple[str, Act]]) -> str | None:
    """Return what forbids erasing a value that these acts name, in words; none if nothing does.

    A hold or a freeze forbids all erasing: what a value is about, nobody can tell from its digest.
    """
    for block in state.blocks.values():
        if block.kind in HOLDS:
            return f"a {block.kind.value} by {block.by}, entry {block.position}"
    for name, act in acts:
        weapons = frozenset(weapons_named(act.body))
        for key, incident in state.incidents.items():
            mine = name == key or key in act.answers or not weapons.isdisjoint(incident.weapons)
            people = {person for person, _ in incident.signed}
            if mine and len(people) < BOTH:
                return (
                    f"the incident of entry {incident.position}, which two people have not closed"
                )
    return None


def sweep(store: Store, production: str, state: SetState) -> int:
    """Remove every value that the log says is gone; return how many there were.

    After a crash between the two, or when an older copy came back.  While a hold, a freeze or an
    open case stands in the way nothing goes, whoever recorded that it should.
    """
    count = 0
    for digest in state.erased:
        name = VALUES + raw_key(digest).hex()
        there = store.get(production, name) is not None
        if there and held_by(state, naming(store, production, digest)) is None:
            store.erase(production, name)
            count += 1
    return count


def backups_beside(folder: Path) -> int:
    """Return how many backups lie in a production's folder: each may hold what was erased since."""
    place = folder / BACKUPS
    return len([one for one in place.iterdir() if one.is_dir()]) if place.is_dir() else 0
