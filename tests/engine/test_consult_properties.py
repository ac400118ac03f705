"""Undo and replay are exact, over generated conversations with a fixed seed."""

from fakes import TODAY
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chatbot.engine.consult import reply, start
from chatbot.engine.session import Session
from chatbot.model.consult import Input

SAID = [
    "42M, back strain 10 days, failed flexeril and ibuprofen 800",
    "71F low back pain 5 weeks on lisinopril and hctz", "no", "yes", "none of those",
    "he is on apixaban", "CKD stage 4", "creatinine 2.5", "pain 9/10 and disabling",
    "numb between the legs", "sorry, no numbness", "allergic to naproxen", "/plan",
    "can I give tramadol?", "tylenol 1 g every 4 hours", "takes norco 10/325 qid",
    "28 weeks pregnant", "what if ckd?", "/forget age", "leg pain below the knee",
    "drinks 6 beers a day", "PHQ-2", "egfr 67F cr 1.4", "[/b] * > 38.5", "",
]  # fmt: skip
CONVERSATIONS = st.lists(st.sampled_from(SAID), min_size=1, max_size=6)
exact = settings(
    max_examples=80,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def told(engine, texts):
    session = Session(engine, TODAY, "clinician")
    events = [session.reply(text) for text in texts]
    return session, events


def state(consult):
    return consult.case, consult.plan, consult.step, consult.prompt, consult.passed


@exact
@given(CONVERSATIONS)
def test_replay_when_told_again_gives_the_same_events(engine, texts):
    first, events = told(engine, texts)
    again, same = told(engine, texts)

    assert events == same
    assert first.consult == again.consult


@exact
@given(CONVERSATIONS, st.integers(min_value=1, max_value=4))
def test_undo_when_inputs_are_taken_back_restores_the_state(engine, texts, count):
    consult, _ = start(engine, TODAY)
    states = [consult]
    for text in texts:
        consult, _ = reply(engine, consult, Input(text=text, on=TODAY))
        if consult.turn > states[-1].turn:
            states.append(consult)
    back, _ = reply(engine, consult, Input(text=f"/undo {count}", on=TODAY))
    left = max(0, len(states) - 1 - count)

    assert state(back) == state(states[left])
