"""What is told and what is asked in one message: each stays what it is, marked or not."""

import pytest
from fakes import talk

from chatbot.model.event import Answered, Declined, EmergencyRaised, Explained, Planned

OPENING = "42M back strain 10 days, ibuprofen 800 failed"
BOTH = {
    "he takes eliquis, nsaid ok": "apixaban", "he takes eliquis, nsaid ok?": "apixaban",
    "on lisinopril - naproxen ok?": "lisinopril", "has an ulcer, celecoxib?": "peptic_ulcer",
    "she is on lexapro, issue with tramadol": "escitalopram", "on sertraline so tramadol safe": "sertraline",
    "egfr 40 so naproxen dose": "egfr", "egfr was 58 last year, relevant": "egfr",
    "she has ckd so which nsaid": "ckd", "on warfarin so what for pain": "warfarin",
    "ulcer was h pylori and treated, still matter": "peptic_ulcer", "he quit smoking 5 yrs ago, still relevant": "smoking",
    "shes breastfeeding - change?": "breastfeeding", "shes diabetic, matter?": "diabetes",
    "numb foot - does it matter": "leg_numbness", "egfr 28 now, naproxen ok?": "egfr", "numb foot now, worrying?": "leg_numbness", "naproxen ok with his warfarin": "warfarin",
    "tramadol ok with her sertraline": "sertraline", "celecoxib 100 bid better choice given ulcer": "peptic_ulcer",
}  # fmt: skip
OR_NO = {
    "naproxen not helping, gabapentin or no": "gabapentin", "tylenol did nothing, naproxen or no": "naproxen",
    "advil upsets stomach, celebrex or not": "celecoxib", "tramadol made him sick, try nucynta or no": "tapentadol",
    "diclofenac failed, tramadol or wait": "tramadol", "he is 80 so gabapentin starting dose": "gabapentin",
}  # fmt: skip
TOLD = [
    "naproxen not helping, on gabapentin too", "ulcer treated, still has heartburn", "had ulcer, no longer a problem",
    "he is 80 so he walks with a stick", "has ckd so takes tylenol only",
    "on warfarin so he stopped ibuprofen", "sciatica - when walking", "leg pain - when he sits", "bp controlled, no concerns",
    "naproxen not helping, taking tylenol or nothing", "on warfarin, sertraline, eGFR 25", "celecoxib 100 bid better than nothing",
]  # fmt: skip


def answers(events):
    return [e for e in events if isinstance(e, Answered | Declined | Explained)]


def known(consult):
    return {**consult.case.observations, **consult.case.treatments}


@pytest.mark.parametrize(("text", "told"), BOTH.items(), ids=BOTH)
def test_reply_when_a_fact_precedes_a_question_then_it_is_kept_and_answered(
    engine, text, told
):
    consult, events = talk(engine, OPENING, text)

    assert known(consult)[told]
    assert [e for e in answers(events) if not isinstance(e, Declined)]


@pytest.mark.parametrize(("text", "asked"), OR_NO.items(), ids=OR_NO)
def test_reply_when_a_medicine_is_only_asked_about_then_it_is_not_kept(
    engine, text, asked
):
    consult, events = talk(engine, OPENING, text)

    assert asked not in consult.case.treatments
    assert answers(events)


@pytest.mark.parametrize("text", TOLD)
def test_reply_when_the_last_clause_tells_then_nothing_is_answered(engine, text):
    _, events = talk(engine, OPENING, "none", "just tell me", text)

    assert not [e for e in answers(events) if e.answer.question]


@pytest.mark.parametrize(
    "text",
    [
        "foot drop since monday, mri?",
        "cant pee, er?",
        "constipated on norco, numb perineum?",
    ],
)
def test_reply_when_a_grave_sign_precedes_a_question_then_it_is_raised(engine, text):
    _, events = talk(engine, OPENING, "none", text)

    assert any(isinstance(e, EmergencyRaised) for e in events)


@pytest.mark.parametrize(
    "text", ["fever, chills, night sweats?", "so no nsaids, right?", "what if he takes eliquis, nsaid ok?"]
)  # fmt: skip
def test_reply_when_all_of_it_is_asked_then_nothing_is_kept(engine, text):
    before, _ = talk(engine, OPENING, "none", "just tell me")
    after, _ = talk(engine, OPENING, "none", "just tell me", text)

    assert after.case.observations == before.case.observations
    assert after.case.treatments == before.case.treatments


PLAN = [
    "anything else to try",
    "anything left",
    "anything else i can give",
    "any other options to offer",
]
RATES = [
    "success rate of surgery",
    "response rate to ESI",
    "nnt for gabapentin",
    "failure rate of injections",
]


@pytest.mark.parametrize("text", ["1?", "2?"])
def test_reply_when_a_number_follows_a_plan_then_that_line_is_told(engine, text):
    consult, events = talk(engine, OPENING, "just tell me", text)

    line = consult.plan.lines[int(text[0]) - 1]
    assert answers(events)[0].answer.parts[0].text == line.text


