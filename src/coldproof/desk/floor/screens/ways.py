"""Ways to shoot a scene or a shot: side by side, weighed, chosen with a reason, signed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from coldproof.acts.plan import USD, AlternativesWeighed, WayFigures
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import with_hats
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    choice,
    field,
    heading,
    one_main,
    put,
    record,
    row,
    rows,
    table,
    text,
)
from coldproof.desk.floor.said import key_needed, picked, said, several, signs, typed_words
from coldproof.desk.floor.screens import shield
from coldproof.desk.floor.screens.assessing import going
from coldproof.desk.floor.screens.drafted import whereto
from coldproof.desk.floor.screens.matrix import edited, facts, hazards, listed, not_figures
from coldproof.desk.floor.screens.printing import as_paper
from coldproof.desk.floor.terms import ALTERNATIVES, people_text
from coldproof.desk.floor.typed import fault, typed
from coldproof.desk.plan.ways import (
    BLANK_FIRERS,
    DEFAULT,
    NO_WORKING_GUN,
    OFFERED,
    SIDES,
    appointed,
    figures,
    money_text,
    shown_beside,
    unsigned_of,
    unsigned_sides,
)
from coldproof.desk.script.numbers import How
from coldproof.rules.core.signing import HATS_OF, Signing, signers
from coldproof.state.assessed import current_ways, is_current
from coldproof.state.hats import PLANNERS, given
from coldproof.state.planned import way_key
from coldproof.state.records import Way
from coldproof.words.floor import Alternative
from coldproof.words.ways import SIGNED, WITHOUT, is_signed

FEWEST_WORDS = 3  # of the reason for a firearm; the record takes any
WHOLE = "*"  # in the draft: every shot of the scene that has no word of its own


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
    found = decided(desk, name)
    parts = one_main([*found, *weighing(desk, name)])
    if found:
        parts.append(as_paper(desk, "plan", f"scene={name}"))
    title = say("Ways to shoot scene {name}").format(name=name)
    return Screen(title, tuple(parts), back=back, live=False)


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


def known_ways(desk: Desk, name: str) -> list[Way]:
    """Return every way that was chosen for a scene, of older versions of its plan too."""
    return [way for way in desk.state.ways.values() if way.scene == name]


def chosen_text(desk: Desk, way: Way) -> str:
    """Say who chose a way, and when."""
    words = desk.say("chosen by {who}, {hour}")
    return words.format(who=with_hats(desk, way.by), hour=desk.when(way.at_us))


def decided(desk: Desk, name: str) -> list[Part]:
    """List what was chosen, shot by shot, by whom and when, and what it waits for.

    What an older version had is shown as that.  Whoever may sign one has the key for it below.
    """
    say, scene = desk.say, desk.state.scenes[name]
    items, known = [], known_ways(desk, name)
    for way in known:
        old = outdated(desk, way)
        bad = [old] if old else lacking(desk, way)
        lines = [say(ALTERNATIVES[way.chosen]), chosen_text(desk, way)]
        lines += bad or [signed_text(desk, way)]
        do, title = put({"word": way.shot or WHOLE}), shot_text(desk, name, way.shot)
        items.append(row(title, lines, do=do, marked=bool(bad), done=not bad))
    mine = {way.shot for way in known if is_current(desk.state, way)}
    if None not in mine:
        for shot in scene.shots:
            if shot not in mine:
                do = put({"shot": shot})
                lines = [say("nothing is chosen for it")]
                items.append(row(shot_text(desk, name, shot), lines, do=do, marked=True))
    if not items:
        return []
    signing_next = [signing_key(desk, way) for way in known if awaits(desk, way)]
    return [heading(say("What was decided")), rows(items), *signing_next[:1]]


def signed_text(desk: Desk, way: Way) -> str:
    """Say of a way that lacks nothing who signed it, or that nobody has to."""
    say, signed = desk.say, [person for person, _ in way.approved]
    if not (way.is_signed or signed):
        return say("no signature is needed")
    return say("Signed by: {people}").format(people=people_text(desk, signed))


def awaits(desk: Desk, way: Way) -> bool:
    """Say whether a side of a way that counts is open, and who is here can sign for it."""
    me, state = signs(desk), desk.state
    if me is None or me in signers(way) or not is_current(state, way):
        return False
    now = whereto(desk, way.scene)
    if now is not None and now.how is not How.UNKNOWN:  # its number is another scene's, or none's
        return False
    return len(unsigned_of(state, way, more=(me,))) < len(unsigned_of(state, way))


def signing_key(desk: Desk, way: Way, tone: Tone = Tone.MAIN) -> Part:
    """Return the key that opens a way for whoever is to sign it."""
    words = desk.say("Read and sign: {what}").format(what=shot_text(desk, way.scene, way.shot))
    return button(words, put({"word": way.shot or WHOLE}, f"plan/scene/{way.scene}/ways"), tone)


def lacking(desk: Desk, way: Way) -> list[str]:
    """Return, a line each, what a firearm's way lacks: its reason, signatures."""
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
    """List each way once, firearms last: opened, one is considered or chosen; then record it.

    Whoever chooses one has its hazards before them.  No gun is what stands until one was chosen.
    """
    say, me = desk.say, signs(desk)
    considered = [one for one in several(desk, "considered") if one in OFFERED]
    shot = typed(desk, AlternativesWeighed, "shot")
    standing = speaking(desk, name, shot)
    pick = picked(desk, "chosen", OFFERED)
    chosen = None if standing else DEFAULT
    if pick is not None:
        chosen = Alternative(pick)
    told, ticked = said_of(desk, considered, standing, chosen)
    costs = edited(desk, name, shot)
    parts: list[Part] = [
        heading(say("Ways to shoot it")),
        text(say("None is without hazards. Open one to see what it leaves, and to choose it.")),
        text(say("Figures are for each shot fired: our estimate, until you change them."), "small"),
        listed(desk, costs, NO_WORKING_GUN, told, ticked),
        heading(say("A working gun that fires blanks only")),
        listed(desk, costs, BLANK_FIRERS, told, ticked),
        heading(say("A firearm, converted or not")),
        text(say("A firearm is the last resort. Say aloud why nothing less will do.")),
        text(say("It needs a written reason, and who signs it.")),
        listed(desk, costs, SIGNED, told, ticked),
        heading(say("Choose another") if standing else say("What was decided?")),
        *([] if chosen is None else [text(choice_text(desk, chosen), "large")]),
        field("shot", say("Which shot? Left empty: every shot"), value=desk.draft.get("shot")),
        *fault(desk, AlternativesWeighed, "shot"),
    ]
    if me is None:
        return [*parts, key_needed(desk)]
    if not considered or chosen is None:
        words = say("Open what was considered: one way at least.")
        if considered:
            words = say("Open the way that is to be chosen.")
        return [*parts, text(words, tone=Tone.QUIET if standing else Tone.CHECK)]
    if desk.draft.get("shot") and shot is None:
        return parts
    if odd := not_figures(desk, OFFERED):
        return [*parts, *odd]
    return [*parts, *choosing(desk, name, me, considered, chosen, shot)]


