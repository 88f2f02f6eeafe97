"""Ways to shoot a scene or a shot: side by side, weighed, chosen with a reason, signed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from coldproof.acts.plan import USD, AlternativesWeighed, WayFigures
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import ROUNDS, classes_text, label
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
from coldproof.desk.floor.screens.assessing import going
from coldproof.desk.floor.screens.printing import as_paper
from coldproof.desk.floor.terms import ALTERNATIVES, people_text
from coldproof.desk.floor.typed import fault, typed
from coldproof.desk.plan.ways import (
    BLANK_FIRERS,
    CURRENCY,
    DEFAULT,
    FACTS,
    NO_WORKING_GUN,
    OFFERED,
    SIDES,
    VISIBLE,
    appointed,
    classes_of,
    currency_of,
    figures,
    is_unsigned,
    money_text,
    rounds_of,
    shown_beside,
    unsigned_of,
    unsigned_sides,
)
from coldproof.rules.core.planned import HATS_OF, Signing
from coldproof.state.assessed import is_current
from coldproof.state.planned import way_key
from coldproof.state.records import Way
from coldproof.words.floor import Alternative
from coldproof.words.ids import Label
from coldproof.words.ways import SIGNED, is_signed

WHOLE = "*"  # in the draft: every shot of the scene that has no word of its own
CENTS = 100
MOST_MINUTES = 100_000
MOST_MONEY = 10**9  # whole units
THREE = re.compile("[A-Z]{3}")


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
        return Screen(shot_text(desk, name, way_of.shot), tuple(parts), back=back, live=False)
    parts = [*words(desk, name), *weighing(desk, name)]
    return Screen(say("Without the gun"), tuple(parts), back=back, live=False)


def shot_text(desk: Desk, scene: str, shot: str | None) -> str:
    """Return what a word is about: one shot, the whole scene, or what no shot's own word covers."""
    if shot is not None:
        return desk.say("Shot {name}").format(name=shot)
    own = any(way.scene == scene and way.shot is not None for way in desk.state.ways.values())
    return desk.say("All other shots of the scene") if own else desk.say("The whole scene")


def outdated(desk: Desk, way: Way) -> str:
    """Say that a way is of a plan that counts no more; of the newest, nothing."""
    if is_current(desk.state, way):
        return ""
    if way.plan == desk.state.scenes[way.scene].plan.plan:
        return desk.say("of the plan before it was made in other words, which counts no more")
    return desk.say("of version {n} of the plan, which counts no more").format(n=way.plan)


def words(desk: Desk, name: str) -> list[Part]:
    """List what was chosen, shot by shot; what an older version had is shown as that."""
    say, scene = desk.say, desk.state.scenes[name]
    items = []
    known = [way for way in desk.state.ways.values() if way.scene == name]
    for way in known:
        lines = [say(ALTERNATIVES[way.chosen])]
        old = outdated(desk, way)
        lines += [old] if old else []
        lacks = not old and is_unsigned(desk.state, way)
        lines += lacking(desk, way) if lacks else []
        do = put({"word": way.shot or WHOLE})
        items.append(row(shot_text(desk, name, way.shot), lines, do=do, marked=bool(old or lacks)))
    mine = {way.shot for way in known if is_current(desk.state, way)}
    if None not in mine:
        for shot in scene.shots:
            if shot not in mine:
                do = put({"shot": shot})
                lines = [say("nothing is chosen for it")]
                items.append(row(shot_text(desk, name, shot), lines, do=do, marked=True))
    return [rows(items), as_paper(desk, "plan", f"scene={name}")] if items else []


def lacking(desk: Desk, way: Way) -> list[str]:
    """Return, a line each, what a real firearm's way lacks: its reason, signatures."""
    say, found = desk.say, []
    if way.is_signed and way.reason is None:
        found.append(say("without a written reason"))
    sides = unsigned_of(desk.state, way)
    if sides:
        found.append(say("not signed by: {sides}").format(sides=sides_text(desk, sides)))
    return found


def sides_text(desk: Desk, sides: Iterable[Signing]) -> str:
    """Return sides that sign, with commas."""
    return ", ".join(desk.say(SIDES[side]) for side in sides)


