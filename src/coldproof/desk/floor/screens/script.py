"""The script: the draft that counts, its hits to settle, what a new draft changes, filing one.

A draft's text is a value beside the log.  It is read on the device, and so are its hits.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import label
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    folded,
    go,
    heading,
    put,
    quiet,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import key_needed, picked, said, signs
from coldproof.desk.floor.screens.comparing import (
    BEFORE,
    earlier,
    only_moved,
    told_change,
    which,
)
from coldproof.desk.floor.screens.drafted import (
    HERE,
    LineKey,
    Read,
    accepted_of,
    by_line,
    disagreed,
    fetched,
    gone_text,
    has_plan,
    line_key,
    lines,
    open_of,
    planned_as,
    read,
    traced,
    whereto,
)
from coldproof.desk.floor.screens.filing import filing
from coldproof.desk.floor.screens.how_many import (
    lines_text,
    lost_text,
    others_text,
    scenes_text,
    twice_text,
)
from coldproof.desk.floor.screens.printing import as_paper, in_query
from coldproof.desk.floor.screens.ways import may_plan
from coldproof.desk.floor.terms import TAGS
from coldproof.desk.script.drafts import compare
from coldproof.desk.script.find import Hit, by_place, key_of
from coldproof.desk.script.marks import may_mark
from coldproof.desk.script.model import HIDDEN, Line, Scene, scene_id
from coldproof.desk.voice.letters import revealed
from coldproof.state.records import Hit as Settled
from coldproof.words.floor import SceneTag
from coldproof.words.kit import WeaponClass

MISSED = "missed"  # in the draft: which line, counted from 0, somebody is marking


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return `script`, one scene of it (`routes_of`), `script/changes` or `script/new`."""
    say, now = desk.say, desk.state.script
    head, name = (*rest, "", "")[:2]
    if head == "new":
        return Screen(say("A new draft"), tuple(filing(desk)), back=HERE, live=False)
    if now is None:
        parts = [text(say("No draft of the script is filed.")), *to_file(desk)]
        return Screen(say("The script"), tuple(parts), back="plan", live=False)
    one = read(desk, now.document)
    if one is None:
        parts = [*stands(desk), *fetched(desk, now.document, "/".join((HERE, *rest)))]
        return Screen(say("The script"), (*parts, *to_file(desk)), back="plan", live=False)
    if (route := f"{HERE}/{head}/{name}") in one.routes:
        return scene(desk, one, one.routes.index(route))
    if head == "changes":
        return Screen(say("What changed"), tuple(changes(desk, one)), back=HERE, live=False)
    return Screen(say("The script"), tuple(listed(desk, one)), back="plan", live=False)


def stands(desk: Desk) -> list[Part]:
    """Say which draft counts, by whom and since when."""
    say, now = desk.say, desk.state.script
    if now is None:
        return []
    words = say("{draft}, {scenes}, filed by {who}")
    told = words.format(draft=now.draft, scenes=scenes_text(desk, now.scenes), who=now.by)
    return [text(told, "large")]


def to_file(desk: Desk) -> list[Part]:
    """Lead to filing a draft."""
    if signs(desk) is None:
        return [key_needed(desk)]
    return [button(desk.say("File a draft"), go(f"{HERE}/new"), Tone.QUIET)]


def listed(desk: Desk, one: Read) -> list[Part]:
    """List the scenes with hits, and the others behind a key."""
    say, items, others = desk.say, list[dict[str, Any]](), list[dict[str, Any]]()
    every, open_hits = by_place(one.hits), by_place(open_of(desk, one.hits))
    accepted = by_place(accepted_of(desk, one.hits))
    for place, found in enumerate(one.script.scenes):
        hits = every.get(place, [])
        left, kept = open_hits.get(place, []), accepted.get(place, [])
        title = f"{found.number or '–'} {revealed(found.heading)}"
        told = [lines_text(desk, len(left))] if left else []
        told += [say("{m} accepted").format(m=len(kept))] if kept else []
        no = len(hits) - len(left) - len(kept)
        told += [say("{m} rejected").format(m=no)] if no else []
        words = ", ".join(told)
        names = ", ".join(dict.fromkeys(label(desk, TAGS, hit.trigger) for hit in (*left, *kept)))
        lines = [line for line in (names, words) if hits and line]
        shown = row(title, lines, do=go(one.routes[place]), marked=bool(left))
        (items if hits else others).append(shown)
    parts: list[Part] = [*stands(desk), *to_settle(desk, one)]
    if one.script.lost:
        parts.append(text(lost_text(desk, len(one.script.lost)), tone=Tone.CHECK))
    if words := twice_text(desk, one.script):
        parts.append(text(words, tone=Tone.CHECK))
    parts += [heading(say("Scenes to look at")), rows(items, say("No line was found."))]
    how = say("Found by words and what is around them, not understood: read the rest too.")
    parts.append(text(how, "small"))
    if others:
        parts += folded(desk.draft, "others", say("The other scenes"), [rows(others)])
    parts.append(as_paper(desk, "script"))
    if items:
        parts.append(as_paper(desk, "script", "only=hits", say("Only these scenes, as a paper")))
    if desk.state.script is not None and desk.state.script.earlier:
        parts.append(button(say("What changed"), go(f"{HERE}/changes"), Tone.QUIET))
    return [*parts, *to_file(desk)]


