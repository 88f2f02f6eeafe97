"""What `record` and `ask` say of an act that its own line does not: nobody is left to guess."""

from __future__ import annotations

import json
import zipfile

import pytest

from tests.houses import Film
from tests.small_log import PRODUCTION

STOP = 'by = "actor", kind = "WorkStopped"'
GUN = (
    'by = "armorer", kind = "WeaponRegistered", weapon = "G-1", weapon_class = "W1",'
    ' can_chamber = true, can_expel = true, bore_open = true, chambers = 6, store = "safe"'
)
HAZARD = 'by = "actor", kind = "HazardReported", weapons = true'
TAKEN = 'by = "armorer", kind = "WeaponUnlocked", weapons = ["G-1"], store = "safe", unit = "main"'
OFFERED = 'by = "armorer", kind = "WeaponOffered", weapon = "G-1", to = "actor"'
RELEASE = 'by = "{}", kind = "WorkReleased", cause_found = true, fixed = {}, crew_told = true'
MARK = "  ! "


def marked(said: str) -> list[str]:
    """Return the sentences that begin with a mark, each on one line."""
    found: list[str] = []
    goes_on = False
    for line in said.splitlines():
        if line.startswith(MARK):
            found.append(line.removeprefix(MARK))
        elif line.startswith("    ") and goes_on:
            found[-1] += f" {line.strip()}"
        goes_on = line.startswith(MARK) or (goes_on and line.startswith("    "))
    return found


def recorded(film: Film, act: str, *more: str) -> list[str]:
    return marked(film.record(act, *more))


def test_an_act_that_counts_says_nothing_more(film: Film) -> None:
    assert recorded(film, GUN) == []


@pytest.mark.parametrize(
    ("act", "why"),
    [
        ('by = "armorer", kind = "DayClosed", day = "2026-05-12"', "where that day is open"),
        (
            'by = "actor", kind = "WorkReleased", cause_found = true, fixed = true,'
            " crew_told = true",
            "when signed by a handler and the safety side, each apart, one from outside the weapons"
            " team; and where it names the stop: cause found, fixed, crew told",
        ),
    ],
)
def test_an_act_without_effect_says_so_and_what_would_count(film: Film, act: str, why: str) -> None:
    assert recorded(film, act) == [
        f"It changes nothing that is so. Such an act counts {why}; said again it changes nothing."
    ]


def test_a_hat_that_lacks_a_second_word_says_so(film: Film) -> None:
    act = 'by = "armorer", kind = "RoleAppointed", person = "actor", role = "first-ad",'
    [said] = recorded(film, f'{act} first_day = "2026-05-12"')
    assert said.startswith(
        "actor has not got that hat by it alone. Such an act counts when signed by the "
    )


def test_a_hat_that_is_given_says_nothing(film: Film) -> None:
    act = 'by = "producer", kind = "RoleAppointed", person = "actor", role = "first-ad",'
    assert recorded(film, f'{act} first_day = "2026-05-12"') == []


def test_a_gun_that_moved_out_of_order_is_said_to_be_quarantined(film: Film) -> None:
    film.record(GUN)
    act = 'by = "actor", kind = "WeaponLeft", weapons = ["G-1"], place = "cart"'
    assert "G-1 is quarantined by it: out of sight, left or lost." in recorded(film, act)


def test_a_round_from_nowhere_stops_everything_and_says_so(film: Film) -> None:
    act = 'by = "actor", kind = "RoundFound", round_class = "R7", place = "floor"'
    assert recorded(film, act) == ["Everything stops by it: a round was found that fits no lot."]


def test_a_stop_says_how_far_it_goes(film: Film) -> None:
    film.record(GUN)
    assert recorded(film, f'{STOP}, scope = "item", target = "G-1"') == ["Item G-1 stops by it."]
    unknown = recorded(film, f'{STOP}, scope = "unit", target = "mian"')
    assert unknown[0] == "Everything stops by it."
    assert unknown[1].startswith("Open: the stop of entry ")  # of the gun
    assert recorded(film, STOP)[0] == "Everything stops by it."  # it asks for nothing


def test_whatever_is_done_next_names_the_open_stops(film: Film) -> None:
    film.record(STOP)
    at = film.size() - 1
    told = f"Open: the stop of entry {at} (work was stopped, by actor; everything)."
    assert recorded(film, GUN) == [told]
    asked = film.ok("ask", "--act", GUN.replace("G-1", "G-2"))
    assert told in marked(asked)
    assert asked.endswith("Look into the chamber all the same.\n")


