"""Set practice, rounds: each dummy told apart, none made here, exactly as many as are fired."""

from __future__ import annotations

from coldproof.acts.condition import RoundsProved, WeaponLoaded, WeaponUnloaded
from coldproof.acts.counts import RoundsDrawn
from coldproof.acts.kit import LotReceived, RoundsVerified, RoundTold
from coldproof.rules.base import (
    HOLDS,
    Broken,
    Citation,
    Evidence,
    Finding,
    Remedy,
    Right,
    Severity,
    Undecided,
    rule,
)
from coldproof.rules.question import Question
from coldproof.rules.set_practice.seen import (
    HANDING,
    card_of,
    hot_parts,
    where_none,
    why_none,
)
from coldproof.state.condition import use_proved
from coldproof.state.facts import is_gun, pair_key
from coldproof.state.records import Weapon
from coldproof.words.floor import Medium
from coldproof.words.kit import HOT, INERT, Marker, Origin, Primer, RoundClass
from coldproof.words.sentence import told, word

OWN_MARK = (Marker.RATTLE, Marker.HOLE, Marker.NO_PRIMER, Marker.INERT_PRIMER, Marker.RESIN)


@rule(
    Citation(
        rule_id="set.dummy-each-round",
        title="Each dummy told apart by itself",
        instrument="Set practice (US); an Australian guideline",
        clause="guideline: the difference from live can be demonstrated; practice for the rest",
        sources="S34 S44 S124",
        evidence=Evidence.OFFICIAL_SECONDARY,
        says="Each dummy is checked singly, by rattle, by a hole in its side, by a primer that is"
        " missing or inert, and can be shown to differ from a live round.",
        ours="The lot has one marker of its own; of each round the marker is seen or heard and the"
        " state of the primer is written down, at intake and again outside the gun before it is"
        " loaded. A lot with no marker, or with several, is unknown as a whole.",
    ),
    Severity.REFUSE,
    on=(*HANDING, LotReceived, RoundsVerified, RoundsProved, WeaponLoaded),
    cures=(Remedy.VERIFY_LOT, Remedy.UNLOAD, Remedy.FULL_CHECK),
    needs=(Right.SUPPLY,),
)
def dummy_each_round(q: Question) -> Finding | None:
    """The lot's marker, what was told of each round, and how those in the gun were told."""
    body, kind = q.body, type(q.body)
    if kind is LotReceived:
        if body.round_class not in INERT:
            return None
        return marked(body.lot, body.marker)
    if kind is RoundsVerified or kind is RoundsProved:
        return as_dummies(body.lot, body.rounds)
    if kind is WeaponLoaded:
        return loading(q) if body.round_class in INERT else None
    h = q.handing
    if h is None:
        return None
    finding: Finding | None = None
    for part in h.weapon.inside:
        if part.round_class in INERT:
            finding = dummy_lot(q, part.lot)
            if finding is not HOLDS:
                return finding
    if not q.stands and (finding is not None or not h.weapon.load_known):
        why = why_none(q.state, h.name, h.weapon)
        return Broken(
            told(
                "no round in {name} was told apart in a check that stands: {why}",
                name=h.name,
                why=why,
            ),
            where_none(h.weapon),
        )
    return finding


def marked(lot: str, marker: Marker) -> Finding:
    """Judge the marker that a lot of dummies came with."""
    if marker in OWN_MARK:
        return HOLDS
    return Broken(
        told(
            "the dummies of {lot} have marker {marker}, which tells none apart from live",
            lot=lot,
            marker=word(marker.value),
        )
    )


def as_dummies(lot: str, rounds: tuple[RoundTold, ...]) -> Finding | None:
    """Judge what was told of rounds that are said to be dummies."""
    finding: Finding | None = None
    for each in rounds:
        if each.round_class not in INERT:
            continue
        if each.told_by not in OWN_MARK:
            return Broken(
                told(
                    "{count} dummies of {lot} would be told by {told_by}",
                    count=each.count,
                    lot=lot,
                    told_by=word(each.told_by.value),
                )
            )
        if each.primer is Primer.LIVE:
            return Broken(
                told(
                    "{count} rounds of {lot} have a live primer: no dummies",
                    count=each.count,
                    lot=lot,
                )
            )
        if each.primer is Primer.UNKNOWN:
            return Undecided(
                (told("the primer of {count} dummies of {lot}", count=each.count, lot=lot),)
            )
        finding = HOLDS
    return finding


def loading(q: Question) -> Finding:
    """Dummies that go in were proved outside this gun, in the check that is under way."""
    finding = dummy_lot(q, q.body.lot)
    if finding is not HOLDS:
        return finding
    weapon = q.state.weapons.get(q.body.weapon)
    if (
        weapon is not None
        and weapon.sequence is not None
        and use_proved(weapon.sequence, q.body) is not None
    ):
        return HOLDS
    return Broken(
        told(
            "{count} dummies of {lot} were not told apart one by one outside {weapon}",
            count=q.body.count,
            lot=q.body.lot,
            weapon=q.body.weapon,
        )
    )


def dummy_lot(q: Question, name: str) -> Finding:
    """Judge a lot of dummies: one marker of its own, every primer written down."""
    lot = q.state.lots.get(name)
    if lot is None:
        return Broken(told("lot {name} was never received", name=name))
    found = marked(name, lot.received.marker)
    if found is not HOLDS:
        return Broken(found.because, (lot.position,)) if isinstance(found, Broken) else found
    if lot.markers_mixed:
        return Broken(
            told("in lot {name} not every round has the marker", name=name), (lot.position,)
        )
    if lot.verified_position is None:
        return Broken(
            told("no handler told the rounds of {name} apart", name=name), (lot.position,)
        )
    if lot.primers_unknown:
        return Undecided(
            (told("the primer of every round of {name}", name=name),), (lot.verified_position,)
        )
    return HOLDS


