"""The place of the plan: each scene's newest version, what it lacks, and what is said of it."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import classes_text, label, shots_text, with_hats
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    go,
    heading,
    one_main,
    put,
    quiet,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import key_needed, signs
from coldproof.desk.floor.screens import (
    announcing,
    assessing,
    assessment,
    days,
    planning,
    ways,
)
from coldproof.desk.floor.screens.assembling import is_long
from coldproof.desk.floor.screens.at_hand import (
    away_text,
    document,
    draft_of,
    is_away,
    unplanned_guns,
)
from coldproof.desk.floor.screens.drafted import (
    HERE,
    fetched,
    has_plan,
    of_script,
    read,
    traced,
    whereto,
)
from coldproof.desk.floor.screens.missing import lack_text
from coldproof.desk.floor.screens.printing import as_paper
from coldproof.desk.floor.terms import ALTERNATIVES, PLACES, terms
from coldproof.desk.plan.scenes import OF_WORDS, TOLD, Draft, Words, has_gun, of_day
from coldproof.desk.plan.standing import standing
from coldproof.desk.script.numbers import How
from coldproof.state.assessed import Against, against, current_ways
from coldproof.state.planned import HOURS
from coldproof.state.records import Scene
from coldproof.words.ways import FIREARM


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return `plan`, `plan/scene/<id>`, `plan/scene/<id>/<form>`, `plan/new`, or a form."""
    head, name, form = (*rest, "", "", "")[:3]
    if head in ("day", "days"):
        return days.show(desk, rest)
    if (head, name) == ("hours", "risk"):
        return assessment.show(desk, HOURS)
    if head in announcing.FORMS:
        return announcing.FORMS[head](desk)
    if head == "new":
        return planning.version(desk, None)
    if head == "general":
        return assessment.general(desk)
    scene = desk.state.scenes.get(name) if head == "scene" else None
    if scene is None:
        return listed(desk)
    found = planning.FORMS.get(form)
    return one(desk, name, scene) if found is None else beside(desk, name, found(desk, name), form)


def beside(desk: Desk, name: str, screen: Screen, form: str) -> Screen:
    """Return a page of a scene's plan; where the script has that scene otherwise, it says so."""
    told, now, script = of_script(desk, name), whereto(desk, name), desk.state.script
    here = None if script is None else read(desk, script.document)
    moved = now is not None and now.how in (How.OTHER, How.GONE)
    if form == "version" and moved and here is not None and name in here.ids:
        words = desk.say("A new version is a plan of what the script has as scene {name} now.")
        told.append(words.format(name=name))
    parts = (*(text(line, tone=Tone.CHECK) for line in told), *screen.parts)
    return screen._replace(parts=parts)


def listed(desk: Desk) -> Screen:
    """Return the planned scenes, and what is said of the whole production."""
    say, scenes = desk.say, desk.state.scenes
    draft = draft_of(desk)
    lacks = {n: [*of_gun(desk, one, draft), *lacking(desk, one)] for n, one in scenes.items()}
    items = [
        row(n, (line_of(desk, one), *lacks[n]), do=go(f"plan/scene/{n}"), marked=bool(lacks[n]))
        for n, one in scenes.items()
    ]
    parts: list[Part] = [
        *first_key(desk, [name for name, found in lacks.items() if found]),
        heading(terms(desk).scenes),
        rows(items, say("No scene is planned.")),
        *without_plan(desk),
        text(of_whole(desk)),
        *(text(line, tone=Tone.CHECK) for line in of_hours(desk)),
    ]
    if signs(desk) is None:
        parts.append(key_needed(desk))
    else:
        keys = (
            (say("The script"), "script"),
            (say("Plan a scene"), "plan/new"),
            (say("General assessment"), "plan/general"),
            (say("Days"), "plan/days"),
            (say("Notice was given"), "plan/notice"),
            (say("Hours"), "plan/hours"),
            (say("Assessment of the hours"), "plan/hours/risk"),
            (say("Weapons for one handler"), "plan/staff"),
            (say("Whom to reach"), "plan/contact"),
        )
        due = due_route(desk)
        for words, route in keys:
            parts.append(button(words, go(route), Tone.MAIN if route == due else Tone.QUIET))
        parts.append(as_paper(desk, "plan"))
    parts.append(text(say("Plans for live rounds cannot be made on this page yet."), "small"))
    return Screen(say("Plan"), tuple(one_main(parts)), back="today", live=False)