def test_of_many_open_stops_three_are_named(film: Film) -> None:
    for _ in range(5):
        film.record(STOP)
    said = recorded(film, GUN)
    assert [one.startswith("Open: ") for one in said] == [True, True, True, False]
    assert said[3] == "2 more stops are open."


def test_a_release_says_of_which_stop_it_speaks_and_that_it_stands(film: Film) -> None:
    film.record(STOP)
    at = film.size() - 1
    stop = f"the stop of entry {at} (work was stopped, by actor; everything)"
    assert recorded(film, RELEASE.format("armorer", "true")) == [
        f"It is kept, and {stop} stands.",
        "Still needed: the same by the safety side, from outside the weapons team (here:"
        " first-ad).",
    ]
    assert recorded(film, RELEASE.format("first-ad", "true")) == [f"It ends {stop}."]


def test_a_release_from_outside_lacks_a_handler(film: Film) -> None:
    film.record(STOP)
    assert recorded(film, RELEASE.format("first-ad", "true"))[1:] == [
        "Still needed: the same by a handler (here: armorer)."
    ]


@pytest.mark.parametrize(
    ("by", "fixed", "why"),
    [
        ("actor", "true", []),
        (
            "armorer",
            "false",
            ["It does not count so: it must say cause found, fixed, crew told."],
        ),
    ],
)
def test_a_release_that_is_none_still_lacks_both(
    film: Film, by: str, fixed: str, why: list[str]
) -> None:
    film.record(STOP)
    assert recorded(film, RELEASE.format(by, fixed))[1:] == [
        *why,
        "Still needed: the same by a handler (here: armorer) and by the safety side, from outside"
        " the weapons team (here: first-ad), each apart.",
    ]


def test_an_open_hazard_about_weapons_is_said_before_a_weapon_is_used(film: Film) -> None:
    film.record(GUN)
    film.record(HAZARD + ', about = "faulty"')
    at = film.size() - 1
    hazard = f"the hazard about weapons of entry {at} (faulty, by actor)"
    told = f"Open: {hazard}. Nobody has answered it."
    assert told in marked(film.ok("ask", "--act", TAKEN))
    assert told in json.loads(film.ok("ask", "--act", TAKEN, "--json"))["remarks"]
    assert told in recorded(film, TAKEN)
    assert told in json.loads(film.record(OFFERED, "--json"))["remarks"]
    film.record('by = "armorer", kind = "HazardAnswered", acted = true')
    assert not any("hazard" in one for one in marked(film.ok("ask", "--act", OFFERED)))


@pytest.mark.parametrize(
    "act",
    [
        'by = "armorer", kind = "WeaponCollected", weapons = ["G-1"]',
        'by = "armorer", kind = "WeaponReturned", weapon = "G-1", to = "actor"',
        'by = "producer", kind = "UnitClosed", unit = "main"',
    ],
)
def test_where_no_weapon_is_used_no_hazard_is_said(film: Film, act: str) -> None:
    film.record(GUN)
    film.record(HAZARD)
    assert not any("hazard" in one for one in marked(film.ok("ask", "--act", act)))


def test_another_hazard_and_one_of_another_unit_are_not_said(film: Film) -> None:
    film.record(GUN)
    film.record('by = "producer", kind = "UnitOpened", unit = "second", day = "2026-11-25"')
    film.record(HAZARD.replace("true", "false"))
    film.record(HAZARD + ', unit = "second"')
    assert not any("hazard" in one for one in recorded(film, TAKEN))
    film.record(HAZARD + ', unit = "main"')
    [said] = [one for one in recorded(film, OFFERED) if "hazard" in one]
    assert said.endswith(" (by actor, unit main). Nobody has answered it.")


def test_of_many_open_hazards_three_are_named(film: Film) -> None:
    film.record(GUN)
    for _ in range(5):
        film.record(HAZARD)
    said = [one for one in recorded(film, TAKEN) if "hazard" in one]
    assert [one.startswith("Open: ") for one in said] == [True, True, True, False]
    assert said[3] == "2 more hazards about weapons are open."


