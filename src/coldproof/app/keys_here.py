"""Whose keys lie in a production's folder, told to who asks for one that does not."""

from __future__ import annotations

from coldproof.app.alike import alike
from coldproof.app.errors import SetupError
from coldproof.app.house import House
from coldproof.desk.roster import handle

MOST_NAMED = 8


def no_key(house: House, person: str, device: str) -> SetupError:
    """Return that no key of a person on a device lies here, whose do, and who may be meant.

    Only keys that are enrolled and not revoked count.  Somebody who is enrolled is not taken for a
    misspelling of another.
    """
    keys, name = house.ledger.roster.keys, handle(person, device)
    lie = [one for one, key in keys.items() if key.revoked is None and _file(house, one)]
    here = [_typed(keys[one].person, keys[one].device) for one in lie]
    meant = [_typed(person, keys[one].device) for one in lie if keys[one].person == person]
    if all(key.person != person for key in keys.values()):
        meant = list(alike(_typed(person, device), here))
    found, want = f"none in {house.keys}", f"the file {name}.key there"
    if here:
        named = list(dict.fromkeys([*meant, *here]))
        more = f" and {len(here) - MOST_NAMED} more" if len(here) > MOST_NAMED else ""
        found += f", where those of {', '.join(named[:MOST_NAMED])}{more} lie"
        want = " or ".join(meant) or f"one of them, or {want},"
    return SetupError(f"the key of {_typed(person, device)}", found, want)


def _file(house: House, name: str) -> bool:
    return (house.keys / f"{name}.key").exists()


def _typed(person: str, device: str) -> str:
    """Return a key's name as `--by` takes it."""
    return person if device == person else handle(person, device)