def to_settle(desk: Desk, one: Read) -> list[Part]:
    """Lead to a scene with a line that nobody settled; that comes before all planning.

    Firearms come first, and of them those of a scene that a draft changed after it was planned.
    """
    left = open_of(desk, [hit for hit in one.hits if hit.place >= 0])
    if not left:
        return []
    place = min(left, key=lambda hit: (*urgency(desk, hit), hit.place)).place
    name = one.script.scenes[place].number or str(place + 1)
    words = desk.say("Settle the lines of scene {name}").format(name=revealed(name))
    return [button(words, go(one.routes[place]), hint=lines_text(desk, len(left)))]


def urgency(desk: Desk, hit: Hit) -> tuple[bool, bool]:
    """Return what sorts firearms of a scene that was changed first, then other firearms."""
    planned = desk.state.scenes.get(scene_id(hit.scene) or "")
    is_gun = hit.trigger is SceneTag.FIREARMS
    return not (is_gun and planned is not None and planned.changed is not None), not is_gun


def scene(desk: Desk, one: Read, place: int) -> Screen:
    """Return a scene's lines, those with hits marked, each hit to be accepted or rejected."""
    say, found, me = desk.say, one.script.scenes[place], signs(desk)
    route = one.routes[place]
    hits = [hit for hit in one.hits if hit.place == place]
    parts, of_line = list[Part](), by_line(hits)
    for line in found.lines:
        parts += shown_line(desk, line, of_line.get(line_key(line), []), me, route)
    if me is not None:
        parts += to_mark(desk, found, of_line, me, route)
    if scene_id(found.number) is not None:
        parts.append(as_paper(desk, "script", f"scene={found.number}"))
    if me is None:
        parts.append(key_needed(desk))
    else:
        parts += to_plan(desk, found.number, hits)
        if not open_of(desk, hits):
            parts += quiet(to_settle(desk, one))
    title = say("Scene {name}").format(name=found.number or str(place + 1))
    return Screen(title, tuple(parts), back=HERE, live=False)


def shown_line(desk: Desk, line: Line, hits: list[Hit], me: str | None, route: str) -> list[Part]:
    """Show one line; with hits it is marked, and each can be settled, or settled anew."""
    say, words = desk.say, revealed(line.text)
    if line.kind in HIDDEN:
        words = say("Not shot: {words}").format(words=words)
    if not hits:
        return [text(words)] if words.strip() else []
    parts: list[Part] = []
    told = []
    for hit in hits:
        told.append(hit_text(desk, hit))
        if me is not None:
            parts += keys_of(desk, hit, me, route)
    left = bool(open_of(desk, hits))
    return [rows([row(words, told, marked=left, done=not left)]), *parts]


def hit_text(desk: Desk, hit: Hit) -> str:
    """Say which trigger a line may name, by which words, who settled it, and who disagrees."""
    say, settled = desk.say, lines(desk).of(hit)
    how = say("to look at") if settled is None else say("no, said {who}")
    how = say("yes, said {who}") if settled is not None and settled.accepted else how
    if settled is not None and settled.hatless:
        how = say("no, said {who}: for a handler, the floor, safety or the office to look at")
    by = "" if settled is None else settled.by
    what = say("by what is around it") if hit.guessed else f"“{revealed(hit.words)}”"
    what = say("marked by hand") if hit.marked else what
    against = "" if settled is None else disagreed(desk, settled)
    told = f"{label(desk, TAGS, hit.trigger)}: {what}, {how.format(who=by)}"
    return f"{told}; {against}" if against else told


def keys_of(desk: Desk, hit: Hit, me: str, route: str) -> list[Part]:
    """Offer what was not said of a hit yet."""
    say, settled, parts = desk.say, lines(desk).of(hit), list[Part]()
    name = label(desk, TAGS, hit.trigger)
    for yes, words in ((True, say("Yes: {what}")), (False, say("No: {what}"))):
        if settled is not None and says(settled, me, yes=yes, planner=may_plan(desk, me)):
            continue
        act = settling(me, hit.trigger, hit.scene, hit.line, hit.text, yes=yes)
        fresh = settled is None or settled.hatless
        tone = Tone.MAIN if yes and fresh else Tone.QUIET
        parts.append(button(words.format(what=name), record([act], route, keep=True), tone))
    return parts


def settling(
    me: str, trigger: SceneTag, scene: str | None, line: int, words: str, *, yes: bool
) -> dict[str, Any]:
    """Return the act by which a person says what a line is."""
    return said(
        "HitSettled",
        me,
        hit=key_of(trigger, scene, words),
        trigger=trigger.value,
        accepted=yes,
        scene=scene_id(scene),
        line=line,
    )