def without_plan(desk: Desk) -> list[Part]:
    """List the scenes that the script has a gun in, and nobody planned.

    Where its words are not here, those that somebody said so of, and the key to the words.
    """
    say, script = desk.say, desk.state.script
    title = say("Scene {name}")
    items = [
        row(title.format(name=name), do=go(route), marked=True)
        for name, route in unplanned_guns(desk)
    ]
    told = heading(say("Scenes that the script has a gun in, and no plan"))
    found: list[Part] = [told, rows(items)] if items else []
    if script is not None and is_away(desk):
        found += [text(away_text(desk), tone=Tone.CHECK)]
        found += quiet(fetched(desk, script.document, "plan"))
    return found


def first_key(desk: Desk, lack: list[str]) -> list[Part]:
    """Return the next thing that who is here may do for scenes that lack something, if anything.

    Real firearms come first.
    """
    scenes = desk.state.scenes
    for name in sorted(lack, key=lambda one: not has_firearm(scenes[one])):
        about = desk.say("Scene {name}").format(name=name)
        for key in next_keys(desk, name, scenes[name]):
            return [{**key, "label": f"{about}: {key['label']}"}]
    return []


def has_firearm(scene: Scene) -> bool:
    """Say whether a real firearm is planned for a scene."""
    return any(one in FIREARM for one in scene.plan.classes)


def due_route(desk: Desk) -> str:
    """Return where the whole plan goes on once no scene waits; nowhere: an empty route."""
    state = desk.state
    if not state.scenes:
        return "plan/new" if state.script is None else "script"
    if state.general is None or not state.general[0]:
        return "plan/general"
    return "plan/hours/risk" if of_hours(desk) else ""


def of_whole(desk: Desk) -> str:
    """Say what there is of the general assessment, by whom, and that nobody approves it here."""
    say, now = desk.say, standing(desk.state, None).newest
    if now is None:
        return say("General assessment: none")
    words = say("General assessment: a part is missing, by {who}, {hour}")
    if now.whole:
        words = say("General assessment: both parts are there, by {who}, {hour}")
    told = words.format(who=with_hats(desk, now.by), hour=desk.when(now.at_us))
    return f"{told}. {assessment.no_approval(desk)}"


def next_keys(desk: Desk, name: str, scene: Scene) -> list[Part]:
    """Return the key for what who is here may do next for a scene with weapons; or none."""
    say, state, here = desk.say, desk.state, f"plan/scene/{name}"
    if signs(desk) is None or not scene.plan.classes:
        return []
    if (elsewhere := to_scene(desk, name)) is not None:
        return elsewhere
    if due := [way for way in ways.known_ways(desk, name) if ways.awaits(desk, way)]:
        return [ways.signing_key(desk, due[0])]
    if not is_weighed(scene):
        return [button(say("Choose how to shoot it"), go(f"{here}/ways"))]
    stands, how = against(state, scene), standing(state, name)
    if stands is Against.ABSENT:
        step = put({"step": assessing.ABOUT}, f"{here}/risk")
        return [button(say("Write its assessment"), step)]
    if stands not in (None, Against.NOT_APPROVED):
        return [button(say("Write its assessment anew"), go(f"{here}/risk"))]
    if stands is None and signs(desk) in dict(how.readers):
        return []
    keys = assessment.approving(desk, name, how, here)
    return [key for key in keys if key["part"] == "button"]


def to_scene(desk: Desk, name: str) -> list[Part] | None:
    """Lead to the scene that a plan was made for, where its number is another's by now, or none's.

    None: it has its number, or nobody can tell, and no draft that may is to be had.
    """
    say, now = desk.say, whereto(desk, name)
    if now is None:
        return None
    if now.how is How.UNKNOWN:
        keys = [key for key in traced(desk, name, f"plan/scene/{name}") if key["part"] == "button"]
        return keys or None
    if now.number is None:
        return []
    if has_plan(desk, now.number):
        words = say("The plan of scene {name}").format(name=now.number)
        return [button(words, go(f"plan/scene/{now.number}"))]
    words = say("Plan it as scene {name}").format(name=now.number)
    return [button(words, go(f"{HERE}/scene/{now.number}"))]


def is_weighed(scene: Scene) -> bool:
    """Say whether the newest version of a plan was weighed against doing without a working gun."""
    told = scene.alternatives
    return told is not None and told[0] == scene.plan.plan and bool(told[1])


def line_of(desk: Desk, scene: Scene) -> str:
    """Return a version of a plan in one line."""
    say, plan = desk.say, scene.plan
    what = say("version {version}: {classes}, {shots}, {heads} people, {place}")
    return what.format(
        version=plan.plan,
        classes=classes_text(desk, plan.classes) or say("no weapon"),
        shots=shots_text(desk, plan.shots),
        heads=plan.headcount,
        place=say(PLACES[plan.place]),
    )


