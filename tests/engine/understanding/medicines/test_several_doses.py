"""One medicine in several doses: what is taken together, and what takes whose place."""

import pytest
from fakes import TODAY

from chatbot.engine.products import taken_together
from chatbot.engine.understanding.reader import read


@pytest.fixture
def told(engine):
    return lambda text: read(engine.lexicon, text, None, TODAY)


def daily(reading, name):
    """Dose, tablets and doses a day of all that is taken of one medicine."""
    found = next(t for t in reading.treatments if t.name == name)
    return sorted(
        (t.dose, t.tablets or 1, t.per_day and round(t.per_day, 3))
        for t in taken_together(found)
    )


@pytest.mark.parametrize(
    ("text", "name", "doses"),
    [
        ("oxycontin 20 bid and oxycodone 5 qid prn", "oxycodone", [(5, 1, 4), (20, 1, 2)]),
        ("gabapentin 300 am and 600 hs", "gabapentin", [(300, 1, 1), (600, 1, 1)]),
        ("lyrica 75 mg in AM and 150 mg in PM", "pregabalin", [(75, 1, 1), (150, 1, 1)]),
        ("ms contin 30 bid plus morphine ir 15 q6h prn", "morphine", [(15, 1, 4), (30, 1, 2)]),
        ("vicodin 5/300 q6h and norco 10/325 q6h", "acetaminophen", [(300, 1, 4), (325, 1, 4)]),
        ("baclofen 10 tid and an extra 20 at night", "baclofen", [(10, 1, 3), (20, 1, 1)]),
        ("oxycodone 5 mg in the morning, 10 mg at night", "oxycodone", [(5, 1, 1), (10, 1, 1)]),
        ("gabapentin 300/300/600", "gabapentin", [(300, 1, 1), (300, 1, 1), (600, 1, 1)]),
        ("baclofen 10/10/20", "baclofen", [(10, 1, 1), (10, 1, 1), (20, 1, 1)]),
        ("pregabalin 75/75/150 mg", "pregabalin", [(75, 1, 1), (75, 1, 1), (150, 1, 1)]),
        ("naproxen 250 mg 2 in the morning and 1 at night", "naproxen", [(250, 1, 1), (250, 2, 1)]),
        ("norco 5/325 1 in the am 2 at night", "hydrocodone", [(5, 1, 1), (5, 2, 1)]),
        ("soma 350 tid + hs", "carisoprodol", [(350, 1, 1), (350, 1, 3)]),
        ("gaba 300 tid then 600 qhs", "gabapentin", [(300, 1, 3), (600, 1, 1)]),
        ("morphine sr 30 bd + oramorph 10 mg up to 4x/day", "morphine", [(10, 1, 4), (30, 1, 2)]),
        ("gabapentin 300 am then gabapentin 600 hs", "gabapentin", [(300, 1, 1), (600, 1, 1)]),
    ],
)  # fmt: skip
def test_read_when_doses_are_taken_beside_each_other_then_each_is_kept(
    told, text, name, doses
):
    assert daily(told(text), name) == doses