def test_a_stop_of_somebody_without_a_key_here_stops_all_the_same(film: Film) -> None:
    said = film.record('by = "ghost", kind = "WorkStopped"')
    assert "durable" in said
    why, what = marked(said)
    assert why.startswith(
        "It stops all the same. It is unsigned, so nobody can prove who said it. The key of ghost:"
        " found none in "
    )
    assert why.endswith("; one of them, or the file ghost@ghost.key there, would do.")
    assert what == "Everything stops by it."
    assert any(one.startswith("Open: the stop of entry") for one in recorded(film, GUN))


def test_a_stop_in_a_name_that_is_mistyped_says_which_key_would_have_signed_it(film: Film) -> None:
    why, *_ = recorded(film, 'by = "Actor", kind = "WorkStopped"')
    assert why.endswith("; actor would do.")
    (film.folder / "keys/actor@actor.key").chmod(0o644)
    why, *_ = recorded(film, STOP)
    assert "It stops all the same. It is unsigned, so nobody can prove who said it. Key file" in why
    assert why.endswith("mode 0600, by `chmod 600`, would do.")


def test_without_a_key_nothing_else_is_said_for_somebody(film: Film) -> None:
    said = film.misused("record", "--act", GUN.replace("armorer", "ghost"), "--unknown")
    assert said.startswith("the key of ghost: found none in ")
    assert "ghost@ghost.key" in said


def test_the_only_device_of_somebody_is_theirs_to_speak_on(film: Film) -> None:
    sound = ("--person", "sound", "--department", "sound", "--device", "cart")
    film.ok("enroll", "--by", "producer", *sound)
    film.record('by = "sound", kind = "WorkStopped"')
    assert f"{PRODUCTION}/sound@cart " in film.ok("log", "--entry", str(film.size() - 1))


def test_a_key_that_nobody_has_can_not_be_revoked(film: Film) -> None:
    act = 'by = "producer", kind = "KeyRevoked", person = "actor", revoked = "actr"'
    size = film.size()
    assert film.misused("record", "--act", act) == (
        "the act, revoked: found no key of actor on 'actr'; a device of theirs (actor) would do"
    )
    assert film.size() == size
    assert recorded(film, act, "--unknown") == [
        "Nobody is known to have a key on actr: what was meant is in force."
    ]


def test_a_store_that_nobody_named_is_refused(film: Film) -> None:
    film.record(GUN)
    act = (
        'by = "armorer", kind = "WeaponUnlocked", weapons = ["G-1"], store = "saef", unit = "main"'
    )
    said = film.misused("record", "--act", act)
    assert said.startswith("the act, store: found the store 'saef', which no act named before;")
    assert "safe" in said
    assert said.endswith(", or --unknown, would do")


def test_a_count_that_is_short_says_what_it_stops(film: Film) -> None:
    film.record(
        'by = "armorer", kind = "LotReceived", lot = "L", round_class = "R1", count = 20,'
        ' caliber = ".45 Colt", sealed = true, store = "safe", supplier = "prop house"'
    )
    said = recorded(film, 'by = "armorer", kind = "LotCounted", lot = "L", count = 18')
    assert said == [
        "By this count 2 of L are missing, so no gun is handed over. A round that turns up is told"
        " as found, and is live until told apart."
    ]


def test_an_act_without_effect_is_marked_in_the_timeline(film: Film) -> None:
    film.record('by = "armorer", kind = "DayClosed", day = "2026-05-12"')
    film.ok("export", film.folder.with_name("all.zip"))
    with zipfile.ZipFile(film.folder.with_name("all.zip")) as bundle:
        [name] = [one for one in bundle.namelist() if one.endswith("timeline.html")]
        page = bundle.read(name).decode()
    assert page.count(">no effect<") == 1


def test_what_is_only_kept_is_not_said_to_change_nothing(film: Film) -> None:
    act = 'by = "actor", kind = "DoneAnyway", what = "the take"'
    said = film.run("record", film.folder, "--act", act)
    assert "changes nothing" not in said.out


def test_an_act_told_from_paper_says_that_paper_permits_nothing(film: Film) -> None:
    act = 'by = "producer", kind = "RoleAppointed", person = "actor", role = "first-ad",'
    said = recorded(film, f'{act} first_day = "2026-05-12", known = "paper"')
    assert said[0] == "It was told from paper, which permits nothing."


def test_a_name_that_is_none_is_one_sentence(film: Film) -> None:
    for name in ("/x", "**x"):
        said = film.misused("record", "--act", f'by = "{name}", kind = "HazardReported"')
        assert said.startswith("act, by: found ")
