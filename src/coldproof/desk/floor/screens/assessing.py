"""Writing an assessment step by step: what it is of, its hazards, who is affected, the form.

Nothing is chosen beforehand: what the library offers is a list to tap, and a measure that nobody
tapped is none.  What the document really has, and not what somebody says of it, is in the act.
"""

from __future__ import annotations

from coldproof.acts.codec import digest
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import classes_text
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    choice,
    field,
    put,
    record,
    text,
)
from coldproof.desk.floor.said import (
    answered,
    is_yes,
    key_needed,
    number,
    picked,
    said,
    several,
    signs,
    yes_no,
)
from coldproof.desk.floor.screens import as_written
from coldproof.desk.floor.screens import assembling as made
from coldproof.desk.plan import questions as q
from coldproof.desk.plan.assessment import STEPS as SCALE
from coldproof.desk.plan.assessment import Answer, AssessmentError, parts_of, rising, written
from coldproof.desk.plan.offered import BY_KEY
from coldproof.state.planned import HOURS
from coldproof.words.units import HOUR_MINUTES

ABOUT, EACH, PEOPLE, FORM, END, ELSEWHERE = "about", "each", "people", "form", "end", "elsewhere"
STEPS = (ABOUT, EACH, PEOPLE, FORM, END, ELSEWHERE)
BEFORE, REMAINING = "0", "1"  # in the draft: a score without any measure, and with them
RISKS = ("hazards", "detailed", "scored", "group")


def route_of(name: str | None) -> str:
    """Return the route of a scene's assessment, of that of the hours, or of the general one."""
    if name == HOURS:
        return "plan/hours/risk"
    return "plan/general" if name is None else f"plan/scene/{name}/risk"


def step(desk: Desk, name: str | None) -> Screen:
    """Return the step of writing that the draft is at."""
    at = str(desk.draft["step"])
    if at == ELSEWHERE:
        return page(desk, name, elsewhere(desk, name))
    if signs(desk) is None:
        return page(desk, name, [key_needed(desk)])
    shown = {ABOUT: about, EACH: each, PEOPLE: people, FORM: form, END: end}[at]
    return page(desk, name, shown(desk, name))


def page(desk: Desk, name: str | None, parts: list[Part]) -> Screen:
    """Return parts as the screen of a scene's assessment, or of the general one."""
    say = desk.say
    words = say("General assessment") if name is None else say("Assessment of scene {name}")
    title = words.format(name=name)
    if name == HOURS:
        title = say("Assessment of the hours")
    return Screen(title, tuple(parts), back=back_of(name), live=False)


def back_of(name: str | None) -> str:
    """Return the route of what an assessment is of: a scene's plan, or the whole."""
    return "plan" if made.scene_of(name) is None else f"plan/scene/{name}"