@pytest.mark.parametrize(
    ("text", "name", "dose"),
    [
        ("norco 10/325 4 a day, cut to 2 a day", "hydrocodone", (10, 1, 2)),
        ("cut his norco 10/325 from 4 a day to 2 a day", "hydrocodone", (10, 1, 2)),
        ("increased gabapentin 300 from bid to tid", "gabapentin", (300, 1, 3)),
        ("gabapentin 300 tid, changed to prn", "gabapentin", (300, 1, 3)),
        ("gabapentin 300 tid, falls down to twice a week", "gabapentin", (300, 1, 3)),
        ("ibuprofen 400 tid, then 800 tid", "ibuprofen", (800, 1, 3)),
        ("took ibuprofen 400 tid for a week, then ibuprofen 800 tid", "ibuprofen", (800, 1, 3)),
        ("was on gabapentin 300 tid, now 600 tid", "gabapentin", (600, 1, 3)),
        ("gabapentin 300 tid, increased to 600 tid", "gabapentin", (600, 1, 3)),
        ("on naproxen 500 bid which was changed to 250 bid", "naproxen", (250, 1, 2)),
        ("hydrocodone 5/325 tid, went up to 10/325 tid last month", "hydrocodone", (10, 1, 3)),
        ("ibuprofen 800 tid, 2400 mg a day in total", "ibuprofen", (800, 1, 3)),
        ("takes tylenol 1000 mg tid, so 3 g of tylenol a day", "acetaminophen", (1000, 1, 3)),
        ("oxycodone up from 5 to 10 q6h", "oxycodone", (10, 1, 4)),
        ("switched from oxycodone 5 q6h to oxycodone 10 q6h", "oxycodone", (10, 1, 4)),
        ("ibuprofen 400 tid no help. Now on ibuprofen 800 tid.", "ibuprofen", (800, 1, 3)),
        ("gabapentin 300 tid. Gabapentin was increased to 600 tid last week.", "gabapentin", (600, 1, 3)),
        ("oxycodone 10 mg qid, halved it last month, now 5 mg qid", "oxycodone", (5, 1, 4)),
        ("was on prednisone 60 daily, down to 30 this week", "prednisone", (30, 1, 1)),
        ("meloxicam 15 mg qd (taking 7.5)", "meloxicam", (7.5, 1, 1)),
        ("naproxen 250, bumped to 500 two weeks ago", "naproxen", (500, 1, None)),
        ("gabapentin upped from 300 tid to 600 tid on Monday", "gabapentin", (600, 1, 3)),
        ("Lyrica causes brain fog; taking 75 at night only", "pregabalin", (75, 1, 1)),
        ("Tylenol only; 500 mg q6h", "acetaminophen", (500, 1, 4)),
        ("started duloxetine last week by PCP, 30 mg", "duloxetine", (30, 1, None)),
    ],
)  # fmt: skip
def test_read_when_a_dose_takes_the_place_of_another_then_it_alone_counts(
    told, text, name, dose
):
    assert daily(told(text), name) == [dose]


@pytest.mark.parametrize(
    ("text", "name", "dose"),
    [
        ("ibuprofen 800 tid. The ibuprofen 800 did nothing.", "ibuprofen", (800, 1, 3)),
        ("naproxen 500 mg twice daily, in the morning and at night", "naproxen", (500, 1, 2)),
        ("meloxicam 15 daily, 7/10 pain, 3 times a week gym", "meloxicam", (15, 1, 1)),
        ("ibuprofen 600 q6h, 2 weeks, no help", "ibuprofen", (600, 1, 4)),
        ("flexeril 10 tid and 4 sessions of PT", "cyclobenzaprine", (10, 1, 3)),
        ("naproxen 500 bid, 20 mg omeprazole daily", "naproxen", (500, 1, 2)),
        ("took 800 ibuprofen at 8 am and 2 pm", "ibuprofen", (800, 1, None)),
        ("gabapentin 300 am still sore", "gabapentin", (300, 1, None)),
        ("ibuprofen 600 mg 3 times daily and 65 kg", "ibuprofen", (600, 1, 3)),
        ("oxycodone 10 q6h, pain now 5", "oxycodone", (10, 1, 4)),
        ("oxycodone 10 q6h, pain down to 5", "oxycodone", (10, 1, 4)),
        ("gabapentin 300 bid, 600 hs next week", "gabapentin", (300, 1, 2)),
    ],
)  # fmt: skip
def test_read_when_another_number_follows_a_dose_then_it_is_no_second_one(
    told, text, name, dose
):
    assert daily(told(text), name) == [dose]


