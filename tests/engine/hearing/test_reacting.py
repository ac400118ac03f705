"""A reaction to the medicine told last is its allergy, though it is not named again."""

import pytest
from fakes import talk

from chatbot.model.event import Answered

OPENING = "29M, back strain 1 wk, no meds, nkda"


@pytest.mark.parametrize(
    "told", ["got a rash with it", "got hives", "he got hives", "it made him wheeze"]
)
def test_reaction_when_the_medicine_is_not_named_again_then_it_is_kept(engine, told):
    consult, _ = talk(engine, OPENING, "started the ibuprofen", told)

    assert "ibuprofen" in consult.case.allergies
    assert consult.case.observations["nsaid_hypersensitivity"].value is True


@pytest.mark.parametrize(
    "told", ["makes him groggy", "no rash", "it helps", "upset his stomach"]
)
def test_reaction_when_it_is_none_of_an_allergy_then_none_is_noted(engine, told):
    consult, _ = talk(engine, OPENING, "started the ibuprofen", told)

    assert not consult.case.allergies
    assert consult.case.observations["nsaid_hypersensitivity"].value is False


@pytest.mark.parametrize(
    "asked",
    ["any interactions", "methadone and klonopin?", "methadone with clonazepam ok?"],
)
def test_interactions_when_neither_is_for_the_pain_then_the_row_is_told(engine, asked):
    _, events = talk(
        engine, "41M, back strain, methadone 30 daily, klonopin 1 bid", asked
    )
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert "Methadone with clonazepam: avoid" in answer.parts[0].text
