"""What was offered and refused, whose medicine it is, and `pt`, who is the patient or a therapy."""

import pytest
from fakes import TODAY

from chatbot.engine.understanding.reader import read

GABAPENTIN = {"gabapentin": "not taking"}
STATUS = {
    "discussed gabapentin, pt declined": GABAPENTIN,
    "offered gabapentin but pt declined": GABAPENTIN,
    "gabapentin offered, pt refused": GABAPENTIN,
    "d/w pt gabapentin, pt declined due to cost": GABAPENTIN,
    "discussed gabapentin with pt, pt not interested": GABAPENTIN,
    "talked about gabapentin, pt does not want it": GABAPENTIN,
    "rx gabapentin but pt declined": GABAPENTIN,
    "gabapentin discussed; he declines it": GABAPENTIN,
    "gabapentin offered; declined": GABAPENTIN,
    "prescribed gabapentin, pt never filled it": GABAPENTIN,
    "discussed gabapentin and lyrica, pt declined both": {**GABAPENTIN, "pregabalin": "not taking"},
    "discussed gabapentin, PT and chiro, pt declined all": {
        **GABAPENTIN, "physical-therapy": "not taking", "manual-therapy": "not taking"
    },
    "discussed gabapentin, pt agreed": {"gabapentin": "planned"},
    "discussed gabapentin": {"gabapentin": "planned"},
    "discussed PT, pt declined": {"physical-therapy": "not taking"},
    "taking gabapentin, PT declined": {"gabapentin": "current", "physical-therapy": "not taking"},
    "gabapentin tried, PT declined": {"gabapentin": "unknown", "physical-therapy": "not taking"},
    "takes gabapentin, pt declined opioids": {"gabapentin": "current", "opioid": "not taking"},
    "discussed MRI, pt declined": {},
    "discussed MRI while on gabapentin, pt declined": {"gabapentin": "current"},
    "naproxen failed; declined gabapentin": {"naproxen": "unknown", **GABAPENTIN},
    "gabapentin helped her sister": {},
    "She saw a neighbour get better with gabapentin and she wants to try it.": {},
    "She knows someone who got relief from tizanidine.": {},
    "He saw the GP and got relief from tizanidine": {"tizanidine": "unknown"},
    "The pharmacist said she shouldn't combine ibuprofen and apixaban.": {},
    "Her pharmacist says naproxen must never be taken with apixaban.": {},
    "She must not use her apixaban and ibuprofen together.": {"apixaban": "current", "ibuprofen": "current"},
    "she must not take naproxen": {"naproxen": "not taking"},
    "she was fine on naproxen in those days": {"naproxen": "past"},
    "has gabapentin at home but hasn't taken any": GABAPENTIN,
    "on gabapentin, hasn't tried any others": {"gabapentin": "current"},
    "on gabapentin, hasn't tried any opioids": {"gabapentin": "current", "opioid": "not taking"},
    "gabapentin works great for his wife": {},
    "his brother swears by gabapentin": {},
    "says her neighbor swears by gabapentin": {},
    "he swears by gabapentin": {"gabapentin": "unknown"},
    "his wife was helped by gabapentin": {},
    "brother was put on gabapentin": {},
    "was put on gabapentin": {"gabapentin": "current"},
    "gabapentin helps his leg": {"gabapentin": "current"},
    "wife manages his warfarin": {"warfarin": "unknown"},
    "her son sorts her warfarin": {"warfarin": "unknown"},
    "wife crushes his metoprolol": {"metoprolol": "unknown"},
    "wife stopped his gabapentin": {"gabapentin": "stopped"},
    "wife takes her own tramadol": {},
    "his wife is on warfarin, he takes naproxen": {"naproxen": "current"},
    "wife offered him her tramadol but he refused": {"tramadol": "not taking"},
    "FH: CAD, on warfarin": {"warfarin": "current"},
    "FH: CAD; takes metformin": {"metformin": "current"},
    "FH: father MI, on warfarin": {},
    "his sister has lupus, on apixaban": {"apixaban": "unknown"},
    "his sister has lupus and is on apixaban": {},
    "her dad had a stroke, takes rivaroxaban": {"rivaroxaban": "unknown"},
    "FH: brother on warfarin": {},
    "FH: CAD, DM, warfarin": {},
}  # fmt: skip
RESPONSE = {
    "PT did not help with the pain per pt": "none",
    "PT not helping with pain per pt": "none",
    "PT helped with mobility per pt": "helped",
    "physical therapy did not help with the pain per pt": "none",
    "heat did not help per pt": "none",
    "PT did not help with the pain": "none",
    "PT did nothing for the pain per pt": "none",
}


