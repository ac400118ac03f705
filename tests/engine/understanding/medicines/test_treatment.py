import pytest
from fakes import TODAY

from chatbot.engine.understanding.reader import read
from chatbot.model.reading import Prompt


def short(reading):
    return {t.name: (t.status, t.response) for t in reading.treatments}


def test_read_when_one_verb_governs_a_list_then_all_share_the_response(told):
    reading = told(
        "back strain for 10 days that has not responded to cyclobenzaprine, heat, "
        "ibuprofen 800mg and topical diclofenac. What next?"
    )

    assert short(reading) == {
        "cyclobenzaprine": ("unknown", "none"),
        "heat": ("unknown", "none"),
        "ibuprofen": ("unknown", "none"),
        "diclofenac-topical": ("unknown", "none"),
    }
    assert reading.questions == ()


def test_read_when_a_list_is_cut_by_findings_then_a_current_drug_is_not_failed(told):
    reading = told(
        "54M 3 wks LBP after lifting, failed flexeril 10 tid, ibuprofen 800, voltaren gel, "
        "no leg pain or numbness, denies bowel/bladder sx, hx CKD3 on apixaban"
    )

    assert short(reading) == {
        "cyclobenzaprine": ("unknown", "none"),
        "ibuprofen": ("unknown", "none"),
        "diclofenac-topical": ("unknown", "none"),
        "apixaban": ("current", "unknown"),
    }


@pytest.mark.parametrize(
    ("text", "response"),
    [
        ("tried ibuprofen and heat, no relief", "none"),
        ("ibuprofen and heat without any relief", "none"),
        ("no improvement with ibuprofen or heat", "none"),
        ("Tried ibuprofen and heat. Neither helped.", "none"),
        ("not relieved by ibuprofen, heat", "none"),
        ("despite ibuprofen and heat", "none"),
        ("ibuprofen and heat didn't touch it", "none"),
        ("refractory to ibuprofen and heat", "none"),
        ("ibuprofen and heat are not working", "none"),
        ("ibuprofen, heat: no benefit", "none"),
        ("has taken ibuprofen and heat, but they did not help much", "none"),
        ("ibuprofen and heat faild", "none"),
        ("failled ibuprofen and heat", "none"),
        ("ibuprofen and heat not wokring", "none"),
        ("ibuprofen and heat inneffective", "none"),
        ("ibuprofen and heat helped a bit", "partial"),
        ("some relief with ibuprofen and heat", "partial"),
        ("ibuprofen and heat take the edge off", "partial"),
        ("minimal relief from ibuprofen and heat", "partial"),
        ("ibuprofen and heat help", "helped"),
        ("good relief with ibuprofen and heat", "helped"),
        ("pain is relieved by ibuprofen and heat", "helped"),
    ],
)
def test_read_when_a_response_is_said_then_each_of_the_list_has_it(
    told, text, response
):
    reading = told(text)

    assert {t.name: t.response for t in reading.treatments} == {
        "ibuprofen": response,
        "heat": response,
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("naproxen helps, flexeril doesn't", {"naproxen": "helped", "cyclobenzaprine": "none"}),
        ("ice helped but heat didn't", {"ice": "helped", "heat": "none"}),
        ("ibuprofen helped a bit, tramadol made him sick",
         {"ibuprofen": "partial", "tramadol": "adverse"}),
        ("failed ibuprofen. naproxen helps", {"ibuprofen": "none", "naproxen": "helped"}),
        ("couldn't tolerate tramadol (nausea)", {"tramadol": "adverse"}),
        ("NSAIDs upset her stomach", {"nsaid": "adverse"}),
        ("stopped naproxen because of heartburn", {"naproxen": "adverse"}),
        ("takes naproxen. Pain is better today", {"naproxen": "unknown"}),
        ("ibuprofen gave no relief, but his pain is better when seated",
         {"ibuprofen": "none"}),
    ],
)  # fmt: skip
def test_read_when_responses_differ_then_each_keeps_its_own(told, text, expected):
    reading = told(text)

    assert {t.name: t.response for t in reading.treatments} == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("on naproxen", "current"),
        ("takes naproxen daily", "current"),
        ("currently taking naproxen", "current"),
        ("Meds: naproxen", "current"),
        ("failed naproxen", "unknown"),
        ("tried naproxen", "unknown"),
        ("was on naproxen", "past"),
        ("used to take naproxen", "past"),
        ("stopped naproxen", "stopped"),
        ("naproxen, stopped last week", "stopped"),
        ("no longer takes naproxen", "stopped"),
        ("not on naproxen", "not taking"),
        ("denies naproxen", "not taking"),
        ("never took naproxen", "not taking"),
        ("prescribed naproxen but never filled it", "not taking"),
        ("couldn't afford naproxen", "not taking"),
        ("hasn't tried naproxen", "not taking"),
        ("plan to start naproxen", "planned"),
        ("considering naproxen", "planned"),
        ("wife says he should try naproxen", "planned"),
        ("maybe try naproxen", "planned"),
        ("she'd like naproxen", "planned"),
    ],
)
def test_read_when_a_status_is_said_then_it_is_kept(told, text, status):
    reading = told(text)

    assert [(t.name, t.status) for t in reading.treatments] == [("naproxen", status)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("back pain, ibuprofen for 5 days", 5),
        ("ibuprofen 600 tid x 2 wks", 14),
        ("a 10-day course of naproxen", 10),
    ],
)
def test_read_when_a_drug_was_taken_so_long_then_it_is_not_the_pains_length(
    told, text, days
):
    reading = told(text)

    assert reading.treatments[0].days == days
    assert "duration" not in {o.finding for o in reading.observations}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("voltaren gel", "diclofenac-topical"),
        ("diclofenac 1% gel", "diclofenac-topical"),
        ("topical diclofenac", "diclofenac-topical"),
        ("voltaren cream", "diclofenac-topical"),
        ("diclofenac patch", "diclofenac-topical"),
        ("diclofenac 50 mg", "diclofenac"),
        ("voltaren", "diclofenac"),
        ("muscle relaxers", "muscle-relaxant"),
        ("blood thinner", "anticoagulant"),
        ("anti-inflammatories", "nsaid"),
        ("ibuprofin", "ibuprofen"),
        ("cyclobenzaprin", "cyclobenzaprine"),
        ("tylenol's", "acetaminophen"),
        ("physio", "physical-therapy"),
        ("failed PT", "physical-therapy"),
    ],
)
def test_read_when_a_treatment_has_many_names_then_one_is_kept(told, text, name):
    assert [t.name for t in told(text).treatments] == [name]


