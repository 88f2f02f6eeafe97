"""What a new draft changes in weapon scenes, and what of that matters to an assessment."""

from __future__ import annotations

from coldproof.desk.script.drafts import changed, compare, new_guns, parts_of
from coldproof.desk.script.find import find
from coldproof.desk.script.model import Kind, Line, Scene, Script
from coldproof.state.records import Hit, Yes
from coldproof.state.records.sight import UNSEEN
from coldproof.words.floor import SceneTag

HEAD = "INT. ROOM - DAY"


def scene(number: str | None, *texts: str, head: str = HEAD) -> Scene:
    lines = [Line(1, Kind.HEADING, head)]
    lines += [Line(n, Kind.ACTION, text) for n, text in enumerate(texts, 2)]
    return Scene(number, head, tuple(lines))


def script(*scenes: Scene) -> Script:
    return Script(None, (), scenes)


QUIET = scene("1", "They eat.", "He sings.")
ARMED = scene("2", "They eat.", "He lifts a gun.", "She runs.", "A dog sleeps.", "It rains.")


def of(old: Scene, new: Scene) -> tuple[str, ...]:
    return changed(script(QUIET, old), script(QUIET, new), {})


def test_the_same_draft_changes_nothing() -> None:
    assert compare(script(QUIET, ARMED), script(QUIET, ARMED), {}) == ()


def test_a_line_that_names_a_weapon_matters() -> None:
    assert of(ARMED, scene("2", "They eat.", "He drops a gun.", "She runs.")) == ("2",)


def test_so_does_one_beside_it_the_heading_and_another_trigger() -> None:
    near = scene("2", "They eat.", "He lifts a gun.", "She stays.", "A dog sleeps.", "It rains.")
    elsewhere = scene("2", *[line.text for line in ARMED.lines[1:]], head="EXT. ROOF - DAY")
    wet = scene("2", *[line.text for line in ARMED.lines[1:]], "He dives into the lake.")
    for new in (near, elsewhere, wet):
        assert of(ARMED, new) == ("2",)


def test_a_line_far_from_any_weapon_does_not() -> None:
    far = scene("2", "They eat.", "He lifts a gun.", "She runs.", "A dog sleeps.", "It snows.")
    (one,) = compare(script(ARMED), script(far), {})
    assert (one.weapons, one.matters) == (True, False)
    assert of(ARMED, far) == ()


def test_spaces_do_not() -> None:
    assert of(ARMED, scene("2", *[f"  {line.text} " for line in ARMED.lines[1:]])) == ()


def test_a_scene_without_weapons_never_does() -> None:
    (one,) = compare(script(QUIET), script(scene("1", "They sleep.")), {})
    assert not one.weapons
    assert not one.matters


def test_a_weapon_that_comes_or_goes_matters() -> None:
    bare = scene("2", "They eat.")
    assert of(ARMED, bare) == of(bare, ARMED) == ("2",)


def test_what_a_person_rejected_is_no_weapon_in_any_draft() -> None:
    old, new = script(scene("2", "A cap gun.", "One.")), script(scene("2", "A cap gun.", "Two."))
    assert changed(old, new, {}) == ("2",)
    (hit,) = find(old)
    said = Hit(SceneTag.FIREARMS, False, "2", "ad", 7)
    assert changed(old, new, {hit.key: said}) == ()
    assert changed(old, new, {hit.key: said._replace(accepted=True)}) == ("2",)


def test_a_scene_that_goes_is_told_last_and_matters_if_it_had_a_weapon() -> None:
    found = compare(script(ARMED, QUIET), script(scene("3", "New.")), {})
    assert [(one.number, one.matters) for one in found] == [
        ("3", False),
        ("2", True),
        ("1", False),
    ]


def test_a_scene_with_another_number_is_one_scene_and_both_ids_changed() -> None:
    again = ARMED._replace(number="12A")
    (one,) = compare(script(ARMED), script(again), {})
    assert one.renumbered
    more = scene("12A", "They eat.", "He lifts a gun.", "She falls.", "A dog sleeps.", "It rains.")
    assert changed(script(ARMED), script(more), {}) == ("12A", "2")


