import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chatbot.engine.understanding import Lexicon, read
from chatbot.model.case import Treatment
from chatbot.model.reading import Prompt, Reading
from tests.engine.understanding.conftest import TODAY, make_content

LEXICON = Lexicon.of(make_content())
PROMPTS = [
    None,
    Prompt(
        kind="group", name="g", findings=("fever", "chills", "weight_loss"), text="?"
    ),
    Prompt(kind="finding", name="duration", findings=("duration",), text="?"),
    Prompt(kind="finding", name="sex", findings=("sex",), text="?"),
    Prompt(kind="bundle", name="b", findings=("other_medicines_complete",), text="?"),
    Prompt(kind="confirm", name="emergency", findings=("fever",), text="?"),
    Prompt(kind="bundle", name="c", findings=("conditions_complete",), text="?"),
    *(
        Prompt(kind="finding", name=name, findings=(name,), text="?")
        for name in (
            "age", "weight", "egfr", "creatinine", "pain_score", "gestation",
            "treatments_complete", "saddle_numbness",
        )
    ),
]  # fmt: skip
PIECES = [
    "54M", "no", "yes", "fever", "leg pain", "ibuprofen", "800 mg", "tid", "failed", ",",
    ".", "?", "\n", "for 3 weeks", "and", "not", "only", "the second", "1", "5/325",
    "percocet", "allergic to", "denies", "in both legs", "numb", "can i give", "since March",
    "no relief", "hx", "ckd", "on", "apixaban", "weight", "180 lb", "a few", "10-12",
    "rest no", "nothing else", "y", "n", "born in", "1970", "+4", "stage", "3b", "L4/5",
    "EHL 4/5", "SLR", "PVR", "BP 88/50", "a month", "day 9", "on Brilinta?", "sulfa allergy",
    "gout", "liver", "4 lb", "12 st", "32", "32 weeks", "last", ">", "his thirties",
    "-", "/set age", "3/52", "32w4d", "third trimester", "temp", "38.5", "he", "%", "(",
]  # fmt: skip

quick = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
texts = st.text(max_size=120) | st.lists(st.sampled_from(PIECES), max_size=14).map(
    " ".join
)


def unplaced(told: Treatment) -> Treatment:
    besides = tuple(unplaced(one) for one in told.besides)
    return told.model_copy(
        update={"text": "", "start": 0, "end": 0, "besides": besides}
    )


def facts(reading: Reading) -> tuple[object, ...]:
    """Everything that was read, without the places and letters it came from."""
    observed = tuple((o.finding, o.status, o.value) for o in reading.observations)
    treated = tuple(unplaced(t) for t in reading.treatments)
    allergic = tuple(a.name for a in reading.allergies)
    asked = tuple(" ".join(q.lower().split()) for q in reading.questions)
    unread = tuple((u.reason, u.finding) for u in reading.unread)
    ordered = tuple((c.name, c.rest.lower()) for c in reading.commands)
    return observed, treated, allergic, asked, unread, ordered, reading.answered


@quick
@given(text=texts, prompt=st.sampled_from(PROMPTS))
def test_read_when_given_any_text_then_spans_slice_it(text, prompt):
    reading = read(LEXICON, text, prompt, TODAY)

    for said in (*reading.observations, *reading.treatments):
        assert text[said.start : said.end] == said.text


@quick
@given(text=texts, prompt=st.sampled_from(PROMPTS))
def test_read_when_read_twice_then_the_same(text, prompt):
    assert read(LEXICON, text, prompt, TODAY) == read(LEXICON, text, prompt, TODAY)


@quick
@given(
    pieces=st.lists(st.sampled_from(PIECES), max_size=14),
    prompt=st.sampled_from(PROMPTS),
)
def test_read_when_letter_case_differs_then_reads_the_same(pieces, prompt):
    text = " ".join(pieces)

    assert facts(read(LEXICON, text.upper(), prompt, TODAY)) == facts(
        read(LEXICON, text.lower(), prompt, TODAY)
    )


@quick
@given(
    pieces=st.lists(st.sampled_from(PIECES), max_size=14),
    prompt=st.sampled_from(PROMPTS),
)
def test_read_when_white_space_is_added_then_reads_the_same(pieces, prompt):
    wide = "  " + " \t ".join(p.replace(" ", "   ") for p in pieces) + "  "

    assert facts(read(LEXICON, wide, prompt, TODAY)) == facts(
        read(LEXICON, " ".join(pieces), prompt, TODAY)
    )


@pytest.mark.parametrize(
    "text",
    [
        "can he have naproxen,  he's had a gi bleed last year?",
        "+ fever\t- chills\xa0- sweats",
        "allergic to ibuprofen as a child,  has taken it many times since without reaction",
    ],
)
def test_read_when_two_spaces_or_a_tab_part_words_then_reads_and_places_the_same(
    engine, text
):
    wide = read(engine.lexicon, text, None, TODAY)
    close = read(engine.lexicon, " ".join(text.split()), None, TODAY)

    assert facts(wide) == facts(close)
    assert wide.text == text
    for one in (*wide.observations, *wide.treatments):
        assert " ".join(text[one.start : one.end].split()) == one.text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\x00\x01\x02", id="control characters"),
        pytest.param("[/b] *x* <b>", id="markup"),
        pytest.param("\u202eniap kcab\u202c no fever", id="right to left"),
        pytest.param("\U0001f600 back pain \U0001f480", id="emoji"),
        pytest.param("fe\x00ver", id="NUL inside a word"),
        pytest.param("\u0130\u0130 fever \u0130", id="letters that grow when folded"),
        pytest.param("9" * 400 + " weeks", id="long number"),
        pytest.param("1e309 kg pain \u0663/10 \u00b2", id="odd digits"),
        pytest.param("(" * 3000, id="brackets"),
        pytest.param("pain " * 3900, id="long and dull"),
    ],
)
def test_read_when_text_is_nasty_then_still_reads(text):
    reading = read(LEXICON, text, PROMPTS[1], TODAY)

    assert reading.text == text
    assert all(text[o.start : o.end] == o.text for o in reading.observations)


@pytest.mark.parametrize(
    "text",
    ["/SET PERCOCE", "/SET IBUPROFE\r0", "/set  oxycodone 10 mg q6h, oxycodone 5 qid"],
)
def test_read_when_a_medicine_is_set_then_its_span_slices_the_text(engine, text):
    told = read(engine.lexicon, text, None, TODAY).treatments

    spans = [*told, *(one for t in told for one in t.besides)]
    assert spans
    assert [text[t.start : t.end] for t in spans] == [t.text for t in spans]