@pytest.mark.parametrize(
    "text",
    ["can I give naproxen?", "what dose of naproxen?", "naproxen or ibuprofen?",
     "is the gel as good as tablets of ibuprofen?", "best dose of naproxen"],
)  # fmt: skip
def test_read_when_a_drug_is_asked_about_then_it_is_no_treatment(told, text):
    reading = told(text)

    assert reading.treatments == ()
    assert reading.questions == (text,)


def test_read_when_a_question_owns_a_drug_then_it_is_taken(told):
    reading = told("is tramadol safe with his zoloft?")

    assert short(reading) == {"sertraline": ("current", "unknown")}


def test_read_when_pt_is_the_patient_then_it_is_no_treatment(told):
    assert told("pt has back pain").treatments == ()


@pytest.mark.parametrize(
    ("text", "status"),
    [("on naproxen, refuses mri", "current"), ("on naproxen, refused rectal exam", "current"),
     ("on naproxen, declined mri", "current"), ("on naproxen, stopped work", "current"),
     ("on naproxen, quit his job", "current"), ("on naproxen. He stopped lifting", "current"),
     ("offered naproxen, refused it", "not taking"), ("given naproxen, refused pills", "not taking"),
     ("given naproxen, declined to take it", "not taking"), ("took naproxen, stopped early", "stopped"),
     ("took naproxen, stopped rash", "stopped"), ("took naproxen, stopped bleeding ulcer", "stopped")],
)  # fmt: skip
def test_read_when_something_else_is_refused_then_the_drug_is_not(told, text, status):
    wanted = "declined" if "refused it" in text else "unknown"
    assert short(told(text)) == {"naproxen": (status, wanted)}


@pytest.mark.parametrize(
    "text",
    ["back pain worse with exercise", "ESI 3 | 21F back pain", "54F ESI 2, LBP 3 days"],
)
def test_read_when_exercise_makes_it_worse_or_a_triage_is_graded_then_it_is_no_treatment(
    told, text
):
    assert told(text).treatments == ()


def test_read_when_the_mother_takes_it_then_it_is_no_treatment(told):
    assert told("her mother takes warfarin").treatments == ()


def test_read_when_a_treatment_was_tried_then_the_list_is_known(told):
    assert told("failed ibuprofen").observations[-1].finding == "treatments_complete"


def test_read_when_only_other_medicines_are_named_then_the_list_stays_open(told):
    reading = told("on apixaban and metformin")

    assert "treatments_complete" not in {o.finding for o in reading.observations}


