import pytest
from fakes import TODAY

from chatbot.engine.understanding.reader import read


def dosed(reading):
    return [(t.name, t.dose, t.unit, t.frequency) for t in reading.treatments]


@pytest.mark.parametrize(
    ("text", "dose"),
    [
        ("ibuprofen 800mg", (800, "mg", None)),
        ("ibuprofen 800 mg three times a day", (800, "mg", "three times daily")),
        ("motrin 800s", (800, "mg", None)),
        ("ibuprofen 600 q6h", (600, "mg", "every 6 hours")),
        ("ibuprofen 400-600 mg every 4 to 6 hours", (600, "mg", "every 4 to 6 hours")),
        ("800 mg of ibuprofen", (800, "mg", None)),
        ("two advils", (2, "tablet", None)),
        ("advil 2 tabs tid", (2, "tablet", "three times daily")),
        ("ibuprofen 200 mg x4 daily", (200, "mg", "four times daily")),
        ("ibuprofen b.i.d.", (None, None, "twice daily")),
        ("ibuprofen 800 mg slow release twice a day", (800, "mg", "twice daily")),
        ("ibuprofen 1,200 mg per day", (1200, "mg", "once daily")),
        ("ibuprofen at bedtime", (None, None, "at bedtime")),
        ("ibuprofen for 5 days", (None, None, None)),
        ("his ibuprofen dose is 600 tid", (600, "mg", "three times daily")),
        ("takes ibuprofen, 600 tid", (600, "mg", "three times daily")),
        ("ibuprofen now 600 tid", (600, "mg", "three times daily")),
        ("ibuprofen cut to 200 tid", (200, "mg", "three times daily")),
        ("ibuprofen went up to 600 tid", (600, "mg", "three times daily")),
        ("ibuprofen was 200 now 600 tid", (600, "mg", "three times daily")),
        ("ibuprofen 1200 mg total daily", (1200, "mg", "once daily")),
        ("ibuprofen adds up to 1200 mg a day", (1200, "mg", "once daily")),
        ("ibuprofen 1200 mg in 24h", (1200, "mg", "once daily")),
        ("ibuprofen 2000 mg daily", (2000, "mg", "once daily")),
        ("ibuprofen, 54 yo smoker", (None, None, None)),
        ("ibuprofen now, 2 weeks in", (None, None, None)),
        ("on ibuprofen. pain is worse at 4 every morning", (None, None, None)),
        ("ibuprofen at 400 every night", (400, "mg", "at bedtime")),
    ],
)
def test_read_when_a_dose_is_written_then_it_belongs_to_the_drug(told, text, dose):
    reading = told(text)

    assert dosed(reading) == [("ibuprofen", *dose)]


@pytest.mark.parametrize(
    ("text", "name", "dose", "tablets"),
    [
        ("took 16 tylenol in the last 24 hours", "acetaminophen", 16, None),
        ("took 20 extra strength tylenol", "acetaminophen", 20, None),
        ("going through 20 aleve a day", "naproxen", 20, None),
        ("took 15 norco", "hydrocodone", 15, None),
        ("took 16 tylenol 500 mg", "acetaminophen", 500, 16),
        ("took 16 tablets of tylenol 500 mg", "acetaminophen", 500, 16),
        ("prescribed 20 tablets of tramadol 50 mg", "tramadol", 50, None),
        ("on 20 omeprazole", "omeprazole", 20, None),
    ],
)
def test_read_when_so_many_were_taken_then_they_are_tablets(
    engine, text, name, dose, tablets
):
    reading = read(engine.lexicon, text, None, TODAY)
    (found,) = (t for t in reading.treatments if t.name == name)

    assert (found.dose, found.tablets) == (dose, tablets)
    assert found.unit == (
        "mg" if tablets or name in {"omeprazole", "tramadol"} else "tablet"
    )


@pytest.mark.parametrize(
    "text",
    ["percocet 5/325 1 tab q6h", "percocet 5-325 mg q6h", "on percocet 5/325 q 6 hrs"],
)
def test_read_when_a_product_has_two_parts_then_each_has_its_dose(told, text):
    reading = told(text)

    assert dosed(reading) == [
        ("oxycodone", 5, "mg", "every 6 hours"),
        ("acetaminophen", 325, "mg", "every 6 hours"),
    ]


