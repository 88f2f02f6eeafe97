"""Effects of what is said sealed, of work that is refused, and of what the production promises."""

from __future__ import annotations

from typing import cast

from coldproof.acts import voice as acts
from coldproof.state.entry import Entry
from coldproof.state.hats import may_manage
from coldproof.state.model import Draft
from coldproof.state.readers import is_reader
from coldproof.state.records import Box, Refusal
from coldproof.words.ids import CLERK
from coldproof.words.people import OFFICE
from coldproof.words.voice import ROUNDED


def work_refused(draft: Draft, entry: Entry) -> None:
    """Somebody does not do this work; it stands until somebody else answers it."""
    body = cast("acts.WorkRefused", entry.act.body)
    new = Refusal(
        entry.act.by,
        entry.position,
        entry.at_us,
        body.unit,
        body.scene,
        body.weapon,
        body.rule,
        reason=body.reason,
        about=tuple(one for one in entry.act.answers if one in draft.blocks),
    )
    draft.edit("refusals")[entry.id] = new


def refusal_answered(draft: Draft, entry: Entry) -> None:
    """Answered by somebody enrolled who is not the one who refused; the first answer counts."""
    body = cast("acts.RefusalAnswered", entry.act.body)
    by = entry.act.by
    for name in entry.act.answers if entry.may_permit and by in draft.people else ():
        known = draft.refusals.get(name)
        if known is not None and known.answered is None and by != known.person:
            after = known._replace(
                answered=entry.position, answered_by=by, acted=body.acted, words=body.words
            )
            draft.edit("refusals")[name] = after


def shield_adopted(draft: Draft, entry: Entry) -> None:
    """The production's promise; a later one of fewer days takes nothing back."""
    body = cast("acts.ShieldAdopted", entry.act.body)
    old = draft.shield
    promises = entry.may_permit and may_manage(draft, entry, OFFICE)
    if promises and (old is None or body.days >= old[1]):
        draft.shield = (body.policy, body.days, entry.position)


def lesson_released(draft: Draft, entry: Entry) -> None:
    """A reader released a line: where, about what, and the digest of its words are kept."""
    body = cast("acts.LessonReleased", entry.act.body)
    if is_reader(draft, entry):
        new = (entry.position, body.about.value, body.words)
        draft.lessons = (*draft.lessons[-255:], new)


def page_published(draft: Draft, entry: Entry) -> None:
    """The page that the server says it serves, by its clerk's word alone."""
    body = cast("acts.PagePublished", entry.act.body)
    if entry.act.by == CLERK:
        draft.page = (body.page, entry.position)


def reports_told(draft: Draft, entry: Entry) -> None:
    """At most so many reports wait, by who reads them; a finer number is not taken."""
    body = cast("acts.ReportsTold", entry.act.body)
    if is_reader(draft, entry) and body.unanswered % ROUNDED == 0:
        draft.reports = (body.unanswered, body.oldest_days, entry.position, entry.at_us)


def sealed(draft: Draft, entry: Entry) -> None:
    """The box is in the record, once, whatever is in it; nothing that rules read changes."""
    body = cast("acts.SealedPosted", entry.act.body)
    if entry.act.by == CLERK and body.box not in draft.boxes:
        new = Box(body.size_class, body.commitment, entry.position, entry.at_us)
        draft.edit("boxes")[body.box] = new