@pytest.mark.parametrize(
    ("text", "name", "dose"),
    [
        ("ibuprofen 2 tabs of 200 tid", "ibuprofen", (200, 2, 3)),
        ("aleve 2 bid", "naproxen", (2, 1, 2)),
        ("takes ibuprofen 4 of the 200s three times a day", "ibuprofen", (200, 4, 3)),
        ("ibuprofen 200mg tabs takes 3 at a time, twice daily", "ibuprofen", (200, 3, 2)),
        ("vicodin es 7.5/300 tid", "hydrocodone", (7.5, 1, 3)),
        ("tylenol 2x500 tid", "acetaminophen", (500, 2, 3)),
        ("tylenol 500 x2 tid", "acetaminophen", (500, 2, 3)),
        ("2 x 500 mg paracetamol qds", "acetaminophen", (500, 2, 4)),
        ("tramadol 50 1-2 qid prn", "tramadol", (50, 2, 4)),
        ("gabapentin 300 mg, 2 caps at bedtime", "gabapentin", (300, 2, 1)),
        ("1/2 tab of tizanidine 4 mg hs", "tizanidine", (4, 0.5, 1)),
        ("one and a half tabs of tramadol 50 tid", "tramadol", (50, 1.5, 3)),
        ("oxycodone 5 mg, takes 4 a day", "oxycodone", (5, 1, 4)),
        ("oxycodone 5 q4h prn max 4/d", "oxycodone", (5, 1, 4)),
        ("oxycodone 5 mg 1-2 tabs q6h prn, using about 6 a day", "oxycodone", (5, 1, 6)),
        ("fentanyl patch 12 mcg q72", "fentanyl", (12, 1, 0.333)),
        ("fentanyl 25 mcg/hr patch every 3 days", "fentanyl", (25, 1, 0.333)),
        ("morphine 15 mg for breakthrough pain q4h prn", "morphine", (15, 1, 6)),
        ("hydromorphone 2 q6h", "hydromorphone", (2, 1, 4)),
        ("hydrocodone 10/325 tab 1 po q6h prn", "hydrocodone", (10, 1, 4)),
        ("gabapentin 300 mg capsule take 2 capsules by mouth tid", "gabapentin", (300, 2, 3)),
        ("fentanyl 50 patch every 72 hours", "fentanyl", (50, 1, 0.333)),
        ("2 extra strength tylenol tid", "acetaminophen", (2, 1, 3)),
        ("naproxen sodium 550 bid", "naproxen", (550, 1, 2)),
        ("tylenol 3g/day", "acetaminophen", (3, 1, 1)),
        ("methotrexate 6 x 2.5mg tabs once a week", "methotrexate", (2.5, 6, 0.143)),
    ],
)  # fmt: skip
def test_read_when_tablets_are_counted_then_strength_and_count_are_apart(
    told, text, name, dose
):
    assert daily(told(text), name) == [dose]


@pytest.mark.parametrize(
    ("text", "name", "unit"),
    [
        ("aleve 2 bid", "naproxen", "tablet"),
        ("excedrin 2 bid", "aspirin", "tablet"),
        ("buprenorphine patch 20", "buprenorphine", "mcg"),
        ("fentanyl patch 50 q72", "fentanyl", "mcg"),
        ("tizanidine 4 tid", "tizanidine", "mg"),
    ],
)
def test_read_when_a_dose_has_no_unit_then_it_is_that_of_the_drug(
    told, text, name, unit
):
    found = next(t for t in told(text).treatments if t.name == name)

    assert found.unit == unit


@pytest.mark.parametrize(
    ("text", "doses"),
    [
        ("hydrocodone 5/325 tid", {"hydrocodone": 5, "acetaminophen": 325}),
        ("oxycodone 10-325 q6h", {"oxycodone": 10, "acetaminophen": 325}),
        ("codeine 30/300", {"codeine": 30, "acetaminophen": 300}),
        ("losartan 50/12.5", {"losartan": 50}),
        ("oxycodone 5 mg, tylenol 325", {"oxycodone": 5, "acetaminophen": 325}),
    ],
)
def test_read_when_an_opioid_has_two_strengths_then_the_second_is_acetaminophen(
    engine, text, doses
):
    reading = read(engine.lexicon, f"back pain, takes {text}", None, TODAY)

    assert {t.name: t.dose for t in reading.treatments} == doses


@pytest.mark.parametrize(
    "text",
    ["Percocet 5 mg-325 mg q6h", "5 mg-325 mg of Percocet q6h", "Percocet 325 mg/5 mg q6h", "5-325 Percocet q6h"],
)  # fmt: skip
def test_read_when_both_strengths_of_a_product_have_a_unit_then_each_is_its_own(
    told, text
):
    reading = told(text)

    assert daily(reading, "oxycodone") == [(5, 1, 4)]
    assert daily(reading, "acetaminophen") == [(325, 1, 4)]


@pytest.mark.parametrize(
    "text",
    ["400 mg-800 mg ibuprofen tid", "ibuprofen 400 mg-800 mg tid", "ibuprofen 400 mg to 800 mg tid"],
)  # fmt: skip
def test_read_when_a_range_has_a_unit_twice_then_is_no_product(told, text):
    assert daily(told(text), "ibuprofen") == [(800, 1, 3)]


def test_read_when_hours_stand_behind_a_slash_then_they_are_no_second_strength(told):
    assert daily(told("naproxen 500 mg/8 h"), "naproxen")[0][0] == 500


@pytest.mark.parametrize("now", ["a full tab", "1 whole tablet"])
def test_read_when_a_whole_tablet_follows_half_of_one_then_it_is_the_dose(told, now):
    reading = told(f"baclofen half a tab, now {now} tid")

    assert daily(reading, "baclofen") == [(1, 1, 3)]
