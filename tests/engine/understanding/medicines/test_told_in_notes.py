"""Lists with a heading, who tells of a medicine, and whose the `never tried` is, as notes have them."""

import pytest
from fakes import TODAY
from said import status_of

from chatbot.engine.understanding import read

TOLD = {
    "Tried: naproxen - no; heat - some; massage - yes": "naproxen none, heat partial, massage helped",
    "Meds tried: Advil 600 q8h - mild help; Flexeril 10 hs; ice - no": "ibuprofen partial, cyclobenzaprine, ice none",
    "Tried: (1) tramadol - nil; (2) naproxen; (3) acupuncture - no": "tramadol none, naproxen, acupuncture none",
    "Current: metformin 500; lisinopril 10; naproxen": "metformin current, lisinopril current, naproxen current",
    "Medications:\n- potassium\n- lisinopril": "potassium-chloride current, lisinopril current",
    "Medications:\n- K-Dur\n- lisinopril": "potassium-chloride current, lisinopril current",
    "Stopped: tramadol; gabapentin": "tramadol stopped, gabapentin stopped",
    "Tried: naproxen; now on gabapentin": "naproxen, gabapentin current",
    "Tried: naproxen; takes gabapentin 300 tid": "naproxen, gabapentin current",
    "On: metformin; lisinopril. Tried: naproxen; heat": "metformin current, lisinopril current, naproxen, heat",
    "Meds: naproxen 500 bid; gabapentin 300 tid": "naproxen current, gabapentin current",
    "Tried naproxen; gabapentin helps": "naproxen, gabapentin current helped",
    "Home meds per daughter: eliquis 5 bid, metoprolol": "apixaban current, metoprolol current",
    "per wife he takes naproxen": "naproxen current",
    "meds per mum: naproxen, gabapentin": "naproxen current, gabapentin current",
    "his wife takes naproxen": "",
    "not interested in PT": "physical-therapy not taking",
    "interested in PT": "physical-therapy planned",
    "not keen on gabapentin": "gabapentin not taking",
    "not considering surgery": "surgery not taking",
    "he is considering gabapentin, not keen on tramadol": "gabapentin planned, tramadol not taking",
    "will not take gabapentin": "gabapentin not taking",
    "does not want to start gabapentin": "gabapentin not taking declined",
    "wants to start gabapentin": "gabapentin planned",
    "still on lyrica 75 bid, ran out of tizanidine": "pregabalin current, tizanidine stopped",
    "on lyrica, ran out a week ago": "pregabalin stopped",
    "takes naproxen. LDN never tried": "naproxen current",
    "prescribed gabapentin. Never filled it": "gabapentin not taking",
    "prescribed gabapentin. rx never filled": "gabapentin not taking",
    "gabapentin prescribed. Not started": "gabapentin not taking",
    "Takes tylenol. Naproxen gel? not tried.": "acetaminophen current",
    "Takes tylenol. Is it working? no": "acetaminophen current none",
    "Is naproxen safe? I take 500 mg a day.": "naproxen current",
    "PT completed 6 sessions, helped": "physical-therapy stopped helped",
    "PT 6 sessions no help": "physical-therapy none",
    "Pt completed 6 sessions of acupuncture": "acupuncture past",
    "Pt had 3 sessions": "",
    "Naproxen prn continues. PT completed 6 sessions": "naproxen current, physical-therapy stopped",
    "Stopped: ibuprofen (duplicate NSAID), naproxen": "ibuprofen stopped, nsaid past, naproxen stopped",
    "Stopped: NSAIDs (ibuprofen, naproxen)": "nsaid stopped, ibuprofen stopped, naproxen stopped",
    "Hold: lisinopril": "lisinopril stopped",
    "tramadol caused a seizure": "tramadol adverse",
    "naproxen does absolutely nothing": "naproxen none",
    "tizanidine 4 mg - pt states not taking": "tizanidine not taking",
    "naproxen, not taking tylenol": "naproxen, acetaminophen not taking",
    "on naproxen, not taking anything else": "naproxen current",
    "on naproxen, not tried anything else": "naproxen current",
    "naproxen 500 bid since yesterday, working well": "naproxen current helped",
    "naproxen bid, works in a warehouse": "naproxen",
    "Tylenol qid - some help. Lumbar injections declined.": "acetaminophen partial",
    "Prior meds: tramadol (helped, then stopped), cyclobenzaprine (dry mouth)": "tramadol stopped helped, cyclobenzaprine adverse",
    "tried gel (no), ice (yes), acetaminophen (a bit)": "ice helped, acetaminophen partial",
    "duloxetine 30 mg x4 wks then 60 mg, stopped due to nausea": "duloxetine stopped adverse",
    "took ibuprofen, then naproxen": "ibuprofen, naproxen",
    "baclofen made him sleepy so quit": "baclofen stopped adverse",
    "cyclobenzaprine was too sedating to continue": "cyclobenzaprine stopped adverse",
    "plans to continue cyclobenzaprine": "cyclobenzaprine current",
    "given toradol w/ temp relief": "ketorolac partial",
    "naproxen 500 bid making stomach hurt": "naproxen adverse",
    "Home glipizide resumed": "glipizide current",
    "Skelaxin denied by insurance": "metaxalone not taking",
    "Advised no NSAIDs with methotrexate": "nsaid not taking, methotrexate",
    "no NSAIDs or tramadol": "nsaid not taking, tramadol not taking",
    "acupuncture and massage helped, ibuprofen gave none": "acupuncture helped, massage helped, ibuprofen none",
    "Received vancomycin": "vancomycin",
    "wants to try lyrica, and was on duloxetine 60": "pregabalin planned, duloxetine past",
    "plan to start lyrica, and naproxen in the past": "pregabalin planned, naproxen past",
    "will start gabapentin, and baclofen stopped": "gabapentin planned, baclofen stopped",
    "plan to start meloxicam, and took flexeril before": "meloxicam planned, cyclobenzaprine",
    "thinking of duloxetine and has tried ibuprofen": "duloxetine planned, ibuprofen",
    "no tylenol, used amitriptyline in the past": "acetaminophen not taking, amitriptyline past",
    "will start naproxen, baclofen not started": "naproxen planned, baclofen not taking",
    "taking lyrica, and has not taken celebrex": "pregabalin current, celecoxib not taking",
    "continues baclofen but never had tramadol": "baclofen current, tramadol not taking",
    "on naproxen, never started the tizanidine": "naproxen current, tizanidine not taking",
    "baclofen 10 tid continues and came off naproxen": "baclofen current, naproxen stopped",
    "naproxen stopped, currently on flexeril": "naproxen stopped, cyclobenzaprine current",
    "tylenol never tried and previously tried lyrica": "acetaminophen not taking, pregabalin past",
    "hasn't tried celebrex, and no longer takes ibuprofen": "celecoxib not taking, ibuprofen stopped",
    "uses baclofen 10 tid, previously tried tramadol": "baclofen current, tramadol past",
    "will start naproxen and tramadol": "naproxen planned, tramadol planned",
    "no naproxen or tramadol": "naproxen not taking, tramadol not taking",
    "denies taking naproxen, tramadol or tylenol": "naproxen not taking, tramadol not taking, acetaminophen not taking",
    "plan naproxen, tried tramadol": "naproxen planned, tramadol",
    "has used nonsteroidal anti-inflammatory drugs": "nsaid",
    "baclofen: felt so drugged": "baclofen adverse",
    "she can't take drugs such as diclofenac": "diclofenac not taking adverse",
    'cannot take anything "like Aleve"': "naproxen not taking adverse",
    "pain is 2 despite only one tramadol": "tramadol",
    "meloxicam helped but raised her BP": "meloxicam adverse",
    "tizanidine helps but she is dizzy on it": "tizanidine current adverse",
    "started robaxin. The pills make him groggy.": "methocarbamol current adverse",
    "mobic is making her really nauseous and hasn't taken the pain away": "meloxicam adverse",
    "tried soma once, slept right through work, won't take it again": "carisoprodol adverse",
    "co-dydramol didn't get rid of the pain": "dihydrocodeine none, acetaminophen none",
    "norco takes off the sharp edge": "hydrocodone current partial, acetaminophen current partial",
    "aspirin made me really ill": "aspirin adverse",
    "baclofen made her groggy but helped": "baclofen adverse",
    "takes tramadol and baclofen. Plus, they make him tired": "tramadol current adverse, baclofen current adverse",
    "got zanaflex from the ED, but they're old, and they are making her dizzy": "tizanidine adverse",
    "was given soma. He could barely function while taking it.": "carisoprodol adverse",
    "last option on the table: surgery": "surgery planned",
    "the GP decided to stop me taking pregabalin": "pregabalin stopped",
    "The norco did sod all for the pain, just made me constipated": "hydrocodone adverse, acetaminophen adverse",
    "massage and PT. Nothing ever helped": "massage none, physical-therapy none",
    "ice did not seem to aid at all in providing relief": "ice none",
    "mobic got rid of the pain": "meloxicam helped",
    "said that lyrica could help her": "pregabalin",
    "tramadol makes him drowsy. They haven't taken the pain away": "tramadol adverse",
    "unable to take nonsteroidal anti-inflammatory drugs (NSAIDs)": "nsaid not taking adverse",
    "Ibuprofen 800 mg bid Allergies: peanut - hives PMHx: HTN": "ibuprofen",
    "LBP after pulling weeds and weeding": "",
    "failed - PT, heat": "physical-therapy none, heat none",
    "LBP - pt has weak legs": "",
    "acupuncture gave good relief, but only for a short while": "acupuncture partial",
    "currently taking celecoxib (an NSAID), pregabalin (nerve pain medication)": "celecoxib current, pregabalin current",
}
DOSES = {
    "tizanidine (muscle relaxant) 4 mg tid": 4,
    "was given 10 mg. of Flexeril": 10,
    "took gabapentin at 8:40pm": None,
    "amitriptyline 10 mg nocte commenced last month, now 20 mg": 20,
    "ramipril increased from 2.5mg to 5mg": 5,
    "mobic 7.5 -> 15 w/o change": 15,
    "tizanidine 2 mg qhs started at last visit, increased to 4 mg": 4,
    "tizanidine 2 mg qhs started last week, pain 4": 2,
    "ramipril 5 mg, pain from 8 to 3": 5,
}


def said(treatment):
    told = [treatment.status, treatment.response]
    return " ".join([treatment.name, *(word for word in told if word != "unknown")])


@pytest.mark.parametrize(("text", "expected"), TOLD.items())
def test_read_when_a_note_tells_of_medicines_then_each_is_as_it_is_told(
    engine, text, expected
):
    told = [said(t) for t in read(engine.lexicon, text, None, TODAY).treatments]

    assert ", ".join(told) == expected


@pytest.mark.parametrize(("text", "dose"), DOSES.items())
def test_read_when_a_dose_has_changed_by_now_then_it_is_the_later(engine, text, dose):
    assert [t.dose for t in read(engine.lexicon, text, None, TODAY).treatments] == [
        dose
    ]


@pytest.mark.parametrize(
    "text",
    [
        "24/40 pregnant. Ibuprofen stopped when found out pregnant.",
        "pregnant 20 weeks, stopped naproxen when she found out",
    ],
)
def test_read_when_a_medicine_was_stopped_for_it_then_the_pregnancy_is_not_over(
    engine, text
):
    assert status_of(engine, "pregnancy", text) == "present"
