"""Effects of voice and case: what stands in the way until it is ended by name, and incidents."""

from __future__ import annotations

from collections.abc import Container
from typing import cast

from coldproof.acts import case as cases
from coldproof.acts import floor as floors
from coldproof.acts import setup as setups
from coldproof.acts import voice as acts
from coldproof.state import unmeant
from coldproof.state.entry import Entry
from coldproof.state.facts import is_handler, is_outside, roles_of, signs_as, wears
from coldproof.state.model import Draft, World
from coldproof.state.parts import alarm, bar_of, bar_scope, put, suspect
from coldproof.state.readers import is_reader
from coldproof.state.records import (
    Block,
    BlockKind,
    Cause,
    Incident,
    Notified,
    Release,
)
from coldproof.words.floor import IncidentKind, Scope, Severity
from coldproof.words.people import HANDLERS, SAFETY_SIDE, Role

WEAPON_HAZARD = "a hazard about weapons"  # its cause tells it from any other hazard


def open_block(
    draft: Draft,
    entry: Entry,
    kind: BlockKind,
    scope: Scope,
    target: str | None,
    cause: str,
    **more: object,
) -> None:
    """Open a block under the act's own id."""
    block = Block(
        kind, scope, target, entry.act.by, cause, entry.position, bar_of(entry, cause), entry.at_us
    )
    draft.edit("blocks")[entry.id] = block._replace(**more)  # type: ignore[arg-type]  # by field


def answered(draft: Draft, entry: Entry, kinds: tuple[BlockKind, ...]) -> list[tuple[str, Block]]:
    """Return the open blocks that an act names; a release ends no other."""
    found: list[tuple[str, Block]] = []
    for name in entry.act.answers:
        block = draft.blocks.get(name)
        # naming it is having seen it: an id cannot be guessed
        if block is not None and block.kind in kinds and entry.may_permit:
            found.append((name, block))
    return found


def stopped(draft: Draft, entry: Entry) -> None:
    """Everything in the scope stops at once; no approval, no right and no reason is asked."""
    body = cast("acts.WorkStopped", entry.act.body)
    scope, target = reach(draft, body.scope, body.target)
    open_block(draft, entry, BlockKind.STOP, scope, target, "work was stopped")
    bar_scope(draft, scope, target, bar_of(entry, "work was stopped"))


def reach(draft: Draft, scope: Scope, target: str | None) -> tuple[Scope, str | None]:
    """Return how far a block reaches: one of nothing that is known reaches everything."""
    known: dict[Scope, Container[str]] = {
        Scope.ITEM: draft.weapons,
        Scope.UNIT: draft.units,
        Scope.SCENE: draft.scenes,
    }
    if scope in known and target is not None and target in known[scope]:
        return scope, target
    return Scope.PRODUCTION, None


def released(draft: Draft, entry: Entry) -> None:
    """One release is kept; the stop ends when a handler and the safety side have both released it.

    One of the two is from outside the weapons team, and both say: cause found, fixed, crew told.
    """
    body = cast("acts.WorkReleased", entry.act.body)
    unmeant.signed(draft, entry)
    whole = body.cause_found and body.fixed and body.crew_told
    for name, block in answered(draft, entry, (BlockKind.STOP,)):
        mine = Release(
            entry.act.by,
            roles_of(draft, entry.act.by),
            whole,
            body.concern_answered,
            entry.position,
            body.why,
        )
        _release(draft, name, block, mine)


def _release(draft: Draft, name: str, block: Block, mine: Release) -> None:
    """Keep one person's latest release of a block; end it once the two needed are there."""
    releases = (*(r for r in block.releases if r.person != mine.person), mine)
    blocks = draft.edit("blocks")
    if ends(draft, releases):
        del blocks[name]
    else:
        blocks[name] = block._replace(releases=releases)


def ends(draft: World, releases: tuple[Release, ...]) -> bool:
    """Say whether these releases together end a stop."""
    whole = [r.person for r in releases if r.whole]
    return any(
        a != b
        and is_handler(draft, a)
        and wears(draft, b, SAFETY_SIDE)
        and (is_outside(draft, a) or is_outside(draft, b))
        for a in whole
        for b in whole
    )


def mistake_said(draft: Draft, entry: Entry) -> None:
    """Who stopped it says that it was a mistake: shown to who releases it, and no more."""
    for name, block in answered(draft, entry, (BlockKind.STOP,)):
        if entry.act.by == block.by and block.bar.device:
            draft.edit("blocks")[name] = block._replace(mistake=entry.position)


def not_ready(draft: Draft, entry: Entry) -> None:
    """A "not ready" stands until a handler ends it, whoever called it."""
    body = cast("floors.NotReadyCalled", entry.act.body)
    if body.weapon is None:
        scope, target = reach(draft, Scope.UNIT, body.unit)
    else:
        scope, target = reach(draft, Scope.ITEM, body.weapon)
    open_block(draft, entry, BlockKind.NOT_READY, scope, target, "not ready", unit=body.unit)


