"""What of a thing is asked: for whom, for whom not, what to tell, when it is given up."""

import pytest
from fakes import talk

from chatbot.model.event import Answered

OPENING = "44F, back strain 3 weeks, no better on heat"


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        ("who benefits from discectomy", "disc-operation-who"),
        ("who qualifies for surgery", "disc-operation-who"),
        ("who needs immediate imaging", "image-at-once"),
        ("who should never get an anti-inflammatory", "nsaid-who-not"),
        ("which patients can't have NSAIDs", "nsaid-who-not"),
        ("when not to give an nsaid", "nsaid-who-not"),
        ("what must not meet tizanidine", "tizanidine-cautions"),
        ("tizanidine what can't it go with", "tizanidine-cautions"),
        ("how risky is manipulation", "manipulation-harm"),
        ("what do i tell patients about nsaids", "safety-net-drugs"),
        ("what to tell patients re cauda equina", "safety-net-cauda-equina"),
        ("when should duloxetine be abandoned", "duloxetine-response-check"),
        ("ditch the nsaid when", "drug-failure-rule"),
        ("when do muscle relaxants stop working", "cyclobenzaprine-first-days"),
        ("do opioids stop working", "opioid-no-escalation"),
        ("max time on flexeril", "relaxant-limit"),
        ("max time on ketorolac", "ketorolac-limit"),
        ("should i give an nsaid", "nsaid-first-line"),
        ("when is an nsaid needed", "nsaid-first-line"),
        ("do muscle relaxants work", "relaxant-small-effect"),
        ("how many days bed rest", "stay-active"),
        ("is tramadol addictive", "opioid-harms"),
        ("taper it how fast", "opioid-taper-pace"),
        ("can people get hooked on opioids", "opioid-harms"),
        ("how can i stop the back pain", "first-options-acute"),
        ("which treatments are common for back pain", "first-options-acute"),
        ("what usually causes pain in the lower back", "causes-in-short"),
        ("which are the red flags in back pain?", "red-flag-groups"),
        ("what should be asked of someone with back pain", "red-flag-groups"),
        ("how do you treat sciatica", "sciatica-care"),
        ("should he walk with back pain", "walking"),
        ("is a steroid shot in the spine safe", "epidural-against"),
        (
            "who should avoid nonsteroidal anti-inflammatory painkillers",
            "nsaid-who-not",
        ),
        ("long or short acting opioid?", "opioid-rules"),
    ],
)
def test_answer_when_an_aspect_is_asked_then_the_statement_on_it_leads(
    engine, question, statement
):
    _, events = talk(engine, OPENING, question)

    answer = next(e.answer for e in events if isinstance(e, Answered))
    leading = next(p for p in answer.parts if p.kind == "says")
    assert leading.statements[0] == statement


@pytest.mark.parametrize(
    ("question", "untold"),
    [
        ("what is an epidural?", "what it is"),
        ("what is an MRI", "what it is"),
        ("what causes spinal stenosis?", "what causes it"),
        ("what causes cauda equina syndrome", "what causes it"),
        (
            "how long does a compression fracture take to heal",
            "how long it takes to heal",
        ),
        ("how does tens work", "how it works"),
    ],
)
def test_answer_when_nothing_tells_what_is_asked_then_that_is_said_first(
    engine, question, untold
):
    _, events = talk(engine, OPENING, question)

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert answer.parts[0].text.startswith(f"This does not say {untold};")


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        ("how does cyclobenzaprine work", "relaxant-mechanism"),
        ("can lumbar radiculopathy be permanent?", "sciatica-persist"),
        ("what causes sciatica", "sciatica-persist"),
    ],
)
def test_answer_when_a_statement_tells_what_is_asked_then_it_leads(
    engine, question, statement
):
    _, events = talk(engine, OPENING, question)

    answer = next(e.answer for e in events if isinstance(e, Answered))
    leading = next(p for p in answer.parts if p.kind == "says")
    assert leading.statements[0] == statement


@pytest.mark.parametrize("question", ["what happens if we do nothing", "prognosis?"])
def test_course_when_the_pain_is_chronic_then_is_that_of_chronic_pain(engine, question):
    _, events = talk(engine, "60M low back pain for 2 years", "just tell me", question)

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert answer.statements[0] == "persistent-course"
