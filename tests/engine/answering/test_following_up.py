"""A question and the one before it, on the whole content: what may lead the answer."""

import pytest
from fakes import TODAY, talk

from chatbot.engine.measuring.evaluation import evaluate
from chatbot.model.evaluation import Sample
from chatbot.model.event import Answered, Declined

BREASTFEEDING = "table breastfeeding-nsaid-list nsaid-breastfeeding"
CANCER = "cancer-cord-clocks cancer-signs image-at-once imaging-acp-rule"
RENAL = "table pregabalin-renal-dose"
DRIVING = "table relaxant-cns opioid-driving"
STEROID = "steroid-no prednisone-function steroid-radicular-effect"


def place_of(engine, before, question, leads):
    sample = Sample(
        question=question, after=before, expect=("other",), leads=tuple(leads.split())
    )
    (outcome,) = evaluate(engine, [sample], TODAY)
    return outcome.place


@pytest.mark.parametrize(
    ("before", "question", "leads"),
    [
        ("is ketorolac ok?", "what if she is breastfeeding?", BREASTFEEDING),
        ("can I use cyclobenzaprine?", "if she is 78?", "table"),
        ("can I use cyclobenzaprine?", "and if he drives a truck?", DRIVING),
        ("should I give metaxalone?", "suppose the patient has cirrhosis", "table"),
        ("taper oxycodone?", "if he has been on it for years?", "opioid-taper"),
        ("naproxen?", "dulox with zoloft", "table"),
        ("naproxen?", "advil with aleve", "two-nsaids"),
        ("is oxycodone ok?", "if he is on diazepam?", "table opioid-benzodiazepine"),
        ("should I order an MRI?", "and if he had cancer years ago?", CANCER),
    ],
    ids=str,
)
def test_supposition_when_a_subject_was_spoken_of_then_is_about_it(
    engine, before, question, leads
):
    assert place_of(engine, before, question, leads) == "first"


@pytest.mark.parametrize(
    ("before", "question"),
    [
        ("what do you suggest for him?", "what if he had CKD?"),
        ("naproxen?", "would the plan change if he had CKD?"),
        ("naproxen?", "what would you do if he had CKD?"),
        ("naproxen?", "and if he can't take NSAIDs?"),
        ("does heat help?", "what if he gets a fever?"),
        ("is ibuprofen ok?", "what if it had lasted 4 months?"),
    ],
    ids=str,
)
def test_supposition_when_on_the_plan_then_compares_plans(engine, before, question):
    assert place_of(engine, before, question, "consult") == "first"


@pytest.mark.parametrize(
    ("question", "leads"),
    [
        ("what side effects should I warn him about", "nsaid-harms"),
        ("what's his bleeding risk", "gi-risk-tiers"),
        ("is he likely to have this again", "recurrence"),
        ("was 800 mg too much", "computed"),
        ("should I screen him for depression", "depression-screen"),
    ],
)
def test_question_when_a_plan_stands_then_is_of_what_it_gives_or_of_the_pain(
    engine, question, leads
):
    told = "42M, low back strain 10 days, ibuprofen 800 mg no help, no red flags"
    _, events = talk(engine, told, "just tell me", question)
    parts = next(e.answer.parts for e in events if hasattr(e, "answer"))
    first = next(p for p in parts if p.kind not in ("case", "offer"))
    assert leads in (first.kind, *first.statements)


@pytest.mark.parametrize(
    ("before", "question", "leads"),
    [
        ("prednisone for this?", "even with leg pain?", STEROID),
        ("can he have celecoxib?", "with lithium?", "table"),
        ("does naproxen help?", "with warfarin?", "table"),
        ("nortriptyline?", "she also takes sertraline, is that a problem", "table"),
        ("can he have cyclobenzaprine?", "his glaucoma?", "table"),
        ("celebrex in ckd 3a ok?", "egfr 25?", "table nsaid-kidney"),
        ("naproxen for a week?", "her egfr is 40 though?", "table nsaid-kidney"),
        ("methocarbamol for spasm ok?", "she's 86 tho?", "table older-adults-risk"),
        ("tylenol dose for back?", "liver dz?", "table acetaminophen-liver"),
        ("dose of pregabalin?", "with CrCl 25?", RENAL),
        ("does surgery help sciatica?", "and for back pain?", "surgery-axial-few"),
        (
            "is gabapentin any use?",
            "just for chronic pain?",
            "gabapentin-chronic-trial",
        ),
    ],
    ids=str,
)
def test_narrowing_when_only_in_whom_is_said_then_keeps_what_is_done(
    engine, before, question, leads
):
    assert place_of(engine, before, question, leads) == "first"


@pytest.mark.parametrize(
    ("before", "question", "leads"),
    [
        ("ibuprofen while pregnant?", "and tylenol instead?", "table"),
        ("how do I dose gabapentin in CKD?", "and pregabalin?", RENAL),
        ("does yoga help?", "and pilates?", "pilates"),
        ("what does naproxen interact with?", "what about warfarin?", "table"),
    ],
    ids=str,
)
def test_replacing_when_another_is_named_then_keeps_what_was_asked_of_it(
    engine, before, question, leads
):
    assert place_of(engine, before, question, leads) == "first"


