"""The script: the draft that counts, its hits to settle, what a new draft changes, filing one.

A draft's text is a value beside the log.  It is read on the device, and so are its hits.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any, NamedTuple

from coldproof.acts.script import ScriptFiled
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import label
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    field,
    folded,
    go,
    heading,
    put,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import key_needed, picked, said, signs
from coldproof.desk.floor.screens.comparing import BEFORE, earlier, told_change, which
from coldproof.desk.floor.screens.how_many import (
    lines_text,
    lost_text,
    others_text,
    scenes_text,
)
from coldproof.desk.floor.screens.kept import fetching, may_come, whereabouts
from coldproof.desk.floor.screens.printing import as_paper, in_query
from coldproof.desk.floor.screens.reviewing import reviewing
from coldproof.desk.floor.terms import TAGS
from coldproof.desk.floor.typed import fault, typed
from coldproof.desk.script.drafts import changed, compare
from coldproof.desk.script.find import Hit, by_place, hits_of
from coldproof.desk.script.model import HIDDEN, Line, Script, ScriptError, of_plain, scene_id
from coldproof.desk.voice.letters import revealed
from coldproof.words.floor import SceneTag
from coldproof.words.kit import WeaponClass

HERE = "script"
ACCEPT = ".fountain,.txt,.fdx,.pdf"
MOST_DOUBTS = 20  # shown at once


class Read(NamedTuple):
    """A draft that is here, with its hits; `doubts` are a PDF's, that a person must look at."""

    script: Script
    hits: tuple[Hit, ...]
    doubts: int
    routes: tuple[str, ...]  # of its scenes


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


def routes_of(script: Script) -> tuple[str, ...]:
    """Return the route of each scene: by its number, as written, whatever stands before it.

    One without a number, or with that of a scene before it, goes by its place, counted from 1.
    """
    found: dict[str, None] = {}
    for place, one in enumerate(script.scenes, 1):
        number, counted = scene_id(one.number), f"{HERE}/place/{place}"
        route = counted if number is None else f"{HERE}/scene/{number}"
        found[counted if route in found else route] = None
    return tuple(found)


def read(desk: Desk, digest: str | None) -> Read | None:
    """Return a draft whose value is here and can be read."""
    voice = desk.voice
    value = None if voice is None or digest is None else voice.letters.values.get(digest)
    return None if value is None else read_value(value)


@lru_cache(maxsize=4)
def read_value(value: bytes) -> Read | None:
    """Return the draft in a value's bytes, with its hits; none in what is no script of ours."""
    try:
        told = json.loads(value)
        script = of_plain(told)
        doubts = len(told.get("doubts", ()))
        return Read(script, hits_of(script), doubts, routes_of(script))
    except (ScriptError, ValueError, TypeError, AttributeError, RecursionError):
        return None


def stands(desk: Desk) -> list[Part]:
    """Say which draft counts, by whom and since when."""
    say, now = desk.say, desk.state.script
    if now is None:
        return []
    words = say("{draft}, {scenes}, filed by {who}")
    told = words.format(draft=now.draft, scenes=scenes_text(desk, now.scenes), who=now.by)
    return [text(told, "large")]


def fetched(desk: Desk, digest: str | None, then: str) -> list[Part]:
    """Offer to fetch a draft's text, or say why it is not here."""
    say = desk.say
    if digest is None:
        return [text(say("Its words are kept elsewhere."))]
    odd, now = say("What was handed in is no script of ours."), desk.state.script
    drafts = () if now is None else ((now.draft, now.document, now.position), *now.earlier)
    name = next((name for name, document, _ in drafts if document == digest), "")
    key = say("Read the draft {draft}").format(draft=name)
    return fetching(desk, digest, then, key=key, odd=odd)


def to_file(desk: Desk) -> list[Part]:
    """Lead to filing a draft."""
    if signs(desk) is None:
        return [key_needed(desk)]
    return [button(desk.say("File a draft"), go(f"{HERE}/new"), Tone.QUIET)]


