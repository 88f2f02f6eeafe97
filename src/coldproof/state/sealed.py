"""Effects of what is said sealed, of work that is refused, and of what the production promises."""

from __future__ import annotations

from typing import cast

from coldproof.acts import voice as acts
from coldproof.state.entry import Entry
from coldproof.state.hats import may_manage
from coldproof.state.model import Draft
from coldproof.state.readers import is_of_the_office, is_own, is_reader
from coldproof.state.records import Box, Refusal
from coldproof.words.ids import CLERK
from coldproof.words.people import ANSWERING, OFFICE
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
    """The first word of who may end it ends a refusal; of anybody else it stands beside it.

    That is who refused, on a device of their own, and whoever wears a hat of `ANSWERING` and is
    none of the office.  Anybody's word is kept, and lifts nothing.
    """
    body = cast("acts.RefusalAnswered", entry.act.body)
    by = entry.act.by
    for name in entry.act.answers if entry.may_permit and by in draft.people else ():
        known = draft.refusals.get(name)
        if known is None or known.answered is not None:
            continue
        if _ends(draft, entry, known):
            after = known._replace(
                answered=entry.position, answered_by=by, acted=body.acted, words=body.words
            )
        else:
            after = known._replace(others=(*known.others, (by, body.acted, body.words)))
        draft.edit("refusals")[name] = after


def _ends(draft: Draft, entry: Entry, known: Refusal) -> bool:
    """Say whether the signer's word ends a refusal: their own, or by a hat that may answer it.

    An act that is entered for somebody ends nothing, and neither does a device that somebody else
    gave them.
    """
    by = entry.act.by
    mine = draft.people[by]
    if not is_own(mine, entry):
        return False
    if by == known.person:
        return True
    return not is_of_the_office(draft, by, mine) and may_manage(draft, entry, ANSWERING)


def shield_adopted(draft: Draft, entry: Entry) -> None:
    """The production's promise; a later one of fewer days takes nothing back."""
    body = cast("acts.ShieldAdopted", entry.act.body)
    old = draft.shield
    promises = entry.may_permit and may_manage(draft, entry, OFFICE)
    if promises and (old is None or body.days >= old[1]):
        draft.shield = (body.policy, body.days, entry.position)


def lesson_released(draft: Draft, entry: Entry) -> None:
    """A reader released a line: where, about what, and the digest of its words are kept.

    Lines of another production, which a reader took in, are kept apart.
    """
    body = cast("acts.LessonReleased", entry.act.body)
    if not is_reader(draft, entry):
        return
    if body.document is not None:
        others = [one for one in draft.learned if one[1] != body.document]
        draft.learned = (*others[-63:], (entry.position, body.document))
    else:
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
