"""Entry 0: what a production is, fixed for good by its founder's signature (D3)."""

from __future__ import annotations

from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

from coldproof.acts.base import Act
from coldproof.acts.errors import FormatError
from coldproof.acts.fields import shown
from coldproof.acts.production import ProductionOpened
from coldproof.app.acting import signed
from coldproof.app.errors import Refused, SetupError
from coldproof.app.ledger import Ledger
from coldproof.app.ports import Signer
from coldproof.desk import roster as keys
from coldproof.desk.reading import Opened, Standing, open_note, standing_of
from coldproof.desk.roster import key_text
from coldproof.log.errors import LogError
from coldproof.words.floor import Medium
from coldproof.words.ids import CLERK, DeviceId, Digest, Label, PackId, PersonId, PublicKey


class Founding(NamedTuple):
    """What the founder says: who, on which device, film or stage, which packs, which time zone."""

    founder: str
    device: str
    medium: Medium = Medium.FILM
    packs: tuple[str, ...] = ()
    zone: str | None = None
    continues: tuple[str, int, bytes] | None = None  # a lost log: production, size, root


def refuse_unknown_zone(zone: str | None) -> None:
    """Raise `SetupError` for a time zone that this machine does not know: entry 0 is for good.

    A machine that knows none refuses none.
    """
    try:
        if zone is not None:
            ZoneInfo(zone)
    except (ValueError, KeyError, OSError):  # ZoneInfoNotFoundError is a KeyError
        if available_timezones():
            found = f"{shown(zone)}, which this machine does not know"
            want = "a name of the time zone database, such as America/Denver,"
            raise SetupError("the production's zone", found, want) from None


def founding_note(
    told: Founding, production: str, log: Signer, clerk: Signer, founder: Signer, now_us: int
) -> bytes:
    """Return the note of entry 0, signed by the founder.

    Raises `FormatError` for odd names, and `SetupError` for the clerk's, who is nobody, and for a
    time zone that nobody knows.
    """
    if CLERK in (told.founder, told.device):
        found = f"{CLERK!r}, which is the name of the server's own key"
        raise SetupError("the founder", found, "another handle")
    body = ProductionOpened(
        founder=PersonId(told.founder),
        medium=told.medium,
        zone=None if told.zone is None else Label(told.zone),
        log_key=PublicKey(key_text(log.key.public)),
        clerk_key=PublicKey(key_text(clerk.key.public)),
        founder_key=PublicKey(key_text(founder.key.public)),
        packs=tuple(PackId(pack) for pack in told.packs),
        continues=None if told.continues is None else Label(told.continues[0]),
        continues_size=0 if told.continues is None else told.continues[1],
        continues_root=None if told.continues is None else Digest(key_text(told.continues[2])),
    )
    act = Act(
        production=Label(production),
        body=body,
        by=PersonId(told.founder),
        device=DeviceId(told.device),
        seq=1,
        at_us=now_us,
    )
    note = signed(act, founder)  # a label that is none is refused by it
    refuse_unknown_zone(told.zone)
    return note


def read_founding(ledger: Ledger, note: bytes) -> tuple[Opened, keys.Roster]:
    """Return entry 0 and who has which key by it.

    Raises `Refused` for one that does not open this production with these keys.
    """
    try:
        opened = open_note(note)
        if not isinstance(opened.act.body, ProductionOpened):
            found = f"a {type(opened.act.body).__name__}"
            raise Refused("entry 0", found, "a ProductionOpened")
        roster = keys.opened(opened.act)
        standing = standing_of(roster, opened, ledger.check)
    except (LogError, FormatError) as error:
        raise Refused("entry 0", str(error), "the founder's ProductionOpened") from None
    mine = (ledger.production, ledger.log_key.public)
    if standing is not Standing.ENROLLED or (roster.production, roster.log_key) != mine:
        raise Refused("entry 0", "another production, log key or signer", "the founder's own")
    return opened, roster
