"""The pages and tables in a bundle, computed from its entries alone."""

from __future__ import annotations

from collections.abc import Iterable

from coldproof.acts.base import Act
from coldproof.acts.case import ClockRead
from coldproof.desk.floor.tongue import recorded
from coldproof.desk.history import certificate, html
from coldproof.desk.history.beside import Beside
from coldproof.desk.history.csv_text import csv_text
from coldproof.desk.history.frame import About
from coldproof.desk.history.rows import History
from coldproof.desk.history.tables import Table, instant_text, many, tables
from coldproof.desk.history.zone import Zone
from coldproof.desk.roster import origin_of, signer_of
from coldproof.desk.wording import body_text, given
from coldproof.exchange.bundle.errors import spelled
from coldproof.exchange.bundle.layout import CERTIFICATE_PAGE, CERTIFICATE_TEXT, TAG_MANIFEST, VIEWS
from coldproof.exchange.bundle.texts import Facts
from coldproof.log.policy import Signed
from coldproof.words.ids import CLERK
from coldproof.words.units import SECOND_US, clock_text

CSV = ("custody", "clearance", "rounds", "chain")
ACTS = (
    "position",
    "event_id",
    "claimed_time_utc",
    "recorded_after_utc",
    "by",
    "signed_by",
    "device_id",
    "kind",
    "what",
    "answers_event_ids",
    "standing",
)


def history_views(history: History, facts: Facts, agent: str, beside: Beside) -> dict[str, bytes]:
    """Return the six views of a whole record by path; `agent` is who made the bundle."""
    production = facts.top.production
    about = About(production, origin_of(production), facts.top.size, facts.root, agent, beside.zone)
    made = tables(history, beside)
    found = {f"{VIEWS}{name}.csv": csv_text(made[name]) for name in CSV}
    found[f"{VIEWS}timeline.html"] = html.timeline_page(history, about)
    found[f"{VIEWS}gaps.html"] = html.gaps_page(history, about)
    return {path: text.encode("utf-8") for path, text in found.items()}


def certificates(
    facts: Facts, agent: str, signed: Iterable[Signed], zone: Zone | None = None
) -> dict[str, bytes]:
    """Return the certificate template, as text and as a page, by path.

    `signed` are the log witnesses that cosigned, by the policy in the bundle.
    """
    cosigners = [
        f"{spelled(one.name)} at {both_times(one.time_s * SECOND_US, zone)},"
        " by the policy in this bundle"
        for one in signed
    ]
    known = certificate.Facts(
        production=facts.top.production,
        origin=origin_of(facts.top.production),
        size=facts.top.size,
        root=facts.root,
        log_key=facts.vkey,
        software=agent,
        cosigned=tuple(cosigners),
        manifest=f"that of {TAG_MANIFEST}, which covers this page and so cannot stand on it",
        verify="`coldproof verify`, or verify.pyz",
    )
    return {
        CERTIFICATE_TEXT: certificate.certificate_text(known).encode("utf-8"),
        CERTIFICATE_PAGE: certificate.certificate_html(known).encode("utf-8"),
    }


def both_times(at_us: int, zone: Zone | None) -> str:
    """Return an instant in UTC, and in the place's time where that is known."""
    there = "" if zone is None else f" ({zone.local(at_us)})"
    return f"{clock_text(at_us)} UTC{there}"


class ActTable:
    """The entries of an extract as a table: what each says of itself, nothing computed.

    Of time it has the claim, and the last reading of the server's clock before it in the extract:
    the entry was recorded after that.
    """

    def __init__(self) -> None:
        """Begin before the first entry."""
        self._rows: list[tuple[str | int | None, ...]] = []
        self._clock: int | None = None

    def add(self, position: int, name: str, act: Act, standing: str) -> None:
        """Add the next entry; `name` is its id as acts write it."""
        if isinstance(act.body, ClockRead) and act.by == CLERK:
            self._clock = act.at_us
        self._rows.append(
            (
                position,
                name,
                instant_text(act.at_us),
                instant_text(self._clock),
                act.by,
                signer_of(act),
                act.device,
                type(act.body).__name__,
                recorded(body_text(act.body, given(act.body))),
                many(act.answers),
                standing,
            )
        )

    def text(self) -> bytes:
        """Return the table as CSV."""
        return csv_text(Table(ACTS, tuple(self._rows))).encode("utf-8")