def ready(draft: Draft, entry: Entry) -> None:
    """A handler ends the "not ready" named."""
    for name, _ in answered(draft, entry, (BlockKind.NOT_READY,)):
        if signs_as(draft, entry):
            del draft.edit("blocks")[name]


def pressed(draft: Draft, entry: Entry) -> None:
    """Who pressed is kept before who yielded."""
    body = cast("floors.PressedToGoOn", entry.act.body)
    draft.pressed = (*draft.pressed[-31:], (entry.act.by, body.pressure.value, entry.position))


def show_requested(draft: Draft, entry: Entry) -> None:
    """The roll waits."""
    body = cast("setups.ShowRequested", entry.act.body)
    open_block(draft, entry, BlockKind.SHOW, Scope.ITEM, body.weapon, "asked to be shown")


def show_ended(draft: Draft, entry: Entry) -> None:
    """A handler showed it, or the asker withdrew."""
    withdrawn = isinstance(entry.act.body, setups.ShowWithdrawn)
    for name, block in answered(draft, entry, (BlockKind.SHOW,)):
        by = entry.act.by
        if (withdrawn and by == block.by) or (not withdrawn and signs_as(draft, entry)):
            del draft.edit("blocks")[name]


def resumed(draft: Draft, entry: Entry) -> None:
    """Only who withheld may resume; a handler may end what a handler withheld."""
    for name, block in answered(draft, entry, (BlockKind.WITHHELD,)):
        by = entry.act.by
        if by == block.by or (block.cause == "handler" and signs_as(draft, entry)):
            del draft.edit("blocks")[name]


def hazard(draft: Draft, entry: Entry) -> None:
    """An open hazard.

    If it is about weapons, it is said to whoever gives out, loads or uses a weapon; a pack that is
    in force may refuse by it.
    """
    body = cast("acts.HazardReported", entry.act.body)
    scope = Scope.PRODUCTION if body.unit is None else Scope.UNIT
    cause = WEAPON_HAZARD if body.weapons else "a hazard"
    open_block(
        draft,
        entry,
        BlockKind.HAZARD,
        scope,
        body.unit,
        cause,
        subject=body.subject,
        unit=body.unit,
        about=body.about,
    )


def hazard_seen(draft: Draft, entry: Entry) -> None:
    """Somebody who must act has read it."""
    for name, block in answered(draft, entry, (BlockKind.HAZARD,)):
        if block.seen_us is None and entry.act.by != block.by:
            draft.edit("blocks")[name] = block._replace(seen_us=entry.at_us, seen=entry.position)


def hazard_answered(draft: Draft, entry: Entry) -> None:
    """Answered by somebody who is not its subject and did not report it: no longer open."""
    for name, block in answered(draft, entry, (BlockKind.HAZARD,)):
        if entry.act.by not in (block.subject, block.by):
            del draft.edit("blocks")[name]


def hold_placed(draft: Draft, entry: Entry) -> None:
    """Nothing is done with these until the hold is lifted by who placed it."""
    body = cast("acts.HoldPlaced", entry.act.body)
    open_block(
        draft, entry, BlockKind.HOLD, Scope.ITEM, None, "held as evidence", items=body.weapons
    )


def hold_lifted(draft: Draft, entry: Entry) -> None:
    """Only who placed it; a freeze only if they are from outside the weapons team.

    What a stranger froze is lifted by two, as a stop is released, and each says why.
    """
    why = cast("acts.HoldLifted", entry.act.body).why
    for name, block in answered(draft, entry, (BlockKind.HOLD, BlockKind.FREEZE)):
        by = entry.act.by
        if is_strangers(block):
            mine = Release(by, roles_of(draft, by), why is not None, False, entry.position, why)
            _release(draft, name, block, mine)
        elif by == block.by and (block.kind is BlockKind.HOLD or is_outside(draft, by)):
            del draft.edit("blocks")[name]


def is_strangers(block: Block) -> bool:
    """Say whether a freeze arrived without anybody's signature: nobody is there to lift it."""
    return block.kind is BlockKind.FREEZE and not block.bar.device


def incident_opened(draft: Draft, entry: Entry) -> None:
    """A case; from an injury on, its items are frozen at once."""
    body = cast("cases.IncidentOpened", entry.act.body)
    learned = entry.at_us if body.learned_at_us is None else body.learned_at_us
    draft.edit("incidents")[entry.id] = Incident(
        body.incident,
        body.severity,
        body.unit,
        body.weapons,
        body.lots,
        entry.at_us,
        min(learned, entry.at_us),
        entry.position,
    )
    unmeant.incident(draft, entry)
    if body.incident is IncidentKind.LIVE_ROUND:
        alarm(draft, entry, "an incident: a live round")
    if body.incident in (IncidentKind.COUNT_MISMATCH, IncidentKind.THEFT_OR_LOSS):
        for name in body.weapons:
            if name in draft.weapons:
                weapon = draft.weapons[name]
                causes = suspect(weapon, Cause.GAP, entry.position)
                put(draft, name, weapon._replace(suspicions=causes))
    hurt = body.severity is not Severity.NOBODY_HURT or body.incident is IncidentKind.INJURY
    if hurt and not body.weapons:
        alarm(draft, entry, "somebody was hurt", body.unit)
    if hurt:
        freeze(draft, entry, body.weapons, body.lots)


