"""What of the script and the assessments is here to be read, and what a plan owes to their words.

The record has no word of a script but the lines that somebody settled.  Where the draft that counts
is not here, no page knows which scenes have a gun in, and each says so.
"""

from __future__ import annotations

from collections.abc import Iterable

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, go, heading, quiet, row, rows
from coldproof.desk.floor.said import signs
from coldproof.desk.floor.screens.assessment import extreme, held
from coldproof.desk.floor.screens.drafted import HERE, Read, fetched, has_plan, lines, read
from coldproof.desk.plan.scenes import Assessed, Draft, Lack, OfDay, Words
from coldproof.desk.plan.standing import standing
from coldproof.desk.script.model import scene_id
from coldproof.desk.voice.letters import revealed
from coldproof.words.floor import SceneTag


def words(desk: Desk) -> Words:
    """Return what the draft that counts and the newest assessments say, as far as they are here."""
    found = {name: one for name in desk.state.scenes if (one := document(desk, name)) is not None}
    return Words(draft_of(desk), found)


def document(desk: Desk, name: str) -> Assessed | None:
    """Return what the newest assessment of a scene leaves open by its words; none: not here."""
    how = standing(desk.state, name)
    one = held(desk, how.newest)
    if one is None:
        return None
    return Assessed(extreme(one), how.unread((*one.people, *one.contributors)))


def unread_here(desk: Desk, scenes: Iterable[OfDay]) -> list[str]:
    """Return the scenes whose assessment stands, and has words that are not here."""
    state, found = desk.state, list[str]()
    for one in scenes:
        how = standing(state, one.name)
        if one.armed and how.newest is not None and how.newest.document is not None:
            known = how.newest.document in state.erased or held(desk, how.newest) is not None
            found += [] if known or how.is_void else [one.name]
    return found


def unread_text(desk: Desk, scenes: Iterable[OfDay]) -> list[str]:
    """Say of which scenes' assessments the words are not here, and what cannot be known so."""
    away = unread_here(desk, scenes)
    words = desk.say(
        "Assessments whose words are not at hand here, of scenes: {scenes}. Whether one leaves a"
        " hazard extreme, and whom it names that has not read it, is not known here."
    )
    return [words.format(scenes=", ".join(away))] if away else []


def to_read(desk: Desk, scenes: Iterable[OfDay] = ()) -> list[Part]:
    """Say to who is here which assessments name them and were not read.

    Of these scenes, also which may name them, as their words are not here.
    """
    say, me = desk.say, signs(desk)
    if me is None:
        return []
    items, away = [], unread_here(desk, scenes)
    for name in desk.state.scenes:
        how, known = standing(desk.state, name), document(desk, name)
        if how.newest is None or how.is_void or not how.unread((me,)):
            continue
        named = me in how.newest.contributors if known is None else me in known.unread
        if named or name in away:
            words = say("It names you, and you have not said that you read it")
            if not named:
                words = say("Whom it affects stands in it: read it to see if you are named")
            title = say("Assessment of scene {name}").format(name=name)
            items.append(row(title, [words], do=go(f"plan/scene/{name}/risk"), marked=named))
    return [heading(say("To be read")), rows(items)] if items else []


def draft_of(desk: Desk) -> Draft | None:
    """Return which scenes the draft that counts has, and which of them may have a gun in."""
    one = counting(desk)
    if one is None:
        return None
    numbered = [scene for scene in one.script.scenes if scene.number]
    omitted = frozenset(str(scene.number) for scene in numbered if scene.omitted)
    guns = frozenset(number for number, _ in guns_in(desk, one) if number is not None)
    return Draft(one.ids, omitted, guns, lines(desk).accepted())


def counting(desk: Desk) -> Read | None:
    """Return the draft that counts, where its words are here."""
    script = desk.state.script
    return None if script is None else read(desk, script.document)


def guns_in(desk: Desk, one: Read) -> list[tuple[str | None, int]]:
    """Return number and place of each scene with a line of a gun that nobody rejected."""
    found: dict[int, str | None] = {}
    known = lines(desk)
    for hit in one.hits:
        said = known.of(hit)
        gun = hit.trigger is SceneTag.FIREARMS and (said is None or not said.rejected)
        if gun and not hit.hidden and hit.place >= 0:
            found[hit.place] = one.script.scenes[hit.place].number
    return [(number, place) for place, number in found.items()]


def unplanned_guns(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Return name and route of each scene that the script has a gun in, and nobody planned.

    Where the draft's words are not here, those of which somebody said so.
    """
    one, planned = counting(desk), desk.state.scenes
    if one is None:
        said = [hit for hit in desk.state.hits.values() if hit.accepted and hit.scene is not None]
        named = dict.fromkeys(str(h.scene) for h in said if h.trigger is SceneTag.FIREARMS)
        return tuple((name, f"{HERE}/scene/{name}") for name in named if name not in planned)
    return tuple(
        (revealed(number or str(place + 1)), one.routes[place])
        for number, place in guns_in(desk, one)
        if scene_id(number) is None or not has_plan(desk, number)
    )


def is_away(desk: Desk) -> bool:
    """Say whether a draft counts whose words are not here."""
    return desk.state.script is not None and counting(desk) is None


def away_text(desk: Desk) -> str:
    """Say that nobody can tell here which scenes have a gun in."""
    return desk.say(
        "The script's words are not at hand here: which of its scenes have a gun in is not known."
    )


def read_keys(desk: Desk, scenes: Iterable[OfDay], then: str) -> list[Part]:
    """Offer the words of the draft where a scene waits for them, or say why there are none."""
    script = desk.state.script
    if script is None or not any(Lack.UNREAD in one.lacks for one in scenes):
        return []
    return quiet(fetched(desk, script.document, then))
