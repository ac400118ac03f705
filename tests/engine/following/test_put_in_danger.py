"""Questions that lean on a danger that was raised, or on a dose that is taken."""

import pytest
from fakes import talk

from chatbot.model.event import Answered, Explained, Planned

AORTA = ("72M back pain 2 days", "5", "collapse and a pulsatile mass")
TAKEN = ("45M, back strain 4 weeks, ibuprofen 400 tid not helping",)


def answer_to(engine, *texts):
    _, events = talk(engine, *texts)
    return next(e.answer for e in events if isinstance(e, Answered | Explained))


@pytest.mark.parametrize(
    "text",
    ["could it be a muscle strain", "is it just muscular", "could this just be muscular", "its probably just a strain",
     "how to tell from muscle strain", "how do you distinguish it from a strain"],
)  # fmt: skip
def test_answer_when_a_strain_is_asked_beside_a_danger_then_the_danger_leads(
    engine, text
):
    answer = answer_to(engine, *AORTA, f"{text}?")

    assert any("aneurysm" in part.text for part in answer.parts[:2])


def test_answer_when_no_danger_was_raised_then_a_strain_is_just_asked_about(engine):
    answer = answer_to(engine, *TAKEN, "could it be a muscle strain?")

    assert not any("aneurysm" in part.text for part in answer.parts)


@pytest.mark.parametrize(
    "text", ["is he maxed", "is he maxed out on the ibuprofen", "is he at the max already", "is that the max dose"]
)  # fmt: skip
def test_answer_when_the_most_is_asked_of_what_is_taken_then_its_dose_is_summed(
    engine, text
):
    answer = answer_to(engine, *TAKEN, f"{text}?")

    assert "400 mg x 3 a day = 1200 mg a day" in answer.parts[0].text


OPIOID = ("60F chronic back pain 2 years, takes oxycodone 10 mg qid", "just tell me")


@pytest.mark.parametrize(
    "text",
    ["alcohol?", "can she drink", "is wine ok", "if she drinks wine is that a problem", "what if she drinks wine",
     "is a couple of glasses of wine a problem", "add a benzo at night for spasm?", "can I add lorazepam for sleep"],
)  # fmt: skip
def test_answer_when_what_is_taken_bars_it_then_that_leads(engine, text):
    answer = answer_to(engine, *OPIOID, text)

    assert "With oxycodone: overdose" in answer.parts[0].text


@pytest.mark.parametrize("text", ["alcohol?", "wine?", "add a benzo?"])
def test_answer_when_the_opioid_did_not_help_then_it_is_taken_all_the_same(
    engine, text
):
    told = "54M back pain 4 months, oxycodone 10 qid, PT did not help"

    answer = answer_to(engine, told, text)

    assert "With oxycodone: overdose" in answer.parts[0].text


def test_answer_when_the_gel_meets_a_medicine_then_the_gel_is_meant(engine):
    told = "79F back pain 6 weeks, egfr 28, on lisinopril"
    answer = answer_to(engine, told, "just tell me", "is the gel safe with lisinopril")

    assert answer.parts[0].text.startswith("Diclofenac 1% gel (topical): not for")


@pytest.mark.parametrize("text", ["is he maxed on tylenol?", "what is the max?"])
def test_answer_when_another_dose_is_asked_then_nothing_is_summed(engine, text):
    answer = answer_to(engine, *TAKEN, text)

    assert "= 1200 mg a day" not in answer.parts[0].text


@pytest.mark.parametrize("who", ["lawyer", "insurance company", "case manager"])
def test_answer_when_another_wants_a_scan_then_it_is_as_if_the_patient_did(engine, who):
    answer = answer_to(engine, *TAKEN, f"his {who} wants an mri")

    assert answer.topics[0] == "imaging"


@pytest.mark.parametrize(
    "text", ["and if it doesnt", "if it doesnt settle", "if it hasn't resolved by 6 weeks"]
)  # fmt: skip
def test_answer_when_it_may_not_settle_then_the_plan_says_what_follows(engine, text):
    answer = answer_to(engine, *TAKEN, "how long till it settles usually?", text)

    assert "no gain" in answer.parts[0].text or "recheck" in answer.parts[0].text.lower()  # fmt: skip


@pytest.mark.parametrize("text", ["what do i change", "so what should i change"])
def test_reply_when_it_is_asked_what_to_change_then_the_plan_is_shown(engine, text):
    _, events = talk(engine, *TAKEN, text)

    assert any(isinstance(event, Planned) for event in events)