@pytest.mark.parametrize(
    ("text", "schedule"),
    [
        ("naproxen 500 bid prn", "as needed"),
        ("naproxen as needed", "as needed"),
        ("naproxen 500 bid", "regular"),
        ("naproxen around the clock", "regular"),
        ("naproxen 500", None),
    ],
)
def test_read_when_a_schedule_is_said_then_it_is_kept(told, text, schedule):
    assert told(text).treatments[0].schedule == schedule


@pytest.mark.parametrize(
    ("text", "dose", "tablets"),
    [
        ("takes 2 tablets of tylenol 500 mg every 4 hours", 500, 2),
        ("tylenol 500 mg 2 tabs tid", 500, 2),
        ("takes 2 tylenol 500 mg every 6 hours", 500, 2),
        ("takes 15 tylenol 325 mg a day", 325, 15),
        ("up to 14 tablets of tylenol 325 daily", 325, 14),
        ("norco 10/325 1 tab every 6 hours", 325, None),
        ("day 2, tylenol 500 mg", 500, None),
        ("pain at L4-5, tylenol 500 mg", 500, None),
    ],
)
def test_read_when_tablets_are_counted_keeps_how_many(engine, text, dose, tablets):
    reading = read(engine.lexicon, text, None, TODAY)
    taken = next(t for t in reading.treatments if t.name == "acetaminophen")

    assert (taken.dose, taken.tablets) == (dose, tablets)
    assert not reading.unread


def test_read_when_a_number_counts_what_comes_next_then_it_is_no_dose(told):
    reading = told("naproxen, cyclobenzaprine and 4 sessions of PT failed")

    assert {t.name: t.dose for t in reading.treatments} == {
        "naproxen": None,
        "cyclobenzaprine": None,
        "physical-therapy": None,
    }


@pytest.mark.parametrize(
    ("text", "frequency"),
    [
        ("tramadol 50 mg q.6h. p.r.n.", "every 6 hours"),
        ("tramadol 50 mg q. 6 h. p.r.n.", "every 6 hours"),
        ("tramadol q.4-6h prn", "every 4 to 6 hours"),
    ],
)
def test_read_when_a_letter_is_dotted_before_hours_then_the_dot_is_no_decimal(
    told, text, frequency
):
    assert told(text).treatments[0].frequency == frequency


@pytest.mark.parametrize(
    ("text", "dose"),
    [
        ("tramadol was increased to 100 mg twice daily", 100),
        ("I take tramadol now, fifty milligrams", 50),
        ("tramadol, a hundred milligrams, and gabapentin", 100),
    ],
)
def test_read_when_words_stand_before_the_strength_then_it_is_the_dose(
    told, text, dose
):
    assert told(text).treatments[0].dose == dose


def test_read_when_a_strength_stands_before_the_next_name_then_it_is_of_that(told):
    doses = {t.name: t.dose for t in told("naproxen and 300 mg gabapentin").treatments}

    assert doses == {"naproxen": None, "gabapentin": 300}


@pytest.mark.parametrize(
    ("text", "doses"),
    [
        ("Percocet, the 10/325s, two a day", [10, 325]),
        ("I've had some naproxen, 400, three times a day.", [400]),
        ("taking metformin a thousand twice a day", [1000]),
        ("gabapentin 300 mg 3x day", [300]),
    ],
)
def test_read_when_a_strength_is_said_loosely_then_it_is_read(told, text, doses):
    assert [t.dose for t in told(text).treatments] == doses


@pytest.mark.parametrize(
    ("text", "amount", "per_day"),
    [
        ("morphine 10mg/5ml, 5 ml qds", 10, 4),
        ("oramorph 10 mg/5 ml 2.5 ml qds", 5, 4),
        ("morphine solution 10 mg per 5 ml, 10 ml bd", 20, 2),
        ("codeine linctus 15mg/5ml 10 ml tds", 30, 3),
        ("gabapentin 50 mg/ml 6 ml tds", 300, 3),
        ("oramorph 2.5 ml of 10mg/5ml qds", 5, 4),
        ("morphine 5 ml (10 mg/5 ml) qds", 10, 4),
        ("half a 25 mg tramadol bd", 12.5, 2),
        ("amitriptyline 1/2 a 25 mg at night", 12.5, 1),
        ("a quarter of a 50 mg tramadol bd", 12.5, 2),
        ("tramadol half a 50 tds", 25, 3),
        ("half of a 5 mg diazepam at night", 2.5, 1),
    ],
)
def test_read_when_part_of_a_strength_is_taken_then_only_that_counts(
    engine, text, amount, per_day
):
    taken = read(engine.lexicon, text, None, TODAY).treatments[0]

    assert (taken.dose * (taken.tablets or 1), taken.per_day) == (amount, per_day)


