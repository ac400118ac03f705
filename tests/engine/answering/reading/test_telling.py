"""Whether a text tells what is asked of a treatment, and what goes first where it does not."""

import pytest

GAIN = "Heat lowered pain by 1.06 of 5."


def _tellings(engine):
    return engine.answerer._knowledge.index.tellings


@pytest.mark.parametrize(
    ("question", "text", "name"),
    [
        ("who should not have heat", "Heat is not for burnt skin.", "who should not have it"),
        ("acupuncture side effects", "Adverse events were few.", "what harm it does"),
        ("how would I notice that naproxen harms", "Black stools.", "how that shows"),
        ("how many sessions of massage", "The trial gave 8 sessions.", "how often or how much"),
        ("how long until yoga works", "Pain was less at 6 weeks.", "how soon it works"),
        ("how long should he wear the belt", "Trials lasted 8 weeks.", "how long to go on with it"),
        ("who benefits most from manipulation", "No subgroup was found.", "who gains most from it"),
    ],
)  # fmt: skip
def test_untold_when_text_passes_over_what_is_asked_then_named(
    engine, question, text, name
):
    read, untold = engine.answerer.read(question), _tellings(engine).untold

    assert name in untold(read, GAIN)
    assert name not in untold(read, text)


@pytest.mark.parametrize(
    "question",
    ["does heat lower pain", "who is not depressed", "signs of infection", "how often is it cancer"],
)  # fmt: skip
def test_untold_when_no_aspect_of_a_treatment_is_asked_then_nothing(engine, question):
    assert _tellings(engine).untold(engine.answerer.read(question), GAIN) == ()


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("who should not have acupuncture?", "This does not say who should not have it"),
        ("massage side effects", "Soreness is the usual harm"),
        ("heat side effects", "This does not say what harm it does"),
        ("how many weeks of heat until it works?", "A continuous heat wrap took"),
        ("who should not have an epidural?", "NICE would consider an epidural in acute"),
        ("nortriptyline side effects", "Nortriptyline, boxed warning"),
        ("how do I recognise that an opioid harms", "Sedation and bowels are watched"),
        ("TENS contraindications", "NICE, WHO and KCE advise against offering TENS"),
        ("who should not have spine surgery?", "This does not say who"),
        ("how do I stop duloxetine", "Stop duloxetine by a taper"),
        ("how sure is it that TENS works?", "Certainty: very low"),
        ("how good is the evidence for yoga?", "Certainty: low"),
    ],
)  # fmt: skip
def test_answer_when_an_aspect_is_asked_then_it_leads_or_is_said_to_be_missing(
    asked, question, begins
):
    first = next(p for p in asked(question).parts if p.kind != "case")

    assert first.text.startswith(begins)