def weighing(desk: Desk, name: str) -> list[Part]:
    """List each way once, real firearms last: opened, one is considered or chosen; then record it.

    Whoever chooses one has its hazards before them.
    """
    say, me = desk.say, signs(desk)
    considered = [one for one in several(desk, "considered") if one in OFFERED]
    chosen = Alternative(picked(desk, "chosen", OFFERED) or DEFAULT)
    shot = typed(desk, AlternativesWeighed, "shot")
    costs = edited(desk, name, shot)
    parts: list[Part] = [
        heading(say("Ways to shoot it")),
        text(say("None is without hazards. Open one to see what it leaves, and to choose it.")),
        text(say("Minutes, money and shots for effects are for each shot fired."), "small"),
        listed(desk, costs, NO_WORKING_GUN, considered, chosen),
        heading(say("A working gun that fires blanks only")),
        listed(desk, costs, BLANK_FIRERS, considered, chosen),
        heading(say("A real firearm")),
        text(say("A real firearm is the last resort. Say aloud why nothing less will do.")),
        text(say("It needs a written reason, and who signs it.")),
        listed(desk, costs, SIGNED, considered, chosen),
        heading(say("What was decided?")),
        text(say("Chosen: {way}").format(way=say(ALTERNATIVES[chosen])), "large"),
        field("shot", say("Which shot? Left empty: every shot"), value=desk.draft.get("shot")),
        *fault(desk, AlternativesWeighed, "shot"),
    ]
    if me is None:
        return [*parts, key_needed(desk)]
    if not considered:
        words = say("Open what was considered: one way at least.")
        return [*parts, text(words, tone=Tone.CHECK)]
    if desk.draft.get("shot") and shot is None:
        return parts
    return [*parts, *choosing(desk, name, me, considered, chosen, shot)]


def listed(
    desk: Desk,
    costs: Mapping[Alternative, WayFigures],
    ways: Iterable[Alternative],
    considered: list[str],
    chosen: Alternative,
) -> Part:
    """Return a row for each way, with what it costs and what was said of it; a tap opens it."""
    say, items = desk.say, []
    for way in ways:
        said_of = [say("considered")] if way.value in considered else []
        if way is chosen:
            said_of = [say("chosen") if picked(desk, "chosen") else say("chosen until another is")]
        lines = [*said_of, cost_text(desk, costs[way])]
        do = put({"look": way.value})
        items.append(row(say(ALTERNATIVES[way]), lines, do=do, done=way is chosen))
    return rows(items)


def choosing(
    desk: Desk, name: str, me: str, considered: list[str], chosen: Alternative, shot: Any
) -> list[Part]:
    """Offer to record the choice; a real firearm waits for its written reason and its signers."""
    say, here = desk.say, f"plan/scene/{name}"
    ours = figures()
    told = [given_of(one) for way, one in edited(desk, name, shot).items() if one != ours.get(way)]
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
    reason, needed = typed_words(desk, "reason"), is_signed(chosen)
    asked = say("Why will nothing less do?") if needed else say("Why this one, if you want to say")
    parts: list[Part] = [field("reason", asked, "long", desk.draft.get("reason"))]
    if chosen is Alternative.REAL_DUMMIES:
        parts.append(text(say("Say too why no replica that takes inert rounds will do.")))
    if needed:
        asked_to, open_still = signing(desk, me)
        parts += asked_to
        if not reason:
            parts.append(text(say("A real firearm needs a written reason."), tone=Tone.CHECK))
        if open_still or not reason:
            return parts
    if reason:
        more = {"fill": "reason", "then": here, "ask": True, "later": True}
        kept = call("value-keep", words=reason, acts=[act], **more)
        hint = going(desk)
        return [*parts, button(say("We weighed it, for this reason"), kept, hint=hint)]
    return [*parts, button(say("We weighed it"), record([act], here, ask=True))]


def given_of(one: WayFigures) -> dict[str, Any]:
    """Return figures as an act takes them: what is the default is left out."""
    found = {"way": one.way, "minutes": one.minutes, "cents": one.cents}
    if one.flashes:
        found["flashes"] = one.flashes
    if one.currency != USD:
        found["currency"] = one.currency
    return found


def signing(desk: Desk, me: str) -> tuple[list[Part], bool]:
    """Ask who signs a real firearm's way; say whether a side is still without a signer."""
    say, state = desk.say, desk.state
    hats = tuple(hat for roles in HATS_OF.values() for hat in roles)
    able = [one for one in state.people if one != me and appointed(state, one, hats, None)]
    names = [one for one in several(desk, "signers") if one in able]
    options = [(one, one) for one in able]
    parts: list[Part] = [choice("signers", say("Who signs it?"), options, names, many=True)]
    sides = unsigned_sides(state, (me, *names))
    if sides:
        words = say("Nobody signs it yet for: {sides}").format(sides=sides_text(desk, sides))
        return [*parts, text(words, tone=Tone.CHECK)], True
    words = say("Each of them signs it on this page once it is recorded. Until then it is open.")
    return [*parts, text(words, "small")], False