def test_a_number_that_is_no_name_of_a_scene_is_left_out() -> None:
    odd = scene("2 (OMITTED)", "He lifts a gun.")
    assert changed(script(odd), script(scene("2 (OMITTED)", "A gun.")), {}) == ()


def test_lines_stand_side_by_side() -> None:
    (one,) = compare(script(ARMED), script(scene("2", "They eat.", "A gun.", "She runs.")), {})
    told = [(side.old and side.old.text, side.new and side.new.text) for side in one.lines]
    assert ("He lifts a gun.", "A gun.") in told
    assert ("It rains.", None) in told
    assert [side.same for side in one.lines[:3]] == [True, True, False]


def test_parts_that_are_alike_and_parts_that_are_not() -> None:
    assert list(parts_of("abcd", "abxd")) == [
        (True, 0, 2, 0, 2),
        (False, 2, 3, 2, 3),
        (True, 3, 4, 3, 4),
    ]
    assert list(parts_of("", "")) == []
    assert list(parts_of("aa", "a")) == [(True, 0, 1, 0, 1), (False, 1, 2, 1, 1)]


def test_where_much_differs_it_is_one_part() -> None:
    old, new = ["a", *"bc" * 5_000, "z"], ["a", *"cb" * 5_001, "z"]
    assert list(parts_of(old, new)) == [
        (True, 0, 1, 0, 1),
        (False, 1, 10_001, 1, 10_003),
        (True, 10_001, 10_002, 10_003, 10_004),
    ]


def test_a_gun_is_new_only_where_none_was_and_nobody_rejected_it() -> None:
    armed = ARMED._replace(number="1")
    assert new_guns(script(QUIET), script(armed), {}) == (0,)
    assert new_guns(script(ARMED), script(ARMED._replace(number="2A")), {}) == ()
    assert new_guns(script(ARMED), script(QUIET), {}) == ()
    no = {h.key: Hit(h.trigger, False, None, "ad", 1) for h in find(script(armed))}
    assert new_guns(script(QUIET), script(armed), no) == ()


YARD = scene("8", "A cart.", "He lifts a gun.", "The horse bolts.", "Dust.", "It is hot.")


def test_a_number_that_names_another_scene_matters_to_both() -> None:
    church = scene("7", "They kneel.", "A bell.", "Nobody sings.", "He lights a candle.")
    new = scene("7", "She writes.", "Ink.", "The door opens.", "She smiles.")
    moved = [church._replace(number="8"), YARD._replace(number="9")]
    found = compare(script(church, YARD), script(new, *moved), {})
    told = [(one.number, one.renumbered, one.given_again, one.matters) for one in found]
    assert told == [("7", False, True, False), ("8", True, True, False), ("9", True, True, True)]
    assert changed(script(church, YARD), script(new, *moved), {}) == ("7", "8", "9")
    assert [one.otherwise for one in found] == [False] * 3


def test_one_that_no_other_scene_was_given_matters_to_none() -> None:
    moved = YARD._replace(number="8A")
    (one,) = compare(script(QUIET, YARD), script(QUIET, moved), {})
    assert (one.renumbered, one.given_again, one.matters) == (True, False, False)


def test_a_line_that_was_rejected_is_so_still_in_a_scene_whose_number_moved_on() -> None:
    church = scene("7", "They kneel.", "A bell.", "Nobody sings.", "He lights a candle.")
    new = scene("7", "She writes.", "Ink.", "The door opens.", "She smiles.")
    old = script(church, YARD)
    now = script(new, church._replace(number="8"), YARD._replace(number="9"))
    no = {one.key: Hit(one.trigger, False, "8", "ad", 1) for one in find(old)}
    assert not any(one.weapons for one in compare(old, now, no))
    assert new_guns(old, now, no) == ()
    disputed = {key: one._replace(yes=(Yes("armorer", True, UNSEEN),)) for key, one in no.items()}
    assert [one.weapons for one in compare(old, now, disputed)] == [False, False, True]
    other = script(scene("9", "He lifts a gun.", "A train.", "Rain.", "Dogs.", "Cats."))
    assert new_guns(script(church), other, no) == (0,)  # the same words, and another scene
