"""The act table of who leaves and who steps in."""

from __future__ import annotations

import pytest

from coldproof.acts import production as acts
from coldproof.words.ids import PersonId
from tests.unit.state.rows import ANY, HERE, Hand, Row, act, check, fits, labels_of, odd

NOBODY = PersonId("nobody")
ROWS = (
    fits(
        "gone, with what rested on them",
        act("PersonDeparted", "upm", person="armorer"),
        {
            "people/armorer/departed": (None, HERE),
            "people/armorer/how": (None, "left"),
            "people/armorer/bars/*/cause": ((), ("left the production",)),
        },
    ),
    fits(
        "and how is kept",
        act("PersonDeparted", "upm", person="armorer", how="sent-away"),
        {"people/armorer/how": (None, "sent-away")},
    ),
    fits(
        "of their own accord, with a reason that they give openly",
        act("PersonDeparted", "dp", person="dp", reason="A" * 43),
        {"people/dp/departed": (None, HERE), "people/dp/why": (None, "A" * 43)},
    ),
    fits(
        "whoever else says why, it stands nowhere open",
        act("PersonDeparted", "upm", person="dp", reason="A" * 43),
        {"people/dp/departed": (None, HERE), "people/dp/why": (None, None)},
    ),
    fits(
        "nor does it where somebody enters it in their name",
        act("PersonDeparted", "dp", person="dp", reason="A" * 43, vouched_by="upm", device="upm"),
        {"people/dp/departed": (None, HERE), "people/dp/why": (None, None)},
    ),
    odd("nobody", Hand("ad", acts.PersonDeparted(person=NOBODY))),
    fits(
        "somebody steps in",
        act("PersonReplaced", "ad", person="dp", by_person="propmaster"),
        {
            "people/propmaster/steps_in/*/person": ((), ("dp",)),
            "people/propmaster/steps_in/*/sight/position": ((), (HERE,)),
            "people/propmaster/steps_in/*/told": ((), (None,)),
        },
    ),
    fits(
        "said again, the later word counts",
        act("PersonReplaced", "upm", person="dp", by_person="propmaster"),
        {"people/propmaster/steps_in/*/sight/position": (ANY, (HERE,))},
        acts=(act("PersonReplaced", "ad", person="dp", by_person="propmaster"),),
    ),
    odd("for themselves", act("PersonReplaced", "ad", person="dp", by_person="dp")),
    odd("nobody", Hand("ad", acts.PersonReplaced(person=PersonId("dp"), by_person=NOBODY))),
)


@pytest.mark.parametrize("row", ROWS, ids=labels_of(ROWS))
def test_row(row: Row) -> None:
    check(row)
