"""What someone fears, believes, wants or has read asks for an answer; a sign told so is told."""

import pytest
from fakes import talk

from chatbot.model.case import Status
from chatbot.model.event import Answered, Declined, Explained

STRAIN = (
    "36M LBP 12 days after lifting, took ibuprofen 400 tid and heat, no better. no leg pain",
    "none",
    "none",
    "no other meds, healthy",
    "just tell me",
)
ASKED = {
    "his boss wants him back monday": "return-to-work",
    "his employer is asking when he can return": "return-to-work",
    "he says he can't work like this": "return-to-work",
    "his wife thinks he should stay in bed": "stay-active",
    "he googled that bed rest is best": "stay-active",
    "he is scared of moving": "fear-avoidance-weight",
    "he is afraid it will damage his back": "fear-avoidance-weight",
    "he's worried his spine is being damaged by moving": "stay-active",
    "he insists on an mri": "no-routine-imaging",
    "he is adamant he needs a scan": "no-routine-imaging",
    "his friend got better with acupuncture": "acupuncture-allowed",
    "his friend swears by cbd": "cannabidiol",
    "he read that ibuprofen is bad for the heart": "nsaid-heart-disease",
    "he says nothing works": "step-up-rehab",
    "he's a bus driver": "opioid-driving",
    "he would rather see a chiropractor": "manipulation-acute",
    "his daughter worries that it could be his kidneys": "visceral-signs",
}
TOLD = {
    "he says his foot is dragging": ("foot_drop", Status.PRESENT),
    "he's worried it's gone numb between his legs": ("saddle_numbness", Status.PRESENT),
    "his wife says he has been feverish": ("fever", Status.PRESENT),
    "he was told he has osteoporosis": ("osteoporosis", Status.PRESENT),
    "he is worried because his leg is numb": ("leg_numbness", Status.PRESENT),
    "he's worried he can't pee": ("bladder_change", Status.POSSIBLE),
    "he fears his prostate cancer is back": ("cancer_history", Status.POSSIBLE),
    "his wife thinks he has lost weight": ("weight_loss", Status.POSSIBLE),
}


@pytest.mark.parametrize(("said", "lead"), ASKED.items())
def test_reply_when_a_concern_is_told_behind_a_plan_then_it_is_answered(
    engine, said, lead
):
    before, _ = talk(engine, *STRAIN)
    after, events = talk(engine, *STRAIN, said)

    told = [e.answer for e in events if isinstance(e, Answered | Explained)]
    assert lead in told[0].statements
    assert after.case.observations == before.case.observations
    assert after.case.treatments == before.case.treatments


@pytest.mark.parametrize(("said", "known"), TOLD.items())
def test_reply_when_a_sign_is_feared_or_reported_then_it_is_kept(engine, said, known):
    finding, status = known
    after, _ = talk(engine, *STRAIN, said)

    assert after.case.observations[finding].status is status


@pytest.mark.parametrize("said", ["he's worried it's cancer", "he thinks it's cancer", "she fears that it is cancer", "he is convinced he has cancer"])  # fmt: skip
def test_reply_when_a_disease_is_feared_then_it_is_asked_and_not_recorded(engine, said):
    before, _ = talk(engine, *STRAIN)
    after, events = talk(engine, *STRAIN, said)

    assert any(isinstance(e, Answered | Explained) for e in events)
    known = after.case.observations["cancer_history"]
    assert known == before.case.observations["cancer_history"]


@pytest.mark.parametrize("said", ["he looks pale", "he was seen last week", "he stretches daily", "he will end up incontinent he fears"])  # fmt: skip
def test_reply_when_something_unheld_is_told_of_someone_then_nothing_is_answered(
    engine, said
):
    _, events = talk(engine, *STRAIN, said)

    assert not any(isinstance(e, Answered | Declined) for e in events)