def word(desk: Desk, name: str, way: Way) -> list[Part]:
    """Show one choice: the reason, who signed it, what it costs beside rubber and flash."""
    say, me, here = desk.say, signs(desk), f"plan/scene/{name}/ways"
    old = outdated(desk, way)
    parts: list[Part] = [text(say(ALTERNATIVES[way.chosen]), "large")]
    if old:
        parts.append(text(old, tone=Tone.CHECK))
    parts.append(text(say("Chosen by {who}").format(who=way.by)))
    if way.reason is not None:
        found = shield.read(desk, way.reason, here)
        parts.append(text(found) if isinstance(found, str) else found)
    parts += [text(line, tone=Tone.CHECK) for line in ([] if old else lacking(desk, way))]
    signed = people_text(desk, [person for person, _ in way.approved])
    parts.append(text(say("Signed by: {people}").format(people=signed)))
    if way.is_signed:
        parts.append(text(say("A handler, the floor and the safety side sign it."), "small"))
    head = (say("Way"), say("Minutes"), say("Money"), say("Effects shots"))
    lines = [
        [say(ALTERNATIVES[one.way]), str(one.minutes), money_text(one), str(one.flashes)]
        for one in shown_beside(way)
    ]
    parts += [heading(say("For each shot fired, beside rubber and flash")), table(head, lines)]
    if me is None:
        parts.append(key_needed(desk))
    elif not old and me != way.by and me not in (person for person, _ in way.approved):
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
    typed_in = currency(desk)
    whole = one.cents // CENTS if one.currency == typed_in else None
    return [
        rows([row(title, lines) for title, lines in told]),
        heading(say("For each shot fired")),
        field(minutes, say("Minutes on the set"), "number", one.minutes),
        field(money, say("Money, in whole units"), "number", whole, money_text(one)),
        field("currency", say("Currency, by its three letters"), value=typed_in),
        field(flashes, say("Shots for visual effects"), "number", one.flashes),
        text(say("Our own estimate, weak evidence, until you change it."), "small"),
        text(say("It is in {currency}.").format(currency=CURRENCY), "small"),
        *taking(desk, way),
    ]


def taking(desk: Desk, way: Alternative) -> list[Part]:
    """Offer to choose the way that lies open, to note it as considered, or to take that back."""
    say, before = desk.say, several(desk, "considered")
    others = [one for one in before if one != way.value]
    seen = {"considered": [*others, way.value], "look": ""}
    noted = button(say("Considered; see the others"), put(seen), Tone.QUIET)
    if way.value in before:
        undone = {"considered": others, "look": ""}
        if picked(desk, "chosen") == way.value:
            undone["chosen"] = ""
        noted = button(say("It was not considered"), put(undone), Tone.QUIET)
    take = put({**seen, "chosen": way.value})
    return [noted, button(say("Choose this way"), take, at_hand=True)]


def keys(way: Alternative) -> tuple[str, str, str]:
    """Return the names under which the draft has a way's figures."""
    return f"minutes-{way}", f"money-{way}", f"flashes-{way}"


def currency(desk: Desk) -> str:
    """Return the currency of money that is typed: as said here, else as was recorded last."""
    told = str(desk.draft.get("currency") or "").strip().upper()
    return told if THREE.fullmatch(told) else currency_of(desk.state)


def edited(desk: Desk, name: str, shot: str | None) -> dict[Alternative, WayFigures]:
    """Return every way's figures: as typed here, else as last recorded for it, else our own."""
    known = desk.state.ways.get(way_key(name, shot)) or desk.state.ways.get(way_key(name, None))
    found = {}
    for way, one in figures(() if known is None else known.figures).items():
        minutes, money, flashes = (number(desk, key) for key in keys(way))
        cents = one.cents
        unit: str = one.currency
        same = money == one.cents // CENTS and unit == currency(desk)
        if money is not None and money <= MOST_MONEY and not same:
            cents, unit = money * CENTS, currency(desk)
        found[way] = WayFigures(
            way=way,
            minutes=one.minutes if minutes is None or minutes > MOST_MINUTES else minutes,
            cents=cents,
            flashes=one.flashes if flashes is None or flashes > MOST_MINUTES else flashes,
            currency=Label(unit),
        )
    return found


def cost_text(desk: Desk, one: WayFigures) -> str:
    """Return a way's figures in one line."""
    words = desk.say("{minutes} min, {money}, shots for effects: {n}")
    return words.format(minutes=one.minutes, money=money_text(one), n=one.flashes)