@pytest.mark.parametrize(
    ("text", "dose", "unit"),
    [
        ("fentanyl 12 patch", 12, "mcg"),
        ("fentanyl patch 50", 50, "mcg"),
        ("lidocaine 3 patches", 3, "tablet"),
        ("wears 1 lidocaine patch", 1, "tablet"),
    ],
)
def test_read_when_a_patch_is_named_then_many_are_its_strength(
    engine, text, dose, unit
):
    taken = read(engine.lexicon, text, None, TODAY).treatments[0]

    assert (taken.dose, taken.unit) == (dose, unit)


@pytest.mark.parametrize("text", ["oramorph 10mg/5ml prn", "ketorolac 30 mg/ml im"])
def test_read_when_how_much_of_a_liquid_is_not_told_then_no_dose_is(engine, text):
    assert read(engine.lexicon, text, None, TODAY).treatments[0].dose is None


@pytest.mark.parametrize("text", ["naproxen 10/10/25", "started baclofen 5/5/2026"])
def test_read_when_three_numbers_are_a_date_then_they_are_no_dose(engine, text):
    assert read(engine.lexicon, text, None, TODAY).treatments[0].dose is None


def test_read_when_a_medicine_is_dated_then_the_year_is_no_dose(told):
    (naproxen,) = told("back pain, naproxen 2019 no help").treatments

    assert (naproxen.dose, naproxen.status) == (None, "past")


@pytest.mark.parametrize(
    "text",
    [
        "oxycodone 10 mg, 2 bd",
        "oxycodone 10, takes two bd",
        "takes two 10 mg oxycodone bd",
        "takes 2 of the oxycodone 10s bd",
        "oxycodone two 10 mg tablets bd",
        "oxycodone 2 x 10 bd",
        "lives alone. 2 oxycodone 10 bd",
    ],
)
def test_read_when_so_many_of_a_strength_are_taken_then_all_of_them_count(told, text):
    (taken,) = told(text).treatments

    assert (taken.dose, taken.tablets, taken.per_day) == (10, 2, 2)


@pytest.mark.parametrize(
    "text", ["metformin 2000 daily", "naproxen 2000 mg bid", "gabapentin 1900/day"]
)
def test_read_when_a_dose_looks_like_a_year_then_it_dates_nothing(told, text):
    assert told(text).treatments[0].status == "unknown"


@pytest.mark.parametrize(
    "text",
    [
        "a1c 7.2 metformin", "INR 2.5 warfarin", "k 4.5 lisinopril", "K: 4.5 lisinopril", "phq 12 sertraline",
        "hba1c 8 metformin", "tsh 3 naproxen", "ldl 90 ibuprofen", "crp 4 naproxen", "pain 8 ibuprofen",
    ],
)  # fmt: skip
def test_read_when_a_result_stands_before_a_medicine_then_it_is_no_dose(told, text):
    assert told(text).treatments[0].dose is None


@pytest.mark.parametrize(
    ("text", "dose"),
    [("takes 2 tylenol", 2), ("k 4.5, 2 tylenol", 2), ("a1c 7.2 metformin 500 mg", 500), ("3 advil a day", 3)],
)  # fmt: skip
def test_read_when_a_count_stands_before_a_medicine_then_it_is_the_dose(
    told, text, dose
):
    assert told(text).treatments[0].dose == dose


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("naproxen 250 mg bid, 3 days, no response", 3),
        ("ibuprofen 600 tid, for 1 wk, then stopped", 7),
        ("naproxen 500 bid, 3 weeks, no fever", None),
    ],
)
def test_read_when_a_length_follows_a_comma_then_it_is_of_the_dose_it_tells_of(
    told, text, days
):
    assert told(text).treatments[0].days == days
