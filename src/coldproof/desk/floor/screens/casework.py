"""What is said of a case: who was told, what belongs to it, who took what, its cause, a hold."""

from __future__ import annotations

from typing import Any

from coldproof.acts.case import OwnerNotified
from coldproof.acts.counts import RoundSecured
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import ROUNDS, label
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    choice,
    field,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import (
    answered,
    is_yes,
    key_needed,
    picked,
    said,
    several,
    signs,
    yes_no,
)
from coldproof.desk.floor.screens.release import why_options
from coldproof.desk.floor.terms import AGENCIES, WHYS, people_text, terms
from coldproof.desk.floor.tongue import say
from coldproof.desk.floor.typed import fault, typed
from coldproof.state.records import Block, BlockKind, Incident
from coldproof.state.voices import is_strangers
from coldproof.words.ids import LABEL

CHANNELS = {
    "phone": say("By phone"),
    "in person": say("In person"),
    "web form": say("Web form"),
}


def telling(desk: Desk, name: str, case: Incident) -> Screen:
    """Ask which agency was told, how, and what was answered."""
    say, me = desk.say, signs(desk)
    agencies = [(a.value, say(w)) for a, w in AGENCIES.items()]
    agency, channel = picked(desk, "agency", AGENCIES), picked(desk, "channel", CHANNELS)
    parts: list[Part] = [
        choice("agency", say("Who was told?"), agencies, agency),
        choice("channel", say("How?"), [(n, say(w)) for n, w in CHANNELS.items()], channel),
        text(say("Voicemail, fax and e-mail are no report."), "small"),
        yes_no(desk, "complete", say("Was everything answered that they asked?")),
        yes_no(desk, "altered", say("Has the scene been altered?")),
    ]
    if me is None:
        parts.append(key_needed(desk))
    elif agency and channel and answered(desk, "complete", "altered"):
        act = said(
            "AgencyNotified",
            me,
            answers=[name],
            agency=agency,
            channel=channel,
            complete=is_yes(desk, "complete"),
            scene_altered=is_yes(desk, "altered"),
        )
        parts.append(button(say("They were told"), record([act], f"incident/{name}", ask=True)))
    return Screen(say("An agency was told"), tuple(parts), back=f"incident/{name}", live=False)


def linking(desk: Desk, name: str, case: Incident) -> Screen:
    """Add items to the case; nothing is ever taken out of it."""
    say, me, state = desk.say, signs(desk), desk.state
    weapons = [(n, n) for n in state.weapons if n not in case.weapons]
    lots = [(n, n) for n in state.lots if n not in case.lots]
    parts: list[Part] = [
        choice("weapons", say("Weapons"), weapons, several(desk, "weapons"), many=True),
        choice("lots", say("Lots"), lots, several(desk, "lots"), many=True),
        text(say("What is linked stays linked."), "small"),
    ]
    some = [n for n in several(desk, "weapons") if n in state.weapons]
    of_lots = [n for n in several(desk, "lots") if n in state.lots]
    if me is None:
        parts.append(key_needed(desk))
    elif some or of_lots:
        act = said("IncidentLinked", me, answers=[name], weapons=some, lots=of_lots)
        parts.append(button(say("These belong to it"), record([act], f"incident/{name}", ask=True)))
    return Screen(say("Link items"), tuple(parts), back=f"incident/{name}", live=False)


def cause(desk: Desk, name: str, case: Incident) -> Screen:
    """Ask whether the cause was found and put right."""
    say, me = desk.say, signs(desk)
    parts: list[Part] = [
        yes_no(desk, "found", say("Was the cause found?")),
        yes_no(desk, "right", say("Was it put right?")),
    ]
    if me is None:
        parts.append(key_needed(desk))
    elif answered(desk, "found", "right"):
        act = said(
            "IncidentInvestigated",
            me,
            answers=[name],
            cause_found=is_yes(desk, "found"),
            corrected=is_yes(desk, "right"),
        )
        parts.append(button(say("I looked into it"), record([act], f"incident/{name}", ask=True)))
    return Screen(say("Cause and correction"), tuple(parts), back=f"incident/{name}", live=False)


def taken(desk: Desk, name: str, case: Incident) -> Screen:
    """Say which items of the case an agency took, against a receipt."""
    say, me = desk.say, signs(desk)
    agency, receipt = picked(desk, "agency", AGENCIES), (picked(desk, "receipt") or "").strip(" ")
    agencies = [(a.value, say(w)) for a, w in AGENCIES.items()]
    weapons = [n for n in several(desk, "weapons") if n in case.weapons]
    lots = [n for n in several(desk, "lots") if n in case.lots]
    parts: list[Part] = [
        choice("agency", say("Who took them?"), agencies, agency),
        choice("weapons", say("Weapons"), [(n, n) for n in case.weapons], weapons, many=True),
        choice("lots", say("Lots"), [(n, n) for n in case.lots], lots, many=True),
        field("receipt", say("Number of the receipt"), value=receipt),
        text(say("Only what is linked to the case can be taken for it. Link it first."), "small"),
    ]
    if me is None:
        parts.append(key_needed(desk))
    elif agency and LABEL.fullmatch(receipt) and (weapons or lots):
        act = said(
            "EvidenceCollected",
            me,
            answers=[name],
            agency=agency,
            receipt=receipt,
            weapons=weapons,
            lots=lots,
        )
        do = record([act], f"incident/{name}", ask=True)
        parts.append(button(say("They took these, against the receipt"), do))
    return Screen(say("An agency took items"), tuple(parts), back=f"incident/{name}", live=False)


