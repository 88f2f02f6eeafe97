"""Ways to shoot a scene or a shot: side by side, weighed, chosen with a reason, signed."""

from __future__ import annotations

from typing import Any

from coldproof.acts.codec import digest
from coldproof.acts.plan import AlternativesWeighed, WayFigures
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import ROUNDS, classes_text, label, options
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    choice,
    field,
    heading,
    put,
    record,
    row,
    rows,
    table,
    text,
)
from coldproof.desk.floor.said import (
    key_needed,
    number,
    picked,
    said,
    several,
    signs,
    typed_words,
)
from coldproof.desk.floor.screens import shield
from coldproof.desk.floor.terms import ALTERNATIVES, people_text
from coldproof.desk.floor.typed import fault, typed
from coldproof.desk.plan.ways import (
    FACTS,
    OFFERED,
    VISIBLE,
    classes_of,
    figures,
    money_text,
    rounds_of,
    shown_beside,
)
from coldproof.state.planned import way_key
from coldproof.state.records import Way
from coldproof.words.floor import Alternative
from coldproof.words.ways import is_signed

WHOLE = "*"  # in the draft: every shot of the scene that has no word of its own
CENTS = 100
MOST_MINUTES = 100_000
MOST_MONEY = 10**9  # whole units


def show(desk: Desk, name: str) -> Screen:
    """Return the page of a scene's ways; the draft says which way or which word lies open."""
    say, back = desk.say, f"plan/scene/{name}"
    look = picked(desk, "look", OFFERED)
    if look is not None:
        way = Alternative(look)
        parts = facts(desk, name, way)
        return Screen(say(ALTERNATIVES[way]), tuple(parts), back=back, live=False)
    opened = picked(desk, "word")
    way_of = desk.state.ways.get(way_key(name, None if opened == WHOLE else opened))
    if opened is not None and way_of is not None:
        parts = word(desk, name, way_of)
        return Screen(shot_text(desk, way_of.shot), tuple(parts), back=back, live=False)
    parts = [*words(desk, name), *weighing(desk, name)]
    return Screen(say("Without the gun"), tuple(parts), back=back, live=False)


def shot_text(desk: Desk, shot: str | None) -> str:
    """Return what a word is about: one shot, or every shot without its own."""
    if shot is None:
        return desk.say("Every shot without a word of its own")
    return desk.say("Shot {name}").format(name=shot)


def words(desk: Desk, name: str) -> list[Part]:
    """List what was chosen, shot by shot; what an older version had is shown as that."""
    say, scene = desk.say, desk.state.scenes[name]
    items = []
    known = [way for way in desk.state.ways.values() if way.scene == name]
    for way in known:
        lines = [say(ALTERNATIVES[way.chosen])]
        old = way.plan != scene.plan.plan
        if old:
            lines.append(say("of version {n} of the plan, which counts no more").format(n=way.plan))
        lacks = not old and is_signed(way.chosen, way.shot) and way.reason is None
        if lacks:
            lines.append(say("without a written reason"))
        do = put({"word": way.shot or WHOLE})
        items.append(row(shot_text(desk, way.shot), lines, do=do, marked=old or lacks))
    mine = {way.shot for way in known if way.plan == scene.plan.plan}
    if None not in mine:
        for shot in scene.shots:
            if shot not in mine:
                do = put({"shot": shot})
                lines = [say("nothing is chosen for it")]
                items.append(row(shot_text(desk, shot), lines, do=do, marked=True))
    return [rows(items)] if items else []


