"""A denial that its own sentence takes back leaves the sign in doubt."""

import pytest
from said import status_of

TAKEN_BACK = {
    "leg_weakness": ["no weakness but feels weak"],
    "leg_numbness": ["no numbness though feels tingly"],
    "saddle_numbness": ["no saddle numbness on exam though he reports it"],
    "bladder_change": ["no incontinence today but yes yesterday", "no bladder issues, just can't feel it", "no bladder symptoms but leaked last night", "some urinary urgency, no other bladder symptoms",
                       "new urgency, otherwise no bladder issues", "urgency, no other bladder issues", "hesitancy new, otherwise no bladder symptoms",
                       "hesitancy, otherwise bladder fine", "dribbling but otherwise no bladder problems", "leaks only when he laughs, no other bladder trouble",
                       "leaks on coughing, otherwise continent", "frequency, otherwise no urinary symptoms", "one episode of wetting, bladder otherwise normal",
                       "urgency but no bladder issues otherwise", "no bladder issues, urgency", "no bladder issues, some urgency",
                       "denied incontinence then said she leaks when she coughs", "no incontinence but uses pads"],
    "bowel_change": ["smearing, otherwise no bowel issues"],
    "iv_drug_use": ["denies IVDU; last used heroin 2 months ago", "denies IVDU, used heroin last week", "no IVDU but uses fentanyl"],
    "fever": ["no fever but has been shivering", "no fever but feels hot", "feels hot, otherwise no fever"],
}  # fmt: skip
DENIED = {
    "leg_weakness": ["no weakness but pain", "no leg weakness but numb foot", "no weakness though says no one tested it"],
    "leg_numbness": ["no numbness, but he has some leg pain"],
    "bladder_change": ["no bladder issues but no MRI yet", "no bladder trouble but yes to leg weakness",
                       "otherwise no bladder issues", "weak L leg, otherwise no bladder issues", "no urgency or frequency, otherwise no bladder issues",
                       "no bladder issues, urgency or frequency", "no bladder issues, no urgency", "denies bladder issues, urgency, frequency",
                       "Ibuprofen frequency tds. Otherwise no bladder issues", "no leaking, no bladder issues"],
    "iv_drug_use": ["denies IVDU. Smokes cannabis.", "heroin smoked only, denies IVDU", "on methadone, denies IVDU", "denies IVDU, uses heroin by smoking it"],
    "fever": ["fever no but weakness yes", "no fever, just tired", "no fever but hot weather made it worse"],
}  # fmt: skip


def rows(said):
    return [(finding, text) for finding, texts in said.items() for text in texts]


@pytest.mark.parametrize(("finding", "text"), rows(TAKEN_BACK))
def test_read_when_a_denial_is_taken_back_then_the_sign_is_possible(
    engine, finding, text
):
    assert status_of(engine, finding, text) == "possible"


@pytest.mark.parametrize(("finding", "text"), rows(DENIED))
def test_read_when_another_thing_follows_then_the_denial_stands(engine, finding, text):
    assert status_of(engine, finding, text) == "absent"


@pytest.mark.parametrize(
    ("finding", "text"),
    [("leg_weakness", "no other weakness"), ("bladder_change", "no further bladder trouble")],
)  # fmt: skip
def test_read_when_only_more_of_a_sign_is_denied_then_it_stays_open(
    engine, finding, text
):
    assert status_of(engine, finding, text) is None
