"""Filing a new draft: what it holds, the guns that are new in it, what becomes void by it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from coldproof.acts.fields import MAX_ITEMS
from coldproof.acts.script import ScriptFiled
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import (
    Part,
    Tone,
    button,
    call,
    field,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import key_needed, said, signs
from coldproof.desk.floor.screens.drafted import (
    HERE,
    Read,
    fetched,
    followed,
    gone_text,
    lines,
    numbers,
    open_of,
    read,
)
from coldproof.desk.floor.screens.how_many import lines_text, lost_text, scenes_text, twice_text
from coldproof.desk.floor.screens.kept import may_come, whereabouts
from coldproof.desk.floor.screens.reviewing import reviewing
from coldproof.desk.floor.typed import fault, typed
from coldproof.desk.script.drafts import changed, given_again, new_guns
from coldproof.desk.script.marks import Mark
from coldproof.desk.script.model import Script
from coldproof.desk.script.numbers import KEPT
from coldproof.desk.voice.letters import revealed
from coldproof.state.records import Hit as Settled
from coldproof.words.floor import SceneTag

ACCEPT = ".fountain,.txt,.fdx,.pdf"
MOST_DOUBTS = 20  # shown at once


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
    many = (
        scenes_text(desk, len(one.script.scenes)),
        lines_text(desk, len(open_of(desk, list(one.hits)))),
    )
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
    parts += [*told_guns(desk, one, before), *told_void(desk, one, document, void)]
    name = typed(desk, ScriptFiled, "draft")
    parts.append(field("draft", say("Its color or date"), value=desk.draft.get("draft")))
    parts += fault(desk, ScriptFiled, "draft")
    if name:
        names, count = (*void, *given_away(desk, one, before)), len(one.script.scenes)
        told: dict[str, Any] = {"draft": name, "document": document, "scenes": count}
        pieces = [names[n : n + MAX_ITEMS] for n in range(0, len(names), MAX_ITEMS)] or [()]
        acts = [said("ScriptFiled", me, changed=piece, **told) for piece in pieces]
        parts.append(button(say("This draft counts now"), record(acts, HERE, ask=True)))
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
    if words := twice_text(desk, one.script):
        parts.append(text(words, tone=Tone.CHECK))
    return parts


def _both(
    desk: Desk, one: Read, before: Read
) -> tuple[Script, Script, Mapping[str, Settled], tuple[Mark, ...]]:
    """Return what tells a new draft from the one that counts."""
    return before.script, one.script, desk.state.hits, lines(desk).marks()


def voided(desk: Desk, one: Read, before: Read | None) -> tuple[str, ...]:
    """Return the planned scenes whose weapons read otherwise, and those that the draft has not.

    Where nobody can tell, and where one is in no draft by its number, it counts as changed.
    """
    planned = desk.state.scenes
    if before is None:
        return tuple(planned) if desk.state.script is not None else ()
    found, through = {*changed(*_both(desk, one, before))}, numbers(desk)

    def numbers_of(name: str) -> set[str]:
        now = followed(desk, name, through)
        return {name} if now is None or now.number is None else {name, now.number}

    return tuple(n for n in sorted(planned) if n not in one.ids or numbers_of(n) & found)


def given_away(desk: Desk, one: Read, before: Read | None) -> tuple[str, ...]:
    """Return numbers without a plan by which lines of guns were settled, and now another scene's.

    So too those that no scene has now: a later draft may give them to one.
    """
    state = desk.state
    guns = (hit for hit in state.hits.values() if hit.trigger is SceneTag.FIREARMS)
    said = sorted({hit.scene for hit in guns if hit.scene is not None} - {*state.scenes})
    if before is None:
        return tuple(said) if state.script is not None else ()
    again = {*given_again(before.script, one.script)}
    return tuple(name for name in said if name not in one.ids or name in again)


def told_guns(desk: Desk, one: Read, before: Read | None) -> list[Part]:
    """List the scenes with a gun that was not there before."""
    if before is None:
        return []
    words, parts = desk.say("Scene {name}: a gun that was not there before"), list[Part]()
    for place in new_guns(*_both(desk, one, before)):
        name = revealed(one.script.scenes[place].number or str(place + 1))
        parts.append(text(words.format(name=name), tone=Tone.CHECK))
    return parts


def told_void(desk: Desk, one: Read, document: str, void: tuple[str, ...]) -> list[Part]:
    """List what becomes void, why where the number is gone, and what is refused from then on."""
    if not void:
        return []
    say, through = desk.say, numbers(desk, document)
    words = say("Assessments that become void: {scenes}").format(scenes=", ".join(void))
    parts = [text(words, tone=Tone.CHECK)]
    for name in void:
        now = followed(desk, name, through)
        if now is not None and now.how not in KEPT:
            about = gone_text(desk, now)
            parts.append(text(f"{say('Scene {name}').format(name=name)}: {about}", tone=Tone.CHECK))
        if any(card.open and card.card.scene == name for card in desk.state.setups.values()):
            held = say("Scene {name} has an open setup: handovers for it will be refused.")
            parts.append(text(held.format(name=name), tone=Tone.CHECK))
    return parts