def weighing(desk: Desk, name: str) -> list[Part]:
    """Ask what was considered, what was chosen for which shot, and why."""
    say, me = desk.say, signs(desk)
    considered = [one for one in several(desk, "considered") if one in ALTERNATIVES]
    chosen = picked(desk, "chosen", ALTERNATIVES)
    shot = typed(desk, AlternativesWeighed, "shot")
    items = [
        row(say(ALTERNATIVES[way]), [cost_text(desk, one)], do=put({"look": way.value}))
        for way, one in edited(desk, name, shot).items()
        if way in OFFERED
    ]
    old = desk.state.script is None and shot is None
    ways = [one for one in options(desk, ALTERNATIVES) if old or one[0] in OFFERED]
    parts: list[Part] = [
        heading(say("Ways to shoot it")),
        text(say("Side by side: none is without hazards. Open one to see what it leaves.")),
        rows(items),
        field("shot", say("Which shot? Left empty: every shot"), value=desk.draft.get("shot")),
        *fault(desk, AlternativesWeighed, "shot"),
        choice("considered", say("What was considered?"), ways, considered, many=True),
        choice("chosen", say("What was chosen?"), ways, chosen),
        text(
            say("A real firearm is the last resort. Say aloud why nothing less will do."), "small"
        ),
    ]
    if me is None:
        return [*parts, key_needed(desk)]
    if not considered or chosen is None or (desk.draft.get("shot") and shot is None):
        return parts
    return [*parts, *choosing(desk, name, me, considered, Alternative(chosen), shot)]


def choosing(
    desk: Desk, name: str, me: str, considered: list[str], chosen: Alternative, shot: Any
) -> list[Part]:
    """Offer to record the choice; a real firearm waits for its written reason."""
    say, here = desk.say, f"plan/scene/{name}"
    ours = figures()
    told = [
        {"way": one.way, "minutes": one.minutes, "cents": one.cents, "flashes": one.flashes}
        for way, one in edited(desk, name, shot).items()
        if one != ours.get(way)
    ]
    given: dict[str, Any] = {"figures": told} if told else {}
    act = said(
        "AlternativesWeighed",
        me,
        scene=name,
        plan=desk.state.scenes[name].plan.plan,
        considered=considered,
        chosen=chosen.value,
        shot=shot,
        **given,
    )
    reason, needed = typed_words(desk, "reason"), is_signed(chosen, shot)
    asked = say("Why will nothing less do?") if needed else say("Why this one, if you want to say")
    parts: list[Part] = [field("reason", asked, "long", desk.draft.get("reason"))]
    if chosen is Alternative.REAL_DUMMIES:
        parts.append(text(say("Say too why no replica that takes inert rounds will do.")))
    if reason and desk.practice:  # nothing is kept beside a practice's record
        act["reason"] = digest(reason.encode("utf-8"))
        return [*parts, button(say("We weighed it, for this reason"), record([act], here))]
    if reason:
        kept = call("value-keep", words=reason, acts=[act], fill="reason", then=here)
        return [*parts, button(say("We weighed it, for this reason"), kept)]
    if needed:
        return [*parts, text(say("A real firearm needs a written reason."), tone=Tone.CHECK)]
    return [*parts, button(say("We weighed it"), record([act], here, ask=True))]


def word(desk: Desk, name: str, way: Way) -> list[Part]:
    """Show one choice: the reason, who signed it, what it costs beside rubber and flash."""
    say, me, here = desk.say, signs(desk), f"plan/scene/{name}/ways"
    current = way.plan == desk.state.scenes[name].plan.plan
    parts: list[Part] = [text(say(ALTERNATIVES[way.chosen]), "large")]
    if not current:
        old = say("of version {n} of the plan, which counts no more").format(n=way.plan)
        parts.append(text(old, tone=Tone.CHECK))
    parts.append(text(say("Chosen by {who}").format(who=way.by)))
    if way.reason is not None:
        found = shield.read(desk, way.reason, here)
        parts.append(text(found) if isinstance(found, str) else found)
    elif is_signed(way.chosen, way.shot):
        parts.append(text(say("without a written reason"), tone=Tone.CHECK))
    signed = people_text(desk, [person for person, _ in way.approved])
    parts.append(text(say("Signed by: {people}").format(people=signed)))
    if is_signed(way.chosen, way.shot):
        parts.append(text(say("A handler, the floor and the safety side sign it."), "small"))
    head = (say("Way"), say("Minutes"), say("Money"), say("Effects shots"))
    lines = [
        [say(ALTERNATIVES[one.way]), str(one.minutes), money_text(one.cents), str(one.flashes)]
        for one in shown_beside(way)
    ]
    parts += [heading(say("For each shot fired, beside rubber and flash")), table(head, lines)]
    if me is None:
        parts.append(key_needed(desk))
    elif current and me != way.by and me not in (person for person, _ in way.approved):
        act = said("WayApproved", me, scene=name, plan=way.plan, shot=way.shot)
        parts.append(button(say("I sign this way"), record([act], here, ask=True)))
    back = put({"word": "", "shot": way.shot or ""})
    return [*parts, button(say("Weigh it anew"), back, Tone.QUIET)]


