"""What is typed without a mark once a plan was shown: asked of, and never recorded."""

import pytest
from fakes import talk

from chatbot.model.event import Answered, Declined, Explained

SHOWN = (
    "78M, back strain 3 weeks, heat and tylenol not enough, on apixaban for afib, eGFR 38",
    "none", "none", "none", "just tell me",
)  # fmt: skip


def asked(events):
    return any(isinstance(e, Answered | Declined | Explained) for e in events)


@pytest.mark.parametrize("text", [
    "opioid if all else fails", "gabapentin if that fails", "tramadol if nothing works", "opioids if naproxen fails",
    "duloxetine if this fails", "prednisone if everything else fails",
    "drive truck on flexeril", "drive on flexeril", "lifting on naproxen", "forklift on flexeril", "alcohol on tramadol",
    "naproxen meanwhile", "tramadol tonight", "naproxen in the meantime", "tens over the scar", "heat over the scar",
    "massage over the incision", "tens over his hardware",
    "kyphoplasty", "fusion", "laminectomy", "discectomy", "vertebroplasty", "disc replacement", "lumbar fusion then",
    "naproxen ok until then", "flexeril ok tonight", "naproxen 500 better than 250", "celebrex if bp 150/90", "tizanidine stop suddenly", "stop baclofen abruptly", "adverse effects of meloxicam",
    "bad things about gabapentin", "gfr cut off nsaids", "flexeril after day 10 still useful",
    "NICE position on gabapentinoids in sciatica", "I keep wondering whether night pain means anything",
    "fda 2019 gabapentin warning", "cochrane 2025 antidepressants", "uk position on pregabalin for sciatica",
    "dropouts on antidepressants", "annual limit on epidurals", "tramadol adverse effects", "is 2 weeks of flexeril too long",
    "list the risks of hydrocodone for consent", "any upside to 2400 over 1200 of motrin a day", "gabapentin dose egfr 25",
    "A lot of colleagues add Tylenol to ibuprofen. Did the trial find that it helped?",
    "naproxen side effects worth mentioning", "zolpidem for sleep ok",
    "lyrica weight", "naproxen dose lbp", "tca and falls elderly", "lidocaine patch lumbar", "massage by a robot",
    "l5 dermatome", "dermatome l5", "s1 dermatome", "uds", "scs", "pdmp", "pt ok for 78",
])  # fmt: skip
def test_reply_when_it_is_asked_without_a_mark_then_nothing_is_recorded(engine, text):
    before, _ = talk(engine, *SHOWN)
    after, events = talk(engine, *SHOWN, text)

    assert after.case == before.case.but(today=after.case.today)
    assert asked(events)


@pytest.mark.parametrize(("text", "finding"), [
    ("had a fusion", "prior_spine_surgery"), ("s/p fusion", "prior_spine_surgery"), ("laminectomy 2019", "prior_spine_surgery"),
    ("previous laminectomy", "prior_spine_surgery"), ("he had kyphoplasty", "prior_spine_surgery"),
    ("numb l5 dermatome", "leg_numbness"), ("reduced sensation L5 dermatome", "leg_numbness"), ("l5 dermatome altered", "leg_numbness"),
    ("pain in L5 dermatome", "leg_pain"), ("yes a fall", "minor_trauma"), ("pt yes", "minor_trauma"), ("ok yes", "minor_trauma"),
])  # fmt: skip
def test_reply_when_it_is_told_then_it_is_recorded(engine, text, finding):
    after, _ = talk(engine, *SHOWN, text)

    assert after.case.observations[finding].value is True


@pytest.mark.parametrize("text", [
    "opioid failed", "tried gabapentin, failed", "gabapentin tried, if anything worse", "on flexeril", "takes flexeril, drives",
    "oxycodone from the dentist", "percocet left over", "suboxone program", "gabapentin useless", "tramadol 2019", "lithium carbonate",
    "naproxen over the counter", "took naproxen tonight", "tens at home", "naproxen if needed",
])  # fmt: skip
def test_reply_when_a_treatment_is_told_then_it_is_recorded(engine, text):
    before, _ = talk(engine, *SHOWN)
    after, _ = talk(engine, *SHOWN, text)

    assert after.case.treatments.keys() > before.case.treatments.keys()