@pytest.mark.parametrize(
    "text", ["plan b", "whats plan b", "fallback", "what is plan b if this fails"]
)
def test_reply_when_plan_b_is_asked_then_reassessment_is_told(engine, text):
    _, events = talk(engine, OPENING, "just tell me", text)

    assert "reassess" in answers(events)[0].answer.parts[0].text


@pytest.mark.parametrize("text", PLAN)
def test_reply_when_more_is_wanted_then_the_plan_is_shown(engine, text):
    _, events = talk(engine, OPENING, "just tell me", text)

    assert any(isinstance(e, Planned) for e in events)


@pytest.mark.parametrize("text", RATES)
def test_reply_when_a_rate_is_asked_then_nothing_is_kept(engine, text):
    consult, events = talk(engine, OPENING, "just tell me", text)

    assert isinstance(answers(events)[0], Answered)
    assert {*consult.case.treatments} == {"ibuprofen"}


@pytest.mark.parametrize(
    "text", ["how do i taper", "tapering", "weaning plan", "how do we get him off"]
)
def test_reply_when_a_taper_is_asked_then_it_is_of_what_is_not_stopped_at_once(
    engine, text
):
    _, events = talk(
        engine,
        f"{OPENING}, on oxycodone 10 qid, gabapentin 300 tid",
        "just tell me",
        text,
    )

    assert answers(events)[0].answer.topics[0] == "opioid"


def test_reply_when_a_taper_is_asked_of_what_was_spoken_of_then_it_is_of_that(engine):
    _, events = talk(
        engine,
        f"{OPENING}, on oxycodone 10 qid, gabapentin 300 tid",
        "gabapentin?",
        "how do i taper it",
    )

    assert answers(events)[0].answer.topics[0] == "gabapentinoid"


@pytest.mark.parametrize(
    "text",
    ["is his weight loss a concern", "is his job a factor", "is her weight a factor"],
)
def test_reply_when_what_was_not_told_is_asked_to_matter_then_the_sex_is_not_told(
    engine, text
):
    _, events = talk(engine, OPENING, "just tell me", text)

    told = [p.text for e in answers(events) for p in e.answer.parts[:1]]
    assert not [text for text in told if "Told: sex" in text]


@pytest.mark.parametrize(
    "text",
    [
        "so rule it out?",
        "does that rule it out",
        "does it rule infection out",
        "rules it out?",
    ],
)
def test_reply_when_a_result_is_asked_to_exclude_then_what_is_held_of_it_is_told(
    engine, text
):
    _, events = talk(engine, OPENING, "just tell me", "crp 3", text)

    assert answers(events)[0].answer.topics[0] == "red_flags"


@pytest.mark.parametrize(
    "told",
    [
        "ibuprofen didn't help", "ibuprofen didnt help", "ibuprofen doesn't work", "ibuprofen hasn't helped",
        "ibuprofen won't help", "ibuprofen did not help", "ibuprofen never helped", "ibuprofen dont help",
    ],
)  # fmt: skip
@pytest.mark.parametrize("opening", ["35M LBP 5 weeks, {}", "35M LBP 5 weeks - {}"])
def test_reply_when_the_last_clause_says_what_failed_then_it_is_recorded(
    engine, opening, told
):
    consult, events = talk(engine, opening.format(told))

    assert consult.case.treatments["ibuprofen"].response == "none"
    assert not answers(events)


BESIDE = ("54F LBP 4 mo, HTN on losartan, ibuprofen failed", "none", "none", "none")


@pytest.mark.parametrize(
    ("asked", "taken"),
    [
        ("what about her losartan and naproxen", False), ("her losartan and naproxen ok?", False),
        ("is naproxen safe with her losartan and hctz", True),
    ],
)  # fmt: skip
def test_reply_when_asked_beside_what_is_taken_then_only_others_are_recorded(
    engine, asked, taken
):
    before, _ = talk(engine, *BESIDE)
    after, events = talk(engine, *BESIDE, asked)

    assert answers(events)
    assert (after.case.treatments != before.case.treatments) is taken


def test_reply_when_a_plan_changes_beside_a_question_then_the_answer_comes_first(
    engine,
):
    opened = ("36M LBP 12 days after lifting, took ibuprofen 400 tid, no better. no leg pain",
              *["none"] * 8)  # fmt: skip
    told = "He had a stomach bleed years ago. Can he take naproxen?"
    _, events = talk(engine, *opened, told)

    kinds = [type(e).__name__ for e in events]
    assert kinds.index("Answered") < kinds.index("Planned")


def test_reply_when_a_word_of_the_question_holds_the_sex_then_it_is_told_all_the_same(
    engine,
):
    text = "A 48-year-old man has back pain. What is the most appropriate management?"

    consult, _ = talk(engine, text)

    assert consult.case.observations["sex"].value == "male"


@pytest.mark.parametrize(
    "options",
    [
        "A) Epidural injection B) Naproxen C) Bed rest",
        "\nA. Naproxen\nB. Bed rest\nC. MRI",
        "- ibuprofen 600 mg q6h - bed rest",
    ],
)
def test_reply_when_a_test_offers_options_then_none_is_taken(engine, options):
    asked = f"54M back pain 3 weeks. What is the best next step? {options}"

    consult, _ = talk(engine, asked)

    assert not consult.case.treatments
