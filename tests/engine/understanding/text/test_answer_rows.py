"""Rows of items with an answer each: columns, dots between, marks instead of words."""

import pytest
from said import status_of

from chatbot.engine.understanding.text.template import as_rows

ITEMS = ("Saddle numbness", "Urinary retention", "Fever")
MEANT = ["absent", "absent", "present"]
FINDINGS = ("saddle_numbness", "bladder_change", "fever")
ROWS = [
    "{} ........ {}\n", "{}.....{}\n", "{}... {}\n", "{} ____ {}\n", "{}\t{}\n", "{}    {}\n", "{} {}\n",
    "{} - {}\n", "{} = {}\n", "{} \u2192 {}\n", "{} -> {}\n", "| {} | {} |\n", "{} | {}\n",
    "{},{}\n", "{};{}\n", "{}, {}, ", "{}; {}; ", "{} / {} / ", "- {}: {}\n",
    "{}: {}\n", "* {}: {}.\n",
]  # fmt: skip
ANSWERS = [
    ("no", "yes"), ("n", "y"), ("NO", "YES"), ("N", "Y"), ("neg", "pos"),
    ("False", "True"), ("\u2717", "\u2713"), ("\u274c", "\u2705"),
]  # fmt: skip
CAPITALS = [*ANSWERS[2:4], *ANSWERS[6:]]
LEADING = ["{1} {0}\n", "{1} - {0}\n", "{1}: {0}\n", "{1} | {0}\n", "- {1} {0}\n"]
UNSAID = [
    "Saddle numbness: {yes/no:12345}\nUrinary retention: {Blank single:1::yes,no}\nFever: ***",
    "LBP. Saddle numbness: ***, urinary retention: ___. Fever {present/absent}",
    "Saddle numbness Y / N\nUrinary retention Y / N\nFever Y / N",
    "Saddle numbness: Y/N, urinary retention: Y/N, fever: Y/N",
    "Saddle numbness yes/no; urinary retention yes/no; fever yes/no",
    "Saddle numbness: no / yes",
    "Patient [denies/reports] saddle numbness, urinary retention and fever.",
    "Denies / endorses fever, urinary retention, saddle numbness",
    "He has/does not have fever, urinary retention",
    "Saddle numbness [present/absent]. Fever (yes/no)",
]
CHOSEN = [
    "{0}: Y (N)\n{1}: Y (N)\n{2}: (Y) N",
    "{0} Y / [N]\n{1} Y / [N]\n{2} [Y] / N",
    "{0}?  \u25cb Yes \u25cf No\n{1}?  \u25cb Yes \u25cf No\n{2}?  \u25cf Yes \u25cb No",
    "Symptom\tYes\tNo\n{0}\t\tX\n{1}\t\tX\n{2}\tX\t",
    "| Symptom | Present | Absent |\n| {0} |   | x |\n| {1} |   | x |\n| {2} | x |   |",
    "Sign | No | Yes\n{0} | x |\n{1} | \u2713 |\n{2} | | \u2713",
]
UNASKED = [
    "Saddle numbness ... not asked\nUrinary retention ... not done\nFever ... yes",
    "Saddle numbness | N/A\nUrinary retention | declined\nFever | yes",
    "Saddle numbness: deferred, urinary retention: refused, fever: yes",
    "Saddle numbness - pending\nUrinary retention - blank\nFever - yes",
]
WELL = {
    "feels wiping: no": "saddle_numbness", "saddle sensation normal - no": "saddle_numbness",
    "power normal: no": "leg_weakness", "passes urine normally: no": "bladder_change",
    "bowels normal = no": "bowel_change", "afebrile: no": "fever",
    "reflexes normal | no\nsensation intact | no": "reflex_loss",
}  # fmt: skip
OPEN = {
    "LBP 2 weeks\nno fever\nno weakness\nfoot numb": ("fever", "absent"),
    "Pain 7/10, no fever, no trauma, N4 on the ward": ("fever", "absent"),
    "Tried naproxen - no help\nTried heat - no help\nFever since Monday": (
        "fever", "present"),
    "can he work? no, walk? no, sit? yes. Fever 38.5": ("fever", "present"),
    "power normal - no weakness, no fever": ("leg_weakness", "absent"),
    "SLR R negative\nSLR L positive\nFemoral stretch negative": ("positive_slr", "present"),
    "Ankle jerk L absent\nAnkle jerk R present": ("reflex_loss", "present"),
    "MRI with/without contrast, fever since Monday": ("fever", "present"),
    "no/mild leg weakness": ("leg_weakness", "present"),
    "red flags y/n? fever, foot drop": ("fever", "present"),
    "Naproxen no\nBaclofen no\nHeat yes\nFever 39": ("fever", "present"),
}  # fmt: skip


def _form(row, no, yes):
    return "".join(
        row.format(*said)
        for said in zip(ITEMS, (no, no, yes), strict=True)
    )  # fmt: skip


def _misread(engine, forms):
    read = {form: [status_of(engine, f, form) for f in FINDINGS] for form in forms}
    return [form for form, told in read.items() if told != MEANT]


@pytest.mark.parametrize("row", ROWS)
def test_read_when_items_have_an_answer_each_then_it_is_of_its_own_item(engine, row):
    forms = [_form(row, *said) for said in ANSWERS]

    assert _misread(engine, forms) == []
    assert [len(as_rows(form)) for form in forms] == [len(form) for form in forms]


@pytest.mark.parametrize("row", LEADING)
def test_read_when_the_answer_stands_first_then_it_is_of_what_follows(engine, row):
    forms = [_form(row, *said) for said in CAPITALS]

    assert _misread(engine, forms) == []


@pytest.mark.parametrize("row", CHOSEN)
def test_read_when_one_of_two_is_marked_then_it_is_the_answer(engine, row):
    form = row.format(*ITEMS)

    assert _misread(engine, [form]) == []
    assert len(as_rows(form)) == len(form)


@pytest.mark.parametrize("text", UNSAID)
def test_read_when_a_choice_is_left_open_then_nothing_is_said(engine, text):
    assert [status_of(engine, f, text) for f in FINDINGS] == [None] * 3


@pytest.mark.parametrize("text", UNASKED)
def test_read_when_a_row_has_no_answer_yet_then_only_the_others_are_read(engine, text):
    assert [status_of(engine, f, text) for f in FINDINGS] == [None, None, "present"]


@pytest.mark.parametrize(("text", "finding"), WELL.items(), ids=WELL)
def test_read_when_what_is_well_is_answered_no_then_it_is_in_doubt(
    engine, text, finding
):
    assert status_of(engine, finding, text) == "possible"


@pytest.mark.parametrize(("text", "told"), OPEN.items(), ids=OPEN)
def test_read_when_lines_are_no_form_then_they_are_read_as_before(engine, text, told):
    finding, status = told

    assert status_of(engine, finding, text) == status
