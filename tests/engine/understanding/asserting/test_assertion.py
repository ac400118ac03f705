import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chatbot.engine.understanding.asserting.assertion import Assessor, assess
from chatbot.engine.understanding.asserting.trigger import TRIGGERS
from chatbot.model.reading import Assertion

WORDS = [
    *("no", "denies", "not", "fever", "pain", "ckd3", "naproxen", ",", ",", ".", ";"),
    *(":", "?", "and", "or", "but", "hx", "h/o", "pmh:", "fh:", "on", "has", "failed"),
    *("(-)", "-slr", "+slr", "w/o", "neg", "resolved", "if", "return for", "possible"),
    *(
        "?ces", "mother had", "2015", "years ago", "can't", "n't", "-", "--", "/",
        "none",
    ),
    *("change in", "bowel", "didn't help", "who presents", "(", ")", "yes", "n", "\n"),
]  # fmt: skip

texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14)


def spans_of(words, gap):
    start = 0
    for word in words:
        yield start, start + len(word)
        start += len(word) + len(gap)


@given(text=st.text(), start=st.integers(-5, 60), end=st.integers(-5, 60))
def test_assess_when_any_text_and_span_then_asserts_something(text, start, end):
    asserted = assess(text, start, end)

    assert isinstance(asserted, Assertion)


@settings(deadline=None)
@given(words=texts)
def test_assess_when_letter_case_changes_then_asserts_the_same(words):
    text = " ".join(words)

    lower = [assess(text, *span) for span in spans_of(words, " ")]
    upper = [assess(text.upper(), *span) for span in spans_of(words, " ")]

    assert lower == upper


@settings(deadline=None)
@given(words=texts, gap=st.sampled_from(["  ", "\t", "   \t "]))
def test_assess_when_white_space_is_added_then_asserts_the_same(words, gap):
    narrow = " ".join(words)
    wide = gap.join(words)

    tight = [assess(narrow, *span) for span in spans_of(words, " ")]
    loose = [assess(wide, *span) for span in spans_of(words, gap)]

    assert tight == loose


@given(words=texts)
def test_assessor_when_asked_again_in_another_order_then_asserts_the_same(words):
    text = " ".join(words)
    spans = list(spans_of(words, " "))
    assessor = Assessor(text)

    forward = [assessor.assess(*span) for span in spans]
    backward = [assessor.assess(*span) for span in reversed(spans)]

    assert forward == backward[::-1] == [assess(text, *span) for span in spans]


@pytest.mark.parametrize("extra", [-1, 0, 1], ids=["short", "exact", "long"])
@pytest.mark.parametrize("text", ["no fever.", "no fever, cough", "fever: no"])
def test_assess_when_the_end_is_off_by_one_then_asserts_the_same(text, extra):
    start = text.index("fever")

    asserted = assess(text, start, start + len("fever") + extra)

    assert asserted == Assertion(negated=True)


@pytest.mark.parametrize("text", ["", " \n\t", "\u0301", "\x00"], ids=repr)
def test_assess_when_there_is_no_word_then_asserts_nothing(text):
    asserted = assess(text, 0, 1)

    assert asserted == Assertion()


@pytest.mark.parametrize(
    ("text", "words", "over"),
    [
        pytest.param("former smoker", "smoker", True, id="former"),
        pytest.param("sciatica in 2015", "sciatica", True, id="year"),
        pytest.param("GI bleed 4 years ago", "GI bleed", True, id="ago"),
        pytest.param("LBP since 2015", "LBP", False, id="since"),
        pytest.param("hx CKD3", "CKD3", False, id="background"),
        pytest.param("PMH: HTN", "HTN", False, id="heading"),
        pytest.param("", "", False, id="empty"),
    ],
)
def test_is_over_when_only_the_past_is_told_then_tells_it_from_background(
    text, words, over
):
    start = text.index(words)

    assert Assessor(text).is_over(start, start + len(words)) is over


NOTE = """HPI: 61F with back pain
and no fever.

PMH:
- CKD stage 3
- hypertension

Medications
- see below
Meds: naproxen 500 BID
Allergies: sulfa
FH: father had colon cancer
Social History: smoker
ROS: denies chills
Exam - SLR negative
Labs: creatinine 1.4
A/P: lumbar strain
Plan: stop naproxen
"""


@pytest.mark.parametrize(
    ("words", "section"),
    [
        ("back pain", "hpi"),
        ("fever", "hpi"),
        ("CKD", "pmh"),
        ("hypertension", "pmh"),
        ("500 BID", "meds"),
        ("sulfa", "allergies"),
        ("colon", "fh"),
        ("smoker", "sh"),
        ("chills", "ros"),
        ("SLR", "exam"),
        ("creatinine", None),
        ("lumbar", "assessment"),
        ("stop", "plan"),
    ],
)
def test_section_when_a_note_has_headings_then_names_the_last_one(words, section):
    assert Assessor(NOTE).section(NOTE.index(words)) == section


def test_section_when_a_list_on_one_line_is_over_then_names_none():
    text = "PMH: CKD3. Now has fever."

    assert Assessor(text).section(text.index("fever")) is None


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        pytest.param(
            "no fever, chills or night sweats over the last two weeks of this illness\n"
            "apixaban 5 mg",
            "apixaban",
            Assertion(),
            id="a wrapped line ends a denial for a drug",
        ),
        pytest.param(
            "She denies any fever, chills, night sweats, loss of weight, saddle\n"
            "numbness, or weakness.",
            "weakness",
            Assertion(negated=True),
            id="a wrapped list goes on",
        ),
        pytest.param(
            "-fever\n-chills", "chills", Assertion(), id="hyphens that open lines"
        ),
        pytest.param(
            "-SLR\n+Babinski", "SLR", Assertion(negated=True), id="signs on lines"
        ),
        pytest.param(
            "1. no fever\n2. weakness", "weakness", Assertion(), id="numbered list"
        ),
        pytest.param(
            "No fever. H. pylori positive", "pylori", Assertion(), id="abbreviation"
        ),
    ],
)
def test_assess_when_lines_break_then_ends_the_sentence_where_it_ends(
    text, words, expected
):
    start = text.index(words)

    assert assess(text, start, start + len(words)) == expected


def test_triggers_when_a_phrase_is_listed_twice_then_looks_once_each_way():
    twice = {}
    for triggers in TRIGGERS.values():
        for trigger in triggers:
            twice.setdefault(trigger.phrase, []).append(trigger.side)

    sides = [sorted(sides) for sides in twice.values() if len(sides) > 1]

    assert all(pair == ["after", "before"] for pair in sides)
