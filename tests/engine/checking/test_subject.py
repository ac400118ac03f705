"""What is named without a bearing on what names it, in the content that ships.

Of statements and facts named at random about half share a word by chance, and pass.
"""

import pytest

from chatbot.engine.checking.source import subject_problems


def changed(content, table, name, **fields):
    rows = content.table(table)
    rows = rows | {name: rows[name].but(**fields)}
    if hasattr(content, table):
        return content.but(**{table: rows})
    return content.but(dialog=content.dialog.but(**{table: rows}))


def test_subjects_when_content_is_as_it_ships_are_right(shipped):
    assert [*subject_problems(shipped)] == []


@pytest.mark.parametrize(
    ("table", "name", "field", "other"),
    [
        ("advice", "same-day-mri", "because", "heat-acute"),
        ("advice", "aaa-emergency", "because", "two-sedatives"),
        ("advice", "bleeding-help", "because", "slr-accuracy"),
        ("advice", "suicide-safety-now", "because", "mckenzie"),
        ("advice", "one-oral-nsaid", "because", "cord-signs-meaning"),
        ("red_flags", "ces-saddle", "because", "nsaid-first-line"),
        ("red_flags", "fever-systemic", "because", "oral-nsaid-beats-gel"),
        ("red_flags", "cancer-history", "because", "gel-gap-small"),
        ("red_flags", "weight-loss", "because", "gel-gap-small"),
        ("statements", "aneurysm-signs", "facts", "ed-cyclobenzaprine-no-add"),
        ("statements", "naproxen-dose", "facts", "aaa-triad"),
        ("statements", "relaxant-limit", "facts", "ed-by-cause"),
        ("claims", "sc02", "stated_by", "aneurysm-pathway"),
    ],
)  # fmt: skip
def test_subjects_when_another_is_named_that_has_no_bearing_are_reported(
    shipped, table, name, field, other
):
    told = {"stated_by": "stated by"}.get(field, field)
    content = changed(shipped, table, name, **{field: (other,)})

    assert [(spot, what) for spot, what, _ in subject_problems(content)] == [
        ((table, name, told, 0), f'it shares no telling word with "{other}".')
    ]


@pytest.mark.parametrize(
    ("table", "name", "field", "other"),
    [
        ("advice", "same-day-mri", "because", "cauda-equina-pathway"),
        ("advice", "one-oral-nsaid", "because", "nsaid-ulcer"),
        ("red_flags", "ces-saddle", "because", "cauda-equina-meanwhile"),
        ("red_flags", "cancer-history", "because", "cancer-weak-signs"),
        ("statements", "naproxen-dose", "facts", "nsaid-acute-effect"),
        ("claims", "sc02", "stated_by", "oral-nsaid-beats-gel"),
    ],
)  # fmt: skip
def test_subjects_when_another_of_the_same_is_named_are_right(
    shipped, table, name, field, other
):
    content = changed(shipped, table, name, **{field: (other,)})

    assert [*subject_problems(content)] == []


@pytest.mark.parametrize(
    ("name", "fields", "spot", "said"),
    [
        ("tizanidine-ciprofloxacin", {"a": ("baclofen",)}, (), '"tizanidine"'),
        ("tizanidine-ciprofloxacin", {"b": ("digoxin",)}, (), '"ciprofloxacin"'),
        ("tizanidine-alcohol", {"b": ("ssri",)}, (), '"alcohol"'),
        ("cyclobenzaprine-maoi", {"b": ("tca",)}, (), '"maoi"'),
        ("cyclobenzaprine-heart-failure", {"when": "fever"}, (), '"heart-failure"'),
        ("cyclobenzaprine-recent-mi", {"when": "recent_infection"}, (), '"recent-mi"'),
        ("baclofen-lithium", {"a": ("tizanidine",)}, (), '"baclofen"'),
        ("nsaid-hypersensitivity", {"when": "ckd"}, (), '"nsaid-hypersensitivity"'),
        ("nsaid-lithium", {"references": ("baclofen-label",)}, ("from",), "baclofen"),
        ("nsaid-lithium", {"references": ("ags-beers-2023", "codeine-label")},
         ("from",), "codeine"),
        ("tizanidine-alcohol", {"references": ("naproxen-label",)}, ("from",), "naproxen"),
        ("opioid-copd", {"references": ("ibuprofen-label",)}, ("from",), "ibuprofen"),
    ],
)  # fmt: skip
def test_interactions_when_name_or_labels_speak_of_another_are_reported(
    shipped, name, fields, spot, said
):
    content = changed(shipped, "interactions", name, **fields)

    found = {place: what for place, what, _ in subject_problems(content)}

    assert said in found["interactions", name, *spot]


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("nsaid-lithium", {"references": ("ibuprofen-label",)}),
        ("nsaid-lithium", {"references": ("baclofen-label", "naproxen-label")}),
        ("nsaid-lithium", {"references": ("ags-beers-2023",)}),
        ("opioid-copd", {"a": ("codeine", "morphine")}),
        ("tizanidine-alcohol", {"b": ("alcohol", "ssri")}),
        ("cyclobenzaprine-recent-mi", {"when": "recent_mi and age > 50"}),
    ],
)
def test_interactions_when_they_may_be_right_are_not_reported(shipped, name, fields):
    content = changed(shipped, "interactions", name, **fields)

    assert [*subject_problems(content)] == []
