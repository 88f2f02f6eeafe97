"""The ordinary day is rightly run, and every act of it is there for a reason that the table names.

`COLDPROOF_GOLDEN=write` writes the table anew; read the difference before you keep it.
"""

import os

from tests.examples.omissions import GOLDEN, key_of, ordinary, reason_of, sum_of, table, text_of
from tests.examples.reasons import REASONS


def test_nothing_stands_in_the_way_of_the_ordinary_day() -> None:
    day = ordinary()
    assert not day.trouble
    assert not day.open_duties


def test_every_act_is_missed_when_it_is_left_out_late_or_by_the_wrong_person() -> None:
    rows = table()
    not_refused = [text_of(r, None) for r in rows if r.is_missed]
    assert not not_refused, "the oracle finds these unsafe and no rule refused: " + str(not_refused)
    redundant = [r for r in rows if r.is_redundant]
    unexplained = [text_of(r, None) for r in redundant if reason_of(r) is None]
    assert not unexplained, "these change nothing, and nobody says why: " + str(unexplained)
    used = {key_of(r) for r in redundant if not r.outcome.warned and not r.outcome.left_open}
    unused = [key for key in REASONS if key not in used]
    assert not unused, f"reasons that nothing needs: {unused}"
    text = "".join(text_of(r, reason_of(r)) + "\n" for r in rows) + "\n" + sum_of(rows) + "\n"
    if os.environ.get("COLDPROOF_GOLDEN") == "write":
        GOLDEN.write_text(text, encoding="utf-8")
    assert text.splitlines() == GOLDEN.read_text(encoding="utf-8").splitlines()
