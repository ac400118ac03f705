import pytest
from fakes import TODAY
from said import status_of

from chatbot.engine.understanding import read
from chatbot.model.case import Interval
from chatbot.model.reading import Prompt


def duration(reading):
    return next(
        (o.value for o in reading.observations if o.finding == "duration"), None
    )


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("lowr bakc pain 6 wks, naproxen no help", 42),
        ("back pain for 10 days", 10),
        ("her back pain first started 3 weeks ago", 21),
        ("back pain came on 3 weeks ago over 2 days", 21),
        ("back pain for 10 days, visiting grandchildren (ages 1 and 3 years)", 10),
        ("two days ago I reached for a cup and felt a sharp pain in my back", 2),
        ("bad sciatica beginning 2 weeks ago", 14),
        ("pain for 3 weeks at yoga", 21),
        ("had back strain 2 years ago, now new low back strain 3 days", 3),
        ("had back pain 2 years ago, now low back pain for 3 days", 3),
        ("back pain 5 years ago. New episode 4 days", 4),
        ("back strain 1 year ago, presents with 1 week of low back pain", 7),
        ("sciatica 2 years ago, again for 5 days", 5),
        ("LBP 10 years ago; LBP returned 3 weeks ago", 21),
        ("low back pain began 2 years ago, new leg numbness 3 days", 730),
        ("back strain 6 weeks ago, now leg pain for 2 days", 42),
        ("back strain 3 weeks ago, now bad for 2 days", 21),
        ("hurt his back 6 weeks ago, now numb foot for 1 week", 42),
        ("LBP 3 wks", 21),
        (
            "Naproxen upset her stomach, so it was stopped. Now 8 wks. Stiff in the morning for an hour, better once she moves about and has had a shower. Brother has ankylosing spondylitis, and is seen by a rheumatologist in town for it.",
            56,
        ),
        ("38M 3 wks L leg pain to the foot w/ tingling", 21),
        ("3 weeks leg pain to the calf with weakness", 21),
        ("leg pain with fever for 3 days", None),
        ("5 weeks of pain in both legs on walking, better sitting", 35),
        ("leg pain, give naproxen 500 bid for 7 days", None),
        ("2 y of back pain", 730),
        ("3 w of lbp", 21),
        ("54 y of age, LBP 3 wks", 21),
        ("low bakc pain 3wks ibuprofin no help", 21),
        ("bcak pain 4 weeks gabapentin 300 tid no help", 28),
        ("pt fell 1 wk ago, back pain since", 7),
        ("pt 80 yo woman fell out of bed 1 wk ago, mid back pain since", 7),
        ("prior episode lasted 2 months, LBP", None),
        ("LBP, prior episode 2 years", None),
        ("previous LBP lasted 2 weeks, this one 5 weeks", 35),
        ("LBP over the prior 3 weeks", 21),
        ("prior LBP now for 3 weeks", 21),
        ("PT started 2 weeks ago, lbp 3 months", Interval(low=89.38, high=93.02)),
        ("pain below the knee x 3 weeks, back sore", 21),
        ("LBP x3wks", 21),
        ("43 M / LBP / 6 d / lifting", 6),
        ("37F, LBP x 3m", Interval(low=89.38, high=93.02)),
        ("walks for 30m with LBP", None),
        ("back pain 3/52", 21),
        ("10/7 of back pain", 10),
        ("two and a half weeks of back pain", 17.5),
        ("a 3-week history of back pain", 21),
        ("back pain began 3 weeks ago", 21),
        ("back pain since yesterday", 1),
        ("back pain for a couple of weeks", 14),
        ("back pain for the last 4 days", 4),
        ("back pain for 2 years", 730),
        ("back pain 2-3 weeks", Interval(low=14, high=21)),
        ("back pain for a few days", Interval(low=2, high=4)),
        ("back pain since March", Interval(low=238, high=268)),
        ("back pain since Monday", 1),
        ("back pain since 14 March 2026", 255),
        ("back pain for years", Interval(low=730, high=3650)),
        ("back pain for a month and a half", Interval(low=44.69, high=46.51)),
        ("back pain 2/12", Interval(low=59.58, high=62.02)),
        ("LBP 5 weeks after moving boxes", 35),
        ("47M back strian 12 days after moving", 12),
        ("back strain 2 days after shovelling snow", 2),
        ("58M, 5 weeks after lifting, leg pain", 35),
        ("back pain, 6 weeks after digging", 42),
        ("a fortnight of back pain", 14),
        ("back pain (a week), no leg pain", 7),
        ("back pain has lasted a month", Interval(low=29.79, high=31.01)),
        ("Pt 58M back pain. Duration: 2-3 wks", Interval(low=14, high=21)),
        ("LBP bad for 5 days but niggling 2 weeks", 14),
        ("back pain really severe x 3 days, grumbling for 6 wks before", 42),
        ("bad back for 5 days", 5),
        ("back pain since a lifting injury at work on 3 March", 266),
        ("slipped this AM, back pain", 0.5),
        ("LBP since a trip over a rug Saturday", 3),
        ("Presented w/ 3/52 LBP, fevers", 21),
        ("R sided LBP\nHPC: 10/52 gradual onset, desk job, no trauma.", 70),
        ("3/52 R loin & low back pain", 21),
        ("LBP since MVA 2014", Interval(low=4346, high=4710)),
        ("58F on naproxen, 4/7 worsening lumbar pain, numb thigh", 4),
        ("developed back pain on 3 November, then sciatica", 21),
        ("LBP which began in the gym on 3 November", 21),
        ("RTA today - driver, lumbar pain", 0.5),
        ("back strain\nDate of injury: 3 weeks ago\nTreatment: naproxen", 21),
        ("DOI: 3 weeks ago. LBP", 21),
        ("LBP since 5/7 ago", 5),
        ("moving a couch 3 days ago, LBP", 3),
        ("LBP since lifting pt Tues", 7),
        ("carrying shopping 2 days ago, LBP", 2),
        ("LBP since lifting patient 5 days ago", 5),
        ("back pain for 10 days after deadlifts", 10),
        ("fell off a ladder 10 years ago, LBP 3 weeks", 21),
        ("back pain - 3 days", 3),
        ("back pain for more than 2 weeks", Interval(low=14.01, high=17.5)),
    ],
)
def test_read_when_the_pain_has_a_length_then_it_is_in_days(told, text, days):
    assert duration(told(text)) == days