@pytest.mark.parametrize(("text", "status"), STATUS.items())
def test_read_when_it_was_offered_or_is_anothers_then_so_it_is(engine, text, status):
    told = read(engine.lexicon, text, None, TODAY).treatments

    assert {t.name: t.status for t in told} == status


@pytest.mark.parametrize(("text", "response"), RESPONSE.items())
def test_read_when_the_patient_says_it_then_it_is_no_second_therapy(
    engine, text, response
):
    told = read(engine.lexicon, text, None, TODAY).treatments

    assert [t.response for t in told] == [response]


@pytest.mark.parametrize(
    "text", ["FH: asthma, aspirin allergy", "FH: HTN, DM, NSAID allergy"]
)
def test_read_when_an_allergy_follows_a_history_of_kin_then_it_is_heeded(engine, text):
    told = read(engine.lexicon, text, None, TODAY).observations

    assert ("nsaid_hypersensitivity", "present") in [
        (o.finding, o.status) for o in told
    ]


@pytest.mark.parametrize(
    "text", ["FH: aspirin allergy", "mother has asthma, aspirin allergy"]
)
def test_read_when_an_allergy_is_of_kin_then_it_is_not_the_patients(engine, text):
    told = read(engine.lexicon, text, None, TODAY).observations

    assert {o.status for o in told} == {"family"}


ENDED_FOR = {
    "d/c'd flexeril 2/2 sedation": "adverse",
    "stopped flexeril d/t sedation": "adverse",
    "flexeril stopped for sedation": "adverse",
    "flexeril 10 tid - stopped, rash": "adverse",
    "quit flexeril, nausea": "adverse",
    "discontinued flexeril for dizziness": "adverse",
    "flexeril gave her seizure": "adverse",
    "d/c'd flexeril 2/2 cost": "unknown",
    "d/c'd flexeril 2/2 no relief": "none",
    "stopped flexeril, dizzy today": "unknown",
    "takes flexeril, nausea": "unknown",
    "flexeril helped, nausea": "helped",
}
WISHED = {
    "wife wants him on oxycodone": "planned",
    "doctor wants her on oxycodone": "planned",
    "pt wants on oxycodone": "planned",
    "wants him off oxycodone": "current",
    "wants off oxycodone": "current",
    "wants to stay on oxycodone": "current",
    "wants it gone, on oxycodone": "current",
    "will hold off on oxycodone": "not taking",
    "holding off on oxycodone for now": "not taking",
    "insurance wouldn't cover oxycodone": "not taking",
    "insurance denied oxycodone": "not taking",
    "ok with trying oxycodone": "planned",
    "fine with starting oxycodone": "planned",
    "happy with his oxycodone": "unknown",
    "insurance covers his oxycodone": "unknown",
}
OFTEN = {
    "prescribed robaxin 750 qid, taking only bid": 2,
    "gabapentin 300 tid, only takes qhs": 1,
    "gabapentin 300 tid, taking bid": 2,
    "gabapentin 300 tid, takes norco bid": 3,
    "gabapentin 300 tid, taking prn": 3,
}
BREAKS_OUT = {
    "sulfa makes her break out": ["sulfonamide"],
    "she breaks out with penicillin": ["penicillin"],
    "broke out in a sweat after naproxen": [],
    "pain breaks out at night, takes naproxen": [],
}


@pytest.mark.parametrize(("text", "response"), ENDED_FOR.items())
def test_read_when_it_ended_for_what_it_did_then_that_is_kept(engine, text, response):
    told = read(engine.lexicon, text, None, TODAY).treatments

    assert [t.response for t in told] == [response]


@pytest.mark.parametrize(("text", "status"), WISHED.items())
def test_read_when_it_is_wished_or_held_off_then_it_is_not_taken(engine, text, status):
    told = read(engine.lexicon, text, None, TODAY).treatments

    assert [t.status for t in told] == [status]


@pytest.mark.parametrize(("text", "often"), OFTEN.items())
def test_read_when_it_is_taken_less_than_ordered_then_that_counts(engine, text, often):
    assert read(engine.lexicon, text, None, TODAY).treatments[0].per_day == often


@pytest.mark.parametrize(("text", "names"), BREAKS_OUT.items())
def test_read_when_the_skin_breaks_out_then_it_is_an_allergy(engine, text, names):
    told = read(engine.lexicon, text, None, TODAY).allergies

    assert [a.name for a in told] == names
