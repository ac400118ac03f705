"""Signs, denials and what medicines did, in words of patients, nurses and letters."""

import pytest
from fakes import TODAY
from said import rows_of, status_of

from chatbot.engine.understanding import read

SAID = {
    "cord_signs": {
        "everything from the waist down feels wrapped in cling film": "possible",
        "numb from the waist down": "present",
        "sens level T10": "present",
        "when I bend my neck I get a jolt down into both feet": "present",
        "R great toe ext 3+/5": None,
        "R toes upgoing": "present",
    },
    "night_pain": {
        "constant pain waking him nightly": "present",
        "wakes every night to pee": None,
        "sleeps thru": "absent",
        "nocte pain": "present",
        "no relief recumbent": "present",
        "he can not sleep from the pain": "present",
    },
    "leg_pain": {
        "my leg's on fire": "present",
        "the leg is killing him": "present",
        "LBP -> L buttock + post thigh, not past knee": "present",
        "L > R sided LBP": None,
        "my legs are totally fine": "absent",
        "it dont go down me legs or nothing": "absent",
        "it's only ever in the back": "absent",
        "Any pain, numbness or tingling in the legs? No, none of that.": "absent",
    },
    "leg_numbness": {
        "cant feel his feet": "present",
        "does not feel leg pain": None,
        "str/reflex/sens all NAD": "absent",
        "no radiation, no numb, no incont": "absent",
        "power, tone and sensation were normal except the left foot": "present",
        "legs like they belong to someone else": "possible",
        "no feeling in the outside of my left thigh": "present",
    },
    "saddle_numbness": {
        "denies C/E sx": "absent",
        "says his willy is numb": "present",
        "the skin round my butthole is numb": "present",
        "Any numbness, particularly around your bottom? No.": "absent",
        "numbness, especially around the bottom": "present",
        "numbness, back pain, bottom of the foot": None,
        "lost feeling between the cheeks": "present",
        "the area he sits on is numb": "present",
        "her bottom is sore from sitting": None,
    },
    "progressive_weakness": {
        "the weakness of push-off has crept up from 4+ to 3 over the last three visits": "present",
        "my left leg feels weak going up the stairs": None,
        "weakness going up the leg": "present",
    },
    "leg_weakness": {
        "L foot won't do as it's told": "possible",
        "my legs are as good as they ever were": "absent",
        "can't touch my toes": None,
        "can't stand on his toes": "present",
        "Power MRC 5 all groups": "absent",
        "Call from husband: wife 49 (on osimertinib), back pain, legs gave up": "present",
        "tonight her knees just went": "present",
        "power, tone and sensation were normal": "absent",
        "myos/derms/reflexes intact": "absent",
        "power and sensation normal in the arms": None,
        "gait, balance and power not normal": None,
        "he says his legs are okay": "absent",
        "no new neuro deficit": "absent",
        "neurological examination of the lower limbs was entirely unremarkable": "absent",
        "neuro exam normal except EHL 4/5": "present",
        "neurological examination of the arms was normal": None,
        "legs are like cotton": "present",
        "she lifts her leg into the car with her hands": "possible",
        "heel walking impossible on the right": "present",
        "MRC 4 ankle dorsiflexion": "present",
        "can't rise from a chair without using his arms": "possible",
        "can't lift heavy boxes": None,
        "nae weakness": "absent",
    },
    "bladder_change": {
        "Trouble getting to the bathroom on time? No ma'am.": "absent",
        "trouble getting to the bathroom in time": "present",
        "incont as usual": "past",
        "FH: father AAA repair. Urine leak since Monday.": "present",
        "voids w/o difficulty": None,
        "no weakness, dribbling urine": "possible",
        "denies weakness, dribbling urine": "absent",
        "no numbness, leaking urine or soiling": "absent",
        "Doctor: lost control of your bladder? Patient: No but it takes me forever to pee.": "present",
        "plumbing's all in order": "absent",
        "bladder: intermittent cath, unchanged": "possible",
        "bowels nil probs, bladder nil probs": "absent",
        "usually continent, now soaking his chair": "possible",
        "he has noticed nothing amiss with passing water": "absent",
        "nothing passed since 4am, can't pee": "present",
        "wet brief x3 today, usually dry": "possible",
        "urine is coming without he knows": "present",
        "denies sphincter problems": "absent",
        "Any accidents, wetting yourself? God, no.": "absent",
        "I only know I've finished weeing because I hear it stop": "present",
        "peeing and pooping is normal": "absent",
        "passes water without bother": "absent",
        "nae bother with the bladder": "absent",
        "waterworks champion": "absent",
        "wakes up wet": "possible",
        "wakes up wet with sweat": None,
        "Doctor: Are you able to control your bladder and bowels? Patient: Yes.": "absent",
        "Doctor: Are you able to control your bladder and bowels? Patient: No.": "possible",
        "not able to control his bladder": "present",
    },
    "weight_loss": {
        "FH: father AAA repair at 70. Wt stable.": "absent",
        "gone from 14 stone to 12": "present",
        "her clothes became big": "present",
    },
    "hypertension": {
        "Fam hx: mother stroke.\nHTN - lisinopril": "present",
        "FH: father MI, HTN": "family",
        "FH: father MI. HTN in the mother.": "family",
        "Call from husband: wife 49, back pain. He is hypertensive himself.": "family",
        "Fam hx: father AAA repair.\n\n# HTN - lisinopril 20\n# GAD": "present",
    },
    "cancer_history": {
        "MRI excluded tumour": "hypothetical",
        "tumour excluded": "absent",
        "Doctor: your mother had something there? Patient: She had a tumor.": "family",
        "Doctor: is your mother well? Patient: Yes. I had a tumor.": "present",
        "My mum is 83 and her back hurts. I've had cancer myself.": "family",
        "My mum is 83 and her back hurts. She's had cancer.": "present",
        "on tamoxifen": "possible",
        "on letrozole for ivf": None,
        "MRI shows no evidence of tumor or infection": None,
        "no history of cancer": "absent",
        "My differential is discitis or malignancy.": "hypothetical",
    },
    "smoking": {
        "Tobacco - quit 2019": "past",
        "he smoked a pack a day for 30 years but quit five years ago": "past",
    },
    "fracture_history": {
        "broke my wrist in the spring": "present",
        "question stress fracture": "possible",
    },
    "minor_trauma": {
        "missed the last stair and came down hard on my behind": "present",
        "fell behind on his rent": None,
        "now stumbling around": None,
    },
    "morning_stiffness": {
        "stiff till midday": "present",
        "stiff till he moves": None,
        "it takes him until mid-morning to unlock": "present",
    },
    "midline_tenderness": {
        "the pain is right in the bone": "possible",
        "step at L2": "present",
        "one step at a time": None,
        "gentle tapping on one knob of his spine makes him jump": "present",
        "tapping on the knee makes him jump": None,
    },
    "diabetes": {
        "Past history is negative for prior back injury, cancer or diabetes.": "absent",
        "no fever or chills, diabetes": "present",
        "he has sugar and pressure": "present",
    },
    "back_complaint": {
        "negative for prior back injury": None,
        "no back pain": "absent",
        "my back's killing me": "present",
    },
    "bilateral_leg_symptoms": {
        "tingling bilat feet from neuropathy, baseline": "past",
        "tingling in both feet, new": "present",
    },
    "sexual_change": {
        "can't tell when she's finished": None,
        "can't finish in bed": "present",
        "no change to her waterworks, bowels or sexual function": "absent",
        "no sexual function": None,
    },
    "fever": {
        "Denies fevers but 38.1 at triage.": "present",
        "Denies fevers but CRP 38.1": "absent",
        "his temp last night was a hundred and one": "present",
        "thermometer 38.9": "present",
        "forehead like a radiator": "possible",
    },
    "major_trauma": {
        "I'd be grateful if you'd see this farmer who was tossed by a bullock": "present",
        "a shelf of supplies tipped onto her lower back": "present",
        "slammed into a parked car": "present",
        "got doored, went over the bars": "present",
        "a bull tossed him on Thursday": "present",
        "a car hit him": "present",
        "her dog knocked her cup over": None,
    },
    "recent_infection": {
        "incision red with yellow drainage": "possible",
        "incision dry": None,
    },
    "gait_change": {
        "holding the furniture": "present",
    },
    "positive_slr": {
        "SLR was 80 degrees on both sides": "absent",
        "SLR was 40 degrees": "present",
    },
    "neurogenic_claudication": {
        "when I walk they get heavy and I have to sit down": "present",
        "when I walk I feel well": None,
    },
    "breastfeeding": {
        "6 weeks after delivery, exclusively BF": "present",
    },
    "iv_drug_use": {
        "used IV heroin in her twenties": "past",
        "TRT (inject test weekly)": None,
        "injects heroin": "present",
    },
    "osteoporosis": {
        "Calling about my son Josh, 28, back pain. I have osteoporosis.": "family",
        "My son is 28. I am 60 and have osteoporosis and back pain.": "present",
    },
    "spinal_procedure": {
        "no recurrence of leg symptoms since her epidural in May": "present",
    },
    "suicidal_thoughts": {
        "jumped in an SI attempt": "present",
        "has thought about taking all her amitriptyline": "present",
        "doesn't see the point any more": "present",
        "doesn't see the point of physio": None,
    },
    "visceral_symptoms": {
        "he peed pink once": "present",
        "I took a Vicodin. It made me throw up.": "hypothetical",
        "I threw up.": "present",
    },
    "reflex_loss": {
        "reflexes gone at the ankles": "present",
    },
    "shock": {
        "BP 88 systolic": "present",
        "BP 128 systolic": None,
    },
    "bowel_change": {
        "had not realised he had opened his bowels": "present",
    },
    "stroke": {
        "her husband is also frail, had a stroke": "family",
    },
    "gi_bleed": {
        "passed blood per rectum": "present",
    },
    "ckd": {
        "alan has c k d stage three": "present",
    },
    "alcohol_use": {
        "drinks wine nightly": "present",
    },
}
RESPONSES = {
    "tried Mobic 15 - great": ["helped"],
    "amitrip 10 nocte too groggy so binned it": ["adverse"],
    "can't abide codeine, it binds me": ["adverse"],
    "advil and my roommate's flexeril, meh": ["partial", "partial"],
    "one aleve knocked the pain right out": ["helped"],
    "diclofenac makes her stomach burn": ["adverse"],
    "Toradol shot helped for a night, Norflex no": ["helped", "none"],
    "flexeril makes her loopy, naproxen 500 BID ok but wears off by 2pm": [
        "adverse",
        "partial",
    ],
    "took naproxen, worked like a charm": ["helped"],
    "advil and tylenol and I still hurt": ["none", "none"],
    "diclofenac (tummy ache)": ["adverse"],
    "Celebrex was begun at 200 mg. She states that it has helped": ["helped"],
    "baclofen made her feel like a zombie": ["adverse"],
    "nil relief tramadol": ["none"],
    "naproxen no relief tramadol helps": ["none", "helped"],
    "which has not settled with tramadol 50": ["none"],
    "sciatica settling on gabapentin": ["helped"],
    "Doctor gave etoricoxib 90 but nothing": ["none"],
    "acetaminophen 1 g TID, tramadol 50 BID (both minimal)": ["partial", "partial"],
    "Topamax 100, sumatriptan (not with her SSRI? on Lexapro 10)": [
        "unknown",
        "unknown",
        "unknown",
        "unknown",
    ],
    "Naproxen is a miracle": ["helped"],
    "brufen does my stomach in": ["adverse"],
    "Co-codamol not touching the sides": ["none", "none"],
    "Stomach burning since naproxen": ["adverse"],
}


@pytest.mark.parametrize(("finding", "text", "expected"), rows_of(SAID))
def test_read_when_a_sign_is_told_in_other_words_then_takes_their_meaning(
    engine, finding, text, expected
):
    assert status_of(engine, finding, text) == expected


@pytest.mark.parametrize(("text", "expected"), RESPONSES.items())
def test_read_when_a_medicine_is_told_in_plain_words_then_tells_what_it_did(
    engine, text, expected
):
    told = read(engine.lexicon, text, None, TODAY).treatments

    assert [t.response for t in told] == expected