@pytest.mark.parametrize(
    "text",
    [
        "back pain. Struggling for 3 weeks now",
        "back pain, been really bad for 3 weeks",
        "back pain; 3 weeks, nothing helped",
        "LBP off and on x 3 weeks",
        "45F LBP into the right buttock and thigh for 3 weeks",
        "LBP 3wks gabapentin for shingles since May",
    ],
)
def test_read_when_nothing_else_is_told_beside_a_length_then_it_is_of_the_pain(
    told, text
):
    assert duration(told(text)) == 21


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("back pain, ulcer 10 years ago", id="an ulcer"),
        pytest.param("back pain. knee surgery 25 years ago", id="an operation"),
        pytest.param("LBP 3 weeks after surgery", id="since an operation"),
        pytest.param("LBP, toradol shot was great for 6 hours then back", id="relief"),
        pytest.param("back pain began 2 days after lifting", id="when it began"),
        pytest.param("LBP, 5 days after lifting developed a numb foot", id="what came"),
        pytest.param("41 yrs, F, LBP", id="an age and a sex"),
        pytest.param("developed a rash in March, LBP", id="a rash"),
        pytest.param("Knee pain started 3 weeks ago, LBP", id="a knee"),
        pytest.param("LBP, started naproxen in August", id="since when one is taken"),
        pytest.param("LBP. Date of last visit: 3 weeks ago", id="a visit"),
        pytest.param("LBP, 6 weeks after having her baby", id="since a birth"),
        pytest.param("LBP. Walks twice a week", id="how often"),
        pytest.param("LBP, paracetamol (a week)", id="a drug in a bracket"),
        pytest.param("LBP, 3 weeks after the epidural", id="since a needle"),
        pytest.param("back pain for -3 days", id="less than nothing"),
        pytest.param("LBP x -3 days", id="less than nothing, in short"),
        pytest.param("54 year old with back pain", id="an age"),
        pytest.param("back pain, ibuprofen for 5 days", id="a drug"),
        pytest.param("back pain, review in 2 weeks", id="what is to come"),
        pytest.param("back pain, ibuprofen every 6 hours", id="a frequency"),
        pytest.param("presents today with back pain", id="today"),
        pytest.param("back pain, smoker for 20 years", id="smoking"),
        pytest.param("similar back pain 3 years ago", id="an earlier episode"),
        pytest.param("does back pain for 3 weeks need an MRI?", id="a question"),
        pytest.param("back pain and he has lived here for 5 years", id="a place"),
        pytest.param("back pain. Has been driving lorries for 30 years", id="work"),
        pytest.param("back pain. Vegetarian for 10 years", id="food"),
        pytest.param("back pain. He was in Vietnam for 3 weeks", id="a journey"),
        pytest.param("back pain, MRI at 6 weeks", id="a test"),
        pytest.param(
            "Struggles with depression off and on for a year. Managing her back pain.",
            id="a mood that comes and goes",
        ),
    ],
)
def test_read_when_something_else_has_a_length_then_the_pain_has_none(told, text):
    assert duration(told(text)) is None


