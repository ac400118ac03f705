"""A question that names a dose or a condition, typed with no mark, records nothing."""

import pytest
from fakes import talk

from chatbot.model.event import Answered, Compared, Declined

OPENING = "52M low back pain 3 weeks, tylenol 500 prn no help"
ASKED = [
    "is tylenol 1g tid ok at 82",
    "is 300 ok in renal failure",
    "is flexeril 5 mg qhs reasonable at 82",
    "can gabapentin 300 tid cause fever",
    "could tramadol 50 make heart failure worse",
    "wouldnt prednisone worsen diabetes",
    "is prior cancer a problem with prednisone",
    "is osteoporosis a contraindication to an epidural",
    "is foot drop likely",
    "in heart failure is tylenol 1g tid ok",
    "for someone with ckd is gabapentin 300 tid safe",
    "if there were renal failure would naproxen be ok",
    "i heard tramadol 50 is bad with heart failure",
    "you sure about tramadol 50 in heart failure",
    "any issue with tramadol 50 in heart failure",
    "risks of tramadol 50 with a history of ulcers",
    "alternatives to tramadol 50 in ckd",
    "guidelines on tramadol 50 in heart failure",
    "dosing tramadol 50 in diabetes",
    "tramadol 50 vs heat in breastfeeding",
    "tramadol 50 sertraline interaction",
    "so gabapentin 300 tid is fine in pregnancy",
    "so no naproxen in osteoporosis",
    "did PT help",
    "does heat do anything",
    "does PT and yoga help",
    "did a course of naproxen help",
]
TOLD = {
    "dosing ibuprofen 600 q6h at home": "ibuprofen",
    "maximum tolerated dose gabapentin 300 tid": "gabapentin",
    "side effects with gabapentin 300 tid, stopped it": "gabapentin",
    "so naproxen 500 bid for a week": "naproxen",
    "given naproxen 500 bid and it is ok": "naproxen",
    "did PT for 6 weeks": "physical-therapy",
    "did 6 weeks of PT": "physical-therapy",
    "did chiro, no help": "manual-therapy",
    "did yoga twice a week": "yoga",
    "did heat and ice": "heat",
    "did nsaids, no help": "nsaid",
    "did a course of naproxen": "naproxen",
    "max pain 8/10": "pain_score",
    "evidence of foot drop on exam": "foot_drop",
    "can walk 100 m but stairs make the leg pain worse": "leg_pain",
    "is breastfeeding": "breastfeeding",
    "so no fever in the last week": "fever",
}  # fmt: skip


@pytest.mark.parametrize("asked", ASKED)
def test_question_when_it_names_a_dose_or_a_condition_then_nothing_is_recorded(
    engine, asked
):
    before, _ = talk(engine, OPENING)
    after, events = talk(engine, OPENING, asked)

    assert after.case.treatments == before.case.treatments
    assert after.case.observations == before.case.observations
    assert any(isinstance(event, Answered | Compared | Declined) for event in events)


@pytest.mark.parametrize(("said", "name"), TOLD.items())
def test_facts_when_their_words_open_questions_too_then_are_kept(engine, said, name):
    case = talk(engine, OPENING, said)[0].case

    assert name in case.treatments or name in case.observations
