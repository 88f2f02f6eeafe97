"""Federal reports with a clock: of a death or admission, and of a weapon stolen or lost."""

from __future__ import annotations

from coldproof.rules.base import Citation, Evidence
from coldproof.rules.duties import Due, duty, task
from coldproof.rules.numbers import NUMBERS
from coldproof.state.model import SetState
from coldproof.state.records import CustodyKind, Incident, Notified
from coldproof.words.floor import Agency, IncidentKind, Severity
from coldproof.words.kit import WORKING, WeaponClass
from coldproof.words.sentence import told

NO_RECORD_OF_HEARING = ("voicemail", "fax", "e-mail", "email")
"""Channels that do not count as a report: an office that is closed does not hear them."""

REPORT_8_24 = Citation(
    rule_id="osha.report-8-24",
    title="Report a death within 8 hours, an admission within 24",
    instrument="Code of Federal Regulations, Title 29",
    clause="section 1904.39",
    sources="S90",
    evidence=Evidence.OFFICIAL,
    says="A death at work is reported within 8 hours; a stay in hospital, an amputation or the loss"
    " of an eye within 24, from when the employer or its agent learns of it: by phone, in person"
    " or by the web form, with eight facts, and by every employer.",
    ours="The earliest clocks we know; a state with its own plan may ask for less time, and a"
    " report to the state's agency counts. Voicemail, fax and e-mail never count. Only a report"
    " told to be complete closes it. The causation windows are not encoded.",
)


@duty(REPORT_8_24)
def report_8_24(state: SetState, now_us: int) -> tuple[Due, ...]:
    """One task for each death and each admission, from when it was learned of."""
    limits = {
        Severity.DEATH: NUMBERS["report-death-us"].value,
        Severity.ADMISSION: NUMBERS["report-admission-us"].value,
    }
    agencies = (Agency.OSHA, Agency.CAL_OSHA, Agency.STATE)
    return tuple(
        task(
            REPORT_8_24,
            name,
            case.position,
            case.learned_us + limits[case.severity],
            reported(case, agencies),
        )
        for name, case in state.incidents.items()
        if case.severity in limits
    )


def reported(case: Incident, agencies: tuple[Agency, ...]) -> int | None:
    """Return where a complete report was made to one of these agencies in a way that counts."""
    for one in case.told:
        if one.agency in agencies and counts(one):
            return one.position
    return None


def counts(one: Notified) -> bool:
    """Say whether a report was complete and by a channel on which somebody hears it."""
    return one.complete and one.channel.lower() not in NO_RECORD_OF_HEARING


THEFT = Citation(
    rule_id="atf.theft-48h",
    title="Report a theft or loss within 48 hours",
    instrument="Code of Federal Regulations, Title 27",
    clause="section 478.39a",
    sources="S78",
    evidence=Evidence.OFFICIAL,
    says="A theft or loss is told to the federal bureau by phone and by its form within 48 hours"
    " of its discovery, and to the local police; one of a registered weapon at once.",
    ours="The licensed owner must report, so the production tells the owner at once. The police"
    " are given the same 48 hours, since the text read names none. A firearm that is missing with"
    " no case of theft or loss opens a task to make one.",
)


@duty(THEFT)
def theft_48h(state: SetState, now_us: int) -> tuple[Due, ...]:
    """For each theft or loss: the bureau, the police and the owner; for a missing gun, a case."""
    limit = NUMBERS["theft-report-us"].value
    found = []
    in_case: list[str] = []
    for name, case in state.incidents.items():
        if case.kind is not IncidentKind.THEFT_OR_LOSS:
            continue
        in_case.extend(case.weapons)
        at_once = any(is_prohibited(state, one) for one in case.weapons)
        bureau = case.learned_us if at_once else case.learned_us + limit
        at = case.position
        atf = reported(case, (Agency.ATF,))
        police = reported(case, (Agency.POLICE,))
        found.append(task(THEFT, told("bureau {name}", name=name), at, bureau, atf))
        found.append(
            task(THEFT, told("police {name}", name=name), at, case.learned_us + limit, police)
        )
        found.append(
            task(THEFT, told("owner {name}", name=name), at, case.learned_us, case.owner_told)
        )
    for name, weapon in state.weapons.items():
        missing = weapon.custody.kind is CustodyKind.MISSING
        if missing and weapon.kit.weapon_class in WORKING and name not in in_case:
            found.append(task(THEFT, told("case of {name}", name=name), weapon.custody.position))
    return tuple(found)


def is_prohibited(state: SetState, name: str) -> bool:
    """Say whether a weapon is of the class that the federal registry holds."""
    weapon = state.weapons.get(name)
    return weapon is not None and weapon.kit.weapon_class is WeaponClass.PROHIBITED