def test_read_when_chronic_pain_flares_then_the_flare_is_not_its_length(told):
    reading = told("chronic LBP, flare x 4 days")

    assert duration(reading) is None
    assert "chronic" in {o.finding for o in reading.observations}


@pytest.mark.parametrize(
    "text",
    [
        "LBP long standing, worse 1/52", "Long-standing LBP", "LBP, chronic", "back pain (chronic), flare 3 weeks", "LBP chronic x 5 years",
        "Chronic, flare 3 weeks", "LBP is chronic. Flare 3 weeks",
    ],
)  # fmt: skip
def test_read_when_chronic_stands_behind_the_pain_then_it_is_chronic(engine, text):
    assert status_of(engine, "chronic", text) == "present"


@pytest.mark.parametrize(
    "text",
    [
        "LBP worse standing, 3 weeks", "LBP, long standing HTN, 3 weeks", "chronic cough, LBP 3 weeks", "LBP 3 weeks, chronic smoker",
        "back pain 3 weeks, chronic kidney disease", "LBP, not chronic, 3 weeks",
    ],
)  # fmt: skip
def test_read_when_something_else_is_chronic_then_the_pain_has_its_own_length(
    engine, text
):
    assert status_of(engine, "chronic", text) is None
    assert status_of(engine, "duration", text) == "present"


def test_read_when_the_whole_and_a_flare_are_told_then_the_whole_counts(told):
    assert duration(told("LBP x 5 yrs, flare x 1 week")) == 5 * 365


def test_read_when_a_length_is_corrected_then_only_the_new_one_is_read(told):
    reading = told("sorry, 4 months not 3 weeks")

    assert reading.correction
    assert duration(reading) == Interval(low=119.17, high=124.03)


def test_read_when_a_length_is_below_zero_then_it_is_refused(told):
    reading = told("/set duration -3")

    assert [(u.reason, u.finding) for u in reading.unread] == [
        ("out of range", "duration")
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("back pain that started last week", (5, 12)),
        ("fell last week, back pain", (5, 12)),
        ("back pain after a fall last month", (24, 54)),
    ],
)
def test_read_when_it_began_last_week_then_duration_is_an_interval(told, text, days):
    value = next(o.value for o in told(text).observations if o.finding == "duration")

    assert (value.low, value.high) == days


@pytest.mark.parametrize(
    "text", ["seen last week for back strain", "naproxen last week for back pain"]
)
def test_read_when_last_week_is_no_onset_then_there_is_no_duration(told, text):
    assert "duration" not in [o.finding for o in told(text).observations]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Low back pain. He says he fell while cleaning gutters 10 days ago.", 10),
        ("did his back in under a sink 5 weeks ago, was on diclofenac.", 35),
        ("is a plumber, has back pain 3 weeks, was on naproxen", 21),
        ("Back pain since a car accident two weeks ago.", 14),
        ("Low back pain radiating to R hip since MVA 2 days ago", 2),
        ("Back pain, knee replaced 3 years ago.", None),
        ("Date of injury: 11/03/2026. Back strain", 21),
        ("Back pain. She has not taken it for 2 weeks.", None),
        ("My back hurts. The shot was great for three weeks, then wore off.", None),
    ],
)
def test_read_when_a_time_is_told_beside_the_pain_then_only_its_onset_counts(
    told, text, days
):
    found = [o.value for o in told(text).observations if o.finding == "duration"]

    assert found == ([] if days is None else [days])


def test_read_when_it_is_taken_four_times_a_day_then_a_day_is_no_length_of_time(told):
    found = [
        o.finding for o in told("back pain, two of them four times a day").observations
    ]

    assert "duration" not in found


@pytest.mark.parametrize(
    ("text", "days"),
    [("make that 6 weeks", 42), ("should be 6 weeks", 42), ("duration is 6 weeks not 3", 42), ("more like 6 weeks", 42),
     ("nope, 6 weeks", 42), ("6 weeks give or take", 42), ("walking has been a problem since yesterday", None)],
)  # fmt: skip
def test_read_when_a_length_is_told_anew_beside_an_open_list_then_it_is_the_pains(
    engine, text, days
):
    asked = Prompt(
        kind="group", name="infection", findings=("fever", "iv_drug_use"), text="?"
    )
    told = {
        o.finding: o.value
        for o in read(engine.lexicon, text, asked, TODAY).observations
    }

    assert told.get("duration") == days