@pytest.mark.parametrize(
    ("before", "question", "leads"),
    [
        ("gabapentin?", "do I just stop it when I feel better", "table"),
        (
            "does duloxetine work?",
            "how long until it works?",
            "duloxetine-response-check",
        ),
        (
            "naproxen or ibuprofen?",
            "which of them is safer for the heart?",
            "naproxen-heart-neutral",
        ),
        ("how long can she stay on cyclobenzaprine?", "5 or 10 mg?", "table"),
        ("how many days of naproxen then stop", "cold turkey?", "table"),
        ("how long will it last?", "and work?", "return-to-work"),
        ("capsaicin?", "and with the heating pad?", "topical-heat"),
        ("lidocaine patch?", "heating pad on top?", "topical-heat"),
        ("does naproxen help?", "with physio?", "early-pt-axial"),
        ("what works for sciatica?", "and if he gets weak", "motor-deficit-signs"),
        ("he gets cyclobenzaprine?", "just at night or in the day too", "table"),
        (
            "does naproxen help sciatica?",
            "how big is that effect?",
            "nsaid-radicular-small",
        ),
        (
            "taper the opioid how?",
            "how fast is too fast?",
            "opioid-taper-pace opioid-taper",
        ),
    ],
    ids=str,
)
def test_pointing_when_another_thing_is_asked_then_is_of_the_one_before(
    engine, before, question, leads
):
    assert place_of(engine, before, question, leads) == "first"


@pytest.mark.parametrize(
    ("before", "question"),
    [
        ("ibuprofen dose?", "does he need an MRI?"),
        ("naproxen?", "when can he go back to work?"),
        ("naproxen?", "is it safe to go back to work?"),
        ("duloxetine?", "will it come back?"),
        ("is tramadol ok?", "what are the odds it becomes chronic?"),
        ("is tramadol ok?", "how is cauda equina recognised?"),
        ("does she need surgery?", "is a firm mattress better?"),
        ("does massage help?", "what are the side effects of tramadol?"),
        ("does yoga help?", "is it ok to give naproxen?"),
        ("can I use tizanidine?", "what's the weather like?"),
        ("is naproxen ok in pregnancy?", "what dose of duloxetine?"),
    ],
    ids=str,
)
def test_question_when_it_names_its_own_subject_then_is_as_if_asked_alone(
    engine, before, question
):
    alone = Sample(question=question, expect=("other",))
    after = Sample(question=question, after=before, expect=("other",))

    first, second = evaluate(engine, [alone, after], TODAY)

    assert (first.leading, first.topics) == (second.leading, second.topics)


@pytest.mark.parametrize(
    "question", ["how long?", "how many times a week", "and at 80?"]
)
def test_question_when_the_one_before_was_of_another_field_then_declines(
    engine, question
):
    asked = Sample(
        question=question, after="best splint for my wrist?", expect="decline"
    )

    (outcome,) = evaluate(engine, [asked], TODAY)

    assert outcome.judgement == "right"


@pytest.mark.parametrize(
    ("message", "leads"),
    [
        ("My mother does tai chi, would it help her back?", "tai-chi"),
        ("I smoke a pack a day, does that hurt my back?", "smoking"),
        ("bulging or herniated disc, what is the difference?", "disc-terms"),
        ("weight gain with pregabalin - how common?", "pregabalin-weight"),
        ("lumbar supports at work: how effective?", "lumbar-support"),
    ],
    ids=str,
)
def test_question_when_its_message_names_what_it_leaves_unsaid_then_is_about_that(
    engine, message, leads
):
    assert place_of(engine, None, message, leads) == "first"


def test_follow_up_when_a_pregnancy_is_known_then_keeps_its_subject(engine):
    _, events = talk(
        engine,
        "30F, pregnant, back strain for 2 weeks",
        "naproxen early on?",
        "what about the 3rd trimester?",
    )
    (answer,) = (e.answer for e in events if isinstance(e, Answered))

    assert answer.subject == "naproxen"
    assert any("30 weeks" in part.text for part in answer.parts)


@pytest.mark.parametrize(
    ("questions", "said"),
    [
        (("tramadol?", "because of the sertraline?"), "Tramadol with sertraline"),
        (
            ("tramadol?", "because of the sertraline?", "and sumatriptan?"),
            "Tramadol with sumatriptan",
        ),
        (("lidocaine patch?", "same for the patch with bad kidneys?"), "Lidocaine"),
        (("naproxen?", "gel still ok?"), "Diclofenac 1% gel"),
        (("naproxen?", "is two relaxants ok"), "relaxant"),
    ],
    ids=str,
)
def test_follow_up_when_it_leans_on_two_turns_then_keeps_the_medicine(
    engine, questions, said
):
    _, events = talk(engine, "54F, low back strain 2 weeks, on sertraline", *questions)

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert any(said in part.text for part in answer.parts)