def test_reply_when_it_is_asked_what_changed_then_no_plan_is_shown(engine):
    _, events = talk(engine, *TAKEN, "none", "what changed")

    assert not any(isinstance(event, Planned) for event in events)


@pytest.mark.parametrize(
    ("text", "calm"),
    [
        ("morphine?", True),
        ("gabapentin?", True),
        ("ct or us?", False),
        ("naproxen with lisinopril?", False),
    ],
)
def test_answer_when_it_is_held_of_no_emergency_then_it_says_so(engine, text, calm):
    first, *_ = answer_to(engine, *AORTA, text).parts

    assert first.text.endswith("that is no emergency.") is calm


UNSETTLED = ("66F breast cancer 2019, new mid back pain 3 weeks, worse at night", "none", "just tell me")  # fmt: skip
YOUNG = ("19M footballer, back pain 8 weeks, worse on extension", "none", "none", "none", "just tell me")  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["can physio start meanwhile", "can she go to the gym", "yoga?", "pilates ok?", "should she exercise", "bed rest?",
     "can she keep walking", "back to the gym when", "physio?", "exercise?"],
)  # fmt: skip
def test_answer_when_a_danger_is_not_settled_then_activity_is_not_waved_through(
    engine, text
):
    first, *_ = answer_to(engine, *UNSETTLED, f"{text}?").parts

    assert first.text.startswith("To be settled first here: spinal metastases")


@pytest.mark.parametrize("text", ["back to sport when", "can he train", "return to play?"])  # fmt: skip
def test_answer_when_the_patient_is_under_twenty_then_sport_waits(engine, text):
    first, *_ = answer_to(engine, *YOUNG, f"{text}?").parts

    assert "spondylolysis" in first.text


@pytest.mark.parametrize("text", ["naproxen?", "does heat help?", "mri?"])
def test_answer_when_it_is_of_no_activity_then_nothing_is_put_before_it(engine, text):
    first, *_ = answer_to(engine, *UNSETTLED, text).parts

    assert "To be settled first" not in first.text


@pytest.mark.parametrize("text", ["can he train", "physio?", "is walking ok?"])
def test_answer_when_nothing_was_raised_then_activity_is_answered_straight(
    engine, text
):
    first, *_ = answer_to(engine, "30M, back strain 2 weeks", text).parts

    assert "To be settled first" not in first.text


@pytest.mark.parametrize("text", ["who do I call", "who to phone", "who should I ring?", "who can I contact"])  # fmt: skip
def test_answer_when_it_is_asked_whom_to_call_then_the_case_answers(engine, text):
    answer = answer_to(engine, *UNSETTLED, text)

    assert any("coordinator" in part.text for part in answer.parts)


@pytest.mark.parametrize("text", ["naproxen dose?", "naproxen low dose?", "low dose naproxen ok?", "how much naproxen", "naproxen max?"])  # fmt: skip
def test_answer_when_a_dose_is_asked_of_what_is_barred_then_the_bar_leads(engine, text):
    told = ("63F, egfr 28, on lisinopril, back strain 9 days", "none", "none", "none", "just tell me")  # fmt: skip
    first, *_ = answer_to(engine, *told, text).parts

    assert "No naproxen here" in first.text


@pytest.mark.parametrize("text", ["naproxen dose?", "how much naproxen"])
def test_answer_when_a_dose_is_asked_of_what_is_let_through_then_its_limit_leads(
    engine, text
):
    told = ("63F, egfr 48, back strain 9 days", "none", "none", "none", "just tell me")
    first, *_ = answer_to(engine, *told, text).parts

    assert first.text.startswith("Naproxen for this patient: the lowest dose")


@pytest.mark.parametrize("text", ["what would worry you", "any red flags?", "what worries you most", "what should concern me"])  # fmt: skip
def test_answer_when_a_child_is_asked_about_then_what_was_raised_is_named(engine, text):
    answer = answer_to(engine, "16M basketball player back pain 3 months, night pain", text)  # fmt: skip

    assert any("spondylolysis" in part.text for part in answer.parts)


FRAGILE = ("79F fell from standing 4 days ago, low back pain, osteoporosis", "none", "just tell me")  # fmt: skip


@pytest.mark.parametrize("text", ["how long until it heals?", "can she go back to work?", "chiropractor?"])  # fmt: skip
def test_answer_when_a_fracture_is_not_settled_then_plain_pain_is_said_to_be_meant(
    engine, text
):
    first, *_ = answer_to(engine, *FRAGILE, text).parts

    assert first.text.startswith("To be settled first here: fracture")


