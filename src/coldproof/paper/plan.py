"""The plan on paper: every scene with weapons, its ways as weighed, who signed, what it lacks.

Ways stand in the order of the page, none before another by merit.  The chosen one has a word and a
rule around it.
"""

from __future__ import annotations

from typing import Any

from coldproof.acts.plan import WayFigures
from coldproof.desk.floor import terms
from coldproof.desk.floor.labels import classes_text
from coldproof.desk.floor.screens import plan as screen
from coldproof.desk.floor.screens import ways as ways_screen
from coldproof.desk.floor.screens.at_hand import away_text, draft_of, is_away, unplanned_guns
from coldproof.desk.plan.standing import standing
from coldproof.desk.plan.ways import FACTS, OFFERED, VISIBLE, figures, money_text
from coldproof.paper import blocks as b
from coldproof.paper import underwriter
from coldproof.paper.asked import Arguments, scene_given
from coldproof.paper.log import NONE
from coldproof.paper.names import many, thousands
from coldproof.paper.runs import shown
from coldproof.paper.source import PaperSource
from coldproof.state.records import Way
from coldproof.words.floor import Alternative

WIDTHS = (6, 7, 11, 8, 8, 8, 5, 6, 5)


def route(source: PaperSource, given: Arguments) -> str:
    """Return the route of a scene's plan, or of the whole plan."""
    return f"plan/scene/{given['scene']}" if given.get("scene") else "plan"


def content(source: PaperSource, given: Arguments) -> dict[str, Any]:
    """Return the plan of every scene with weapons, or of one scene."""
    say, state = source.say, source.state
    bare = guns(source, list(state.scenes))
    names = [name for name, scene in state.scenes.items() if scene.plan.classes or bare[name]]
    about = say("all scenes with weapons")
    if given.get("scene"):
        names = [scene_given(source, given)]
        about = say("scene {name}").format(name=names[0])
    parts: list[b.Block] = [overview(source, names)]
    parts.append(b.text(say("Ways stand side by side: none is without hazards.")))
    others = [name for name in state.scenes if name not in names]
    if others and not given.get("scene"):
        words = say("Planned without weapons: {scenes}")
        parts.append(b.text(words.format(scenes=many(others))))
    if not given.get("scene"):
        parts += without_plan(source)
    for name in names:
        parts += scene(source, name)
    return b.sheet(say("The plan"), f"{source.title or source.production}, {about}", parts)


def without_plan(source: PaperSource) -> list[b.Block]:
    """Return the scenes that the script has a gun in, and nobody planned; or that none can tell."""
    say, desk = source.say, source.desk()
    names = [name for name, _ in unplanned_guns(desk)]
    found: list[b.Block] = []
    if names:
        found += [b.heading(say("Scenes that the script has a gun in, and no plan"))]
        found += [b.points(say("Scene {name}").format(name=shown(name)) for name in names)]
    if is_away(desk):
        found.append(b.text(away_text(desk), strong=True))
    return found


def guns(source: PaperSource, names: list[str]) -> dict[str, list[str]]:
    """Return of each of these scenes that the script has a gun in it, where its plan has none."""
    desk = source.desk()
    draft = draft_of(desk)
    return {name: screen.of_gun(desk, source.state.scenes[name], draft) for name in names}


def overview(source: PaperSource, names: list[str]) -> b.Block:
    """Return a row for each scene: weapons, way, who chose it, who signed it, what is lacking."""
    say, desk, rows, bare = source.say, source.desk(), [], guns(source, names)
    for name in names:
        known = source.state.scenes[name]
        ways = ways_of(source, name)
        lacks = [*bare[name], *screen.lacking(desk, known)]
        approved = terms.people_text(desk, standing(source.state, name).counted)
        rows.append(
            [
                name,
                classes_text(desk, known.plan.classes) or say("no weapon"),
                "\n".join(way_text(source, way) for way in ways),
                "\n".join(dict.fromkeys(way.by for way in ways)) or NONE,
                "\n".join(dict.fromkeys(who for way in ways for who, _ in way.approved)) or NONE,
                "\n".join([*lacks, say("Approved by: {people}").format(people=approved)]),
            ]
        )
    head = [say("Scene"), say("Weapons"), say("Planned way"), say("Chosen by"), say("Signed by")]
    empty = say("No scene with a weapon is planned in the record.")
    return b.table([*head, say("Assessment")], rows, (3, 6, 8, 5, 5, 8), empty=empty)


