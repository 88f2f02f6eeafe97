"""The pack `records`: evidence, federal reports, and what the record keeps by its build."""

from coldproof.rules.base import Rule
from coldproof.rules.duties import Duty, Property
from coldproof.rules.records import evidence, properties, reports, statements, voice

RECORDS: tuple[Rule, ...] = (evidence.scene_freeze, evidence.one_case_all_items)
RECORDS_DUTIES: tuple[Duty, ...] = (
    reports.report_8_24,
    reports.theft_48h,
    statements.signed_statement,
    voice.refusals_answered,
    voice.reports_answered,
)
RECORDS_PROPERTIES: tuple[Property, ...] = (
    properties.APPEND_ONLY,
    properties.E_CORRECT_AND_COMPLETE,
    properties.SELF_AUTHENTICATING_EXPORT,
    properties.DE_IDENTIFY,
    properties.RECEIPT,
    properties.LIMITS_AND_SHIELD,
    properties.AD_COLUMNS,
    properties.AD_TIME,
)
RECORDS_NOT_ENCODED: tuple[str, ...] = (
    "the injury log and its forms (29 CFR 1904.29 to 1904.33), and which employers are exempt",
    "hosting, retention, rental and registered weapons of a federal licensee",
    "atf.ad-*: with a bound book",
    "whether somebody was treated worse for speaking up (ret.protected-activity): the record keeps"
    " that they spoke up, refused or left, and when, and judges no motive",
)