def speaking(desk: Desk, name: str, shot: str | None) -> list[Way]:
    """Return the ways that count for a shot of a scene; with no shot, all that count for it."""
    known = current_ways(desk.state, name)
    return [way for way in known if shot is None or way.shot in (shot, None)]


def choice_text(desk: Desk, chosen: Alternative) -> str:
    """Say what is about to be recorded as chosen; of what nobody picked, that it is the default."""
    say = desk.say
    words = (
        say("Chosen: {way}") if picked(desk, "chosen") else say("Until another is chosen: {way}")
    )
    return words.format(way=say(ALTERNATIVES[chosen]))


def said_of(
    desk: Desk, considered: list[str], standing: list[Way], chosen: Alternative | None
) -> tuple[dict[Alternative, list[str]], tuple[Alternative, ...]]:
    """Return the words beside each way, and which of them have the tick."""
    say, told = desk.say, dict[Alternative, list[str]]()
    for way in standing:
        what = shot_text(desk, way.scene, way.shot)
        told.setdefault(way.chosen, []).append(say("decided: {what}").format(what=what))
    for one in considered:
        told.setdefault(Alternative(one), []).append(say("considered"))
    if chosen is None:
        return told, tuple(way.chosen for way in standing)
    is_picked = picked(desk, "chosen") is not None
    words = say("chosen, and not recorded yet") if is_picked else say("chosen until another is")
    told.setdefault(chosen, []).append(words)
    return told, (chosen,)