def ways_of(source: PaperSource, name: str) -> list[Way]:
    """Return the ways of a scene, as the page lists them: those of an older version too."""
    return [one for one in source.state.ways.values() if one.scene == name]


def way_text(source: PaperSource, way: Way) -> str:
    """Return of which shot a way is, and which one was chosen; of an older version, that it is."""
    return f"{underwriter.of_shot(source, way)}: {underwriter.chosen_text(source, way)}"


def scene(source: PaperSource, name: str) -> list[b.Block]:
    """Return a scene: its plan, then each shot's ways as they were weighed."""
    say, desk, known = source.say, source.desk(), source.state.scenes[name]
    title = say("Scene {name}").format(name=name)
    found = [b.heading(f"{title}: {screen.line_of(desk, known)}")]
    ways = ways_of(source, name)
    if not ways:
        found.append(b.text(say("not weighed against doing it without the gun")))
    for way in ways:
        found += weighed(source, way)
    return found


def weighed(source: PaperSource, way: Way) -> list[b.Block]:
    """Return what was considered for a shot beside what was chosen, why, and who signed."""
    say, desk = source.say, source.desk()
    shown = [one for one in Alternative if one in (*way.considered, way.chosen)]
    known = figures(way.figures)
    rows = [matrix_row(source, way, one, known.get(one)) for one in shown]
    head = [
        "",
        say("Way"),
        say("Hazards that remain"),
        say("How near people may be"),
        say("Where it may point"),
        say("What the camera sees of it"),
        say("Minutes"),
        say("Money"),
        say("Effects shots"),
    ]
    old = ways_screen.outdated(desk, way)
    about = ways_screen.shot_text(desk, way.scene, way.shot) + (f", {old}" if old else "")
    left = [say(terms.ALTERNATIVES[one]) for one in OFFERED if one not in shown]
    signed = terms.people_text(desk, [who for who, _ in way.approved])
    lines = [say("Not among those weighed: {ways}").format(ways=many(left))] if left else []
    lines.append(say("Chosen by {who}").format(who=way.by))
    lines.append(say("Signed by: {people}").format(people=signed))
    reasons = underwriter.reasons(source, [way]) if way.reason is not None else []
    lacks = [] if old else ways_screen.lacking(desk, way)
    return [
        b.heading(about, 3),
        b.table(head, rows, WIDTHS, ruled=[shown.index(way.chosen)]),
        *reasons,
        *(b.text(line, strong=True) for line in lacks),
        b.points(lines),
        b.text(
            say(
                "Minutes, money and effects shots are for each shot fired: our own estimate,"
                " weak evidence, where the production gave none."
            )
        ),
    ]


def matrix_row(
    source: PaperSource, way: Way, one: Alternative, cost: WayFigures | None
) -> list[str]:
    """Return one way: what it leaves dangerous, who may be where, what is seen, what it costs."""
    say, it = source.say, FACTS.get(one)
    mark = say("CHOSEN") if one is way.chosen else say("weighed")
    words = [mark, say(terms.ALTERNATIVES[one])]
    if it is None or cost is None:  # an old record's working gun, of which nothing more is said
        return [*words, *("–" * (len(WIDTHS) - len(words)))]
    seen = ", ".join(say(VISIBLE[part]) for part in it.visible) or say("nothing that fires")
    return [
        *words,
        "\n".join(f"– {say(hazard)}" for hazard in it.hazards),
        say(it.near),
        say(it.angle),
        f"{seen}\n{say(it.loading)}",
        thousands(cost.minutes),
        money_text(cost),
        thousands(cost.flashes),
    ]
