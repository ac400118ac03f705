from datetime import date

import pytest

from chatbot.engine.answering.words.shorthand import written_out
from chatbot.model.case import Case
from chatbot.model.plan import Plan


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("lithium w advil", "lithium with advil"),
        ("W/ or before food", "with  or before food"),
        ("tizanidine w/cipro", "tizanidine with cipro"),
        ("pain for 2 w", "pain for 2 w"),
        ("pain for 16 w", "pain for 16 w"),
        ("asa 81 w ibuprofen", "asa 81 with ibuprofen"),
        ("w/o leg pain", "w/o leg pain"),
        ("pregnant 24wk", "pregnant 24 weeks"),
        ("cancer w/u", "cancer w/u"),
        ("when shd he walk", "when should he walk"),
        ("tp injxn helpful", "tp injection helpful"),
        ("toradol cr 1.6", "toradol creatinine 1.6"),
        ("oxycodone cr", "oxycodone cr"),
        ("sweats and 8 kg down", "sweats and weight loss"),
        ("a woman of 70 kg", "a woman of 70 kg"),
        ("20 wks gone", "20 weeks pregnant"),
        ("the pain is gone", "the pain is gone"),
        ("dexa 8 mg once", "dexamethasone 8 mg once"),
        ("dexa after a fracture", "dexa after a fracture"),
        ("toradol or ibuprofen by mouth", "toradol or ibuprofen oral"),
        ("When do I hand out naloxone", "When do I give naloxone"),
        ("is mobic worth a shot", "is mobic worth trying"),
        ("a shot in the back", "a shot in the back"),
        ("numb in the right hand", "numb in the right hand"),
    ],
    ids=str,
)
def test_written_out_when_a_form_is_short_then_is_the_word(typed, meant):
    assert written_out(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("lithium w advil", "lithium with advil"),
        ("tramadol w zoloft", "tramadol with zoloft"),
        ("trigger point injxn?", "trigger point injection?"),
    ],
    ids=str,
)
def test_answer_when_a_word_is_short_then_is_that_to_the_word(engine, typed, meant):
    def answered(question):
        case = Case(today=date(2026, 11, 22))
        return engine.answerer.answer(question, case, Plan(), None)

    assert answered(typed).parts == answered(meant).parts