@rule(
    Citation(
        rule_id="set.no-homemade-dummies",
        title="No dummies made here",
        instrument="Set practice (lesson of a death on a US film in 1993)",
        clause="a practitioner's account; not a statute",
        sources="S152",
        evidence=Evidence.SECONDARY,
        says="No dummy is made on the production out of a live cartridge; dummies are bought from a"
        " maker or supplier, with papers.",
        ours="A lot without supplier or paper, or of an origin that nobody states, is not drawn,"
        " loaded or handed over either.",
    ),
    Severity.REFUSE,
    on=(*HANDING, LotReceived, RoundsDrawn, WeaponLoaded),
    cures=(Remedy.UNLOAD, Remedy.FULL_CHECK),
    needs=(Right.SUPPLY,),
)
def no_homemade_dummies(q: Question) -> Finding | None:
    """The origin of each lot of dummies that comes, is drawn, is loaded or is in the gun."""
    body, kind = q.body, type(q.body)
    if kind is LotReceived:
        return origin(body) if body.round_class in INERT else None
    if kind is RoundsDrawn or kind is WeaponLoaded:
        inert = kind is WeaponLoaded and body.round_class in INERT
        return bought(q, body.lot, inert)
    h = q.handing
    if h is None:
        return None
    finding: Finding | None = None
    for part in h.weapon.inside:
        if part.round_class in INERT:
            finding = bought(q, part.lot, True)
            if finding is not HOLDS:
                return finding
    return finding


def bought(q: Question, name: str, inert: bool) -> Finding | None:
    """Judge where a received lot comes from, if it is of dummies."""
    lot = q.state.lots.get(name)
    if lot is None:
        return Undecided((told("where lot {name} comes from", name=name),)) if inert else None
    if not inert and lot.received.round_class not in INERT:
        return None
    return origin(lot.received, (lot.position,))


def origin(lot: LotReceived, entries: tuple[int, ...] = ()) -> Finding:
    """Judge the origin and the papers of a lot of dummies."""
    if lot.origin is Origin.IN_HOUSE:
        return Broken(told("the dummies of {lot} were made in-house", lot=lot.lot), entries)
    if not lot.supplier_document:
        return Broken(
            told("the dummies of {lot} came without a supplier's paper", lot=lot.lot), entries
        )
    if lot.origin is Origin.UNKNOWN or lot.supplier is None:
        return Undecided((told("who made or supplied lot {lot}", lot=lot.lot),), entries)
    return HOLDS


@rule(
    Citation(
        rule_id="set.load-exact-count",
        title="Load what will be fired, no more",
        instrument="Set practice (theatre)",
        clause="a stagecraft list and a stage managers' network",
        sources="S131 S132",
        evidence=Evidence.SECONDARY,
        says="Load exactly as many as will be fired, with one spare at most where the house allows"
        " it; call out the count, and count before and after.",
        ours="The shots of the card are those of all its guns together. The spare is allowed on"
        " stage only. What comes out of a gun is compared with what the books have in it. A load"
        " for a first test firing has no card and is left alone.",
    ),
    Severity.WARN,
    on=(WeaponLoaded, WeaponUnloaded),
    cures=(Remedy.UNLOAD, Remedy.COUNT),
)
def load_exact_count(q: Question) -> Finding | None:
    """Blanks that go in against the card's shots; what comes out against the books."""
    weapon = q.state.weapons.get(q.body.weapon)
    if weapon is None or not is_gun(weapon.kit):
        return None
    if type(q.body) is WeaponUnloaded:
        return out_as_in(q, weapon)
    if q.body.round_class not in HOT:
        return None
    name = q.body.weapon
    found = card_of(q.state, name, weapon)
    if found is None:
        pair = q.state.pairs.get(pair_key(name, q.body.lot))
        if pair is None or pair.tested is None:
            return None
        return Undecided((told("a setup card that says how many shots {name} fires", name=name),))
    setup_name, setup = found
    loaded = q.body.count + sum(p.count for p in hot_parts(weapon))
    for other in setup.card.weapons:
        known = q.state.weapons.get(other)
        if other != name and known is not None:
            loaded += sum(p.count for p in hot_parts(known))
    spare = q.number("spare-rounds") if q.state.medium is Medium.STAGE else 0
    if loaded <= setup.card.shots + max(spare, 0):
        return HOLDS
    return Broken(
        told(
            "{loaded} blanks would be loaded for {setup}, and its card has {shots} shots",
            loaded=loaded,
            setup=setup_name,
            shots=setup.card.shots,
        ),
        (setup.position,),
    )


def out_as_in(q: Question, weapon: Weapon) -> Finding | None:
    """Compare, lot by lot, what comes out of a gun with what the books have in it."""
    finding: Finding | None = None
    out: dict[str, int] = {}
    for back in q.body.rounds:
        out[back.lot] = out.get(back.lot, 0) + back.count
    for lot, count in out.items():
        there = [p for p in weapon.inside if p.lot == lot]
        hot = any(p.round_class in HOT or p.round_class is RoundClass.SPENT for p in there)
        many = sum(p.count for p in there)
        if count != many:
            return Broken(
                told(
                    "{count} of {lot} would come out of {weapon}, and {many} are in it",
                    count=count,
                    lot=lot,
                    weapon=q.body.weapon,
                    many=many,
                )
            )
        finding = HOLDS if hot else finding
    return finding