def lacking(desk: Desk, scene: Scene) -> list[str]:
    """Say what the newest version of a scene's plan still lacks; without weapons, its words."""
    say, state = desk.say, desk.state
    found, name = [], scene.plan.scene
    found += of_script(desk, name)
    if not scene.plan.classes:
        return found
    if not is_weighed(scene):
        found.append(say("not weighed against doing it without the gun"))
    mine = current_ways(state, name)
    found += [
        f"{ways.shot_text(desk, name, way.shot)}: {', '.join(missing)}"
        for way in mine
        if (missing := ways.lacking(desk, way))
    ]
    stands = against(state, scene)
    if stands in (Against.ABSENT, Against.OTHER_PLAN, Against.IN_PART):
        found.append(say("no whole assessment of this version"))
    elif stands is Against.CHANGED:
        found.append(say("its assessment is void: the script changed since"))
    elif stands is Against.OTHER_WAY:
        found.append(say("its assessment is void: it was written for ways that leave less"))
    elif stands is Against.NOT_APPROVED:
        found.append(say("its assessment is not approved"))
    told, since = stands is Against.OTHER_WAY, scene.assessed
    if not told and since is not None and any(way.position > since[2] for way in mine):
        found.append(say("a way was chosen after its assessment"))
    return [*found, *of_words(desk, scene)]


def of_gun(desk: Desk, scene: Scene, draft: Draft | None) -> list[str]:
    """Say that the draft that counts has a gun in a scene, and its plan has none.

    Where the script has another scene by that number now, its plan is another one.
    """
    name = scene.plan.scene
    if has_gun(scene.plan) or not has_plan(desk, name):
        return []
    found = of_day(desk.state, name, words=Words(draft))
    return [lack_text(desk, found, lack) for lack in found.lacks if lack in TOLD]


def of_words(desk: Desk, scene: Scene) -> list[str]:
    """Return what is open by the words of an assessment that stands, where they are here."""
    known = document(desk, scene.plan.scene)
    if known is None:
        return []
    found = of_day(desk.state, scene.plan.scene, words=Words(assessed={scene.plan.scene: known}))
    return [lack_text(desk, found, lack) for lack in found.lacks if lack in OF_WORDS]


def of_hours(desk: Desk) -> list[str]:
    """Say that weeks are planned that ask for an assessment, while none of them stands."""
    how = standing(desk.state, HOURS)
    if not is_long(desk) or (how.newest is not None and not how.is_void):
        return []
    return [desk.say("Long weeks are planned: the hours have no assessment.")]


def one(desk: Desk, name: str, scene: Scene) -> Screen:
    """Return one scene's plan and what can be said of this version."""
    say, me, plan = desk.say, signs(desk), scene.plan
    here, title = f"plan/scene/{name}", say("Scene {name}").format(name=name)
    lacks = [*of_gun(desk, scene, draft_of(desk)), *lacking(desk, scene)]
    how, keys_next = standing(desk.state, name), next_keys(desk, name, scene)
    parts: list[Part] = [
        text(line_of(desk, scene), "large"),
        *(text(line, "normal", Tone.CHECK) for line in lacks),
        *(part for part in traced(desk, name, here) if part not in keys_next),
        *keys_next,
        *(text(line) for line in decided(desk, name)),
        *assessment.approved_text(desk, how),
    ]
    if scene.alternatives is not None and scene.alternatives[0] == plan.plan:
        n = scene.alternatives[1]
        one_way = say("Weighed against 1 way without a working gun")
        words = one_way if n == 1 else say("Weighed against {n} ways without a working gun")
        parts.append(text(words.format(n=n)))
    if me is None:
        return Screen(title, (*parts, key_needed(desk)), back="plan", live=False)
    keys = (
        (say("Ways to shoot it"), "ways"),
        (say("Assessment"), "risk"),
        (say("A shot with passes or drops"), "shot"),
        (say("New version"), "version"),
    )
    parts += [button(words, go(f"{here}/{form}"), Tone.QUIET) for words, form in keys]
    parts.append(button(say("From the script to the shot"), go(f"chain/{name}"), Tone.QUIET))
    approving = assessment.approving(desk, name, how, here)
    parts += [part for part in approving if part not in keys_next]
    words = say("A new version rests on nothing that was said of the old one.")
    parts.append(text(words, "small"))
    return Screen(title, tuple(one_main(parts)), back="plan", live=False)


def decided(desk: Desk, name: str) -> list[str]:
    """Say, shot by shot, how a scene is to be shot."""
    known = current_ways(desk.state, name)
    shots = [(ways.shot_text(desk, name, way.shot), way.chosen) for way in known]
    return [f"{shot}: {label(desk, ALTERNATIVES, way)}" for shot, way in shots]
