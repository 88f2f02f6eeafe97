"""A letter that many sign: how long it takes to fold, to tell, to show, to print; and a ring.

A part of `python -m bench.voice`.
"""

from __future__ import annotations

import base64
import secrets
from typing import NamedTuple

import rbcl  # type: ignore[import-untyped]  # it tells no types

from bench.rows import Row, ratio_row
from bench.run import entry_of
from bench.timing import in_turn, seconds
from coldproof.acts.codec import digest as digest_of
from coldproof.acts.letters import SignatureOpened, StatementOffered, StatementSigned
from coldproof.desk.floor.context import Desk, Me
from coldproof.desk.floor.copy import Checked, Copy
from coldproof.desk.floor.screens import show
from coldproof.desk.floor.voicing import Voice
from coldproof.desk.voice import messages as m
from coldproof.desk.voice.kinds import LetterSigned
from coldproof.desk.voice.letters import sheet
from coldproof.keys.ring import new_secret, public_of, sign
from coldproof.keys.signing import Signer, check
from coldproof.log.note import read_note
from coldproof.log.ring import refuse_unproven
from coldproof.state.fold import START, fold
from coldproof.words.ids import DeviceId, Digest, PersonId, Signature
from coldproof.words.voice import Shown
from tests.unit.web.test_sealed import BYTES, Set
from tests.voice import message

TEXT = b"We stop until the range is cold. We ask for the meeting that was promised.\n" * 40
GOOD = 200  # of HTTP's statuses


class Sizes(NamedTuple):
    """How much is measured."""

    people: int
    signers: int
    hidden: int
    ring: int
    times: int


def hidden(text: str, signer: Signer, person: str, production: str) -> SignatureOpened:
    """Return a hidden signature as a reader opens it."""
    said = message(LetterSigned, case=text, shown=Shown.HIDDEN.value)
    made = signer.line(m.text_of(production, said)).signature
    return SignatureOpened(
        text=Digest(text),
        signer=PersonId(person),
        signing=DeviceId(person),
        nonce=Digest(said.nonce),
        signature=Signature(base64.urlsafe_b64encode(made).decode().rstrip("=")),
    )


def signed_by_many(here: Set, sizes: Sizes) -> tuple[str, int]:
    """Have many sign a letter; return its digest, and the first entry of a signature."""
    client, cast = here.client, here.cast
    people = [f"crew-{n}" for n in range(sizes.signers)]
    for at in range(0, len(people), 50):
        client.recorded(*cast.enrolling(*people[at : at + 50]))
    text = digest_of(TEXT)
    client.sign_in("steward")
    client.post("values", content=TEXT, headers=BYTES)
    offered = StatementOffered(text=Digest(text), size=len(TEXT), hold_until=sizes.hidden)
    client.recorded(cast.note("steward", offered))
    first = client.live.head.size
    open_ones = people[sizes.hidden :]
    for at in range(0, len(open_ones), 100):
        signed = StatementSigned(text=Digest(text))
        client.recorded(*(cast.note(one, signed) for one in open_ones[at : at + 100]))
    for person in people[: sizes.hidden]:
        body = hidden(text, cast.signer(person), person, cast.production)
        client.recorded(cast.note("steward", body))
    here.followed()
    return text, first


def letter_rows(here: Set, sizes: Sizes) -> list[Row]:
    """Measure a letter of many: folded, told, shown on a screen, set as a paper."""
    client, cast = here.client, here.cast
    text, first = signed_by_many(here, sizes)
    live = client.live
    texts = [read_note(one).text for one in live.house.store.read(cast.production, 0, 1 << 20)]
    entries = [entry_of(one, n) for n, one in enumerate(texts)]
    before = fold(START, entries[:first])
    notes = [read_note(one) for one in live.house.store.read(cast.production, first, 1 << 20)]
    lines = [(note, note.lines[0]) for note in notes]
    keys = {key.person: key.public for key in live.house.ledger.roster.keys.values()}
    count = sizes.signers

    def bare() -> float:
        def work() -> None:
            for number in range(count):
                note, line = lines[number % len(lines)]
                person = line.name.partition("/")[2].partition("@")[0]
                check(keys[person], note.text, line.signature)

        return count / seconds(work)

    def folded() -> float:
        return count / seconds(lambda: fold(before, entries[first:]))

    def told() -> float:
        def work() -> None:
            found = sheet(live.state, text, live.house.ledger.roster, check, {})
            if found.distinct != count:
                raise SystemExit(f"bench: {found.distinct} signers; {count} would do")

        return count / seconds(work)

    peer = f"{count} Ed25519 checks, libsodium"
    rows = [
        ratio_row(f"a letter's {count} signatures folded", peer, in_turn(bare, folded), 0.5),
        ratio_row(
            f"its sheet told, {sizes.hidden} of them hidden and opened",
            peer,
            in_turn(bare, told),
            1,
        ),
    ]
    took = seconds(lambda: shown_page(here, text))
    rows.append(timed_row(f"its page of {count} lines, made by Python", took, 0.5))
    pdf: list[bytes] = []

    def set_paper() -> None:
        said = client.get("papers/letter.pdf", params={"letter": text})
        if said.status_code != GOOD:
            raise SystemExit(f"bench: no paper: {said.text[:300]}; one would do")
        pdf.append(said.content)

    took = seconds(set_paper)
    row = timed_row("its paper, sealed, asked of the server", took, 10)
    return [*rows, row._replace(peer=f"{len(pdf[0]) / 1000:,.0f} kB")]


def timed_row(what: str, took: float, most_s: float) -> Row:
    """Return the line of something that is done once."""
    reached = "yes" if took <= most_s else "no"
    return Row(what, f"{took * 1000:,.0f} ms", "–", "–", f"≤ {most_s * 1000:,.0f} ms", reached)


def shown_page(here: Set, text: str) -> None:
    """Have the page of a letter made, as a phone's Python does."""
    live = here.client.live
    roster = live.house.ledger.roster
    voice = Voice(here.production, Copy(live.house.settings.log_key, Checked()))
    desk = Desk(
        live.state,
        live.clock(),
        Me("steward", "steward", ("steward",)),
        {},
        lambda words: words,
        production=here.production,
        roster=roster,
        voice=voice,
    )
    show(desk, f"letter/{text}")


def ring_row(sizes: Sizes) -> Row:
    """Measure how our own Python checks one signature of a ring, beside libsodium's own steps."""
    made = [new_secret() for _ in range(sizes.ring)]
    ring = sorted(map(public_of, made))
    text = secrets.token_bytes(32)
    signed = sign(text, ring, made[0])
    point = rbcl.crypto_scalarmult_ristretto255_base(made[1])

    def peer() -> float:
        def work() -> None:
            for _ in range(4 * sizes.ring):
                rbcl.crypto_scalarmult_ristretto255(made[0], point)

        return 1 / seconds(work)

    def ours() -> float:
        return 1 / seconds(lambda: refuse_unproven(text, ring, signed.tag, signed.proof))

    ours()  # the keys' tables are made at the first check
    what = f"one signature of a ring of {sizes.ring} checked, in our own Python"
    found = in_turn(peer, ours, sizes.times)
    row = ratio_row(what, "its multiplications alone, libsodium", found, 0.03)
    shown = f"{1000 / found.ours:,.0f} ms"
    return row._replace(
        ours=shown, peer=f"libsodium's multiplications: {1000 / found.peer:,.0f} ms"
    )
