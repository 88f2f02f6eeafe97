"""What `ask` and `record` share: an act typed for a production, and a verdict in words."""

from __future__ import annotations

import typing
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from coldproof.acts.base import Body
from coldproof.acts.custody import WeaponUnlocked
from coldproof.acts.fields import fields_of, shown
from coldproof.acts.kinds import kinds
from coldproof.acts.production import KeyRevoked
from coldproof.app.alike import alike
from coldproof.app.errors import DayError
from coldproof.app.story import Told
from coldproof.app.values import committed
from coldproof.cli.effects import say_effects
from coldproof.cli.errors import UsageError
from coldproof.cli.house import minutes_of, today_of, typed_hour
from coldproof.cli.telling import NO_PACK, bold, finding_text, say, say_wrapped
from coldproof.desk.cures import Cures
from coldproof.desk.history.step import Step
from coldproof.desk.roster import handle, key_text
from coldproof.exchange.day.line import act_fields
from coldproof.exchange.day.story import typed_act
from coldproof.rules.judge import Verdict
from coldproof.state.model import SetState
from coldproof.words.ids import DIGEST_SHAPE, NAME, Committed
from coldproof.words.units import clock_text

SPEAKERS = ("by", "vouched_by")
NO_KEY = ("HazardReported", "IncidentOpened")
NO_WORDS: Mapping[str, bytes] = MappingProxyType({})
VERDICTS = {"refused": "NO.", "warned": "Not refused, with a warning."}


def told_of(
    house: Any,
    line: str,
    *,
    unknown: bool,
    now_us: int,
    words: Mapping[str, bytes] = NO_WORDS,
) -> tuple[Told, tuple[str, ...] | None]:
    """Return an act typed on a line, and the ids that it answers; raises `DayError`.

    Without `at` it is done now; hours are those of the production's place, and `at` may be UTC with
    a `Z`.  Without `device` it is told on the device that has the name of whoever signs; if one key
    of theirs lies here, on its device.  `words` are kept elsewhere, and named by their digest.
    """
    state = house.follower.catch_up()
    raw = act_fields(line)
    for field, kept in words.items():
        if field in raw:
            raise UsageError(f"--words: found {field} in the act too; one of them would do")
        raw[field] = committed(kept)
    today = today_of(house, now_us)
    said = raw.get("at")
    typed = typed_hour(house, said, "the act, at", now_us) if type(said) is str else None
    at_us = now_us if typed is None else typed
    minutes = minutes_of(house)
    offset = 0 if minutes is None else minutes(at_us)
    if typed is not None or said is None:
        raw["at"] = clock_text(at_us, offset)
    signer = raw.get("vouched_by", raw.get("by"))
    if type(signer) is str:
        raw.setdefault("device", device_of(house, signer))
    if raw.get("kind") == "WorkStopped":
        raw.setdefault("scope", "production")
        unknown = True  # one of nothing that is known stops everything
    by = raw.get("by")
    anybody = (by,) if type(by) is str and raw.get("kind") in NO_KEY else ()
    brought: dict[str, Any] = {
        "PersonId": (*state.people, *anybody),  # who says that needs no key
        "WeaponId": state.weapons,
        "LotId": state.lots,
        "UnitId": state.units,
        "SetupId": state.setups,
        "SceneId": state.scenes,
    }
    size = house.ledger.size
    try:
        told = typed_act(today, offset, raw, None if unknown else brought, size)
    except DayError as error:
        raise meant(error, raw, state) from None
    if not unknown:
        refuse_unknown(house, state, told.body)
    if told.answers is None:
        return told, None
    ids = {position: act for act, position in house.ledger.ids.items()}
    return told, tuple(key_text(ids[int(one)]) for one in told.answers)


def meant(error: DayError, raw: Mapping[str, object], state: SetState) -> DayError:
    """Return why an act was refused, with what its teller may have meant.

    Of who says it those are people, and a device after an `@`; of words, where they are kept.
    """
    said, field, want = raw.get(error.field), error.field, error.want
    if type(said) is str and field in SPEAKERS:
        near = alike(said, state.people)
        person, _, device = said.partition("@")
        if near:
            want = " or ".join(near)
        elif NAME.fullmatch(person) and NAME.fullmatch(device):
            want = f'{field} = "{person}", device = "{device}"'
    elif want == DIGEST_SHAPE and has_words(raw.get("kind"), field):
        want = f'--words {field}="..." of `record`, or {want},'
    return DayError(error.file, error.line, error.act, field, error.found, want)


def has_words(kind: object, name: str) -> bool:
    """Say whether a field of a kind holds the digest of words that are kept beside the log."""
    known = kinds().get(kind) if type(kind) is str else None
    field = None if known is None else fields_of(known).get(name)
    return field is not None and Committed in (field.hint, *typing.get_args(field.hint))


def device_of(house: Any, signer: str) -> str:
    """Return the device on which somebody's key lies here, if it is one; else their own name.

    Only keys that are enrolled and not revoked count.
    """
    mine = [one for one in house.ledger.roster.keys.values() if one.person == signer]
    good = [one.device for one in mine if one.revoked is None]
    found = [device for device in good if (house.keys / f"{handle(signer, device)}.key").exists()]
    return found[0] if len(found) == 1 else signer


def refuse_unknown(house: Any, state: SetState, body: Body) -> None:
    """Raise `UsageError` for a key or a store that nobody named before, as for other names."""
    if isinstance(body, KeyRevoked):
        keys = house.ledger.roster.keys
        if handle(body.person, body.revoked) not in keys:
            known = [one.device for one in keys.values() if one.person == body.person]
            found = f"no key of {body.person} on {shown(body.revoked)}"
            want = f"a device of theirs ({', '.join(known)})" if known else "--unknown"
            raise UsageError(f"the act, revoked: found {found}; {want} would do")
    if isinstance(body, WeaponUnlocked):
        stores = dict.fromkeys(state.stores)
        places = [weapon.custody.place for weapon in state.weapons.values()]
        places += [weapon.kit.store for weapon in state.weapons.values()]
        places += [lot.received.store for lot in state.lots.values()]
        stores |= dict.fromkeys(place for place in places if place is not None)
        if body.store not in stores:
            named = ", ".join(stores) or "none yet"
            found = f"the store {shown(body.store)}, which no act named before"
            want = f"one of those known ({named}), or --unknown,"
            raise UsageError(f"the act, store: found {found}; {want} would do")


def say_verdict(
    verdict: Verdict,
    cures: Cures | None,
    one: Step | None = None,
    packs: tuple[str, ...] | None = None,
) -> None:
    """Print a verdict: what stands in the way, what would cure it, and what the act would do.

    Where `packs` are given and are none, it says that nobody else was asked.
    """
    say(bold(VERDICTS.get(verdict.word, "Not refused by these rules.")))
    for judged in verdict.judged:
        if judged.stands_in_the_way:
            say_wrapped(f"{judged.rule.severity}  {finding_text(judged)}", "  - ", "    ")
    if cures is not None:
        say("What would cure it:")
        for place, step in enumerate(cures.steps, 1):
            say_wrapped(step, f"  {place}. ", "     ")
        for need in cures.needs:
            say_wrapped(f"needs a person with that right: {need}", "  ", "    ")
    if one is not None:
        say_effects(one)
    if packs == ():
        say_wrapped(NO_PACK)
    say("Look into the chamber all the same.")
