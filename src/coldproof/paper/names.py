"""Words for what acts name by a code: classes, rounds, hands, kinds of acts.  English sources."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from coldproof.desk.floor import labels
from coldproof.state.records import Custody, CustodyKind
from coldproof.words.kit import Charge, RoundClass, WeaponClass

Say = Callable[[str], str]
SHORT_RUN = 2


def class_text(say: Say, kind: WeaponClass) -> str:
    """Return a class, and the code that labels have: `Gun that can fire live rounds (W1)`."""
    return f"{say(labels.CLASSES[kind])} ({kind.value})"


def change_text(say: Say, kind: str) -> str:
    """Return what kind of act changed a hand."""
    words = {
        "WeaponRegistered": say("came to the production"),
        "WeaponUnlocked": say("taken out of the lock"),
        "HandoverAccepted": say("handed over"),
        "ItemsIssued": say("given out"),
        "WeaponCollected": say("collected"),
        "WeaponReturned": say("returned"),
        "PassedInShot": say("passed in shot"),
        "WeaponLeft": say("put down and left"),
        "SightLost": say("out of sight"),
        "SightPassed": say("watch passed on"),
        "WeaponFound": say("found"),
        "WeaponLost": say("nobody knows where"),
        "WeaponLockedUp": say("locked up"),
        "WeaponRetired": say("left the production"),
        "EvidenceCollected": say("taken as evidence"),
    }
    return words.get(kind) or say("by another act")


def where_text(say: Say, custody: Custody | None) -> str:
    """Say whose hand, whose sight or which lock, as briefly as a cell has room for."""
    if custody is None:
        return say("not in the record")
    if custody.kind is CustodyKind.HELD:
        if custody.watcher is None:
            return say("{person}, in no handler's sight").format(person=custody.person)
        if custody.watcher == custody.person:
            return str(custody.person)
        words = say("{person}, in sight of {watcher}")
        return words.format(person=custody.person, watcher=custody.watcher)
    if custody.kind is CustodyKind.LOCKED:
        return say("locked in {place}").format(place=custody.place)
    words = {
        CustodyKind.LEFT: say("left"),
        CustodyKind.OUT_OF_SIGHT: say("out of sight"),
        CustodyKind.MISSING: say("missing"),
        CustodyKind.RETIRED: say("left the production"),
    }[custody.kind]
    return f"{words}, {custody.place}" if custody.place else words


def lot_text(say: Say, kind: RoundClass, caliber: str | None, charge: Charge) -> str:
    """Say what a lot was received as."""
    load = "" if charge is Charge.NONE else say(labels.CHARGES[charge])
    parts = [say(labels.ROUNDS[kind]), caliber or "", load]
    return ", ".join(part for part in parts if part)


def many(values: tuple[str, ...] | list[str]) -> str:
    """Return several names in one cell."""
    return ", ".join(dict.fromkeys(values))


NUMBERED = re.compile(r"(.*?)([0-9]{1,9})")


def runs(say: Say, names: Iterable[str]) -> str:
    """Return several names, each once, three and more in a row as `R-1 to R-20`."""
    found: list[list[str]] = []
    for name in dict.fromkeys(names):
        if found and follows(found[-1][-1], name):
            found[-1].append(name)
        else:
            found.append([name])
    told = []
    for run in found:
        if len(run) > SHORT_RUN:
            told.append(say("{first} to {last}").format(first=run[0], last=run[-1]))
        else:
            told += run
    return ", ".join(told)


def follows(name: str, after: str) -> bool:
    """Say whether a name is another one's with the next number."""
    one, two = NUMBERED.fullmatch(name), NUMBERED.fullmatch(after)
    if one is None or two is None or one[1] != two[1]:
        return False
    return f"{int(one[2]) + 1:0{len(one[2])}d}" == two[2]


def thousands(count: int) -> str:
    """Return a number as people read it: `5,312`."""
    return f"{count:,}"