def facts(desk: Desk, name: str, way: Alternative) -> list[Part]:
    """Show one way whole: what it leaves dangerous, who may be where, what is seen, what it costs.

    Minutes and money can be changed; they are recorded with the choice.
    """
    say, it = desk.say, FACTS[way]
    seen = ", ".join(say(VISIBLE[one]) for one in it.visible) or say("nothing that fires")
    rounds = ", ".join(label(desk, ROUNDS, one) for one in rounds_of(way)) or say("none")
    told = (
        (say("Hazards that remain"), [say(one) for one in it.hazards]),
        (say("How near people may be"), [say(it.near)]),
        (say("Where it may point"), [say(it.angle)]),
        (say("What the camera sees of it"), [seen]),
        (say("Loading in the shot"), [say(it.loading)]),
        (say("What may be handed out"), [classes_text(desk, classes_of(way)) or say("none")]),
        (say("What may be in it"), [rounds]),
    )
    one = edited(desk, name, typed(desk, AlternativesWeighed, "shot"))[way]
    minutes, money, flashes = keys(way)
    considered = [*several(desk, "considered")]
    if way.value not in considered:
        considered.append(way.value)
    take = put({"chosen": way.value, "considered": considered, "look": ""})
    seen_it = put({"considered": considered, "look": ""})
    return [
        rows([row(title, lines) for title, lines in told]),
        heading(say("For each shot fired")),
        field(minutes, say("Minutes on the set"), "number", one.minutes),
        field(money, say("Money, in whole units"), "number", one.cents // CENTS),
        field(flashes, say("Shots for visual effects"), "number", one.flashes),
        text(say("Our own estimate, weak evidence, until you change it."), "small"),
        button(say("Choose this way"), take),
        button(say("Considered; see the others"), seen_it, Tone.QUIET),
    ]


def keys(way: Alternative) -> tuple[str, str, str]:
    """Return the names under which the draft has a way's figures."""
    return f"minutes-{way}", f"money-{way}", f"flashes-{way}"


def edited(desk: Desk, name: str, shot: str | None) -> dict[Alternative, WayFigures]:
    """Return every way's figures: as typed here, else as last recorded for it, else our own."""
    known = desk.state.ways.get(way_key(name, shot)) or desk.state.ways.get(way_key(name, None))
    found = {}
    for way, one in figures(() if known is None else known.figures).items():
        minutes, money, flashes = (number(desk, key) for key in keys(way))
        cents = one.cents
        if money is not None and money <= MOST_MONEY and money != one.cents // CENTS:
            cents = money * CENTS
        found[way] = WayFigures(
            way=way,
            minutes=one.minutes if minutes is None or minutes > MOST_MINUTES else minutes,
            cents=cents,
            flashes=one.flashes if flashes is None or flashes > MOST_MINUTES else flashes,
        )
    return found


def cost_text(desk: Desk, one: WayFigures) -> str:
    """Return a way's figures in one line."""
    words = desk.say("For each shot fired: {minutes} min, {money}, shots for effects: {n}")
    return words.format(minutes=one.minutes, money=money_text(one.cents), n=one.flashes)