def open_of(desk: Desk, hits: list[Hit]) -> list[Hit]:
    """Return the hits that nobody has settled."""
    return [one for one in hits if one.key not in desk.state.hits]


def accepted_of(desk: Desk, hits: list[Hit]) -> list[Hit]:
    """Return the hits that a person accepted."""
    return [one for one in hits if one.key in desk.state.hits and desk.state.hits[one.key].accepted]


def listed(desk: Desk, one: Read) -> list[Part]:
    """List the scenes with hits, and the others behind a key."""
    say, items, others = desk.say, list[dict[str, Any]](), list[dict[str, Any]]()
    every = by_place(one.hits)
    for place, found in enumerate(one.script.scenes):
        hits = every.get(place, [])
        left, kept = open_of(desk, hits), accepted_of(desk, hits)
        title = f"{found.number or '–'} {revealed(found.heading)}"
        accepted = [say("{m} accepted").format(m=len(kept))] if kept or not left else []
        words = ", ".join([lines_text(desk, len(left))] * bool(left) + accepted)
        names = ", ".join(dict.fromkeys(label(desk, TAGS, hit.trigger) for hit in (*left, *kept)))
        lines = [line for line in (names, words) if hits and line]
        shown = row(title, lines, do=go(one.routes[place]), marked=bool(left))
        (items if hits else others).append(shown)
    parts: list[Part] = [*stands(desk), *to_settle(desk, one)]
    if one.script.lost:
        parts.append(text(lost_text(desk, len(one.script.lost)), tone=Tone.CHECK))
    parts += [heading(say("Scenes to look at")), rows(items, say("No line was found."))]
    parts.append(text(say("Words are looked up, not understood: read the rest too."), "small"))
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
    parts: list[Part] = []
    for line in found.lines:
        of_line = [hit for hit in hits if hit.line == line.number]
        parts += shown_line(desk, line, of_line, me, route)
    if scene_id(found.number) is not None:
        parts.append(as_paper(desk, "script", f"scene={found.number}"))
    if me is None:
        parts.append(key_needed(desk))
    else:
        parts += to_plan(desk, found.number, hits)
        if not open_of(desk, hits):
            parts += [{**key, "tone": Tone.QUIET.value} for key in to_settle(desk, one)]
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
    """Say which trigger a line may name, by which words, and who settled it."""
    say, settled = desk.say, desk.state.hits.get(hit.key)
    how = say("to look at") if settled is None else say("no, said {who}")
    how = say("yes, said {who}") if settled is not None and settled.accepted else how
    by = "" if settled is None else settled.by
    return f"{label(desk, TAGS, hit.trigger)}: “{revealed(hit.words)}”, {how.format(who=by)}"


def keys_of(desk: Desk, hit: Hit, me: str, route: str) -> list[Part]:
    """Offer what was not said of a hit yet."""
    say, settled, parts = desk.say, desk.state.hits.get(hit.key), list[Part]()
    name = label(desk, TAGS, hit.trigger)
    for yes, words in ((True, say("Yes: {what}")), (False, say("No: {what}"))):
        if settled is not None and settled.accepted == yes:
            continue
        act = said(
            "HitSettled",
            me,
            hit=hit.key,
            trigger=hit.trigger.value,
            accepted=yes,
            scene=scene_id(hit.scene),
            line=hit.line,
        )
        tone = Tone.MAIN if yes and settled is None else Tone.QUIET
        parts.append(button(words.format(what=name), record([act], route, keep=True), tone))
    return parts


