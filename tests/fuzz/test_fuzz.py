"""Any bytes, and bytes that are nearly right, give a value or a declared error; a short form.

`make fuzz MINUTES=10` goes on for longer.
"""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.mutations import mutated
from tests.fuzz.targets import TARGETS, Target, fault

NAMES = [target.name for target in TARGETS]
SLOW = ("bundle", "record", "log witness")


@pytest.mark.parametrize("target", TARGETS, ids=NAMES)
def test_good_bytes_are_read(target: Target) -> None:
    assert [fault(target, seed) for seed in target.seeds()] == [None] * len(target.seeds())


@pytest.mark.parametrize("target", TARGETS, ids=NAMES)
def test_any_bytes_are_a_value_or_a_declared_error(target: Target) -> None:
    @settings(
        max_examples=25 if target.name in SLOW else 100,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def tried(data: st.DataObject) -> None:
        if data.draw(st.integers(0, 9)) == 0:
            made = data.draw(st.binary(max_size=200))
        else:
            made = mutated(target.seeds(), lambda n: data.draw(st.integers(0, n - 1)))
        found = fault(target, made)
        assert found is None, (made, found)

    tried()
