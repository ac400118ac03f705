"""How urgent this patient is comes from the case: what was raised, what is not asked."""

import pytest
from fakes import talk

from chatbot.engine.following.urgency import asks_urgency
from chatbot.model.event import Answered, Declined

QUESTIONS = [
    "go to the ed?", "er tonight?", "er tonight", "er?", "ed", "mri now or wait", "can this wait?",
    "is this an emergency?", "should I send him to the ER?", "how urgent is this?",
    "needs an ambulance?", "mri tonight?", "is he safe to go home?", "can I send her home?",
    "ok to discharge?", "does he need admission?", "can i reassure him?",
    "can I reassure her it's nothing serious?", "is it safe to reassure?",
]  # fmt: skip


def answer_of(events):
    return next(e.answer for e in events if isinstance(e, Answered))


@pytest.mark.parametrize("question", QUESTIONS)
def test_reply_when_an_emergency_stands_then_urgency_is_answered_by_it(
    engine, question
):
    _, events = talk(
        engine, "45M, back strain for 2 weeks, numb between legs", question
    )
    parts = answer_of(events).parts

    assert parts[0].text.startswith("This patient: an emergency. Suspect cauda equina")
    assert "Emergency MRI" in parts[1].text
    assert parts[1].cites


@pytest.mark.parametrize("question", QUESTIONS)
def test_reply_when_nothing_was_screened_then_says_what_is_not_asked_yet(
    engine, question
):
    before, _ = talk(engine, "45M, back strain for 2 weeks")
    after, events = talk(engine, "45M, back strain for 2 weeks", question)
    parts = answer_of(events).parts

    assert parts[0].text == "This patient: no sign of an emergency was told so far."
    assert all(group in parts[1].text for group in before.plan.unscreened)
    assert after.case == before.case


def test_reply_when_a_flag_is_urgent_then_names_it_and_what_to_do(engine):
    _, events = talk(engine, "45M, back strain for 2 weeks, mild leg weakness", "er?")
    consult, events = talk(
        engine, "45M, back strain for 2 weeks, mild leg weakness", "go to the er?"
    )
    parts = answer_of(events).parts

    assert parts[0].text.startswith("This patient: urgent")
    assert "radiculopathy" in parts[0].text
    assert parts[2].text in [line.text for line in consult.plan.lines]


def test_reply_when_urgency_is_asked_then_prognosis_is_left_out(engine):
    _, events = talk(engine, "45M, back strain for 2 weeks", "go to the ed?")
    known = engine.content.statements
    topics = {t for s in answer_of(events).statements for t in known[s].topics}

    assert topics & {"red_flags", "imaging", "referral"}
    assert "prognosis" not in topics


@pytest.mark.parametrize(
    "text",
    [
        "when should a patient go to the ED?",
        "what symptoms mean going to the ED?",
        "how soon does naproxen work?",
        "went to the ed last night",
        "told to go to ed if worse",
        "seen in the er on monday",
        "how soon will he be better?",
    ],
)
def test_asks_urgency_when_it_is_of_anyone_or_a_fact_then_is_false(text):
    assert not asks_urgency(text)


def test_reply_when_a_story_raises_an_emergency_then_its_question_is_not_declined(
    engine,
):
    _, events = talk(
        engine,
        "I inject drugs. For 9 days my back pain keeps getting worse, now chills and "
        "sweats. What on earth is it?",
    )
    parts = answer_of(events).parts

    assert parts[0].text.startswith("This patient: an emergency. Suspect spinal infec")
    assert parts[1].cites


@pytest.mark.parametrize(
    "text",
    [
        "Cannot pee since this morning, both legs numb. Is this a good cake recipe?",
        "My son is 9 and has a fever and back pain. How much motrin?",
    ],
)
def test_reply_when_a_story_ends_in_another_matter_then_that_is_declined(engine, text):
    _, events = talk(engine, text)

    assert any(isinstance(e, Declined) for e in events)


def test_reply_when_it_points_in_an_emergency_then_it_is_what_is_suspected(engine):
    _, events = talk(
        engine,
        "71M smoker, sudden back and flank pain, collapsed at home",
        "does a soft abdomen rule it out?",
    )

    assert answer_of(events).statements[0] == "aneurysm-pathway"


def test_reply_when_the_sign_stands_in_the_question_then_nothing_is_made_of_it(engine):
    _, events = talk(
        engine,
        "45M, back strain for 2 weeks",
        "a bowel programme for complete paraplegia, how is it set up?",
    )

    assert not any(isinstance(e, Answered) for e in events)


@pytest.mark.parametrize(
    "question",
    ["how long do I have?", "what do I do while waiting?", "who should I call?", "who do I refer to", "where do I send him", "how fast", "how soon?", "which specialist", "refer to who", "ortho or neurosurgery", "what timeframe", "same day?", "no mri here", "mri not available here",
     "mri is down", "cant get mri til monday", "rural, no mri", "no spine surgeon here", "nearest mri 2 h away", "can she drive there", "ok to drive to ED",
     "can her husband drive her in", "can he drive himself",
        "keep her lying down?", "lay flat?", "nurse her flat?", "should she stay lying down?", "how long til paralysis",
        "how long before its irreversible?", "pain is mild tho, still?", "she looks well, still an emergency?", "wait for the bloods?", "wait for the results?"],
)  # fmt: skip
def test_reply_when_an_emergency_stands_then_what_to_do_meanwhile_is_told_of_it(
    engine, question
):
    _, events = talk(
        engine, "45M, back strain for 2 weeks, numb between legs", question
    )

    assert "an emergency" in answer_of(events).parts[0].text


