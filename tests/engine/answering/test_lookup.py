from datetime import date

import pytest
from fakes import talk

from chatbot.model.case import Case, Observation, Status
from chatbot.model.event import Answered


@pytest.fixture(name="answer")
def answer_fixture(engine):
    case = Case(today=date(2026, 11, 22))
    plan = engine.planner.plan(case)
    return lambda text: engine.answerer.answer(text, case, plan, None)


@pytest.fixture(name="lead")
def lead_fixture(answer):
    return lambda text: answer(text).statements[:1]


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        pytest.param("epidural?", "epidural-small", id="injection"),
        pytest.param("slr sensitivity", "slr-accuracy", id="test"),
    ],
)
def test_answer_when_what_is_asked_is_for_leg_pain_then_need_not_name_it(
    lead, question, statement
):
    assert lead(question) == (statement,)


def test_answer_when_a_program_of_care_is_asked_about_then_is_not_of_another_field(
    lead,
):
    found = lead("how effective is a multidisciplinary program")

    assert found == ("multidisciplinary-effect",)


def test_answer_when_an_age_is_told_then_what_is_surely_asked_leads(lead):
    asked = "Which is riskier for a 66-year-old with a stent, celecoxib or naproxen?"

    assert lead(asked) == ("precision-outcome",)


def test_answer_when_a_medicine_is_ruled_out_then_is_on_what_is_left(answer):
    asked = "Can I give baclofen to a dialysis patient who cannot tolerate tizanidine?"

    assert answer(asked).parts[0].text.startswith("Baclofen in dialysis: avoid.")


def test_answer_when_two_medicines_have_no_row_then_what_bars_one_goes_first(answer):
    asked = "Can a patient with a peptic ulcer five years ago take meloxicam if I add omeprazole?"

    assert answer(asked).parts[0].text.startswith("Meloxicam in peptic ulcer: avoid.")


def test_answer_when_it_is_to_decide_between_two_then_is_not_on_how_they_meet(answer):
    asked = "How do I decide between gabapentin and duloxetine for a man with leg pain?"

    assert "interaction" not in answer(asked).parts[0].text


def test_answer_when_two_are_told_apart_then_is_not_on_taking_both(answer):
    asked = "what's the difference between tylenol and advil"

    assert answer(asked).parts[0].text.startswith("Place.")


def test_answer_when_a_dose_is_asked_for_older_people_then_the_bar_goes_first(answer):
    asked = "methocarbamol dose for a 78 year old"

    assert answer(asked).parts[0].text.startswith("Methocarbamol in older adults")


def test_answer_when_one_dose_is_held_against_another_then_neither_is_weighed(lead):
    asked = "Is duloxetine 120 mg more effective than 60 mg for back pain?"

    assert lead(asked) == ("duloxetine-120",)


def test_decline_when_something_is_near_then_offers_how_it_is_asked(answer):
    declined = answer("can stress cause hives")

    assert declined.status == "declined"
    assert "could stress be causing it?" in declined.nearest


def test_decline_when_all_is_of_another_field_then_offers_what_is_always_covered(
    answer,
):
    declined = answer("best statin after a migraine")

    assert declined.status == "declined"
    assert "do NSAIDs help back pain?" in declined.nearest


def test_answer_when_it_is_an_emergency_then_nothing_is_given_that_is_only_near(engine):
    text = "chronic pain for over a year, realistic goal?"
    sign = Observation(finding="saddle_numbness", status=Status.PRESENT, value=True)
    case = Case(today=date(2026, 11, 22))
    grave = case.model_copy(update={"observations": {"saddle_numbness": sign}})

    def given(of):
        return engine.answerer.answer(text, of, engine.planner.plan(of), None)

    assert given(case).parts[0].text.startswith("I am not sure that this is what you")
    assert given(grave).status == "declined"


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        pytest.param(
            "why no NSAIDs in heart failure", "nsaid-heart-failure", id="in whom"
        ),
        pytest.param(
            "why scheduled NSAID rather than on demand",
            "nsaid-scheduled-unproven",
            id="how",
        ),
        pytest.param(
            "why an oral nsaid instead of the gel",
            "oral-nsaid-beats-gel",
            id="which form",
        ),
        pytest.param(
            "why are steroids no good for axial pain",
            "steroid-axial-thin",
            id="which pain",
        ),
        pytest.param(
            "why would opioids make it worse in the long term",
            "opioid-chronic-no",
            id="how long",
        ),
    ],
)
def test_answer_when_why_is_asked_of_more_than_the_plan_then_leads_with_that(
    asked, question, statement
):
    assert asked(question).statements[:1] == (statement,)


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        ("NSAIDs are out, what then?", "acetaminophen-fallback"),
        ("without NSAIDs", "acetaminophen-fallback"),
        ("no NSAIDs, what then", "acetaminophen-fallback"),
        ("he cannot take an NSAID", "acetaminophen-fallback"),
        ("are NSAIDs any good", "nsaid-first-line"),
        ("how many people don't get better", "one-third-persist"),
        ("how many never recover", "one-third-persist"),
        ("what share recover", "course-australia"),
        ("scanned last summer, scan again?", "image-not-again"),
        ("should we image again", "image-not-again"),
        ("should we image", "no-routine-imaging"),
        ("xray at 4 weeks", "film-after-a-month"),
    ],
)
def test_answer_when_only_small_words_tell_two_apart_then_they_do(
    lead, question, statement
):
    assert lead(question) == (statement,)