def test_follow_up_when_another_comes_instead_then_is_not_set_beside_it(engine):
    asked = ("tramadol?", "because of the sertraline?", "duloxetine then?")

    _, events = talk(engine, "54F, low back strain 2 weeks, on sertraline", *asked)

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert not any("with tramadol" in part.text for part in answer.parts)


@pytest.mark.parametrize("asked", ["is she ok to fly?", "can she have a bath?"])
def test_sentence_when_it_leans_on_nothing_and_is_not_held_then_is_declined(
    engine, asked
):
    opening = "34F, low back pain 6 days, ibuprofen some help"

    _, events = talk(engine, opening, "would an xray help?", asked)

    (told,) = (e.answer for e in events if isinstance(e, Declined))
    assert told.cites == ()


@pytest.mark.parametrize(
    "asked", ["max per day with 3 beers a night?", "max with alcohol?"]
)
def test_limit_when_asked_beside_drink_then_is_of_the_medicine_before(engine, asked):
    _, events = talk(engine, "58M, low back pain 4 weeks", "tylenol dose?", asked)

    (told,) = (e.answer for e in events if isinstance(e, Answered))
    assert told.carried == "tylenol"


@pytest.mark.parametrize(
    ("before", "question", "row"),
    [
        ("what about naproxen", "warfarin?", "Naproxen with warfarin: avoid."),
        ("what about naproxen", "a glass of wine?", "Naproxen with alcohol: avoid."),
        ("max flexeril a day", "alcohol?", "Cyclobenzaprine with alcohol: avoid."),
    ],
    ids=str,
)
def test_medicine_when_it_is_not_for_pain_and_bare_then_meets_the_one_before(
    engine, before, question, row
):
    _, events = talk(engine, before, question)

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert answer.parts[0].text.startswith(row)


def test_help_when_a_medicine_was_spoken_of_then_is_not_asked_of_the_program(engine):
    before = "is duloxetine safe with warfarin?"
    _, events = talk(engine, before, "does it help sciatica?")

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert "antidepressant" in answer.topics


@pytest.mark.parametrize(
    ("question", "leads"),
    [
        ("how long will it last?", "sciatica-course"),
        ("does he need an MRI now?", "sciatica-imaging-window"),
        ("does he need surgery?", "surgery-timing surgery-referral"),
        ("will the back pain come back?", "recurrence"),
        ("should he stay active?", "bed-rest-sciatica"),
    ],
    ids=str,
)
def test_question_when_the_patient_has_root_pain_then_its_course_is_told(
    engine, question, leads
):
    told = "38M, sciatica 5 weeks, left leg pain below the knee, SLR positive"
    _, events = talk(engine, told, question)

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert answer.statements[0] in leads.split()


@pytest.mark.parametrize("asked", ["how much?", "what dose", "how often"])
def test_dose_when_a_form_was_asked_about_then_is_of_what_has_that_form(engine, asked):
    opened = "54M LBP 3 weeks, failed ibuprofen, no leg pain"

    _, events = talk(engine, opened, "none", "what about a gel", asked)

    said = next(e.answer for e in events if isinstance(e, Answered)).parts[0].text
    assert said.startswith("Diclofenac 1% gel")


@pytest.mark.parametrize("asked", ["can i use a gel?", "is a gel ok?", "the gel safe?"])
def test_form_when_only_a_patch_was_given_then_is_what_has_that_form(engine, asked):
    opened = "74F LBP 2 weeks, on apixaban, lidocaine patch no help, no leg pain"

    _, events = talk(engine, opened, "none", asked)

    said = next(e.answer for e in events if isinstance(e, Answered)).parts[0].text
    assert said.startswith("Diclofenac 1% gel (topical): caution here. With apixaban")


@pytest.mark.parametrize("asked", ["what if his egfr were 70", "and if his gfr is 70?"])
def test_kidney_when_a_number_is_supposed_then_it_is_no_age(engine, asked):
    opened = "54M LBP 3 weeks, no leg pain"

    _, events = talk(engine, opened, "just tell me", "voltaren gel?", asked)

    parts = next(e.answer for e in events if isinstance(e, Answered)).parts
    assert not any("older adult" in part.text for part in parts[:2])


@pytest.mark.parametrize(
    ("before", "question", "leads"),
    [
        ("is pregabalin addictive?", "what if we just wait", "acute-course"),
        ("naproxen?", "what happens if we do nothing", "acute-course"),
        ("does he need surgery?", "what if he waits?", "surgery-timing"),
    ],
)
def test_question_on_waiting_then_is_of_the_course_unless_something_else_waits(
    engine, before, question, leads
):
    assert place_of(engine, before, question, leads) == "first"


@pytest.mark.parametrize(
    "asked",
    ["given her codeine allergy, is tramadol ok?", "allergic to codeine, tramadol?"],
)
def test_medicine_when_allergic_to_one_of_its_kind_then_that_leads(engine, asked):
    _, events = talk(engine, "54F LBP 3 weeks, no leg pain", "just tell me", asked)

    (answer,) = (e.answer for e in events if isinstance(e, Answered))
    assert answer.parts[0].text.endswith("(contraindicated). Allergy to codeine.")
    assert answer.parts[0].text.startswith("Tramadol")
