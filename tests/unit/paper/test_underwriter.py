"""The pack for the insurer: what the record holds of a scene; what it lacks is named as lacking."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from coldproof.desk.floor.screens.today import due_now
from coldproof.desk.plan.assessment import Assessment, Score
from coldproof.desk.script.find import key_of
from coldproof.paper import befell, underwriter
from coldproof.paper.errors import NoSuchPaper
from coldproof.paper.papers import PAPERS
from coldproof.paper.source import PaperSource
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.state.records import Earlier, Hit, Way, Yes
from coldproof.state.records.sight import UNSEEN
from coldproof.words.floor import SceneTag
from tests.rules.california.test_duties import HURT
from tests.rules.records.test_voice import READS, tells
from tests.rules.told import entries
from tests.unit.paper import plan_day, script_day
from tests.unit.paper.made import PLAN, SCRIPT, source
from tests.unit.paper.script_day import BLUE, with_script
from tests.unit.paper.test_sheets import cells

SCENE = plan_day.SCENE


def words() -> list[str]:
    return cells(underwriter.content(source(PLAN), SCENE))


def test_the_reason_the_drawings_and_who_answers() -> None:
    found = words()
    assert "Reason, every other shot: The slide must be seen to move." in found
    assert "Barn plan 1" in found
    assert "Barn plan 2" in found
    assert any(one.startswith("armorer: Armorer, ") for one in found)


def test_planned_beside_done_and_what_it_costs() -> None:
    found = words()
    assert "3 / 2" in found  # fired, planned
    assert "1 / 1" in found  # checked, on the card
    costs = found[found.index("Minutes") :]
    assert costs.index("Blank-firing replica") < costs.index("Rubber or solid replica")
    assert "Electronic non-gun" in costs


def test_what_is_not_there_is_named() -> None:
    found = cells(underwriter.content(source("ordinary-day", 60), "24"))
    for none in (
        "no script is filed in the record",
        "No drawing is named in the record.",
        "No reason is written in the record.",
        "Nothing was shot of it yet.",
    ):
        assert none in found


def test_a_reason_that_is_not_kept_here_says_so() -> None:
    found = cells(underwriter.content(source(PLAN)._replace(value=lambda _: None), SCENE))
    assert "Reason, every other shot: written, and not kept here" in found
    assert "No drawing is named in the record." in found


def test_a_changed_script_voids_the_assessment_here_too() -> None:
    told = plan_day.changed(plan_day.entries())
    after = source(PLAN)._replace(state=fold(START, told), entries=lambda: told)
    found = cells(underwriter.content(after, SCENE))
    assert any("VOID: plan, script or way changed since" in one for one in found)
    assert any(one.startswith("draft Blue, scene 25") for one in found)


def test_a_scene_that_was_renumbered_is_told_by_its_number_now() -> None:
    scenes = [one._replace(number="31") if one.number == "25" else one for one in BLUE.scenes]
    moved, made = BLUE._replace(scenes=tuple(scenes)), source(SCRIPT)
    now: Any = made.state.script
    filler = [Earlier("Pink", plan_day.named(b"%d" % n), n) for n in range(60)]
    before = (*now.earlier, Earlier(now.draft, now.document, now.position))
    for earlier, words in (
        (before, "draft Blue has it as scene 31"),
        ((*before, *filler), "draft Blue has it as scene 31"),
        (filler, "in draft Blue, entry "),
    ):
        state = made.state._replace(script=now._replace(earlier=tuple(earlier)))
        pack = with_script(made._replace(state=state), script_day.value(moved))
        found = cells(underwriter.content(pack, SCENE))
        assert any(one.startswith(words) for one in found), words


def test_a_number_that_another_scene_has_now_tells_nothing_of_the_plan() -> None:
    made = source(SCRIPT)
    now: Any = made.state.script
    other = script_day.SCENES[0]._replace(number="25")
    moved = BLUE._replace(scenes=(other, BLUE.scenes[-1]._replace(number="26")))
    before = (*now.earlier, Earlier(now.draft, now.document, now.position))
    line = Hit(SceneTag.FIREARMS, True, "25", "first-ad", 9, draft=now.position)
    later = line._replace(trigger=SceneTag.STUNTS, draft=now.position + 100)
    state = made.state._replace(
        script=now._replace(earlier=before, position=now.position + 100),
        hits={"one": line, "other": later},
    )
    pack = with_script(made._replace(state=state), script_day.value(moved))
    found = cells(underwriter.content(pack, SCENE))
    assert any(one.startswith("draft Blue has it as scene 26") for one in found)
    assert "Firearms" in found
    assert not any("Stunts" in one for one in found)
    disputed = line._replace(accepted=False, yes=(Yes("armorer", True, UNSEEN),))
    key = key_of(SceneTag.FIREARMS, "25", "He fires the pistol twice at the sky.")
    told = pack._replace(state=pack.state._replace(hits={key: disputed}))
    assert "two people disagree: yes, said armorer" in cells(underwriter.content(told, SCENE))


def test_a_scene_that_the_draft_has_not_is_said_to_be_in_none() -> None:
    gone = script_day.BLUE._replace(scenes=script_day.BLUE.scenes[:3])
    for script, words in ((script_day.BLUE, "draft Blue, scene 25"), (gone, "draft Blue has no")):
        data = script_day.value(script)
        values = {plan_day.named(data): data}
        state = fold(START, plan_day.changed(plan_day.entries()))
        assert state.script is not None
        now = state.script._replace(document=plan_day.named(data))
        asked = source(PLAN)._replace(state=state._replace(script=now), value=values.get)
        assert any(one.startswith(words) for one in cells(underwriter.content(asked, SCENE)))


def test_a_scene_that_nobody_planned_has_none() -> None:
    with pytest.raises(NoSuchPaper):
        PAPERS["underwriter"].data(source(PLAN), {"scene": "99"})


def of_acts(*acts: dict[str, Any], drop: tuple[str, ...] = ()) -> PaperSource:
    """Return the source of a world's record with these acts after it."""
    told = entries(*acts, drop=drop)
    state = fold(START, told)
    return PaperSource("drycreek12", "", state, state.size, "", lambda: told, state.now_us)