def test_answer_when_a_dose_is_spoken_of_but_not_asked_then_is_no_row(lead):
    assert lead("risk of high-dose ibuprofen for the heart") == (
        "ibuprofen-heart-dose",
    )


def test_answer_when_a_brand_is_named_then_is_found_as_the_drug_is(lead):
    assert lead("is motrin or aleve stronger") == lead(
        "is ibuprofen or naproxen stronger"
    )


@pytest.mark.parametrize(
    ("question", "row"),
    [
        pytest.param("nortriptyline side effects", "Nortriptyline", id="harm"),
        pytest.param("flexeril 5 or 10", "Cyclobenzaprine", id="dose in numbers"),
        pytest.param("zanaflex max daily dose", "Tizanidine", id="maximum"),
    ],
)
def test_answer_when_only_what_a_row_has_is_asked_then_the_row_leads(
    answer, question, row
):
    assert answer(question).parts[0].text.startswith(row)


def test_answer_when_a_harm_is_what_may_come_of_it_then_is_no_row_on_people(lead):
    asked = "how many extra heart attacks does a year of diclofenac cause"

    assert lead(asked) == ("nsaid-absolute-harm",)


def test_answer_when_a_handiwork_is_asked_then_what_is_only_near_is_not_given(answer):
    assert answer("how do I do a lumbar puncture?").status == "declined"
    assert answer("how do you place a thoracic epidural?").status == "declined"
    assert answer("how do I do a straight leg raise?").status == "answered"


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        pytest.param("ACT?", "cbt-with-physio", id="therapy in capitals"),
        pytest.param("how does the relaxant act?", "relaxant-mechanism", id="word"),
        pytest.param("mny days off work?", "return-to-work", id="vowel left out"),
        pytest.param("return to sport?", "stay-active", id="no trial's name"),
        pytest.param("steroid pack for sciatica?", "steroid-no", id="swallowed"),
        pytest.param("how many days of opioid?", "opioid-how-long", id="how long"),
        pytest.param("narcan?", "naloxone-when", id="when"),
        pytest.param("sugars after a steroid?", "steroid-blood-sugar", id="harm"),
        pytest.param(
            "on percs 4 months, how do I get him off?", "opioid-taper", id="off"
        ),
        pytest.param("8 kg down and a sore back?", "cancer-weak-signs", id="kilos"),
        pytest.param("why are we stopping the soma?", "carisoprodol-place", id="why"),
        pytest.param("vit D deficient, replace it?", "vitamin-d", id="lack"),
        pytest.param("needle in the facet?", "injection-axial-against", id="needle"),
        pytest.param(
            "how much higher is the risk of overdose at 95 morphine equivalents a day?",
            "opioid-overdose-by-dose",
            id="a dose that is no age",
        ),
        pytest.param(
            "at which dose of opioids should I give naloxone?",
            "naloxone-when",
            id="pair without a row",
        ),
    ],
)
def test_answer_when_it_is_put_shortly_then_leads_with_what_is_meant(
    lead, question, statement
):
    assert lead(question) == (statement,)


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        pytest.param("massage in pregnancy?", "scope-pregnancy-reason", id="mother"),
        pytest.param("tens in a 75 year old?", "tens-evidence", id="older"),
    ],
)
def test_answer_when_a_measure_is_for_such_people_then_no_drug_for_them_leads(
    lead, question, statement
):
    assert lead(question) == (statement,)


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        pytest.param("what is sciatica?", "radicular-pain-meaning", id="meaning"),
        pytest.param("treatment of sciatica?", "sciatica-care", id="treatment"),
        pytest.param("what drug for sciatica?", "nsaid-radicular-small", id="drug"),
        pytest.param("what is a back strain?", "strain-meaning", id="strain"),
    ],
)
def test_answer_when_a_condition_is_asked_about_then_leads_with_that_side_of_it(
    lead, question, statement
):
    assert lead(question) == (statement,)


def test_answer_when_it_is_asked_when_a_drug_works_then_its_row_says_it(answer):
    found = answer("how long until naproxen works?")

    assert found.status == "computed"
    assert "within about 1 h" in found.parts[0].text


def test_answer_when_a_pregnancy_is_possible_then_a_medicine_is_answered_for_it(engine):
    told = "28F, back strain 10 days, ibuprofen no help, trying for a baby"
    _, events = talk(engine, told, "acetaminophen then?")
    (answer,) = (e.answer for e in events if isinstance(e, Answered))

    assert any(p.text.startswith("Acetaminophen, pregnancy:") for p in answer.parts)
