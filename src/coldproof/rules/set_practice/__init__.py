"""Set practice: what armorers, first ADs, stage managers and performers do, law or not."""

from coldproof.rules.base import Rule
from coldproof.rules.duties import Duty
from coldproof.rules.set_practice import (
    age,
    blanks,
    calls,
    events,
    hands,
    looks,
    minors,
    plans,
    replicas,
    roll,
    rounds,
    stepping,
    stores,
    theatre,
)

SET_PRACTICE: tuple[Rule, ...] = (
    calls.announce_cold,
    calls.announce_hot,
    looks.first_ad_witness,
    looks.actor_witness,
    looks.out_of_sight_voids,
    hands.closed_loop_handover,
    hands.only_handler_hands_over,
    rounds.dummy_each_round,
    rounds.no_homemade_dummies,
    blanks.bore_check_before_blank,
    blanks.blank_approved_pair,
    rounds.load_exact_count,
    blanks.blank_distance,
    blanks.misfire_wait,
    events.unintended_discharge_stop,
    replicas.rehearse_with_replica,
    replicas.replica_and_electronic,
    stores.locked_store,
    minors.minors,
    replicas.edged_and_other,
    theatre.theatre_per_performance,
    looks.rubber_stamp,
    age.clearance_life,
    roll.roll_as_handed,
)
SET_PRACTICE_DUTIES: tuple[Duty, ...] = (plans.alternatives_considered, stepping.stepping_in)