@pytest.mark.parametrize("text", [
    "yes add that", "yes record that", "yes note that", "yeah makes sense", "yes agreed", "yes go ahead", "yes start it",
    "yes, write it down", "yes, add that", "pt ok", "patient ok",
])  # fmt: skip
def test_reply_when_yes_is_said_to_backline_then_the_open_question_stays_open(
    engine, text
):
    before, _ = talk(engine, *SHOWN)
    after, _ = talk(engine, *SHOWN, text)

    assert before.prompt.findings == ("minor_trauma",)
    assert after.case.observations == before.case.observations


@pytest.mark.parametrize("text", [
    "what if it goes bilateral", "what if it becomes bilateral", "what if both legs go", "what if he is 2/5 tomorrow",
    "what if crp is 90", "what if pain goes away",
])  # fmt: skip
def test_answer_when_a_sign_is_supposed_then_it_is_not_of_the_ordered_medicine(
    engine, text
):
    _, events = talk(engine, *SHOWN, text)

    told = (e.answer for e in events if isinstance(e, Answered))
    assert not any("acetaminophen" in (a.subject or "") for a in told)


TAPERED = (
    "52F chronic low back pain 4 years, oxycodone 20 mg tid, sertraline, failed PT",
    "none", "none", "none", "just tell me",
)  # fmt: skip
PREGNANT = (
    "31F 24 weeks pregnant, back strain 3 weeks, tylenol and heat not helping",
    "none", "none", "none", "just tell me",
)  # fmt: skip


def lead(events):
    """The texts of an answer, and which statements they rest on."""
    parts = [p for e in events if isinstance(e, Answered) for p in e.answer.parts]
    return [p for p in parts if p.kind != "case" or p.statements]


@pytest.mark.parametrize("text", [
    "stop it cold?", "just stop it?", "cold turkey?", "stop abruptly?", "can she just quit", "stop it today?",
    "can we stop it all at once", "should I just stop it?", "quit it overnight?", "stop it now?",
])  # fmt: skip
def test_answer_when_it_is_stopped_at_once_then_it_is_of_what_is_taken_and_tapered(
    engine, text
):
    _, events = talk(engine, *TAPERED, text)

    assert "abruptly" in lead(events)[0].text


@pytest.mark.parametrize("text", ["naproxen dose?|stop it?", "naproxen dose?|cold turkey?", "stop naproxen?"])  # fmt: skip
def test_answer_when_a_medicine_was_spoken_of_then_stopping_is_of_that(engine, text):
    _, events = talk(engine, *TAPERED, *text.split("|"))

    assert "taper together" not in lead(events)[0].text


@pytest.mark.parametrize("text", ["oxycodone up a bit", "bump the oxycodone", "double the oxycodone", "bump her oxy up a bit?", "oxy higher?"])  # fmt: skip
def test_answer_when_more_of_an_opioid_is_meant_then_says_when_it_is_raised(
    engine, text
):
    _, events = talk(engine, *TAPERED, text)

    assert lead(events)[0].statements == ("opioid-no-escalation",)


@pytest.mark.parametrize("text", ["naproxen alongside?", "nsaid on top?", "an nsaid alongside?", "naproxen on top?"])  # fmt: skip
def test_answer_when_it_comes_on_top_then_it_is_met_by_what_is_taken(engine, text):
    _, events = talk(engine, *TAPERED, text)

    assert "with sertraline: caution" in next(
        p.text for e in events if isinstance(e, Answered) for p in e.answer.parts
    )