def befallen(source: PaperSource, scene: str = "12") -> list[list[str]]:
    """Return the rows of what happened in a scene."""
    return befell.happened(source, scene)[0]


def test_where_nothing_happened_it_says_so() -> None:
    found = cells(underwriter.content(of_acts(), "12"))
    assert "No incident, misfire, stop or quarantine of it is in the record." in found
    assert befallen(of_acts()) == []


def test_an_incident_a_misfire_a_stop_and_a_quarantine_are_told_without_names() -> None:
    acts = (
        {"at": "08:10", "by": "dp", "kind": "WorkStopped", "scope": "unit", "target": "main"},
        {"at": "08:11", "by": "dp", "kind": "WeaponDropped", "weapon": "G-1"},
        {"at": "08:12", "by": "armorer", "kind": "WeaponMisfired", "weapon": "G-1"},
        HURT | {"at": "08:13"},
    )
    rows = befallen(of_acts(*acts))
    assert [row[2] for row in rows] == ["", "G-1", "G-1", "G-1"]
    assert "quarantined: it was dropped" in rows[1][1]
    assert "quarantined: a click and no shot" in rows[2][1]
    assert rows[3][1].endswith("It fired unmeant")
    assert not any(person in cell for row in rows for cell in row for person in ("dp", "upm"))
    assert befallen(of_acts(*acts), "99") == []


def test_a_hazard_reported_or_a_refusal_is_not_told() -> None:
    act = {"at": "08:10", "by": "dp", "kind": "WorkRefused", "unit": "main"}
    assert befallen(of_acts(act)) == []


def test_what_is_due_and_what_is_missing_of_the_scene() -> None:
    whole = str(underwriter.content(of_acts(), "12"))
    assert "no whole assessment of this version" not in whole
    bare = of_acts(drop=("specific", "approved"))
    adopted = {"at": "08:10", "by": "producer", "kind": "PackAdopted", "pack": "california"}
    found = cells(underwriter.content(of_acts(adopted, drop=("specific", "approved")), "12"))
    assert "no whole assessment of this version" in found
    assert any(one.startswith("What asks for a specific assessment: LATE") for one in found)
    without = cells(underwriter.content(bare, "12"))
    assert not any(one.startswith("What asks for a specific assessment") for one in without)