def freeze(
    draft: Draft, entry: Entry, weapons: tuple[str, ...], lots: tuple[str, ...] = ()
) -> None:
    """These stay as they are."""
    open_block(
        draft,
        entry,
        BlockKind.FREEZE,
        Scope.ITEM,
        None,
        "frozen as evidence",
        items=weapons,
        lots=lots,
    )


def on_incident(draft: Draft, entry: Entry, **values: object) -> Incident | None:
    """Write some fields of the incident that an act answers; return it as it was."""
    for name in entry.act.answers:
        known = draft.incidents.get(name)
        if known is not None:
            new = known._replace(**values)  # type: ignore[arg-type]  # by field
            draft.edit("incidents")[name] = new
            return known
    return None


def linked(draft: Draft, entry: Entry) -> None:
    """More belongs to the case; "not relevant" is a note and unlinks nothing."""
    body = cast("cases.IncidentLinked", entry.act.body)
    known = on_incident(draft, entry)
    if known is not None:
        on_incident(
            draft,
            entry,
            weapons=tuple(dict.fromkeys(known.weapons + body.weapons)),
            lots=tuple(dict.fromkeys(known.lots + body.lots)),
        )


def investigated(draft: Draft, entry: Entry) -> None:
    """Looked into and put right."""
    body = cast("cases.IncidentInvestigated", entry.act.body)
    unmeant.investigated(draft, entry)
    if body.cause_found and body.corrected and entry.may_permit:
        known = on_incident(draft, entry, investigated=True)
        if known is not None:
            on_incident(draft, entry, signed=(*known.signed, (entry.act.by, entry.position)))


def account_given(draft: Draft, entry: Entry) -> None:
    """One more account, by its writer's own key: nobody gives one for another."""
    body = cast("cases.AccountGiven", entry.act.body)
    known = on_incident(draft, entry) if entry.may_permit else None
    if known is not None:
        first = entry.position if known.first_account is None else known.first_account
        givers = tuple(dict.fromkeys((*known.givers, entry.act.by)))
        given = (*known.given, (entry.act.by, body.text, entry.position))
        count = known.accounts + 1
        on_incident(draft, entry, accounts=count, first_account=first, givers=givers, given=given)


def accounts_released(draft: Draft, entry: Entry) -> None:
    """An investigator, or who reads reports, lets these read the accounts, or all."""
    body = cast("cases.AccountsReleased", entry.act.body)
    right = is_reader(draft, entry) or signs_as(draft, entry, (Role.INVESTIGATOR,))
    known = on_incident(draft, entry) if right and entry.may_permit else None
    if known is not None:
        new = (body.to, entry.position, entry.act.by)
        on_incident(draft, entry, released=(*known.released, new))


def scene_frozen(draft: Draft, entry: Entry) -> None:
    """Items and place stay as they are."""
    body = cast("cases.SceneFrozen", entry.act.body)
    on_incident(draft, entry, frozen=True)
    freeze(draft, entry, body.weapons, body.lots)


def evidence(draft: Draft, entry: Entry) -> None:
    """An agency has these lots now; the weapons are frozen for good."""
    body = cast("cases.EvidenceCollected", entry.act.body)
    right = entry.may_permit and signs_as(
        draft, entry, (*HANDLERS, *SAFETY_SIDE, Role.INVESTIGATOR)
    )
    for name in body.lots if right else ():
        lot = draft.lots.get(name)
        if lot is not None:
            shelf = lot.stored + lot.carried
            draft.edit("lots")[name] = lot._replace(
                stored_told=0, carried_told=0, shorts=(), evidence=lot.evidence + shelf
            )
    if body.weapons or body.lots:
        freeze(draft, entry, body.weapons, body.lots)


def agency_notified(draft: Draft, entry: Entry) -> None:
    """An agency was told."""
    body = cast("cases.AgencyNotified", entry.act.body)
    known = on_incident(draft, entry)
    if known is not None:
        said = Notified(
            body.agency,
            entry.at_us,
            body.complete,
            body.scene_altered,
            body.channel,
            entry.position,
        )
        on_incident(draft, entry, told=(*known.told, said))


def owner_notified(draft: Draft, entry: Entry) -> None:
    """The owner of a lost weapon was told."""
    on_incident(draft, entry, owner_told_us=entry.at_us, owner_told=entry.position)


def kept(draft: Draft, entry: Entry) -> None:
    """Kept in the record; nothing that rules read changes."""
