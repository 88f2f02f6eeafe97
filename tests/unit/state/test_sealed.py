"""The act table of what is sealed: boxes, keys to seal to, and the number that is told."""

from __future__ import annotations

import pytest

from tests.unit.state.rows import (
    ANY,
    HERE,
    Row,
    act,
    check,
    check_revoked,
    fits,
    labels_of,
    odd,
    permitting,
)

TEXT = "T" * 42 + "A"
CLERK = act("PersonEnrolled", "clerk", person="clerk", department="outside")
READING = "age1" + "q" * 58
READS = tuple(
    act("RoleAppointed", by, person="safety", role="safety", first_day="2025-03-01")
    for by in ("medic", "armorer")
)
ROWS = (
    fits(
        "a box is on the log",
        act("SealedPosted", "clerk", box=TEXT, size_class=1),
        {f"boxes/{TEXT}/size_class": (None, 1), f"boxes/{TEXT}/position": (None, HERE)},
        acts=(CLERK,),
    ),
    odd(
        "of anybody but the clerk",
        act("SealedPosted", "dp", box=TEXT, size_class=1),
    ),
    odd(
        "the same box again is where it was",
        act("SealedPosted", "clerk", box=TEXT, size_class=2),
        {f"boxes/{TEXT}/size_class": (1, 1)},
        acts=(CLERK, act("SealedPosted", "clerk", box=TEXT, size_class=1)),
    ),
    fits(
        "what is sealed to them is sealed to this key",
        act("ReadingKeyPublished", "dp", key=READING),
        {"people/dp/reading": (None, (READING, HERE, ANY))},
        permits=True,
    ),
    fits(
        "and to none any more",
        act("ReadingKeyPublished", "dp"),
        {"people/dp/reading": (ANY, None)},
        acts=(act("ReadingKeyPublished", "dp", key=READING),),
        permits=True,
    ),
    fits(
        "who reads tells how many wait",
        act("ReportsTold", "safety", unanswered=5, oldest_days=2),
        {"reports": (None, (5, 2, HERE, ANY))},
        acts=READS,
        permits=True,
    ),
    odd("a finer number", act("ReportsTold", "safety", unanswered=4), acts=READS),
    odd("on the founder's word alone", act("ReportsTold", "safety", unanswered=5)),
    odd("somebody who reads none", act("ReportsTold", "dp", unanswered=5)),
    fits(
        "the production promises",
        act("ShieldAdopted", "producer", policy=TEXT),
        {"shield": (None, (TEXT, 10, HERE))},
        permits=True,
    ),
    fits(
        "and for longer",
        act("ShieldAdopted", "upm", days=20),
        {"shield": (ANY, (None, 20, HERE))},
        acts=(act("ShieldAdopted", "producer"),),
        permits=True,
    ),
    odd(
        "fewer days take nothing back",
        act("ShieldAdopted", "producer", days=9),
        acts=(act("ShieldAdopted", "producer"),),
    ),
    odd("somebody who cannot promise for it", act("ShieldAdopted", "dp")),
    fits(
        "who reads lets others learn from it",
        act("LessonReleased", "safety", about="weapons"),
        {"lessons/*": ((), ((HERE, "weapons", None),))},
        acts=READS,
        permits=True,
    ),
    odd(
        "whose hat is the founder's word alone",
        act("LessonReleased", "safety", about="weapons"),
    ),
    odd("somebody who reads none", act("LessonReleased", "dp", about="weapons")),
    fits(
        "who reads takes in what another production learned, apart from what was released here",
        act("LessonReleased", "safety", about="weapons", document=TEXT),
        {"learned/*": ((), ((HERE, TEXT),)), "lessons": ((), ())},
        acts=READS,
        permits=True,
    ),
    fits(
        "the same lines again stand once",
        act("LessonReleased", "safety", about="weapons", document=TEXT),
        {"learned/*": (((ANY, TEXT),), ((HERE, TEXT),))},
        acts=(*READS, act("LessonReleased", "safety", about="weapons", document=TEXT)),
        permits=True,
    ),
    odd(
        "somebody who reads none takes nothing in",
        act("LessonReleased", "dp", about="weapons", document=TEXT),
    ),
    fits(
        "the clerk says which page is served",
        act("PagePublished", "clerk", page=TEXT),
        {"page": (None, (TEXT, HERE))},
        acts=(CLERK,),
    ),
    odd("of anybody but the clerk", act("PagePublished", "dp", page=TEXT)),
)


@pytest.mark.parametrize("row", ROWS, ids=labels_of(ROWS))
def test_row(row: Row) -> None:
    check(row)


PERMITTING = permitting(ROWS)


@pytest.mark.parametrize("row", PERMITTING, ids=labels_of(PERMITTING))
def test_by_a_revoked_key_it_permits_nothing(row: Row) -> None:
    check_revoked(row)