def to_plan(desk: Desk, number: str | None, hits: list[Hit]) -> list[Part]:
    """Lead to the scene's plan: the one it has, or a new one with what was not rejected."""
    say, name = desk.say, scene_id(number)
    if name in desk.state.scenes:
        tone = Tone.QUIET if open_of(desk, hits) else Tone.MAIN
        return [button(say("The plan of this scene"), go(f"plan/scene/{name}"), tone)]
    kept = {hit.trigger for hit in (*open_of(desk, hits), *accepted_of(desk, hits))}
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
    found = compare(before.script, one.script, desk.state.hits)
    paper = as_paper(desk, "drafts", f"before={in_query(name)}" if asked else "")
    parts: list[Part] = [*asked, text(f"{name} – {now.draft}", "large"), paper]
    for each in sorted(found, key=lambda change: (not change.matters, not change.weapons)):
        if each.weapons:
            parts += told_change(desk, each)
    rest = [told_change(desk, each) for each in found if not each.weapons]
    if not any(each.weapons for each in found):
        parts.append(text(say("No weapon scene reads otherwise.")))
    if rest:
        others = others_text(desk, len(rest))
        parts += folded(desk.draft, "rest", others, [part for each in rest for part in each])
    return parts


def filing(desk: Desk) -> list[Part]:
    """Take a file that the window had read and kept; name the draft, and file it.

    The window puts the digest of what was read into the draft as `document`.
    """
    say, me, document = desk.say, signs(desk), desk.draft.get("document")
    if me is None:
        return [key_needed(desk)]
    choose = call("script-file", accept=ACCEPT, into="document", then=f"{HERE}/new")
    one = read(desk, document) if isinstance(document, str) else None
    if one is None or not isinstance(document, str):
        return [
            text(say("Fountain, Final Draft (FDX), or a PDF that a person looks over.")),
            text(whereabouts(desk)),
            button(say("Choose the file"), choose),
        ]
    many = (scenes_text(desk, len(one.script.scenes)), lines_text(desk, len(one.hits)))
    parts: list[Part] = [text(", ".join(many), "large"), *doubtful(desk, one)]
    if one.doubts and desk.voice is not None:
        parts += reviewing(desk, desk.voice.letters.values[document])
        drop = button(say("Throw it away"), call("script-drop", then=HERE), Tone.QUIET)
        kept = say("What is settled stays on this device until the lines are kept or thrown away.")
        return [*parts, text(kept, "small"), button(say("Another file"), choose, Tone.QUIET), drop]
    now = desk.state.script
    before = None if now is None else read(desk, now.document)
    if now is not None and before is None and may_come(desk, now.document):
        words = say("Read {draft} first: what changed since is told by it.")
        parts.append(text(words.format(draft=now.draft)))
        return [*parts, *fetched(desk, now.document, f"{HERE}/new")]
    void = voided(desk, one, before)
    if void:
        words = say("Assessments that become void: {scenes}").format(scenes=", ".join(void))
        parts.append(text(words, tone=Tone.CHECK))
    name = typed(desk, ScriptFiled, "draft")
    parts.append(field("draft", say("Its color or date"), value=desk.draft.get("draft")))
    parts += fault(desk, ScriptFiled, "draft")
    if name:
        act = said(
            "ScriptFiled",
            me,
            draft=name,
            document=document,
            scenes=len(one.script.scenes),
            changed=void,
        )
        parts.append(button(say("This draft counts now"), record([act], HERE, ask=True)))
    return [*parts, button(say("Another file"), choose, Tone.QUIET)]


def doubtful(desk: Desk, one: Read) -> list[Part]:
    """Say what of the source is in no line."""
    say, parts = desk.say, list[Part]()
    items = [
        row(say("Line {n}").format(n=lost.number), (revealed(lost.text), lost.why), marked=True)
        for lost in one.script.lost[:MOST_DOUBTS]
    ]
    if items:
        parts += [text(lost_text(desk, len(one.script.lost)), tone=Tone.CHECK), rows(items)]
    return parts


def voided(desk: Desk, one: Read, before: Read | None) -> tuple[str, ...]:
    """Return the planned scenes whose weapons read otherwise; all of them where nobody can tell."""
    planned = desk.state.scenes
    if before is None:
        return tuple(planned) if desk.state.script is not None else ()
    found = changed(before.script, one.script, desk.state.hits)
    return tuple(name for name in found if name in planned)