@pytest.mark.parametrize(
    ("taken", "question"),
    [
        ("oxycodone 10 mg qid", "How quickly can I bring him down?"),
        ("oxycodone 30 mg a day", "How quickly can I bring it down?"),
        ("tramadol 400 mg a day", "How fast should we bring the dose down?"),
        ("pregabalin 300 mg bid", "How soon can he come off?"),
        ("gabapentin 1800 mg", "How quickly can I wean him?"),
        ("morphine 60 mg daily", "How fast can I taper?"),
        ("morphine 60 mg daily", "How fast can I taper it?"),
        ("diazepam 10 mg nightly", "How soon can we bring her down?"),
        ("baclofen 60 mg a day", "How fast can he come off it?"),
        ("gabapentin 1800 mg", "how quickly can i bring the dose down"),
    ],
)
def test_reply_when_a_dose_is_to_come_down_soon_then_is_about_the_taper(
    engine, taken, question
):
    _, events = talk(engine, f"45M, back strain for a year, takes {taken}. {question}")
    told = " ".join(part.text for part in answer_of(events).parts)

    assert "sign of an emergency" not in told
    assert "taper" in told.lower()


@pytest.mark.parametrize(
    "question",
    [
        "How quickly should I send him?", "How soon should he be seen?", "How fast do I need to get him to hospital?",
        "How urgently should she be scanned?", "How soon must I refer him?", "How soon can we discharge him?",
        "How quickly does he need an MRI?", "How worried should I be?", "How urgent is it?", "How soon should we see him?",
    ],
)  # fmt: skip
def test_urgency_when_it_is_asked_how_soon_then_no_taper_is_meant(question):
    assert asks_urgency(question)


CARE = [
    "npo?", "npo", "nbm?", "should he be nil by mouth", "fluids?", "start iv fluids?", "can she sit up", "ok to sit up?",
    "can he walk to the scanner", "is it ok to mobilise", "can she eat and drink", "oxygen?", "bed rest?", "steroids?",
    "dex?", "should i give steroids", "iv access?", "can he drive",
]  # fmt: skip


@pytest.mark.parametrize("question", CARE)
def test_reply_when_care_is_asked_in_an_emergency_then_it_leads_and_no_more_is_claimed(
    engine, question
):
    _, events = talk(engine, "45M, back strain 2 weeks, numb between legs", question)
    parts = answer_of(events).parts

    assert parts[0].text.startswith("This patient: an emergency.")
    assert "Emergency MRI" in parts[1].text
    assert parts[-1].text.startswith("Beyond that my sources hold nothing")


def test_reply_when_steroids_are_asked_in_cord_compression_then_what_is_held_follows(
    engine,
):
    _, events = talk(engine, "68M prostate cancer, new unsteady walking", "steroids?")

    assert "coordinator" in answer_of(events).parts[1].text


@pytest.mark.parametrize(
    "text",
    ["can walk", "she can walk", "npo since midnight", "on iv fluids", "eating and drinking ok", "sitting up now",
     "he takes steroids", "prednisone 5 mg daily", "steroids given", "walking is unsteady"],
)  # fmt: skip
def test_reply_when_care_is_told_in_an_emergency_then_it_is_no_question(engine, text):
    _, events = talk(engine, "45M, back strain 2 weeks, numb between legs", text)

    assert not any(isinstance(event, Answered) for event in events)


@pytest.mark.parametrize("question", ["can he walk", "can she sit up", "steroids?", "bed rest?"])  # fmt: skip
def test_reply_when_care_is_asked_without_an_emergency_then_the_sources_answer(
    engine, question
):
    _, events = talk(engine, "45M, back strain for 2 weeks", question)

    assert answer_of(events).statements
    assert "emergency" not in answer_of(events).parts[0].text


@pytest.mark.parametrize(
    "question",
    ["do i really need to send him?", "what happens if we wait?", "just wait?", "what if he refuses?",
     "chance of full recovery?", "could i be wrong?"],
)  # fmt: skip
def test_reply_when_an_emergency_has_no_answer_of_its_own_then_it_leads(
    engine, question
):
    opening = "60M, low back pain 2 days, numb between legs, cannot pass urine"
    _, events = talk(engine, opening, question)
    parts = answer_of(events).parts

    assert parts[0].text.startswith("This patient: an emergency.")
    assert "Emergency MRI" in parts[1].text


@pytest.mark.parametrize("question", ["what is the weather like?", "do you like your job?", "tell me a joke", "who is the president?"])  # fmt: skip
def test_reply_when_chat_is_asked_in_an_emergency_then_it_is_declined(engine, question):
    opening = "60M, low back pain 2 days, numb between legs, cannot pass urine"
    _, events = talk(engine, opening, question)

    assert any(isinstance(event, Declined) for event in events)


@pytest.mark.parametrize("question", ["what are the risks if she does not go?", "is it reversible?"])  # fmt: skip
def test_reply_when_an_emergency_is_weighed_then_no_base_rate_plays_it_down(
    engine, question
):
    opening = "29F injects heroin, back pain 6 days, fever 38.4"
    _, events = talk(engine, opening, "can it wait until morning", question)

    assert "flags-in-context" not in answer_of(events).statements
