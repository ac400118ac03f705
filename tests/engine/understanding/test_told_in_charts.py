"""Signs, dates and doses as charts and letters word them."""

import textwrap

import pytest
from fakes import TODAY
from said import rows_of, status_of

from chatbot.engine.understanding import read

SAID = {
    "leg_numbness": {
        "the legs do not feel weak": None,
        "his feet don't feel numb": "absent",
        "cannot feel his feet and they are weak": "present",
        "denies changes in bladder function nor lower extremity weakness or sensory changes": "absent",
    },
    "saddle_numbness": {
        "the saddle area does not feel numb": None,
        "saddle area doesn't feel any touch": "present",
    },
    "leg_weakness": {
        "denies changes in bladder function nor lower extremity weakness or sensory changes": "absent",
        "could not push his right foot down": "present",
        "back pain after hauling heavy branches and limbs": None,
        "heavy legs since a fall from a tree": "possible",
    },
    "sexual_change": {
        "difficulty performing daily activities": None,
        "trouble performing his job": None,
        "cannot perform any more": "present",
    },
    "tb_exposure": {
        "no contact with TB": "absent",
        "denies contacts with tuberculosis": "absent",
        "had contact with TB": "present",
    },
    "bowel_change": {
        "history of neurogenic bowel/bladder": "possible",
        "he had no saddle anaesthesia and his anal tone was preserved": "absent",
        "no perianal sensation or anal tone": "present",
    },
    "bladder_change": {"history of neurogenic bowel/bladder": "possible"},
    "positive_slr": {
        "straight leg raise test is normal": "absent",
        "with a positive bilateral straight leg raise": "present",
        "straight leg raise testing is positive on the right": "present",
        "straight leg raise test was not normal": None,
    },
}


@pytest.mark.parametrize(("finding", "text", "expected"), rows_of(SAID))
def test_read_when_a_chart_tells_a_sign_then_it_has_that_status(
    engine, finding, text, expected
):
    assert status_of(engine, finding, text) == expected


def test_read_when_an_age_is_dotted_without_its_last_dot_then_it_is_read(engine):
    told = read(engine.lexicon, "49 y.o female, back pain", None, TODAY).observations

    assert [o.value for o in told if o.finding == "age"] == [49]


def _days(engine, text):
    told = read(engine.lexicon, text, None, TODAY).observations
    return next((o.value for o in told if o.finding == "duration"), None)


def _age_in_days(year, month, day):
    return (TODAY - TODAY.replace(year=year, month=month, day=day)).days


@pytest.mark.parametrize(
    "text",
    [
        "back pain since March 14, 2021", "back pain since 14 March 2021", "back pain since 14th March 2021",
        "back pain since 3/14/2021", "back pain since 3/14/21", "back pain since 14.03.2021", "back pain since 2021-03-14",
        "back pain, DOI: 3/14/2021", "back pain. Date of injury 3/14/2021", "hurt her back lifting a crate on 14 March 2021",
        "hurt her back lifting a crate on 3/14/2021",
    ],
)  # fmt: skip
def test_read_when_a_date_has_its_year_then_the_pain_is_as_old(engine, text):
    assert _days(engine, text) == _age_in_days(2021, 3, 14)


@pytest.mark.parametrize(
    "text",
    [
        "back pain that began 3 days following a fall",
        "back pain that began 3 days after a fall",
    ],
)
def test_read_when_pain_followed_an_event_by_days_then_those_are_not_its_length(
    engine, text
):
    assert _days(engine, text) is None


def test_read_when_a_length_of_time_stands_behind_two_complaints_then_it_is_of_both(
    engine,
):
    text = "back pain and difficulty walking for the past two weeks"

    assert _days(engine, text) == 14


@pytest.mark.parametrize(
    ("text", "dose"),
    [
        ("started naproxen on 3/14/2021", None), ("started gabapentin 14 March 2025", None),
        ("gabapentin 300 may help", 300), ("percocet 5/325", 5), ("flexeril 5 may be stopped", 5),
    ],
)  # fmt: skip
def test_read_when_a_date_stands_behind_a_medicine_then_it_is_no_dose(
    engine, text, dose
):
    told = read(engine.lexicon, text, None, TODAY).treatments

    assert dose in {t.dose for t in told}


@pytest.mark.parametrize(
    ("text", "name", "status", "response"),
    [
        ("massage no longer provided any benefit", "massage", "unknown", "none"),
        ("oxycodone no longer effective", "oxycodone", "unknown", "none"),
        ("prescribed NSAIDs but has made little improvement", "nsaid", "unknown", "partial"),
        ("treated with physical therapy with subsequent symptom improvement", "physical-therapy", "unknown", "helped"),
        ("PT made the pain worse", "physical-therapy", "unknown", "none"),
        ("PT: no pain relief", "physical-therapy", "unknown", "none"),
        ("physical therapy aggravated his symptoms", "physical-therapy", "unknown", "none"),
        ("requesting prior authorization for an epidural steroid injection", "epidural-injection", "planned", "unknown"),
        ("on naproxen, sitting worsens the pain", "naproxen", "current", "unknown"),
    ],
)  # fmt: skip
def test_read_when_a_chart_tells_how_a_treatment_did_then_it_is_kept(
    engine, text, name, status, response
):
    told = read(engine.lexicon, f"Back pain. {text}", None, TODAY).treatments

    assert [(t.name, t.status, t.response) for t in told] == [(name, status, response)]


WRAPPED = [
    "39 year old woman, back strain for 12 days that has not responded to tizanidine, ice, naproxen 500mg and a lidocaine patch.",
    "64F with lumbar stenosis, leg weakness for 3 weeks, no fever or chills, numb between the legs and leaking urine since Monday, gabapentin 300 tid without benefit, takes Eliquis and metformin.",
    "50M low back pain for 8 weeks after moving boxes at work, no leg pain or numbness, tried ibuprofen 600 tid with no relief, PT helped a little, otherwise healthy and no allergies",
]


def _told(engine, text):
    said = read(engine.lexicon, text, None, TODAY)
    signs = [(o.finding, o.status, o.value) for o in said.observations]
    taken = [(t.name, t.status, t.response, t.dose, t.frequency) for t in said.treatments]  # fmt: skip
    return sorted(map(str, signs)), sorted(map(str, taken))


@pytest.mark.parametrize("width", [60, 72, 80, 100])
@pytest.mark.parametrize("text", WRAPPED)
def test_read_when_lines_are_wrapped_then_nothing_changes(engine, text, width):
    assert _told(engine, textwrap.fill(text, width)) == _told(engine, text)


@pytest.mark.parametrize(
    "text",
    [
        "36F back strain 5 days, acetaminophen did not help, no leg\nsymptoms, on sertraline",
        "36F low back pain 5 weeks, tried ibuprofen and tylenol no\nhelp",
        "68M smoker with hypertension, back and buttock pain for 2\nweeks, tylenol helps",
    ],
)
def test_read_when_a_line_cannot_end_where_it_does_then_it_goes_on(engine, text):
    assert _told(engine, text) == _told(engine, text.replace("\n", " "))


@pytest.mark.parametrize(
    "rows",
    [
        "fever no\nweakness no\nback pain yes",
        "no fever and no chills and nothing else of the kind\nnumb between the legs since the morning of today",
        "back pain 3 weeks\nibuprofen 800\nno help",
    ],
)
def test_read_when_lines_are_rows_then_each_stays_its_own(engine, rows):
    assert _told(engine, rows) == _told(engine, rows.replace("\n", "\n\n"))