def test_read_when_one_drug_is_named_twice_then_it_is_one_treatment(told):
    reading = told("on ibuprofen 800 tid. The ibuprofen does not help")

    told_once = [(t.name, t.dose, t.unit, t.frequency) for t in reading.treatments]
    assert told_once == [("ibuprofen", 800, "mg", "three times daily")]
    assert short(reading) == {"ibuprofen": ("current", "none")}


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        pytest.param("should I give her naproxen?", [], id="given"),
        pytest.param("what's wrong with giving her naproxen?", [], id="giving"),
        pytest.param("prescribing her naproxen and tramadol, ok?", [], id="two"),
        pytest.param("is her naproxen ok?", ["naproxen"], id="her own"),
        pytest.param("should I give her tramadol with her naproxen?", ["naproxen"],
                     id="one given, one her own"),
    ],
)  # fmt: skip
def test_read_when_a_question_gives_her_a_drug_then_she_is_not_on_it(
    engine, text, taken
):
    reading = read(engine.lexicon, text, None, TODAY)

    assert [t.name for t in reading.treatments if t.status == "current"] == taken
    assert [t.name for t in reading.treatments] == taken


@pytest.mark.parametrize(
    ("text", "name", "status"),
    [
        ("on sertraline, GI bleed 3 years ago", "sertraline", "current"),
        ("on sertraline. GI bleed 3 years ago", "sertraline", "current"),
        ("on warfarin, appendectomy 10 years ago", "warfarin", "current"),
        ("takes metformin, stroke last year", "metformin", "current"),
        ("took naproxen 3 years ago", "naproxen", "past"),
        ("took naproxen. That was years ago", "naproxen", "past"),
        ("naproxen, which he took 3 years ago", "naproxen", "past"),
        ("prednisone burst last year", "prednisone", "past"),
    ],
)
def test_read_when_something_else_was_years_ago_then_the_medicine_goes_on(
    engine, text, name, status
):
    told = {t.name: t for t in read(engine.lexicon, text, None, TODAY).treatments}

    assert told[name].status == status


@pytest.mark.parametrize(
    ("text", "response"),
    [
        ("naproxen 500 mg twice a day but neither one helps", "none"),
        ("He took naproxen 500 mg last night without improvement.", "none"),
        ("Takes naproxen, neither of which has controlled the pain.", "none"),
        ("Uses naproxen 3 times daily, with only mild improvement.", "partial"),
        ("On naproxen. I don't think it does anything.", "none"),
        ("naproxen 500 mg and he feels this has helped quite a bit", "helped"),
    ],
)
def test_read_when_a_response_is_told_at_length_then_it_counts(told, text, response):
    assert told(text).treatments[0].response == response


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (
            "My dr wants to take me off the tramadol and put me on gabapentin.",
            {"tramadol": "current", "gabapentin": "planned"},
        ),
        ("She was started on sertraline last year", {"sertraline": "current"}),
        ("I want to continue you on the lisinopril", {"lisinopril": "current"}),
    ],
)
def test_read_when_a_change_is_wanted_or_a_start_dated_then_it_is_not_done_or_over(
    told, text, statuses
):
    assert {t.name: t.status for t in told(text).treatments} == statuses


def test_read_when_one_did_nothing_and_the_next_helps_then_each_has_its_own(told):
    text = "Gabapentin did nothing, and naproxen helps a little."

    responses = {t.name: t.response for t in told(text).treatments}

    assert responses == {"gabapentin": "none", "naproxen": "partial"}


def test_read_when_it_was_not_tried_then_it_is_not_taken(told):
    text = "Ibuprofen was not tried since she takes apixaban."

    statuses = {t.name: t.status for t in told(text).treatments}

    assert statuses == {"ibuprofen": "not taking", "apixaban": "current"}


def test_contraction_when_medicines_were_asked_for_then_is_no_unknown_one(engine):
    asked = Prompt(
        kind="bundle", name="m", findings=("other_medicines_complete",), text="Others?"
    )

    reading = read(
        engine.lexicon, "he's taking oxycodone from his brother", asked, TODAY
    )

    assert reading.unread == ()


@pytest.mark.parametrize(
    ("text", "response"),
    [
        ("takes naproxen at night to help sleep", "unknown"),
        ("takes naproxen to help with the pain", "unknown"),
        ("naproxen seems to help", "helped"),
        ("naproxen started to help last week", "helped"),
    ],
)
def test_read_when_help_is_what_it_is_for_then_no_response_is_told(
    told, text, response
):
    assert told(text).treatments[0].response == response
