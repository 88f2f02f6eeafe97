"""What the worker calls: doors by slot.  The slot `practice` is thrown away and never sends."""

import json

from coldproof.desk.floor.door import Door

DOORS: dict[str, Door] = {}


def load(slot, setup, catalogs, snapshot):
    """Open a door, from a snapshot where there is one that it takes; return its size."""
    DOORS[slot] = door = Door(setup, json.loads(catalogs))
    return 0 if snapshot is None else door.restore(snapshot.to_bytes())


def triples(slot, bundle, count, checkpoint):
    """Return what WebCrypto has to check of a bundle."""
    return DOORS[slot].triples(bundle.to_bytes(), count, checkpoint.to_bytes())


def take(slot, bundle, count, checkpoint, good):
    """Read a bundle whose signatures were checked; return the size."""
    return DOORS[slot].take(bundle.to_bytes(), count, checkpoint.to_bytes(), json.loads(good))


def lend(slot, first, bundle, count):
    """Lend entries to a page that looks back."""
    DOORS[slot].lend(first, bundle.to_bytes(), count)


def call(slot, verb, asked):
    """Have a door show, tap or ask: JSON in, JSON out."""
    return getattr(DOORS[slot], verb)(asked)


def note(slot, text, lines):
    """Return a note of a text and its signatures."""
    return DOORS[slot].note(text, lines)


def keep(slot, notes):
    """Keep notes that were signed here until they are on the log; return the ids of those."""
    return DOORS[slot].keep([one.to_bytes() for one in notes])


def heard_triples(slot, told):
    """Return what WebCrypto has to check of another phone's note."""
    return DOORS[slot].heard_triples(told.to_bytes())


def hear(slot, told, good):
    """Take in another phone's note, whose signatures were checked."""
    return DOORS[slot].hear(told.to_bytes(), json.loads(good))


def unsent(slot):
    """Return the ids of acts that are not on the log yet."""
    return DOORS[slot].unsent()


def snapshot(slot):
    """Return the copy as bytes."""
    return DOORS[slot].snapshot()