def test_a_task_that_has_the_scene_s_number_in_its_words_is_not_the_scene_s() -> None:
    acts = (
        {"at": "08:04", "by": "producer", "kind": "PackAdopted", "pack": "records"},
        *READS,
        tells(5, 12),
        {**HURT, "at": "08:13"},
    )
    made = of_acts(*acts)
    assert any("the oldest 12 days" in one.subject for one in due_now(made.desk()))
    due = str(underwriter.content(made, "12"))
    assert "No answer goes one rung up" not in due
    assert "Report a death within 8 hours" in due


def test_the_log_is_read_and_checked_once() -> None:
    made, asked = of_acts(), list[int]()

    def entries_again() -> Iterable[Entry]:
        asked.append(1)
        return made.entries()

    underwriter.content(made._replace(entries=entries_again), "12")
    assert asked == [1]


def test_who_chose_a_way_did_not_sign_it_by_that() -> None:
    made = source(PLAN)
    way = way_of(made)
    assert row_of(made) == [way.by, "–"]
    signed = way._replace(approved=(("upm", 7), ("safety", 8)))
    assert row_of(with_way(made, signed)) == [way.by, "upm, safety"]


def test_a_way_of_an_older_version_says_that_it_counts_no_more() -> None:
    made = source(PLAN)
    way = way_of(made)
    old = "of version 7 of the plan, which counts no more"
    assert old not in str(underwriter.content(made, SCENE))
    assert old in str(underwriter.content(with_way(made, way._replace(plan=7)), SCENE))


def way_of(made: PaperSource) -> Way:
    """Return the one way of the scene."""
    (way,) = (one for one in made.state.ways.values() if one.scene == SCENE)
    return way


def with_way(made: PaperSource, way: Way) -> PaperSource:
    """Return a source whose scene has this one way, and no scene another."""
    return made._replace(state=made.state._replace(ways={"one": way}))


def row_of(made: PaperSource) -> list[str]:
    """Return who chose the scene's way, and who signed it."""
    tables = [one for one in underwriter.content(made, SCENE)["blocks"] if one["is"] == "table"]
    (row,) = tables[0]["rows"]
    return list(row[3:5])


def pack_of(one: Assessment) -> str:
    """Return the words of the pack where this is what the newest assessment of the scene says."""
    data = plan_day.bytes_of(one)
    name = plan_day.named(plan_day.bytes_of(plan_day.DOCUMENT))
    values = {**plan_day.VALUES, name: data}
    return "\n".join(cells(underwriter.content(source(PLAN)._replace(value=values.get), SCENE)))


def test_who_was_to_read_it_is_counted_and_named() -> None:
    assert "1 of 2 whom it names; not read by: lead-performer" in "\n".join(words())
    nobody = plan_day.DOCUMENT._replace(people=(), contributors=())
    assert "whom it names" not in pack_of(nobody)
    gone = source(PLAN)._replace(value=lambda _: None)
    assert "1; whom it names is not known here" in cells(underwriter.content(gone, SCENE))


@pytest.mark.parametrize(("left", "author"), [(4, "upm"), (4, "first-ad"), (3, "upm")])
def test_what_the_words_of_an_assessment_leave_open_is_missing(left: int, author: str) -> None:
    made = source(PLAN)
    scene, told = made.state.scenes[SCENE], made.state.assessments[SCENE]
    assert scene.assessed is not None
    hazard = plan_day.DOCUMENT.hazards[0]._replace(within=Score(left, 4))
    data = plan_day.bytes_of(plan_day.DOCUMENT._replace(hazards=(hazard,)))
    written = told[-1]._replace(document=plan_day.named(data), by=author, whole=True)
    version, _, position = scene.assessed
    state = made.state._replace(
        scenes={**made.state.scenes, SCENE: scene._replace(assessed=(version, True, position))},
        assessments={**made.state.assessments, SCENE: (*told[:-1], written)},
    )
    values = {**plan_day.VALUES, plan_day.named(data): data}
    found = cells(underwriter.content(made._replace(state=state, value=values.get), SCENE))
    lacks = found[found.index("Still missing") + 1 :]
    assert "its assessment was not read by whom it names: lead-performer" in lacks
    extreme = "by its assessment a hazard is extreme after its measures"
    assert (extreme in lacks) is (left == 4)  # 4 x 4 is extreme, 3 x 4 is high
    own = "nobody but its author approved that assessment"
    assert (own in lacks) is (left == 4 and author == "upm")
    assert ("upm; nobody but its author" in found) is (author == "upm")