@pytest.mark.parametrize(("text", "told"), [
    ("xray at his age?", "65 and over"), ("mri at that age?", "65 and over"), ("flexeril at his age?", "arrhythmia"),
    ("duloxetine at his age?", "in older adults"), ("gabapentin at that age", "in older adults"), ("opioids at his age", "From 65 on"),
    ("tylenol dose?|at his age?", "older adults"), ("gel instead?", "caution here"), ("celecoxib instead?", "No celecoxib here"),
])  # fmt: skip
def test_answer_when_it_is_asked_at_his_age_or_instead_then_it_is_of_this_patient(
    engine, text, told
):
    _, events = talk(engine, *SHOWN, *text.split("|"))

    parts = [p for e in events if isinstance(e, Answered) for p in e.answer.parts]
    assert told in parts[0].text


@pytest.mark.parametrize("text", ["apixaban and celecoxib", "apixaban and naproxen", "ibuprofen and eliquis"])  # fmt: skip
def test_answer_when_one_of_two_is_taken_then_the_bar_is_said_once(engine, text):
    _, events = talk(engine, *SHOWN, text)

    parts = [p for e in events if isinstance(e, Answered) for p in e.answer.parts]
    assert sum("serious bleeding, more" in p.text.lower() for p in parts) == 1


@pytest.mark.parametrize("text", ["mri ok?", "mri?", "xray now?", "is mri safe", "x-ray ok?"])  # fmt: skip
def test_answer_when_a_scan_is_asked_of_in_pregnancy_then_no_general_rule_is_given(
    engine, text
):
    _, events = talk(engine, *PREGNANT, text)

    assert not any("no-routine-imaging" in p.statements for p in lead(events))


@pytest.mark.parametrize("text", ["mri if foot drop?", "when to mri for weak leg?", "foot drop - mri?"])  # fmt: skip
def test_answer_when_a_sign_is_named_in_pregnancy_then_the_scan_is_urgent(engine, text):
    _, events = talk(engine, *PREGNANT, text)

    assert "urgent MRI" in lead(events)[0].text


@pytest.mark.parametrize("text", ["methadone instead", "suboxone instead?", "lexapro instead"])  # fmt: skip
def test_answer_when_another_comes_instead_then_it_is_not_met_by_the_plan(engine, text):
    _, events = talk(engine, *TAPERED, text)

    said = [
        p.text
        for e in events
        if isinstance(e, Answered | Declined)
        for p in e.answer.parts
    ]
    assert not any("with methadone is in my table" in text for text in said)


@pytest.mark.parametrize("text", [
    "what if she stops oxycodone", "what if she stops the oxycodone", "if she stopped oxycodone", "if she came off the oxycodone",
    "if she dropped the sertraline", "and if she stops the sertraline", "what if she quits oxycodone",
])  # fmt: skip
def test_reply_when_it_is_supposed_to_be_stopped_then_it_is_compared_and_applied_as_stopped(
    engine, text
):
    before, _ = talk(engine, *TAPERED)
    supposed, _ = talk(engine, *TAPERED, text)
    after, _ = talk(engine, *TAPERED, text, "make it so")

    assert supposed.case.treatments == before.case.treatments
    assert "stopped" in {t.status for t in after.case.treatments.values()}


@pytest.mark.parametrize(("text", "calm"), [
    ("physio?", True), ("physio after?", True), ("gabapentin?", True), ("percocet for pain?", True), ("when to mri", False),
    ("he feels better now, still mri?", False), ("mri now?", False), ("foley?", False), ("is 4 hours long enough", False),
    ("will his bladder recover", False), ("sexual function matters?", False), ("how much residual worries you", False),
])  # fmt: skip
def test_answer_in_an_emergency_when_it_is_not_of_it_then_it_says_so(
    engine, text, calm
):
    grave = ("46M, back strain 12 days on percocet, now numb around the anus and both legs tingling, hard to start urinating",
             "none", "just tell me")  # fmt: skip
    _, events = talk(engine, *grave, text)

    parts = [p for e in events if isinstance(e, Answered) for p in e.answer.parts]
    assert parts[0].text.endswith("that is no emergency.") is calm