@pytest.mark.parametrize("text", ["brace?", "would a brace help?"])
def test_answer_when_a_brace_is_asked_beside_a_fracture_then_that_of_fractures_leads(
    engine, text
):
    answer = answer_to(engine, *FRAGILE, text)

    assert answer.statements[0] == "vertebroplasty"


@pytest.mark.parametrize("text", ["could it be a stress fracture?", "could it be a tumour?", "is it spondylolysis?"])  # fmt: skip
def test_answer_when_it_is_what_the_young_have_then_it_is_not_said_to_be_unraised(
    engine, text
):
    first, second, *_ = answer_to(engine, *YOUNG, text).parts

    assert first.text.startswith("To be thought of in this patient")
    assert "spondylolysis, infection or tumour" in second.text


@pytest.mark.parametrize("text", ["is it in his head?", "is it his kidneys?", "is it the disc?", "is it degenerative?", "could it be a fracture?"])  # fmt: skip
def test_answer_when_it_asks_what_the_pain_is_then_it_is_of_no_medicine(engine, text):
    strain = ("36M LBP 12 days, took ibuprofen 400 tid, no better", "none", "none", "just tell me")  # fmt: skip
    answer = answer_to(engine, *strain, text)

    assert not any("naproxen" in part.text.lower() for part in answer.parts)


PLAIN = ("29M low back pain 8 weeks, PT and naproxen helped a little, no leg pain", "none", "none", "no other meds, healthy", "just tell me")  # fmt: skip


@pytest.mark.parametrize("text", ["what are the chances it's mets?", "how do i know it's inflammatory?", "should i be worried it's not gone?",
                                  "is it permanent?", "is it her pelvis?"])  # fmt: skip
def test_answer_when_it_is_the_pain_then_no_medicine_of_the_plan_is_meant(engine, text):
    answer = answer_to(engine, *PLAIN, text)

    assert not any("naproxen" in part.text.lower() for part in answer.parts)


@pytest.mark.parametrize("text", ["does it hurt the kidneys?", "does it cause ulcers?", "how do i stop it?", "is it safe?", "is it ok in asthma?"])  # fmt: skip
def test_answer_when_it_is_the_medicine_then_that_of_the_plan_is_meant(engine, text):
    answer = answer_to(engine, *PLAIN, text)

    assert any("nsaid" in p.text.lower() or "naproxen" in p.text.lower() for p in answer.parts)  # fmt: skip


def test_answer_when_the_inr_is_asked_beside_warfarin_then_the_pair_leads(engine):
    answer = answer_to(engine, "82F warfarin, LBP 10 days, tylenol 500 bid not enough", "none", "just tell me", "does tylenol raise her inr?")  # fmt: skip

    assert "INR rise" in answer.parts[0].text


@pytest.mark.parametrize("text", ["what would make you send him today?", "what would make me refer him"])  # fmt: skip
def test_answer_when_it_asks_what_sends_the_patient_then_the_safety_net_leads(
    engine, text
):
    assert "same day for any new weakness" in answer_to(engine, *PLAIN, text).parts[0].text  # fmt: skip


NORCO = ("46M, back strain 2 weeks, ibuprofen 800 tid no relief, Norco 10/325 q6h", "none")  # fmt: skip


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("naproxen after a toradol shot?", "Naproxen with ketorolac tromethamine: avoid"),
        ("aleve with meloxicam?", "Naproxen with meloxicam: avoid"),
        ("ok to add advil pm?", "Diphenhydramine: not for this patient (avoid)"),
        ("is nyquil ok?", "Doxylamine: not for this patient (avoid)"),
    ],
)  # fmt: skip
def test_answer_when_what_is_asked_must_not_meet_another_then_that_leads(
    engine, text, opening
):
    first, *_ = answer_to(engine, *NORCO, text).parts

    assert first.text.startswith(opening)


def test_answer_when_a_product_is_named_then_it_says_what_takes_care_here(engine):
    told = answer_to(engine, "31F breastfeeding, back strain 2 weeks", "is percocet ok")

    assert any("sedation and slow breathing in the infant" in p.text for p in told.parts)  # fmt: skip


def test_handout_when_an_order_takes_care_beside_what_is_taken_then_says_so(engine):
    _, events = talk(engine, "58F on methotrexate 15 mg weekly, back strain 2 weeks", "handout")  # fmt: skip

    plan = next(e.plan for e in events if isinstance(e, Planned))
    assert any("because you take methotrexate" in (x.plain or "") for x in plan.lines)
