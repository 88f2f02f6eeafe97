"""Words of an assessment's form: questions of planning, the scale of risk, how sure a line is."""

from __future__ import annotations

from coldproof.rules.base import Evidence
from coldproof.words.floor import SceneTag

QUESTIONS = {
    "licenses": "Licenses and permits of everybody who needs one were looked at",
    "inspected": "Equipment is looked over again after each use",
    "changes": "Everybody is told of changes before they count",
    "medical": "Medical help is on the call sheet",
    "time": "There is time to rehearse",
    "reset": "It is planned how everything is reset between takes",
    "errors": "It is planned for what somebody may do wrong",
    "briefed": "Everybody near is briefed",
    "weapons": "Who has the weapons between takes is settled",
    "fire-watch": "Fire: extinguishers and a fire watch are there",
    "fire-authority": "Fire: the fire authority was asked",
    "driver": "Driving: the driver is qualified, and nobody else drives",
    "road": "Driving: the road is closed, or escorted",
}
"""Questions of planning; what begins with fire or driving is asked where the scene has it."""
BRANCHES = {
    "fire-watch": (SceneTag.PYROTECHNICS,),
    "fire-authority": (SceneTag.PYROTECHNICS,),
    "driver": (SceneTag.PROCESS_SHOT, SceneTag.OFF_ROAD),
    "road": (SceneTag.PROCESS_SHOT, SceneTag.OFF_ROAD),
}
LIKELIHOOD = ("Hardly ever", "Seldom", "Now and then", "Often", "Nearly every time")
SEVERITY = ("A scratch", "First aid", "A doctor", "Hospital or for life", "Death")
BANDS = {
    "low": "Low: keep the measures up, and look again",
    "medium": "Medium: more measures where they can be had",
    "high": "High: more measures first, and a person with the right decides",
    "extreme": "Extreme: not like this; plan it another way",
}
BAND_NAMES = {"low": "Low", "medium": "Medium", "high": "High", "extreme": "Extreme"}
ANSWERS = {"yes": "Yes", "no": "No", "not-applicable": "Does not apply"}
EVIDENCE = {
    Evidence.OFFICIAL: "rests on an official text",
    Evidence.OFFICIAL_SECONDARY: "rests on an official text in part",
    Evidence.SECONDARY: "weak: rests on secondary texts only",
    Evidence.SECONDARY_MEMORY: "weak: rests on secondary texts and on memory",
    Evidence.MEMORY_SECONDARY: "weak: rests mostly on memory",
    Evidence.MEMORY: "weak: rests on memory only",
    Evidence.OWN: "our own thought, from no text",
}


def asked(tags: tuple[SceneTag, ...]) -> tuple[str, ...]:
    """Return the questions of planning that are asked of such a scene."""
    return tuple(
        key for key in QUESTIONS if key not in BRANCHES or any(t in tags for t in BRANCHES[key])
    )