def choosing(
    desk: Desk, name: str, me: str, considered: list[str], chosen: Alternative, shot: Any
) -> list[Part]:
    """Offer to record the choice; a firearm waits for its written reason and its signers."""
    say, here = desk.say, f"plan/scene/{name}"
    ours = figures()
    told = [given_of(one) for way, one in edited(desk, name, shot).items() if one != ours.get(way)]
    changed: dict[str, Any] = {"figures": told} if told else {}
    act = said(
        "AlternativesWeighed",
        me,
        scene=name,
        plan=desk.state.scenes[name].plan.plan,
        considered=considered,
        chosen=chosen.value,
        shot=shot,
        **changed,
    )
    if chosen not in WITHOUT and not may_plan(desk, me):
        words = say("A handler, the floor, the safety side or the office plans a working gun.")
        return [text(words, tone=Tone.CHECK)]
    reason, needed = typed_words(desk, "reason"), is_signed(chosen)
    asked = say("Why will nothing less do?") if needed else say("Why this one, if you want to say")
    parts: list[Part] = [field("reason", asked, "long", desk.draft.get("reason"))]
    if chosen is Alternative.REAL_DUMMIES:
        parts.append(text(say("Say too why no replica that takes inert rounds will do.")))
    if needed:
        asked_to, open_still = signing(desk, me)
        parts += asked_to
        too_few = len(reason.split()) < FEWEST_WORDS
        if too_few:
            words = say("A firearm needs a written reason, of {n} words at least.")
            parts.append(text(words.format(n=FEWEST_WORDS), tone=Tone.CHECK))
        if open_still or too_few:
            return parts
    if reason:
        more = {"fill": "reason", "then": here, "ask": True, "later": True}
        kept = call("value-keep", words=reason, acts=[act], **more)
        hint = going(desk)
        return [*parts, button(say("We weighed it, for this reason"), kept, hint=hint)]
    return [*parts, button(say("We weighed it"), record([act], here, ask=True))]


def may_plan(desk: Desk, me: str) -> bool:
    """Say whether somebody's word plans a working gun."""
    hats = given(desk.state, me, desk.now_us)
    return me == desk.state.founder or any(hat.role in PLANNERS for hat in hats)


def given_of(one: WayFigures) -> dict[str, Any]:
    """Return figures as an act takes them: what is the default is left out."""
    found = {"way": one.way, "minutes": one.minutes, "cents": one.cents}
    if one.flashes:
        found["flashes"] = one.flashes
    if one.currency != USD:
        found["currency"] = one.currency
    return found


def signing(desk: Desk, me: str) -> tuple[list[Part], bool]:
    """Ask who signs a firearm's way; say whether a side is still without a signer."""
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
    """Show one choice: reason, signers, the hazards it leaves, its cost beside rubber and flash."""
    say, me, here = desk.say, signs(desk), f"plan/scene/{name}/ways"
    old, parts = outdated(desk, way), [text(desk.say(ALTERNATIVES[way.chosen]), "large")]
    if old:
        parts.append(text(old, tone=Tone.CHECK))
    parts.append(text(chosen_text(desk, way)))
    if way.reason is not None:
        found = shield.read(desk, way.reason, here)
        parts.append(text(found) if isinstance(found, str) else found)
    parts += [text(line, tone=Tone.CHECK) for line in ([] if old else lacking(desk, way))]
    if way.is_signed or way.approved:
        signed = people_text(desk, [with_hats(desk, person) for person, _ in way.approved])
        parts.append(text(say("Signed by: {people}").format(people=signed)))
    if way.is_signed:
        parts.append(text(say("A handler, the floor and the safety side sign it."), "small"))
    parts.append(rows([hazards(desk, way.chosen)]))
    head = (say("Way"), say("Minutes"), say("Money"), say("Effects shots"))
    lines = [
        [say(ALTERNATIVES[one.way]), str(one.minutes), money_text(one), str(one.flashes)]
        for one in shown_beside(way)
    ]
    parts += [heading(say("For each shot fired, beside rubber and flash")), table(head, lines)]
    back = put({"word": "", "shot": way.shot or ""})
    parts.append(button(say("Weigh it anew"), back, Tone.QUIET))
    if me is None:
        parts.append(key_needed(desk))
    elif not old and me not in signers(way):
        named: dict[str, Any] = {"scene": name, "plan": way.plan, "shot": way.shot}
        act = said("WayApproved", me, answers=[way.act], **named)
        do, due = record([act], here, ask=True), awaits(desk, way)
        tone = Tone.MAIN if due else Tone.QUIET
        parts.append(button(say("I sign this way"), do, tone, at_hand=due))
    return parts
