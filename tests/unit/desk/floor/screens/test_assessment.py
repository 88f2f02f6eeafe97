"""An assessment on phones: written step by step, recorded as it is, read, approved, voided."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.codec import digest
from coldproof.desk.plan.assessment import read
from tests.unit.desk.floor.driver import Floor
from tests.unit.desk.floor.speaking import Server, Window

ROUTE = "plan/scene/12/risk"
GONE = ["specific", "approved"]


class Crew:
    """A floor, its server, and the windows of who writes, who approves and who is affected."""

    def __init__(self, folder: Path, *drop: str) -> None:
        self.floor = Floor.of_world(folder, drop=list(drop))
        self.server = Server(self.floor)

    def at(self, person: str, route: str = ROUTE) -> Window:
        found = Window(self.floor.phone(person), self.server)
        found.phone.open(route)
        return found

    def write(self, person: str = "safety", left: tuple[int, int] = (1, 4)) -> Window:
        """Write an assessment with two hazards, one in own words; `left` is kept of one."""
        one = self.at(person)
        one.tap("Write a new one")
        one.phone.enter("activity", "She fires twice")
        one.tap("Gas, wad or unburnt powder of a blank hits somebody")
        one.phone.enter("own", "The stairs are wet\n")
        one.tap("Next: each hazard")
        one.tap("Shield or distance for whoever must stand in front")
        scores(one, 3, 4, *left)
        one.tap("The next hazard")
        one.phone.enter("own:own:The stairs are wet", "Dry them")
        scores(one, 4, 2, 1, 2)
        one.tap("Next: people")
        one.phone.enter("affected", "Camera crew")
        one.phone.draft.update(people=["dp"], contributors=["armorer"])
        one.tap("Next: the form")
        one.phone.draft.update({"q:time": "yes", "q:changes": "not-applicable"})
        one.tap("Next: look it over")
        return one


def scores(one: Window, *four: int) -> None:
    """Choose the four numbers of the hazard on the screen."""
    names = [
        part["name"]
        for part in one.phone.screen["parts"]
        if part["part"] == "choice" and part["name"][:3] in ("l0:", "s0:", "l1:", "s1:")
    ]
    for name, number in zip(names, four, strict=True):
        one.phone.do({"do": "put", "values": {name: str(number)}})


def test_from_nothing_to_read_and_approved(tmp_path: Path) -> None:
    crew = Crew(tmp_path, *GONE)
    safety = crew.write()
    assert "3 x 4 = 12, High" in safety.phone.words()
    safety.tap("I record it")
    known = crew.floor.state.assessments["12"][-1]
    assert (known.whole, known.by, known.contributors) == (True, "safety", ("armorer",))
    assert known.document is not None
    document = read(crew.server.values[known.document])
    assert document.answers[0][0] == "changes"
    assert [h.key for h in document.hazards] == ["blank-muzzle", None]
    assert document.hazards[1].measures == ("Dry them",)

    dp = crew.at("dp")
    assert "I have read it" not in dp.phone.labels()
    assert "The stairs are wet" not in dp.phone.words()
    dp.tap("Read it")
    assert "The stairs are wet" in dp.phone.words()
    assert "have not said that they read it: dp, armorer" in dp.phone.words()
    dp.tap("I have read it")
    assert "have not said that they read it: armorer" in dp.phone.words()
    assert crew.floor.state.receipts["12"][-1][0] == "dp"

    upm = crew.at("upm", "plan/scene/12")
    assert "I approve its assessment" not in upm.phone.labels()
    upm.tap("Read its assessment")
    parts = upm.phone.screen["parts"]
    labels = [part.get("text") or part.get("label") for part in parts]
    assert labels.index("Hazards") < labels.index("I approve its assessment")
    assert "1. Gas, wad or unburnt powder of a blank hits somebody" in upm.phone.words()
    upm.tap("I approve its assessment")
    assert "is approved by: upm (UPM)" in upm.phone.words()
    assert "Nobody has approved it." not in upm.phone.words()


@pytest.mark.parametrize("person", ["dp", "armorer", "actor"])
def test_who_has_not_the_right_is_not_asked_to_approve(tmp_path: Path, person: str) -> None:
    crew = Crew(tmp_path, *GONE)
    crew.write().tap("I record it")
    one = crew.at(person)
    one.tap("Read it")
    assert "I approve its assessment" not in one.phone.labels()
    assert "or the safety side approve it." in one.phone.words()
    crew.floor.say(by=person, kind="AssessmentApproved", scene="12", plan=1)
    assert "Nobody has approved it." in crew.at("upm").phone.words()


def test_older_records_without_words_are_approved_where_they_were(tmp_path: Path) -> None:
    crew = Crew(tmp_path, "approved")
    upm = crew.at("upm", "plan/scene/12")
    upm.tap("I approve its assessment")
    assert "is approved by: upm (UPM)" in upm.phone.words()


def test_words_that_nobody_gives_any_more_are_approved_by_who_looked(tmp_path: Path) -> None:
    crew = Crew(tmp_path, *GONE)
    crew.write().tap("I record it")
    crew.server.values.clear()
    upm = crew.at("upm")
    upm.tap("Read it")
    assert "The server gives no such text" in upm.phone.words()
    upm.tap("I approve its assessment")
    assert "is approved by: upm (UPM)" in upm.phone.words()


def test_it_is_judged_first_and_says_where_its_words_go(tmp_path: Path) -> None:
    crew = Crew(tmp_path, *GONE)
    safety = crew.write()
    (key,) = [p for p in safety.phone.screen["parts"] if p.get("label") == "I record it"]
    told = key["do"]["values"]
    assert (told["ask"], told["later"]) == (True, True)
    assert key["hint"] == "Its words go to the server, for everybody enrolled."
    safety.phone.online = False
    (key,) = [p for p in safety.phone.screen["parts"] if p.get("label") == "I record it"]
    assert key["hint"] == "No network: this phone keeps its words, and sends them later."


HOURS_ROUTE = "plan/hours/risk"


def of_hours(crew: Crew, *, whole: bool = True) -> Window:
    """Write the assessment of the hours up to its last step."""
    one = crew.at("safety", HOURS_ROUTE)
    one.tap("Write a new one", "Too little sleep between one day's end and the next call")
    one.tap("Next: each hazard")
    if whole:
        one.tap("A shortest rest between wrap and call")
        scores(one, 4, 4, 2, 4)
    one.tap("Next: people")
    one.phone.enter("affected", "Whole crew")
    one.tap("Next: the form", "Next: look it over")
    return one


def test_long_weeks_are_assessed_and_the_task_is_closed(tmp_path: Path) -> None:
    crew = Crew(tmp_path)
    crew.floor.say(by="upm", kind="HoursPlanned", longest_week_minutes=66 * 60)
    ad = crew.at("ad", "plan")
    assert "Long weeks are planned: the hours have no assessment." in ad.phone.words()
    safety = of_hours(crew)
    safety.tap("I record it")
    known = crew.floor.state.assessments["|hours"][-1]
    assert known.whole
    assert crew.floor.state.hours_assessed == known.position
    document = read(crew.server.values[known.document or ""])
    assert (document.scene, document.kind, document.plan) == (None, "specific", 1)
    assert "Long weeks are planned" not in crew.at("ad", "plan").phone.words()
    dp = crew.at("dp", HOURS_ROUTE)
    dp.tap("Read it", "I have read it")
    assert [one[0] for one in crew.floor.state.receipts["|hours"]] == ["dp"]
    assert "" not in crew.floor.state.receipts
    assert "I approve its assessment" not in dp.phone.labels()
    dp.tap("As a paper")
    assert dp.phone.called[-1]["values"]["url"].endswith("assessment.pdf?of=hours")


def test_other_hours_void_it(tmp_path: Path) -> None:
    crew = Crew(tmp_path)
    crew.floor.say(by="upm", kind="HoursPlanned", longest_week_minutes=66 * 60)
    of_hours(crew).tap("I record it")
    assert "VOID" not in crew.at("ad", HOURS_ROUTE).phone.words()
    crew.floor.say(by="upm", kind="HoursPlanned", longest_week_minutes=70 * 60)
    assert "VOID: other hours were planned" in crew.at("ad", HOURS_ROUTE).phone.words()
    assert "Long weeks are planned" in crew.at("ad", "plan").phone.words()


def test_of_the_hours_no_part_may_be_missing(tmp_path: Path) -> None:
    one = of_hours(Crew(tmp_path), whole=False)
    assert "One of the hours counts only with all its parts." in one.phone.words()
    assert not any(label.startswith("I record it") for label in one.phone.labels())


def test_hours_within_the_law_ask_for_nothing(tmp_path: Path) -> None:
    crew = Crew(tmp_path)
    crew.floor.say(by="upm", kind="HoursPlanned", longest_week_minutes=60 * 60)
    assert "Long weeks are planned" not in crew.at("ad", "plan").phone.words()


def test_weak_evidence_and_own_words_are_named(tmp_path: Path) -> None:
    words = Crew(tmp_path, *GONE).write().phone.words()
    assert "weak: rests on secondary texts only" in words
    assert "Rules: set.blank-distance" in words
    assert "In the words of who wrote it." in words


def test_what_is_missing_is_recorded_as_missing(tmp_path: Path) -> None:
    crew = Crew(tmp_path, *GONE)
    safety = crew.at("safety")
    safety.tap("Write a new one")
    assert "Next: each hazard" not in safety.phone.labels()
    safety.phone.enter("own", "The stairs are wet")
    safety.tap("Next: each hazard", "Next: people", "Next: the form", "Next: look it over")
    words = safety.phone.words()
    for missing in ("A hazard has no measure.", "not scored with", "affected is not named"):
        assert missing in words
    safety.tap("I record it, with what is missing")
    known = crew.floor.state.assessments["12"][-1]
    assert not known.whole
    assert "It lacks a part that it must have." in crew.at("dp").phone.words()


def test_nothing_is_chosen_beforehand(tmp_path: Path) -> None:
    safety = Crew(tmp_path, *GONE).at("safety")
    safety.tap("Write a new one")
    safety.phone.draft.update(hazards=["blank-muzzle"])
    safety.tap("Next: each hazard")
    asked = [one for one in safety.phone.screen["parts"] if one["part"] == "choice"]
    assert asked
    assert not any(one["value"] for one in asked)


def test_each_score_is_two_rows_of_five_and_only_what_remains_asks_for_something(
    tmp_path: Path,
) -> None:
    safety = Crew(tmp_path, *GONE).at("safety")
    safety.tap("Write a new one")
    safety.phone.draft.update(hazards=["blank-muzzle"])
    safety.tap("Next: each hazard")
    scales = [one for one in safety.phone.screen["parts"] if one.get("scale")]
    assert [len(one["options"]) for one in scales] == [5, 5, 5, 5]
    safety.phone.draft.update({"l0:blank-muzzle": "5", "s0:blank-muzzle": "5"})
    assert "25 / 25. Extreme" in safety.phone.words()
    assert "plan it another way" not in safety.phone.words()
    safety.phone.draft.update({"l1:blank-muzzle": "4", "s1:blank-muzzle": "4"})
    assert "16 / 25. Extreme: not like this; plan it another way" in safety.phone.words()


def test_each_field_of_its_words_stands_once_with_its_name(tmp_path: Path) -> None:
    safety = Crew(tmp_path, *GONE).write()
    assert not [one for one in safety.phone.screen["parts"] if one["part"] == "table"]
    assert "As written" not in safety.phone.words()
    assert "Activity\nShe fires twice" in safety.phone.words()


def test_a_score_that_got_worse_is_pointed_at(tmp_path: Path) -> None:
    safety = Crew(tmp_path, *GONE).write()
    safety.phone.draft.update({"l1:blank-muzzle": "5", "s1:blank-muzzle": "5"})
    assert "scored higher with the measures than without" in safety.phone.words()


def test_a_changed_script_or_plan_voids_it(tmp_path: Path) -> None:
    crew = Crew(tmp_path)
    filed: dict[str, Any] = {"draft": "Blue", "document": "A" * 43, "scenes": 1}
    crew.floor.say(by="ad", kind="ScriptFiled", **filed, changed=["12"])
    upm = crew.at("upm")
    assert "VOID: the script changed this scene" in upm.phone.words()
    assert "I approve its assessment" not in upm.phone.labels()
    assert "void: the script changed since" in crew.at("ad", "plan").phone.words()
    crew.floor.say(by="ad", kind="ScenePlanned", scene="12", plan=2, place="public")
    assert "VOID: the plan is at version 2" in upm.phone.words()


def test_a_plan_made_again_under_its_number_voids_it(tmp_path: Path) -> None:
    crew = Crew(tmp_path)
    crew.floor.say(by="ad", kind="ScenePlanned", scene="12", plan=1, place="public")
    upm = crew.at("upm")
    assert "VOID: the scene was planned in other words in entry" in upm.phone.words()
    assert "I approve its assessment" not in upm.phone.labels()


def test_an_older_version_stays_readable_and_begins_the_next(tmp_path: Path) -> None:
    crew = Crew(tmp_path, *GONE)
    crew.write().tap("I record it")
    first = crew.floor.state.assessments["12"][-1].document
    safety = crew.at("safety")
    safety.tap("Read it", "Revise this one")
    safety.phone.draft["activity"] = "She fires once"
    safety.tap("Next: each hazard", "The next hazard", "Next: people", "Next: the form")
    safety.tap("Next: look it over", "I record it")
    second = crew.floor.state.assessments["12"][-1].document
    assert second != first
    assert second is not None
    told = read(crew.server.values[second])
    assert (told.before, told.activity) == (first, "She fires once")
    assert told.hazards == read(crew.server.values[first or ""]).hazards
    dp = crew.at("dp")
    dp.tap("Versions before it")
    assert dp.phone.labels().count("Read it") == 2
    assert "She fires twice" not in dp.phone.words()
    for one in [p for p in dp.phone.screen["parts"] if p.get("label") == "Read it"]:
        dp.do("value-read", one["do"]["values"])
    assert "Changed after it" in dp.phone.words()
    tables = [p for p in dp.phone.screen["parts"] if p["part"] == "table"]
    assert ["Activity", "She fires twice", "She fires once"] in tables[-1]["lines"]
    dp.tap("Version 1 as a paper")
    assert dp.phone.called[-1]["values"]["url"].endswith("?scene=12&version=1")


@pytest.mark.parametrize("value", [b"no document of ours", None])
def test_what_the_server_does_not_give_or_is_no_assessment(
    tmp_path: Path, value: bytes | None
) -> None:
    crew = Crew(tmp_path, *GONE)
    name = digest(value or b"other")
    if value is not None:
        crew.server.values[name] = value
    told: dict[str, Any] = {"assessment": "specific", "scene": "12", "document": name}
    crew.floor.say(by="safety", kind="RiskAssessed", **told)
    dp = crew.at("dp")
    dp.tap("Read it")
    wanted = "is no assessment of ours" if value else "The server gives no such text"
    assert wanted in dp.phone.words()
    assert "I have read it" not in dp.phone.labels()


def test_the_general_one_has_neither_scores_nor_group(tmp_path: Path) -> None:
    crew = Crew(tmp_path, "general")
    upm = crew.at("upm", "plan/general")
    upm.tap("Write a new one", "Somebody goes under, or is drawn away by current")
    upm.tap("Next: each hazard", "Rescue swimmers who do nothing else")
    assert "how likely" not in upm.phone.words()
    upm.tap("Next: people")
    assert "Which group is affected?" not in upm.phone.words()
    upm.tap("Next: the form", "Next: look it over", "I record it")
    assert crew.floor.state.general is not None
    assert crew.floor.state.general[0]


@pytest.mark.parametrize("step", ["about", "each", "people", "form", "end"])
def test_signed_out_nothing_is_written(tmp_path: Path, step: str) -> None:
    one = Crew(tmp_path).at("ad")
    one.phone.lock("ad")
    one.phone.draft = {"step": step, "hazards": ["blade"]}
    assert one.phone.labels() == ["ad: open your key here"]


def test_hazards_that_there_are_not_are_not_taken(tmp_path: Path) -> None:
    one = Crew(tmp_path).at("ad")
    one.phone.draft = {"step": "each", "hazards": ["dragon"], "at": 99}
    assert "Which hazards?" in one.phone.words()
    one.phone.draft = {"step": "each", "hazards": ["blade"], "at": 99, "l0:blade": "9"}
    assert "/ 25" not in one.phone.words()
