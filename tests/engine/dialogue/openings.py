"""Thirty openings as clinicians type them, and what each would answer when asked.

What is not named in `answers` is answered by `USUAL`, or `none` for a list.
"""

USUAL = {
    "age": "46",
    "sex": "female",
    "duration": "3 weeks",
    "treatments_complete": "ibuprofen 400, no help",
    "back_complaint": "yes",
    "pain_score": "5",
    "egfr": "72",
}

OPENINGS = {
    "article": (
        "42 year old man, back strain for 10 days that has not responded to "
        "cyclobenzaprine, heat, ibuprofen 800mg and topical diclofenac. What next?",
        {"pain_score": "4"},
    ),
    "kidney and blood thinner": (
        "54M 3 wks LBP after lifting, failed flexeril 10 tid, ibuprofen 800, voltaren "
        "gel, no leg pain or numbness, denies bowel/bladder sx, hx CKD3 on apixaban",
        {"egfr": "44"},
    ),
    "sciatica": (
        "38M 6 wk LBP radiating below L knee, +SLR, failed ibuprofen and medrol dosepak",
        {"leg symptoms": "2", "pain_score": "7"},
    ),
    "chronic, older": (
        "67F with 5 months of low back pain, tried naproxen, PT and gabapentin "
        "without benefit",
        {"conditions": "hypertension"},
    ),
    "bare": ("back pain not better", {}),
    "warehouse worker": (
        "29 yo male warehouse worker, lumbar strain x 12 days, naproxen 500 bid "
        "and heat not helping, neuro intact, afebrile",
        {},
    ),
    "nurse": (
        "Nurse, 35F, hurt her back turning a patient 3 weeks ago. Acetaminophen and "
        "methocarbamol no relief. No radiation, no saddle anesthesia, continent.",
        {},
    ),
    "opioid taken": (
        "61M chronic LBP for 8 years on oxycodone 10 qid and gabapentin, wants more",
        {"other medicines": "lisinopril", "conditions": "hypertension"},
    ),
    "fall": (
        "78F fell at home 5 days ago, low back pain, acetaminophen not enough",
        {"fracture or vessels": "2"},
    ),
    "cancer": (
        "64F prior breast cancer, new low back pain for 4 weeks, ibuprofen no help",
        {"cauda equina": "none"},
    ),
    "steroids": (
        "58M on long-term prednisone for PMR, LBP 2 weeks, tylenol not helping",
        {},
    ),
    "diabetic": (
        "52M T2DM, low back pain 2 wks, tried ibuprofen otc and icy hot, no better",
        {"other medicines": "metformin", "pain_score": "6"},
    ),
    "thigh": (
        "45F LBP into the right buttock and thigh for 5 weeks, failed naproxen, PT x4",
        {},
    ),
    "leg weakness": (
        "49M L5 radiculopathy 3 weeks, mild big toe weakness stable, failed meloxicam",
        {"weakness": "none"},
    ),
    "stenosis": (
        "72M both legs ache when walking, better sitting, back pain 2 years, "
        "failed gabapentin",
        {},
    ),
    "inflammatory": (
        "27M back pain 7 months, stiff in the morning for an hour, better with "
        "exercise, naproxen helps a little",
        {},
    ),
    "asthma": (
        "33F asthma with aspirin reaction, back strain 8 days, cyclobenzaprine failed",
        {},
    ),
    "ulcer": (
        "57M LBP 10 days, bleeding ulcer 2 yrs ago, tylenol 1g tid no relief",
        {},
    ),
    "two relaxants": (
        "40F back spasm 9 days, tizanidine and cyclobenzaprine both no help",
        {},
    ),
    "full denial": (
        "36M 2 wk mechanical LBP. No fever, wt loss, ca hx, ivdu, trauma. No "
        "saddle anesthesia, no b/b dysfunction, strength 5/5, sensation intact, SLR neg. "
        "Ibuprofen 600 tid x 1 wk no help. NKDA, no PMH, no other meds.",
        {},
    ),
    "note": (
        "CC: LBP. HPI: 51F, 6 weeks of axial LBP after gardening. Tried naproxen, "
        "lidocaine patch, heat. PMH: HTN, hypothyroidism. Meds: lisinopril, "
        "levothyroxine. Allergies: NKDA.",
        {"pain_score": "6"},
    ),
    "severe": (
        "44M acute back strain 4 days, 9/10, can't get out of bed, failed ibuprofen "
        "800 and tylenol",
        {"leg symptoms": "none"},
    ),
    "pregnancy test": ("31F LBP 2 weeks, could be pregnant, tylenol no help", {}),
    "ssri": (
        "47F low back pain 3 weeks, on sertraline, failed ibuprofen and heat",
        {"conditions": "depression"},
    ),
    "emotional": (
        "39M off work 10 weeks with back pain, scared to move, failed PT, NSAIDs and "
        "tramadol",
        {"pain_score": "8"},
    ),
    "spoken": (
        "I've got a lady in her fifties whose back hasn't settled in a month with "
        "anti-inflammatories and a muscle relaxer, what would you do?",
        {"age": "55", "treatments_complete": "naproxen and robaxin, no help"},
    ),
    "after surgery": (
        "55M L4-5 discectomy 2019, new LBP for 3 weeks, failed celecoxib",
        {},
    ),
    "heart": (
        "70M HFrEF and afib on warfarin, back strain 1 week, acetaminophen no help",
        {"egfr": "55", "pain_score": "6"},
    ),
    "question first": (
        "is tizanidine better than flexeril? 34F strain 11 days, flexeril failed",
        {},
    ),
    "chronic sciatica": (
        "50F sciatica to the foot for 6 months, gabapentin and epidural failed",
        {},
    ),
}
