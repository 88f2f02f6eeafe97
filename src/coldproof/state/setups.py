"""Effects on setups: the card, what was done for it, its rolls and its end."""

from __future__ import annotations

from typing import cast

from coldproof.acts import setup as acts
from coldproof.state.entry import Entry
from coldproof.state.facts import signs_as
from coldproof.state.model import Draft
from coldproof.state.parts import sight_of
from coldproof.state.records import Distance, Setup, saw
from coldproof.words.floor import Known
from coldproof.words.people import FLOOR


def setup_begun(draft: Draft, entry: Entry) -> None:
    """A new card; another one of the same name is a new setup, whose beginner may not know it."""
    body = cast("acts.SetupBegun", entry.act.body)
    if not entry.may_permit:
        return
    sight, old = sight_of(entry), draft.setups.get(body.setup)
    knew = old is None or not old.open or saw(sight, old.sight)
    draft.edit("setups")[body.setup] = Setup(
        body,
        open=True,
        position=entry.position,
        sight=sight,
        unseen=() if old is None or knew else (old.card, *old.unseen),
        latest=sight,
    )


def on_setup(draft: Draft, name: str, **values: object) -> None:
    """Write some fields of a setup, if it was begun."""
    setup = draft.setups.get(name)
    if setup is not None:
        draft.edit("setups")[name] = setup._replace(**values)  # type: ignore[arg-type]  # by field


def ends(entry: Entry, setup: Setup) -> bool:
    """Say whether an act may end a setup: by a good key, and by who had seen its latest roll."""
    return entry.may_permit and saw(sight_of(entry), setup.latest)


def setup_closed(draft: Draft, entry: Entry) -> None:
    """The setup is over, unless a revoked key says so, or who had not seen it roll last."""
    body = cast("acts.SetupClosed", entry.act.body)
    setup = draft.setups.get(body.setup)
    if setup is not None and ends(entry, setup):
        on_setup(draft, body.setup, open=False)


def consulted(draft: Draft, entry: Entry) -> None:
    """A handler or the floor was consulted and named a mitigation."""
    body = cast("acts.MitigationConsulted", entry.act.body)
    setup = draft.setups.get(body.setup)
    if setup is not None and entry.may_permit:
        said = (entry.act.by, body.mitigation, entry.position)
        on_setup(draft, body.setup, consulted=(*setup.consulted, said))


def justified(draft: Draft, entry: Entry) -> None:
    """A handler or the floor says why a replica will not do."""
    body = cast("acts.WorkingGunJustified", entry.act.body)
    setup = draft.setups.get(body.setup)
    by = entry.act.by
    if (
        setup is not None
        and entry.may_permit
        and (signs_as(draft, entry) or signs_as(draft, entry, FLOOR))
    ):
        on_setup(draft, body.setup, justified=(*setup.justified, (by, entry.position)))


def measured(draft: Draft, entry: Entry) -> None:
    """The latest measure of this weapon in this setup."""
    body = cast("acts.DistanceMeasured", entry.act.body)
    setup = draft.setups.get(body.setup)
    if setup is not None and entry.may_permit:
        rest = tuple(d for d in setup.distances if d.weapon != body.weapon)
        new = Distance(body.weapon, body.distance_mm, entry.act.by, body.mitigation, entry.position)
        on_setup(draft, body.setup, distances=(*rest, new))


def protection(draft: Draft, entry: Entry) -> None:
    """The latest word on who is protected how."""
    body = cast("acts.ProtectionSet", entry.act.body)
    if entry.may_permit:
        on_setup(
            draft,
            body.setup,
            hearing=body.hearing,
            eyes=body.eyes,
            front=body.front,
            shield=body.shield,
            remote_camera=body.remote_camera,
            protection=entry.position,
        )


def rolled(draft: Draft, entry: Entry) -> None:
    """Rolling."""
    body = cast("acts.CameraRolled", entry.act.body)
    on_setup(
        draft,
        body.setup,
        rolled=entry.position,
        cut=None,
        cut_us=None,
        latest=sight_of(entry),
        freed=False,
    )


def cut(draft: Draft, entry: Entry) -> None:
    """Cut; what it names may be drawn for more, if who called it had seen the roll that it ends."""
    body = cast("acts.CutCalled", entry.act.body)
    setup = draft.setups.get(body.setup)
    if setup is not None:
        frees = ends(entry, setup) and entry.act.known is not Known.PAPER
        at, at_us, freed = entry.position, entry.at_us, setup.freed or frees
        on_setup(draft, body.setup, cut=at, cut_us=at_us, rolled=None, freed=freed)