def securing(desk: Desk, name: str, case: Incident) -> Screen:
    """Say where each round that was found was taken: away from the set, against a receipt."""
    say, me, state = desk.say, signs(desk), desk.state
    loose = [(n, one) for n, one in state.rounds.items() if not one.secured]
    options = [(n, f"{label(desk, ROUNDS, one.round_class)}, {one.place}") for n, one in loose]
    which, receipt = (
        picked(desk, "which", [n for n, _ in loose]),
        typed(desk, RoundSecured, "receipt"),
    )
    people = [(p, p) for p, one in state.people.items() if one.departed is None]
    to = picked(desk, "to", [p for p, _ in people])
    parts: list[Part] = [
        choice("which", say("Which round?"), options, which),
        field("receipt", say("Receipt, or the lock it is under"), value=desk.draft.get("receipt")),
        *fault(desk, RoundSecured, "receipt"),
        choice("to", say("Who took it? May stay open: the police"), people, to),
        text(say("The stop that it made is released apart."), "small"),
    ]
    if me is None:
        parts.append(key_needed(desk))
    elif which and receipt:
        act = said("RoundSecured", me, answers=[which], receipt=receipt, to=to)
        do = record([act], f"incident/{name}", ask=True)
        parts.append(button(say("It is away from the set"), do))
    return Screen(say("A round was found"), tuple(parts), back=f"incident/{name}", live=False)


def owning(desk: Desk, name: str, case: Incident) -> Screen:
    """Say that the licensed owner of a lost weapon was told."""
    say, me = desk.say, signs(desk)
    weapon, owner = picked(desk, "weapon", case.weapons), typed(desk, OwnerNotified, "owner")
    parts: list[Part] = [
        choice("weapon", say("Which weapon?"), [(n, n) for n in case.weapons], weapon),
        field("owner", say("Which owner, such as the rental house"), value=desk.draft.get("owner")),
        *fault(desk, OwnerNotified, "owner"),
    ]
    if me is None:
        parts.append(key_needed(desk))
    elif weapon and owner:
        act = said("OwnerNotified", me, answers=[name], weapon=weapon, owner=owner)
        do = record([act], f"incident/{name}", ask=True)
        parts.append(button(say("The owner was told"), do))
    return Screen(say("The owner"), tuple(parts), back=f"incident/{name}", live=False)


def holding(desk: Desk, name: str, case: Incident) -> Screen:
    """Hold items for an investigator or an agency; only who placed a hold lifts it."""
    say, me, state = desk.say, signs(desk), desk.state
    chosen = [n for n in several(desk, "weapons") if n in state.weapons]
    options = [(n, n) for n in dict.fromkeys((*case.weapons, *state.weapons))]
    parts: list[Part] = [
        text(say("Nothing is done with what is held until whoever placed the hold lifts it.")),
        choice("weapons", say("Hold which weapons?"), options, chosen, many=True),
    ]
    here = f"incident/{name}/hold"
    if me is None:
        parts.append(key_needed(desk))
    elif chosen:
        act = said("HoldPlaced", me, weapons=chosen)
        parts.append(button(say("Hold them"), record([act], here), Tone.STOP))
    strangers = any(is_strangers(block) for block in state.blocks.values())
    why = picked(desk, "why", WHYS) if strangers else None
    items = [
        held(desk, key, block, here, why)
        for key, block in state.blocks.items()
        if block.kind in (BlockKind.HOLD, BlockKind.FREEZE)
    ]
    parts.append(rows(items, say("Nothing is held.")))
    if strangers:
        words = say("Frozen by somebody without a key: a handler and {caller}, or safety, lift it.")
        parts.append(text(words.format(caller=terms(desk).the_caller)))
        parts.append(text(say("Each on their own, one from outside the weapons department.")))
        parts.append(choice("why", say("Why may it be lifted?"), why_options(desk), why))
    return Screen(say("Hold"), tuple(parts), back=f"incident/{name}", live=False)


def held(desk: Desk, key: str, block: Block, here: str, why: str | None) -> dict[str, Any]:
    """Return what is held or frozen, by whom, and the tap that lifts it for who can."""
    say, me, do = desk.say, signs(desk), None
    free = is_strangers(block)
    if me is not None and (why is not None if free else me == block.by):
        do = record(
            [said("HoldLifted", me, answers=[key], why=why if free else None)], here, ask=True
        )
    what = ", ".join((*block.items, *block.lots)) or say("everything of the case")
    title = say("Lift: {what}").format(what=what) if do is not None else what
    lines = [say(block.cause), say("by somebody without a key") if free else block.by]
    if block.releases:
        by = people_text(desk, [one.person for one in block.releases if one.whole])
        lines.append(say("Lifted so far by: {people}").format(people=by))
    return row(title, lines, do=do)


FORMS = {
    "told": telling,
    "link": linking,
    "cause": cause,
    "taken": taken,
    "round": securing,
    "owner": owning,
    "hold": holding,
}