def about(desk: Desk, name: str | None) -> list[Part]:
    """Ask for the activity and choose hazards, from the library and in one's own words."""
    say = desk.say
    fits = made.offered(desk, name)
    chosen = several(desk, "hazards")
    more = [BY_KEY[k] for k in chosen if k in BY_KEY and BY_KEY[k] not in fits]
    lines = [(one.key, say(one.what)) for one in (*fits, *more)]
    parts: list[Part] = []
    if name == HOURS and desk.state.hours is not None:
        words = say("Longest week planned for anybody: {n} h")
        parts.append(text(words.format(n=desk.state.hours[0] // HOUR_MINUTES)))
    if name is not None:
        parts.append(field("activity", say("Which activity?"), "long", desk.draft.get("activity")))
    parts += [
        choice("hazards", say("Which hazards?"), lines, chosen, many=True),
        text(say("The list is a start. Look at the place and ask who works there."), "small"),
        field("own", say("Others, a line each"), "long", desk.draft.get("own")),
    ]
    if made.hazards_chosen(desk):
        parts.append(button(say("Next: each hazard"), put({"step": EACH, "at": 0})))
    return parts


def each(desk: Desk, name: str | None) -> list[Part]:
    """Ask for one hazard: who may be harmed, what is done, how it is scored."""
    say, keys = desk.say, made.hazards_chosen(desk)
    at = min(number(desk, "at") or 0, max(len(keys) - 1, 0))
    if not keys:
        return about(desk, name)
    key, line = keys[at], BY_KEY.get(keys[at])
    parts: list[Part] = [
        text(say("{n} of {all}").format(n=at + 1, all=len(keys)), "small"),
        text(key.removeprefix(made.OWN) if line is None else say(line.what), "large"),
    ]
    if line is not None:
        tone = Tone.CHECK if line.is_weak else Tone.PLAIN
        parts.append(text(say(q.EVIDENCE[line.evidence]), "small", tone))
        listed = [(one, say(one)) for one in line.measures]
        name_of, label = f"m:{key}", say("What is done about it?")
        parts.append(choice(name_of, label, listed, several(desk, name_of), many=True))
    usual = "" if line is None else say(line.harmed)
    own, harmed = f"own:{key}", desk.draft.get(f"who:{key}", usual)
    parts += [
        field(own, say("Other measures, a line each"), "long", desk.draft.get(own)),
        field(f"who:{key}", say("Who may be harmed?"), value=harmed),
    ]
    if name is not None:
        parts += scoring(desk, key)
    if at:
        parts.append(button(say("The hazard before"), put({"at": at - 1}), Tone.QUIET))
    if at + 1 < len(keys):
        parts.append(button(say("The next hazard"), put({"at": at + 1})))
    else:
        parts.append(button(say("Next: people"), put({"step": PEOPLE})))
    return [*parts, button(say("Back to the list"), put({"step": ABOUT}), Tone.QUIET)]


def scoring(desk: Desk, key: str) -> list[Part]:
    """Ask how likely and how bad, without any measure and with those above.

    What a band asks for is said of what remains; without measures it is only named.
    """
    say, parts = desk.say, list[Part]()
    likely = [(str(n), f"{n} {say(word)}") for n, word in zip(SCALE, q.LIKELIHOOD, strict=True)]
    bad = [(str(n), f"{n} {say(word)}") for n, word in zip(SCALE, q.SEVERITY, strict=True)]
    words = {
        BEFORE: (say("Without any measure: how likely?"), say("Without any measure: how bad?")),
        REMAINING: (say("With the measures: how likely?"), say("With the measures: how bad?")),
    }
    for when, (first, second) in words.items():
        names = (f"l{when}:{key}", f"s{when}:{key}")
        parts.append(choice(names[0], first, likely, picked(desk, names[0]), scale=True))
        parts.append(choice(names[1], second, bad, picked(desk, names[1]), scale=True))
        score = made.scored(desk, when, key)
        if score is not None:
            said_of = q.BANDS if when == REMAINING else q.BAND_NAMES
            band = say(said_of[score.band.value])
            parts.append(text(f"{score.product} / 25. {band}", "large"))
    return parts


def people(desk: Desk, name: str | None) -> list[Part]:
    """Ask who is affected and who contributed."""
    say, parts = desk.say, list[Part]()
    if name is not None:
        words = say("Which group is affected?")
        parts.append(field("affected", words, value=desk.draft.get("affected")))
        parts.append(of_people(desk, "people", say("Who of the unit?"))[0])
    return [
        *parts,
        contributed(desk)[0],
        text(say("Heads of the departments concerned, and specialists."), "small"),
        button(say("Next: the form"), put({"step": FORM})),
        button(say("Back to the hazards"), put({"step": EACH, "at": 0}), Tone.QUIET),
    ]


def of_people(desk: Desk, name: str, label: str) -> tuple[Part, list[str]]:
    """Return a choice of the people who are here, and those of them that were chosen."""
    here = [n for n, one in desk.state.people.items() if one.departed is None]
    chosen = [one for one in several(desk, name) if one in here]
    return choice(name, label, [(n, n) for n in here], chosen, many=True), chosen


def contributed(desk: Desk) -> tuple[Part, list[str]]:
    """Ask who contributed."""
    return of_people(desk, "contributors", desk.say("Who contributed?"))


def form(desk: Desk, name: str | None) -> list[Part]:
    """Ask for what studios' own forms ask besides."""
    say, draft = desk.say, desk.draft
    scene = desk.state.scenes.get(name or "")
    weapons = "" if scene is None else classes_text(desk, scene.plan.classes)
    parts: list[Part] = [
        field("show", say("Show"), value=draft.get("show", desk.title)),
        field("episode", say("Episode"), value=draft.get("episode")),
        field("scenes", say("Scenes, with commas"), value=draft.get("scenes", name)),
        field("location", say("Place"), value=draft.get("location")),
        field("description", say("Description"), "long", draft.get("description")),
        field("weapons", say("Weapons"), value=draft.get("weapons", weapons)),
        field("diagram", say("Drawing: its name or number"), value=draft.get("diagram")),
        field("protection", say("Protective gear"), value=draft.get("protection")),
    ]
    answers = [(one.value, say(q.ANSWERS[one.value])) for one in Answer]
    for key in q.asked(made.tags_of(desk, name)):
        asked = f"q:{key}"
        parts.append(choice(asked, say(q.QUESTIONS[key]), answers, picked(desk, asked)))
    parts.append(button(say("Next: look it over"), put({"step": END})))
    parts.append(button(say("Back to the people"), put({"step": PEOPLE}), Tone.QUIET))
    return parts


def end(desk: Desk, name: str | None) -> list[Part]:
    """Show what was written and what is missing, then record it with its own digest."""
    say, me, here = desk.say, str(signs(desk)), route_of(name)
    one = made.document_of(desk, name, me)
    parts: list[Part] = list(as_written.document(desk, one))
    missing = as_written.missing_parts(desk, one)
    parts += [text(sentence, tone=Tone.CHECK) for sentence in missing]
    try:
        words = written(one)
    except AssessmentError as error:
        long = say("It is too long: found {found}; {want} would do.")
        parts.append(text(long.format(found=error.found, want=error.want), tone=Tone.STOP))
        return [*parts, button(say("Back to the form"), put({"step": FORM}), Tone.QUIET)]
    if rising(one):
        parts.append(text(say("Look again at what got worse by its measures."), tone=Tone.CHECK))
    act = said(
        "RiskAssessed",
        me,
        assessment=one.kind.value,
        scene=one.scene,
        plan=one.plan,
        contributors=list(one.contributors),
        document=digest(words.encode("ascii")),
        **parts_of(one)._asdict(),
    )
    if name == HOURS and missing:
        parts.append(text(say("One of the hours counts only with all its parts."), tone=Tone.CHECK))
        return [*parts, button(say("Back to the form"), put({"step": FORM}), Tone.QUIET)]
    label = say("I record it, with what is missing") if missing else say("I record it")
    do = call("letter-freeze", words=words, notes=[], acts=[act], then=here, ask=True, later=True)
    parts.append(button(label, do, hint=going(desk)))
    return [*parts, button(say("Back to the form"), put({"step": FORM}), Tone.QUIET)]


def going(desk: Desk) -> str:
    """Say where the words go at the tap."""
    say = desk.say
    if desk.practice:
        return say("Practice: its words count for nothing, and are gone when it ends.")
    if not desk.net.online:
        return say("No network: this phone keeps its words, and sends them later.")
    return say("Its words go to the server, for everybody enrolled.")


def elsewhere(desk: Desk, name: str | None) -> list[Part]:
    """Ask what a written assessment holds: of a scene's plan, or general without one."""
    say, me = desk.say, signs(desk)
    contributing, contributors = contributed(desk)
    asked = RISKS if name is not None else RISKS[:2]
    words = {
        "hazards": say("Does it list the hazards?"),
        "detailed": say("Does it say in detail what is done about each?"),
        "scored": say("Is the risk scored with and without the measures?"),
        "group": say("Does it name the group that is affected?"),
    }
    parts: list[Part] = [yes_no(desk, key, words[key]) for key in asked]
    parts.append(contributing)
    parts.append(text(say("The paper itself is kept elsewhere; here is what it holds."), "small"))
    if me is None:
        parts.append(key_needed(desk))
    elif name == HOURS and not all(is_yes(desk, key) for key in asked):
        parts.append(text(say("One of the hours counts only with all its parts."), tone=Tone.CHECK))
    elif answered(desk, *asked):
        act = said(
            "RiskAssessed",
            me,
            assessment="general" if name is None else "specific",
            scene=made.scene_of(name),
            plan=1 if made.scene_of(name) is None else desk.state.scenes[str(name)].plan.plan,
            hazards_listed=is_yes(desk, "hazards"),
            mitigation_detailed=is_yes(desk, "detailed"),
            scored_with_and_without=name is not None and is_yes(desk, "scored"),
            affected_group_named=name is not None and is_yes(desk, "group"),
            contributors=contributors,
        )
        parts.append(button(say("That is what it holds"), record([act], back_of(name), ask=True)))
    return parts