def to_mark(
    desk: Desk, found: Scene, of_line: Mapping[LineKey, list[Hit]], me: str, route: str
) -> list[Part]:
    """Let a person mark a line in which something was not found: which line, then what it is."""
    say, lines_here = desk.say, {n: o for n, o in enumerate(found.lines) if may_mark(o)}
    at = desk.draft.get(MISSED)
    line = lines_here.get(at) if type(at) is int else None
    if line is None:
        items = [row(revealed(o.text), do=put({MISSED: n})) for n, o in lines_here.items()]
        parts = [text(say("Tap the line that was missed."), "small"), rows(items)]
        return folded(desk.draft, "mark", say("A line was missed"), parts)
    known = {hit.trigger for hit in of_line.get(line_key(line), ())}
    keys = []
    for trigger in SceneTag:
        if trigger not in known:
            act = settling(me, trigger, found.number, line.number, line.text, yes=True)
            keys.append(button(label(desk, TAGS, trigger), record([act], route), Tone.QUIET))
    again = button(say("Another line"), put({MISSED: None}), Tone.QUIET)
    title = heading(say("What does this line speak of?"))
    return [title, rows([row(revealed(line.text))]), *keys, again]


def says(settled: Settled, me: str, *, yes: bool, planner: bool) -> bool:
    """Say whether nothing is left to be said so: it counts, or who is here said it already.

    A no that leaves a firearm open is left to a `planner`, who has a hat to end that.
    """
    if settled.accepted == yes:
        if settled.hatless:
            return not planner
        return me == settled.by or not settled.otherwise
    return me in settled.otherwise


def to_plan(desk: Desk, number: str | None, hits: list[Hit]) -> list[Part]:
    """Lead to the scene's plan: the one it has, or a new one with what was not rejected."""
    say, name = desk.say, scene_id(number)
    if name is not None and has_plan(desk, name):
        now, asked = whereto(desk, name), traced(desk, name, f"{HERE}/scene/{name}")
        told = [] if now is None else [text(gone_text(desk, now), tone=Tone.CHECK)]
        tone = Tone.QUIET if asked or open_of(desk, hits) else Tone.MAIN
        key = button(say("The plan of this scene"), go(f"plan/scene/{name}"), tone)
        return [*told, *asked, key]
    kept = {hit.trigger for hit in (*open_of(desk, hits), *accepted_of(desk, hits))}
    if (was := planned_as(desk, name)) is not None:
        asks = text(say("It was scene {name}, which has a plan").format(name=was), tone=Tone.CHECK)
        words = say("The plan of scene {name}").format(name=was)
        lead = button(words, go(f"plan/scene/{was}"), Tone.QUIET)
        return [asks, lead, *planned_anew(desk, name, hits, kept)]
    return planned_anew(desk, name, hits, kept)


def planned_anew(desk: Desk, name: str | None, hits: list[Hit], kept: set[SceneTag]) -> list[Part]:
    """Lead to a new plan of a scene, with what was not rejected filled in."""
    say = desk.say
    tags = [one.value for one in SceneTag if one in kept]
    classes = [WeaponClass.EDGED.value] if SceneTag.FIGHT in kept else []
    values: dict[str, Any] = {"tags": tags, "classes": classes}
    if name is not None:
        values["scene"] = name
    if SceneTag.FIREARMS in kept:
        values["found"] = True
    do, left = put(values, "plan/new"), len(open_of(desk, hits))
    if left:
        hint = say("Settle its lines first: {lines}").format(lines=lines_text(desk, left))
        return [button(say("Plan this scene"), do, Tone.QUIET, hint)]
    hint = say("What was found is filled in. Which gun, if any, you say.")
    return [button(say("Plan this scene"), do, hint=hint)]


def changes(desk: Desk, one: Read) -> list[Part]:
    """Show this draft and an earlier one side by side: weapon scenes first."""
    say, now = desk.say, desk.state.script
    if now is None or not now.earlier:
        return [text(say("No draft was filed before this one."))]
    name, document = earlier(now, picked(desk, BEFORE))
    asked = which(desk, now, name)
    before = read(desk, document)
    if before is None:
        words = text(say("The earlier draft, {draft}, is not here.").format(draft=name))
        return [*asked, words, *fetched(desk, document, f"{HERE}/changes")]
    found = compare(before.script, one.script, desk.state.hits, lines(desk).marks())
    paper = as_paper(desk, "drafts", f"before={in_query(name)}" if asked else "")
    parts: list[Part] = [*asked, text(f"{name} – {now.draft}", "large"), paper]
    parts.append(text(say("Words that are gone: [-…]; that are new: [+…]."), "small"))
    for each in sorted(found, key=lambda change: (not change.matters, not change.weapons)):
        if each.weapons:
            parts += told_change(desk, each)
    others = [each for each in found if not each.weapons]
    moved = [each for each in others if each.renumbered and all(side.same for side in each.lines)]
    rest = [told_change(desk, each) for each in others if each not in moved]
    if not any(each.weapons for each in found):
        parts.append(text(say("No weapon scene reads otherwise.")))
    parts += only_moved(desk, moved)
    if rest:
        more = others_text(desk, len(rest))
        parts += folded(desk.draft, "rest", more, [part for each in rest for part in each])
    return parts
