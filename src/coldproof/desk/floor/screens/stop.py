"""Stop: two taps, no reason; who has seen it; what is to be collected; who has released it."""

from __future__ import annotations

from coldproof.acts.voice import WorkReleased
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.parts import (
    Do,
    Part,
    Screen,
    Tone,
    button,
    call,
    go,
    heading,
    put,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import YES, question, said, signs
from coldproof.desk.floor.screens import release
from coldproof.desk.floor.spoken import who_text
from coldproof.desk.floor.terms import HATS, WHYS, people_text, reach_text, terms
from coldproof.desk.views import custody_text
from coldproof.rules.question import Question
from coldproof.rules.stop.stops import MAY, still_missing
from coldproof.state.facts import is_gun, is_handler, is_hot, scene_of, touches, wearers, wears
from coldproof.state.records import Block, BlockKind, CustodyKind, Weapon
from coldproof.words.floor import Reason, Scope
from coldproof.words.people import FLOOR, HANDLERS
from coldproof.words.units import SECOND_US

LAST = "last"
MISTAKE_US = 60 * SECOND_US
AWAY = (CustodyKind.LOCKED, CustodyKind.RETIRED)


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the screen that stops, or that of one stop: `stop`, `stop/<act id>`, `stop/last`."""
    if not rest:
        return stopping(desk)
    name = latest(desk) if rest[0] == LAST else rest[0]
    block = desk.state.blocks.get(name)
    if block is None or block.kind is not BlockKind.STOP:
        return gone(desk)
    if rest[1:] == ("release",):
        return release.show(desk, name, block)
    return one(desk, name, block)


def latest(desk: Desk) -> str:
    """Return the id of the newest stop that stands, or nothing."""
    stops = [n for n, b in desk.state.blocks.items() if b.kind is BlockKind.STOP]
    return stops[-1] if stops else ""


def gone(desk: Desk) -> Screen:
    """Say that no such stop stands."""
    say = desk.say
    lines = (
        text(say("No such stop stands. It was released, or this device has not read it."), "large"),
        button(say("Stop"), go("stop"), Tone.STOP),
        button(say("Board"), go("board"), Tone.QUIET),
    )
    return Screen(say("Stop"), lines, back="board", live=False)


def stopping(desk: Desk) -> Screen:
    """Ask only how far it reaches; the next tap stops it."""
    say, state = desk.say, desk.state
    parts: list[Part] = [text(terms(desk).shout, "huge", Tone.STOP)]
    whole = stopped(desk, Scope.PRODUCTION, None)
    parts.append(button(say("STOP EVERYTHING"), whole, Tone.STOP))
    for name, unit in state.units.items():
        if unit.open:
            label = say("STOP {unit}").format(unit=reach_text(desk, Scope.UNIT, name))
            parts.append(button(label, stopped(desk, Scope.UNIT, name), Tone.STOP))
    scenes = dict.fromkeys(s.card.scene for s in state.setups.values() if s.open)
    for scene in scenes:
        label = say("STOP scene {scene}").format(scene=scene)
        parts.append(button(label, stopped(desk, Scope.SCENE, scene), Tone.STOP))
    out = [n for n, w in state.weapons.items() if w.custody.kind not in AWAY and dangerous(w)]
    items = [
        row(say("STOP weapon {name}").format(name=n), do=stopped(desk, Scope.ITEM, n)) for n in out
    ]
    if items:
        parts.append(rows(items))
    parts.append(text(say("No reason is asked for, and nobody is blamed."), "small"))
    parts += standing(desk)
    return Screen(say("Stop"), tuple(parts), Tone.STOP, "board", live=False)


def stopped(desk: Desk, scope: Scope, target: str | None) -> Do:
    """Return the tap that stops; where no key is open it goes unsigned, and counts all the same.

    On a shared tablet it is signed by the guest whose key is open, while its own person's is not.
    """
    me = signs(desk) or next(iter(desk.me.keys), None)
    if me is None:
        values = {"scope": scope.value} | ({} if target is None else {"target": target})
        return call("stop", **values)
    guest = me != desk.me.person
    act = said("WorkStopped", me, guest=guest, scope=scope.value, target=target)
    return record([act], f"stop/{LAST}")


def standing(desk: Desk) -> list[Part]:
    """List the stops that stand."""
    items = [
        row(
            reach_text(desk, block.scope, block.target),
            (about(desk, block),),
            do=go(f"stop/{name}"),
        )
        for name, block in desk.state.blocks.items()
        if block.kind is BlockKind.STOP
    ]
    return [heading(desk.say("Stopped now")), rows(items)] if items else []


def about(desk: Desk, block: Block) -> str:
    """Say what a stop is, by whom, and when."""
    say = desk.say
    words = say("{cause}, by {by}, {hour}")
    return words.format(
        cause=say(block.cause), by=who_text(desk, block.by), hour=desk.when(block.at_us)
    )


def one(desk: Desk, name: str, block: Block) -> Screen:
    """Return the screen of one stop that stands."""
    say = desk.say
    title = say("STOPPED: {reach}").format(reach=reach_text(desk, block.scope, block.target))
    said = terms(desk)
    seen = have_it(desk, block)
    parts: list[Part] = [text(said.shout_on if seen else said.shout, "huge", Tone.STOP)]
    if not desk.unsent(name):
        words = say("It is on the record. Hour of the stop: {hour}.")
        parts.append(text(words.format(hour=desk.when(block.at_us)), "large", Tone.STOP))
    parts += seen_by(desk, block, seen)
    parts += to_collect(desk, block)
    parts += mistaken(desk, name, block)
    parts += by_mistake(desk, name, block)
    parts += before(desk, name)
    parts += releases(desk, name, block)
    parts.append(text(about(desk, block), "small"))
    return Screen(title, tuple(parts), Tone.STOP, "board", live=False)


def have_it(desk: Desk, block: Block) -> list[str]:
    """Return who else's device is known to have the stop.

    Known is what it had when it last recorded something, and what it has fetched since from the
    server that runs now, as the window lends it.
    """
    far = dict(desk.seen)
    for person, size in fetched(desk):
        far[person] = max(far.get(person, 0), size)
    return [p for p, size in far.items() if size > block.position and p != block.by]


def seen_by(desk: Desk, block: Block, seen: list[str]) -> list[Part]:
    """Say whose device is known to have the stop, and whom to walk to."""
    say = desk.say
    out = [w for _, w in out_of_lock(desk, block) if dangerous(w)]
    holders = [w.custody.person for w in out if w.custody.person]
    unit = block.target if block.scope is Scope.UNIT else None
    wanted = dict.fromkeys((*holders, *wearers(desk.state, (*FLOOR, *HANDLERS), unit)))
    others = [p for p in wanted if p not in (*seen, block.by, desk.me.person)]
    parts = [
        heading(say("Who has seen it")),
        text(people_text(desk, seen), "large"),
    ]
    if seen:
        words = say("Their phone has it. Whether they have looked, only they know.")
        parts.append(text(words, "small"))
    if others:
        words = say("Not known to have seen it: {people}. Walk there.")
        parts.append(text(words.format(people=", ".join(others)), "normal", Tone.STOP))
    return parts


def fetched(desk: Desk) -> list[tuple[str, int]]:
    """Return how far each person's phone has fetched the log, as far as the window lends it."""
    lent = desk.draft.get("reached")
    return [
        (one["person"], one["size"])
        for one in (lent if isinstance(lent, list) else ())
        if isinstance(one, dict)
        and isinstance(one.get("person"), str)
        and isinstance(one.get("size"), int)
        and one["person"] in desk.state.people
    ]


def out_of_lock(desk: Desk, block: Block) -> list[tuple[str, Weapon]]:
    """Return the weapons in reach of a stop that are not under lock."""
    state = desk.state
    return [
        (name, weapon)
        for name, weapon in state.weapons.items()
        if weapon.custody.kind not in AWAY
        and touches(block, name, weapon.unit, scene_of(state, weapon.setup))
    ]


def dangerous(weapon: Weapon) -> bool:
    """Say whether it is a gun, or counts as loaded."""
    return is_gun(weapon.kit) or is_hot(weapon)


def to_collect(desk: Desk, block: Block) -> list[Part]:
    """List what is hot or out, hot first, for its handlers to collect."""
    say, state = desk.say, desk.state
    mine = is_handler(state, desk.me.person)
    out = [(n, w) for n, w in out_of_lock(desk, block) if dangerous(w)]
    order = [one for one in out if is_hot(one[1])] + [one for one in out if not is_hot(one[1])]
    items = []
    for name, weapon in order:
        held = weapon.custody.person
        collect = mine and not (held is not None and is_handler(state, held))
        route = f"collect/{name}" if collect else f"weapon/{name}"
        items.append(
            row(name, (custody_text(weapon.custody, desk.say),), look_of(desk, weapon), go(route))
        )
    return [
        heading(say("For their handlers to collect")),
        rows(items, say("No gun in its reach is out.")),
        text(say("A stop never keeps a handler from making a gun cold."), "small"),
    ]


def mistaken(desk: Desk, name: str, block: Block) -> list[Part]:
    """Let who stopped it say that it was a mistake; who releases it reads that, and it stands."""
    say = desk.say
    if block.mistake is not None:
        said_so = say("{by} says that it was a mistake.").format(by=block.by)
        words = say("It stands until a handler and {caller} end it, each on their own.")
        return [text(said_so, "large"), text(words.format(caller=terms(desk).the_caller))]
    if signs(desk) != block.by or not block.bar.device:
        return []
    act = said("MistakeSaid", block.by, answers=[name])
    words = say("It ends nothing: a handler and {caller} still end it, each on their own.")
    do = record([act], f"stop/{name}", ask=True)
    return [
        button(say("I stopped it by mistake"), do, Tone.QUIET),
        text(words.format(caller=terms(desk).the_caller), "small"),
    ]


def by_mistake(desk: Desk, name: str, block: Block) -> list[Part]:
    """Within a minute, offer a release that is filled in but for what only the signer can say."""
    say = desk.say
    if not 0 <= desk.now_us - block.at_us <= MISTAKE_US or signs(desk) is None:
        return []
    if not wears(desk.state, desk.me.person, MAY):
        return []
    mine = desk.me.person == block.by
    label = say("By mistake") if mine else say("By mistake, says {by}").format(by=block.by)
    filled = {"cause": YES, "fixed": YES, "concern": YES, "why": Reason.MISTAKE.value}
    hint = say("Another person confirms; a handler and {caller} are needed.")
    do = put(filled, f"stop/{name}/release")
    return [button(label, do, Tone.QUIET, hint.format(caller=terms(desk).the_caller))]


def before(desk: Desk, name: str) -> list[Part]:
    """After a shot that nobody meant: what comes before anybody can release its stop."""
    say, state = desk.say, desk.state
    event = next((one_of for one_of in state.unmeant if name in one_of.ids), None)
    if event is None:
        return []
    case = next((one_of for one_of in event.ids if one_of in state.incidents), None)
    cause = go("happened/other") if case is None else go(f"incident/{case}/cause")
    looked = say("Looked into and put right")
    met = say("Corrective meeting: everybody whom it concerns")
    absent = () if event.absent is None else event.absent
    missing = say("not there: {people}").format(people=", ".join(absent))
    if event.absent is None:
        missing = say("not held")
    done = event.absent is not None and not absent
    investigated = event.investigated is not None
    return [
        heading(say("Before it can be released")),
        rows(
            [
                row(looked, (say("yes") if investigated else say("not yet"),), do=cause),
                row(met, (say("yes") if done else missing,), do=go("meeting")),
            ]
        ),
    ]


def releases(desk: Desk, name: str, block: Block) -> list[Part]:
    """Say who has released it and who is still needed, and offer to release it."""
    say = desk.say
    items = []
    for one_of in block.releases:
        told = say("cause found, fixed, crew told") if one_of.whole else say("not whole")
        heard = say("concern answered") if one_of.answered else say("concern not answered")
        why = () if one_of.why is None else (say(WHYS[one_of.why]),)
        items.append(row(one_of.person, (told, heard, *why)))
    parts = [heading(say("Released by")), rows(items, say("Nobody yet"))]
    parts.append(heading(say("Still needed")))
    parts.append(rows(needed(desk, name, block)))
    parts.append(text(say("One of them from outside the weapons department."), "small"))
    if signs(desk) is not None:
        parts.append(button(say("Release"), go(f"stop/{name}/release"), Tone.QUIET))
    return parts


def needed(desk: Desk, name: str, block: Block) -> list[dict[str, object]]:
    """Return each hat that has not released it, and who wears it today."""
    body = WorkReleased(cause_found=True, fixed=True, crew_told=True)
    asked = Question(desk.state, question(desk, body, desk.me.person, (name,)), desk.now_us)
    whole = tuple(r.person for r in block.releases if r.whole)
    found = []
    for hat in still_missing(asked, block, whole):
        worn = [p for p in wearers(desk.state, HATS[hat]) if p not in whole]
        found.append(row(desk.say(hat), (people_text(desk, worn),)))
    return found
