"""What is left to choose from beside conditions and medicines."""

from fakes import talk

from chatbot.model.event import Answered


def _texts(engine, *said):
    _, events = talk(engine, *said)
    answer = next(e.answer for e in events if isinstance(e, Answered))
    return [part.text for part in answer.parts]


def test_choice_when_several_things_bear_on_it_then_what_is_left_leads(engine):
    left, care, barred, *_ = _texts(engine, "which painkiller with ckd and warfarin?")

    assert left.startswith("Left, with no row against them in my table, beside kidney")
    assert "lidocaine patch" in left
    assert left.endswith("That is not the same as safe.")
    assert "acetaminophen (" in care
    assert "INR rise" in care
    assert barred.startswith("To avoid: oral NSAIDs (serious bleeding")


def test_choice_when_nothing_is_against_an_opioid_then_it_is_still_not_left(engine):
    left = _texts(engine, "what painkiller is safe with lithium")[0]

    assert not any(name in left for name in ("morphine", "codeine", "oxycodone"))


def test_choice_when_a_class_is_named_then_only_its_members_are_sorted(engine):
    texts = _texts(engine, "which nsaid with warfarin?")

    assert not any("opioid" in text or "lidocaine" in text for text in texts[:2])
