"""What is so now: one frozen record for each thing.  No record holds history (D5).

Every fact holds a `Sight` or the position of the entry that made it, and findings cite those.  What
expires is computed when asked, never by a job: nothing here changes because time passes.
"""

from coldproof.state.records.block import Block, BlockKind, Incident, Release
from coldproof.state.records.floor import (
    Briefing,
    Distance,
    Meeting,
    Notice,
    Pack,
    Presence,
    Scene,
    Setup,
    Store,
    Unit,
)
from coldproof.state.records.lot import LivePlan, LooseRound, Lot, Pair
from coldproof.state.records.person import (
    Appointment,
    Consent,
    Contact,
    Credential,
    Person,
    Training,
)
from coldproof.state.records.sight import Bar, Sight, has_seen, saw
from coldproof.state.records.weapon import (
    Call,
    Cause,
    Check,
    Custody,
    CustodyKind,
    Inside,
    Look,
    Looked,
    Notified,
    Offer,
    PartLook,
    Sequence,
    Suspicion,
    Unmeant,
    Weapon,
)

__all__ = [
    "Appointment",
    "Bar",
    "Block",
    "BlockKind",
    "Briefing",
    "Call",
    "Cause",
    "Check",
    "Consent",
    "Contact",
    "Credential",
    "Custody",
    "CustodyKind",
    "Distance",
    "Incident",
    "Inside",
    "LivePlan",
    "Look",
    "Looked",
    "LooseRound",
    "Lot",
    "Meeting",
    "Notice",
    "Notified",
    "Offer",
    "Pack",
    "Pair",
    "PartLook",
    "Person",
    "Presence",
    "Release",
    "Scene",
    "Sequence",
    "Setup",
    "Sight",
    "Store",
    "Suspicion",
    "Training",
    "Unit",
    "Unmeant",
    "Weapon",
    "has_seen",
    "saw",
]
