"""Who marks flashes, and how hard it is said to who has a weapon to mind."""

from __future__ import annotations

import pytest

from coldproof.rules.base import Remedy, Severity
from coldproof.rules.core.marking import flash_marker, marks
from coldproof.words.people import Department
from tests.unit.state.rows import after

MARKING = (Department.SCRIPT, Department.EFFECTS, Department.SOUND)


@pytest.mark.parametrize("department", list(Department))
def test_script_effects_and_sound_mark_flashes_and_nobody_else(department: Department) -> None:
    state = after().state
    people = {**state.people, "dp": state.people["dp"]._replace(department=department)}
    assert marks(state._replace(people=people), "dp") is (department in MARKING)


def test_who_was_never_enrolled_marks_none() -> None:
    assert not marks(after().state, "stranger")


def test_a_mark_by_who_minds_a_weapon_is_refused_and_another_may_make_it() -> None:
    assert flash_marker.severity is Severity.REFUSE
    assert flash_marker.cures == (Remedy.OTHER_PERSON, Remedy.COLLECT, Remedy.LOCK_UP)
