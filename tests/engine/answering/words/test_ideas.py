"""Shorthand, lay words and slips of the keys that mean one thing."""

from collections import Counter

import pytest

from chatbot.engine.answering.retrieval.seeking import GENERIC_IDEAS
from chatbot.engine.answering.words.everyday import EMPTY
from chatbot.engine.answering.words.word import stems_of


@pytest.fixture(name="ideas")
def ideas_fixture(engine):
    return engine.content.dialog.ideas


def test_ideas_when_listed_then_name_each_phrase_once(ideas):
    for idea in ideas.values():
        phrases = Counter(map(stems_of, idea.words))

        assert () not in phrases
        assert set(phrases.values()) == {1}


def test_ideas_when_listed_then_no_idea_is_grammar_alone(engine, ideas):
    empty = engine.content.dialog.words_of(EMPTY)

    assert [idea.id for idea in ideas.values() if {*idea.words} <= empty] == []


def test_ideas_when_named_elsewhere_then_each_has_words(ideas):
    named = {*ideas, *(idea.kind_of for idea in ideas.values())}

    assert named >= GENERIC_IDEAS


def test_topic_when_an_idea_is_a_kind_of_another_then_is_that_of_the_whole(engine):
    read = engine.answerer.read

    assert "surgery" in read("discectomy").topics
    assert "surgery" in read("operation").topics


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("tfesi", "epidural steroid injection"),
        ("mbb", "medial branch block"),
        ("sij", "sacroiliac joint"),
        ("hnp", "herniated disc"),
        ("ddd", "degenerative disc disease"),
        ("axspa", "axial spondyloarthritis"),
        ("smt", "spinal manipulation"),
        ("hvla", "chiropractic"),
        ("lss", "spinal stenosis"),
        ("sed rate", "esr"),
        ("dtrs", "reflexes"),
        ("fnst", "femoral stretch test"),
        ("omes", "morphine equivalents"),
        ("uds", "urine drug screen"),
        ("oic", "constipation"),
        ("kypho", "vertebroplasty"),
        ("tlif", "spinal fusion"),
        ("ncs", "emg"),
        ("rtw", "return to work"),
        ("fmla", "sick leave"),
        ("nprs", "numeric pain scale"),
        ("etoh", "alcohol"),
        ("lightheaded", "dizzy"),
        ("cold turkey", "taper"),
    ],
    ids=str,
)
def test_read_when_shorthand_is_typed_then_it_means_the_long_form(engine, short, long):
    read = engine.answerer.read
    shared = {*read(short).named("idea")} & {*read(long).named("idea")}

    assert shared


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("discectomy", "fusion"),
        ("dry needling", "acupuncture"),
        ("pilates", "tai chi"),
        ("mri", "x-ray"),
        ("yellow flags", "depression"),
        ("heartburn", "stomach ulcer"),
        ("constipation", "nausea"),
        ("brace", "insoles"),
    ],
    ids=str,
)
def test_read_when_two_things_are_kin_then_an_idea_still_tells_them_apart(
    engine, one, other
):
    read = engine.answerer.read

    assert {*read(one).named("idea")} != {*read(other).named("idea")}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("cauda equnia", "cauda equina"),
        ("gabapentine withdrawel", "gabapentin withdrawal"),
        ("saddle anasthesia", "saddle anesthesia"),
        ("epidurall injection", "epidural injection"),
    ],
    ids=str,
)
def test_read_when_a_word_is_one_slip_away_then_reads_the_phrase_it_stands_in(
    engine, typed, meant
):
    slipped, right = map(engine.answerer.read, (typed, meant))

    assert [u.concepts for u in slipped.units] == [u.concepts for u in right.units]


@pytest.mark.parametrize("word", ["fadir", "overlay", "litigate"], ids=str)
def test_read_when_a_word_is_two_slips_away_then_is_left_unknown(engine, word):
    (unit,) = engine.answerer.read(word).units

    assert unit.concepts == ()


def test_read_when_something_is_done_without_then_it_is_not_asked_about(engine):
    read = engine.answerer.read("can sciatica settle without weakness")

    assert "leg_weakness" not in read.findings
    assert "sciatica" in read.named("idea")


def test_read_when_a_medicine_is_done_without_then_it_is_still_named(engine):
    read = engine.answerer.read("what can i give without nsaids")

    assert read.classes == ("nsaid",)


def test_read_when_pain_is_referred_then_nobody_is_sent(engine):
    read = engine.answerer.read("referred pain or radicular pain")

    assert "referral" not in read.topics
    assert "specialist" not in read.named("idea")


@pytest.mark.parametrize(
    ("asked", "finding"),
    [
        ("cant hold urine", "bladder_change"),
        ("his bottom has gone dead", "saddle_numbness"),
    ],
    ids=str,
)
def test_read_when_a_sign_is_put_in_any_words_then_it_is_named(engine, asked, finding):
    assert finding in engine.answerer.read(asked).findings


def test_read_when_an_idea_holds_what_content_names_then_both_are_named(engine):
    read = engine.answerer.read("ibuprofen at 28 weeks pregnant")

    assert "pregnancy" in read.findings
    assert "pregnant" in read.named("idea")


def test_units_when_somebody_is_referred_then_is_no_referred_pain(engine):
    named = {i for u in engine.answerer.read("when refer pain clinic").units
             for i in (c.id for c in u.concepts)}  # fmt: skip

    assert {"specialist", "pain clinic"} <= named
    assert "referred pain" not in named
