"""The content that ships, held against what it says twice: numbers and severities.

Each rule is tried on conditions that are turned round or told in another unit as well,
so that it is known to find such a slip.
"""

import re

import pytest

from chatbot.engine.checking.condition import conditions_of
from chatbot.engine.checking.holding import World
from chatbot.engine.checking.place import texts_in
from chatbot.engine.planning.condition_text import parse
from chatbot.engine.planning.conditions import Names

HARM = {"age": 1, "egfr": -1, "crcl": -1, "gestation": 1}
"""Which way drugs do more harm: at a higher age, with less of a kidney, late in pregnancy."""
WRITTEN = re.compile(r"\b(over|under) ([0-9]+)( weeks)?\b")
SIGNS = {"over": ">", "under": "<"}
ANYWHERE = {"nsaid-pregnancy-any"}
"""Rows of a number that is not known, which bar at neither of its ends."""


@pytest.fixture(scope="module")
def read(shipped):
    names = Names.of(shipped)
    return lambda text: parse(text, names)


@pytest.fixture(scope="module")
def world(shipped, read):
    texts = {text for _, text in conditions_of(shipped)}
    return World.of(shipped, {text: read(text) for text in texts})


def sparing(world, condition):
    """The numbers at whose harmless end it holds of somebody, and not at the other."""
    nobody = world.nobody([condition])
    numbers = {c.finding for c in condition.comparisons} & HARM.keys()
    for name in sorted(numbers):
        points = sorted(world.points(name, [condition]), key=lambda p: p * HARM[name])
        for some in ({}, *({sign: True} for sign in world.signs(condition))):
            told = [
                {**nobody, **some, ("finding", name): float(p)}
                for p in (points[0], points[-1])
            ]
            if [world.holds(condition, p) for p in told] == [True, False]:
                yield name
                break


def unequal(world, name, bands):
    """Numbers of which not one value of a choice holds, but none or several."""
    points = world.points(name, bands.values())
    told = {p: {("finding", name): float(p)} for p in points}
    return [
        point
        for point, patient in told.items()
        if sum(world.holds(band, patient) for band in bands.values()) != 1
    ]


def unlike(text, condition):
    """What a label says of a number in words that its condition does not."""
    compared = {(c.operator, c.bound) for c in condition.comparisons}
    return [
        found[0]
        for found in WRITTEN.finditer(text)
        if (SIGNS[found[1]], float(found[2]) * (7 if found[3] else 1)) not in compared
    ]


def test_interactions_and_limits_of_doses_spare_neither_the_old_nor_the_weak(
    shipped, read, world
):
    rows = dict(texts_in(shipped, "interactions.when", "drugs.limits.when"))
    spared = {spot: [*sparing(world, read(text))] for spot, text in rows.items()}

    assert len(rows) > 50
    assert {spot[1] for spot, names in spared.items() if names} <= ANYWHERE


@pytest.mark.parametrize(
    ("when", "names"),
    [
        ("age < 65", ["age"]), ("age < 65 and falls", ["age"]),
        ("age < 65 or dementia", ["age"]), ("age <= 75", ["age"]),
        ("egfr > 30 mL/min", ["egfr"]), ("crcl > 60 or egfr < 60", ["crcl"]),
        ("crcl < 60 or egfr > 60", ["egfr"]), ("gestation < 20 weeks", ["gestation"]),
        ("ckd and age < 65 and egfr > 60", []), ("age >= 65 or dementia", []),
        ("egfr < 60 and age >= 65", []), ("crcl <= 30", []), ("ckd", []),
    ],
)  # fmt: skip
def test_sparing_when_a_comparison_is_turned_round_finds_it(read, world, when, names):
    assert [*sparing(world, read(when))] == names


def test_bands_of_a_derived_choice_hold_of_each_number_once(shipped, read, world):
    found = shipped.dialog.findings.values()
    choices = [f.derivations for f in found if f.derived and len(f.derivations) > 1]

    assert choices
    for derivations in choices:
        bands = {value: read(text) for value, text in derivations.items()}
        for name in {c.finding for band in bands.values() for c in band.comparisons}:
            assert unequal(world, name, bands) == []


@pytest.mark.parametrize(
    ("acute", "chronic"),
    [("< 28 weeks", "> 84 days"), ("> 28 days", "> 84 days"), ("< 28 days", "< 84 days"),
     ("< 28 days", "> 84 weeks"), ("<= 28 days", "> 84 days")],
)  # fmt: skip
def test_bands_when_one_is_turned_round_or_in_another_unit_are_unequal(
    read, world, acute, chronic
):
    told = {
        "acute": f"duration {acute}",
        "subacute": "duration >= 28 days and duration <= 84 days",
        "chronic": f"duration {chronic}",
    }
    bands = {name: read(text) for name, text in told.items()}

    assert unequal(world, "duration", bands)


def test_findings_that_are_values_of_a_choice_as_well_are_derived_alike(shipped):
    found = shipped.dialog.findings
    twice = {
        name: (text, found[name].derived)
        for finding in found.values()
        if finding.derived and len(finding.derivations) > 1
        for name, text in finding.derivations.items()
        if name in found
    }

    assert "chronic" in twice
    assert all(one == other for one, other in twice.values())


def test_labels_say_what_their_conditions_do(shipped, read):
    dialog = shipped.dialog
    labelled = [(f.label, f.derived) for f in dialog.findings.values()]
    labelled += [(f.label, f.when) for f in dialog.red_flags.values()]
    labelled += [
        (limit.says, limit.when)
        for drug in shipped.drugs.values()
        for limit in drug.limits
    ]
    told = [(t, w) for t, w in labelled if t and isinstance(w, str)]

    assert sum(bool(WRITTEN.search(t)) for t, _ in told) > 6
    assert {t: unlike(t, read(w)) for t, w in told if unlike(t, read(w))} == {}


@pytest.mark.parametrize(
    ("label", "when", "said"),
    [
        ("pain over 12 weeks", "duration > 84 weeks", ["over 12 weeks"]),
        ("pain over 12 weeks", "duration < 84 days", ["over 12 weeks"]),
        ("age over 50", "age < 50", ["over 50"]), ("age over 50", "age > 15", ["over 50"]),
        ("age under 20", "age > 20", ["under 20"]),
        ("pain over 12 weeks", "duration > 84 days", []),
        ("pain over 12 weeks", "duration > 12 weeks", []), ("age over 50", "age > 50", []),
        ("fever", "age > 50", []),
    ],
)  # fmt: skip
def test_unlike_when_a_bound_is_another_than_the_label_says_finds_it(
    read, label, when, said
):
    assert unlike(label, read(when)) == said


def test_red_flags_whose_action_is_a_test_are_no_mere_note(shipped):
    dialog = shipped.dialog
    tested = [
        flag
        for flag in dialog.red_flags.values()
        if dialog.advice[flag.action].kind.value in {"test", "reassess"}
    ]

    assert len(tested) > 20
    assert "note" not in {flag.urgency.value for flag in tested}
