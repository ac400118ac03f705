"""Signs and short words of a note that stand for longer ones, and slips in the name of a place."""

import pytest
from said import status_of

PLACED = {
    "pain to ankel": "leg_pain_below_knee",
    "pain to R calff": "leg_pain_below_knee",
    "LBP radiates to the ankel": "leg_pain_below_knee",
    "pain past kneee": "leg_pain_below_knee",
    "pain to thihg": "leg_pain",
    "numb anklle": "leg_numbness",
}
SLIPS = {
    "foit drop": ("foot_drop", "present"),
    "urinary eetention": ("bladder_change", "present"),
    "night psin": ("night_pain", "present"),
    "unexplained weight lss": ("weight_loss", "present"),
    "losing weight ithout trying": ("weight_loss", "present"),
    "fever nad chills": ("fever", "present"),
    "bladder nad, legs strong": ("bladder_change", "absent"),
    "mo fever": ("fever", "absent"),
    "sweats, nno fever": ("fever", "absent"),
    "fever since 3 mo": ("fever", "present"),
    "in pain for six mo fever today": ("fever", "present"),
    "nevr had cancer": ("cancer_history", "absent"),
    "fenies saddle numbness": ("saddle_numbness", "absent"),
    "she is a dancer": ("cancer_history", None),
    "atraumatic onset": ("trauma", None),
}
SHORT = {
    "P&N left foot": ("leg_numbness", "present"),
    "p+n R foot": ("leg_numbness", "present"),
    "no P&N": ("leg_numbness", "absent"),
    "denies P & N": ("leg_numbness", "absent"),
    "\u2193 power left foot": ("leg_weakness", "present"),
    "\u2193 power": ("leg_weakness", "present"),
    "no \u2193 power": ("leg_weakness", "absent"),
    "pwr 5/5 throughout": ("leg_weakness", "absent"),
    "pwr 4/5 L EHL": ("leg_weakness", "present"),
    "\u2193 reflexes": ("reflex_loss", "present"),
    "reflexes \u2193 L": ("reflex_loss", "present"),
    "\u2193 ankle jerk L": ("reflex_loss", "present"),
    "\u2191 tone in legs": ("cord_signs", "present"),
    "pain @ night": ("night_pain", "present"),
    "incontinent (long-standing)": ("bladder_change", "possible"),
    "long standing incontinence": ("bladder_change", "possible"),
    "R foot weaker past 3 days": ("progressive_weakness", "present"),
    "R foot weak last 3 days, better now": ("progressive_weakness", None),
    "4 - old sciatica both sides": ("age", None),
    "5 - old polio": ("age", None),
    "54-old man": ("age", "present"),
    "54 - yo": ("age", "present"),
    "dose \u2193 to 300 mg": ("leg_weakness", None),
    "no p&n": ("iv_drug_use", None),
    "\u2193 appetite": ("weight_loss", None),
}


@pytest.mark.parametrize("said", PLACED)
def test_read_when_a_place_has_a_slip_then_the_pain_goes_there(engine, said):
    assert status_of(engine, PLACED[said], said) == "present"


@pytest.mark.parametrize("said", ["kneel", "heals well", "group", "calm", "chin", "things", "butter", "shingles"])  # fmt: skip
def test_read_when_a_word_is_like_a_place_then_it_is_none(engine, said):
    assert status_of(engine, "leg_pain_below_knee", f"LBP, {said}") is None


@pytest.mark.parametrize(("said", "told"), SHORT.items())
def test_read_when_a_sign_stands_for_a_word_then_it_is_meant(engine, said, told):
    finding, status = told

    assert status_of(engine, finding, said) == status


@pytest.mark.parametrize(("said", "told"), SLIPS.items())
def test_read_when_a_sign_or_a_denial_has_a_slip_then_what_was_meant_is_read(
    engine, said, told
):
    finding, status = told

    assert status_of(engine, finding, f"54M, back pain, {said}") == status
