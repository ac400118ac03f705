from datetime import date

import pytest

from chatbot.engine.understanding import read
from chatbot.model.case import Interval, Observation, Treatment

TODAY = date(2026, 11, 25)
SIGNS = {"present": "+", "absent": "-", "possible": "?", "past": "past "}


def shown(observation: Observation) -> str:
    value = observation.value
    if isinstance(value, Interval):
        return f"{observation.finding} {value.low:g} to {value.high:g}"
    if isinstance(value, float | int) and not isinstance(value, bool):
        return f"{observation.finding} {value:g}"
    if isinstance(value, str):
        return f"{observation.finding} {value}"
    status = observation.status.value
    return f"{SIGNS.get(status, status + ' ')}{observation.finding}"


def taken(treatment: Treatment) -> str:
    dose = f"{treatment.dose:g} {treatment.unit}" if treatment.dose else None
    said = (dose, treatment.frequency, treatment.status, treatment.response)
    return " ".join([treatment.name, *(s for s in said if s and s != "unknown")])


def everything(engine, text: str) -> list[str]:
    reading = read(engine.lexicon, text, None, TODAY)
    told = [shown(o) for o in reading.observations if not o.implied]
    told += [taken(t) for t in reading.treatments]
    told += [f"allergy {a.name}" for a in reading.allergies]
    told += [f"unread {u.text}" for u in reading.unread]
    return sorted(told)


MESSAGES: dict[str, str] = {
    "denies bowel/bladder sx, fever/chills/night sweats, wt loss, trauma, IVDU": "-bladder_change, -bowel_change, -fever, -chills, -night_sweats, -weight_loss, -major_trauma, -minor_trauma, -iv_drug_use",
    "no b/b sx; no f/c/ns; no hx of ca": "-bladder_change, -bowel_change, -fever, -chills, -night_sweats, -cancer_history",
    "The patient denies, shortness of breath, vomiting, or fever.": "-fever",
    "no HIV, no hepatitis, no dysuria": "",
    "on chemo, has HIV": "+cancer_history, +immunosuppression",
    "denies abdominal pain, dysuria, hematuria, vomiting": "-visceral_symptoms",
    "denies MVA, falls, or injury": "-major_trauma, -minor_trauma, -falls",
    "denies injury to the knee": "",
    "back pain after an injury at work": "+back_complaint",
    "prostate cancer s/p radiation in 2018": "past cancer_history",
    "back strain 10 days ago, no better": "+back_complaint, duration 10",
    "PVR 350 mL, decreased rectal tone": "+bladder_change, +bowel_change",
    "PVR 40 ml, rectal tone nl. SLR 30\u00b0": "-bowel_change, +positive_slr",
    "SLR L 45 R 80, EHL 4+/5 on L otherwise 5/5 strength": "+positive_slr, +leg_weakness",
    "SLR neg bilat at 60, power 5/5 throughout except left EHL 3/5": "-positive_slr, +leg_weakness, +foot_drop",
    "SLR to 80 bilat; gait - normal": "-positive_slr, -gait_change",
    "Naproxen 500 bid x 1 wk - some relief but GI upset so stopped": "naproxen 500 mg twice daily stopped partial",
    "paracetamol 1g qds, little benefit. Co-codamol 30/500 constipated the patient": "acetaminophen 1 g four times daily partial, codeine 30 mg adverse",
    "tried multiple medications including Elavil, Topamax, and Lexapro, which he discontinued": "sex male, amitriptyline stopped, topiramate stopped, escitalopram stopped",
    "can I take naproxen with my warfarin and metformin?": "warfarin current, metformin current",
    "Can he have ibuprofen with his CKD?": "sex male, +ckd",
    "54M 3 wks LBP after lifting, failed flexeril 10 tid, ibuprofen 800, voltaren gel, no leg pain or numbness, denies bowel/bladder sx, hx CKD3 on apixaban": "+back_complaint, +ckd, -bladder_change, -bowel_change, -leg_numbness, -leg_pain, age 54, apixaban current, ckd_stage 3, cyclobenzaprine 10 mg three times daily none, diclofenac-topical none, duration 21, ibuprofen 800 mg none, sex male",
    "67 yo F w/ chronic LBP, acute on chronic flare x 4 days. Tylenol 1 g q6h not touching it. Naproxen 500 bid x 1 wk - some relief but GI upset so stopped. PMH HTN, T2DM, CKD 3b (eGFR 38), AF on eliquis 5 bid. Denies fevers/chills, saddle anesthesia, B/B incontinence, weakness.": "+arrhythmia, +back_complaint, +chronic, +ckd, +diabetes, +hypertension, -bladder_change, -bowel_change, -chills, -fever, -leg_weakness, -saddle_numbness, acetaminophen 1 g every 6 hours none, age 67, apixaban 5 mg twice daily current, ckd_stage 3b, egfr 38, naproxen 500 mg twice daily stopped partial, sex female",
    "34F G1P0 at 32w4d, LBP x 2/52, radiating L buttock not past knee. Tried heat + APAP 650 prn w/ min relief. No VB/LOF/ctx. No numbness/weakness. NKDA.": "+back_complaint, -leg_numbness, -leg_pain_below_knee, -leg_weakness, -nsaid_hypersensitivity, acetaminophen 650 mg partial, age 34, duration 14, gestation 228, heat partial, sex female",
    "pt c/o low back pain for 10 days following shovelling snow. took advil 400mg three times a day, didnt help. heating pad helps a bit. no pain down legs, no fever, no trouble peeing or pooping. healthy, no meds": "+back_complaint, -bladder_change, -fever, -leg_pain, duration 10, heat partial, ibuprofen 400 mg three times daily none",
    "S: 45yo male, mechanical LBP 5/7 post lifting. Nil red flags. Taking paracetamol 1g QDS + ibuprofen 400mg TDS with food, little benefit. Co-codamol 30/500 made him constipated. No PMH. NKDA. DH nil.\nO: afebrile, SLR 80 bilat, power 5/5, reflexes normal, saddle sensation intact.\nA: simple mechanical back pain\nP: safety net": "+back_complaint, -fever, -leg_weakness, -nsaid_hypersensitivity, -positive_slr, -reflex_loss, -saddle_numbness, acetaminophen 1 g four times daily current partial, age 45, codeine 30 mg adverse, duration 5, ibuprofen 400 mg three times daily current partial, sex male",
    "72 yo woman osteoporosis on alendronate, slipped on ice 2 wks ago landed on bottom, midline tenderness L1, pain 8/10, weight 52 kg, Cr 1.4": "+midline_tenderness, +minor_trauma, +osteoporosis, age 72, alendronate current, pain_score 8, sex female, unread 1.4, weight 52",
    "48 year old truck driver with left sided sciatica for 7 weeks, pain shoots to the big toe, foot feels numb, EHL 4/5 on left, positive SLR at 40 degrees. gabapentin 300 tid x 3 weeks no help, medrol dosepak helped for two days. On lisinopril-hctz and metformin.": "+back_complaint, +leg_numbness, +leg_pain, +leg_pain_below_knee, +leg_weakness, +positive_slr, age 48, duration 49, gabapentin 300 mg three times daily none, hydrochlorothiazide current, lisinopril current, metformin current, methylprednisolone helped",
    "29M IVDU, back pain 2wks, fevers, night sweats, T 38.9, exquisitely tender over L3": "+back_complaint, +fever, +iv_drug_use, +midline_tenderness, +night_sweats, age 29, duration 14, sex male",
    "Mr. Jones is a 61-year-old gentleman with a history of prostate cancer s/p radiation in 2018 who presents with 6 weeks of progressive mid back pain worse at night, 15 lb unintentional weight loss.": "+back_complaint, +night_pain, +thoracic_pain, +weight_loss, age 61, duration 42, past cancer_history, sex male",
    "back strain 10 days ago, better on its own then worse again. Cyclobenzaprine 10 at night makes him too drowsy, ibuprofen 600 TID helped some. also on sertraline 100 and trazodone 50 qhs": "+back_complaint, cyclobenzaprine 10 mg at bedtime adverse, duration 10, ibuprofen 600 mg three times daily helped, sertraline 100 mg current, sex male, trazodone 50 mg at bedtime current",
    "58f chronic lbp 6 yrs, s/p L4-5 fusion 2019, on norco 10/325 q6h prn and lyrica 150 bid, baclofen 10 tid, ambien 10 qhs. OSA on cpap. BMI 41. depressed, PHQ 14. wants to know what else can be done": "+back_complaint, +chronic, +depression, +obesity, +sleep_apnea, acetaminophen 325 mg every 6 hours current, age 58, baclofen 10 mg three times daily current, duration 2190, hydrocodone 10 mg every 6 hours current, past prior_spine_surgery, pregabalin 150 mg twice daily current, sex female, surgery past, zolpidem 10 mg at bedtime current",
    "Dictation: this is a sixty eight year old man with about two and a half weeks of low back pain period no radiation comma no numbness comma no weakness period he has tried ibuprofen eight hundred milligrams three times daily for a week without relief": "+back_complaint, -leg_numbness, -leg_pain, -leg_weakness, age 68, duration 17.5, ibuprofen 800 mg three times daily none, sex male",
    "denies bowel/bladder sx, saddle anesthesia, fever/chills/night sweats, wt loss, trauma, IVDU, hx of ca": "-bladder_change, -bowel_change, -cancer_history, -chills, -fever, -iv_drug_use, -major_trauma, -minor_trauma, -night_sweats, -saddle_numbness, -weight_loss",
    "no b/b sx; no f/c/ns; no wt loss; no hx ca": "-bladder_change, -bowel_change, -cancer_history, -chills, -fever, -night_sweats, -weight_loss",
    "ROS: (-) fever, (-) chills, (+) numbness R foot, (-) bowel/bladder, (-) saddle": "+leg_numbness, -bladder_change, -bowel_change, -chills, -fever, -saddle_numbness",
    "neuro: 5/5 strength b/l LE, sensation intact, DTRs 2+ symmetric, neg SLR b/l, gait nl, rectal tone nl": "-bowel_change, -leg_numbness, -leg_weakness, -positive_slr, -reflex_loss",
    "PVR 350 mL, decreased rectal tone, perianal sensation diminished": "+bladder_change, +bowel_change, +saddle_numbness",
    "PVR 40 ml, rectal tone nl": "-bowel_change",
    "41 yo M warehouse worker p/w 12d hx of midline LBP s/p heavy lifting, worse w/ flexion, denies radiation, no numb/tingling/weakness, no b/b incont, no saddle anesth, afeb. Tried motrin 600 q6 x5d, flexeril 10 qhs, icyhot. min improvement. PMHx none. NKDA. No meds.": "+back_complaint, -bladder_change, -bowel_change, -fever, -leg_numbness, -leg_pain, -leg_weakness, -nsaid_hypersensitivity, -saddle_numbness, age 41, cyclobenzaprine 10 mg at bedtime partial, duration 12, ibuprofen 600 mg every 6 hours partial, methyl-salicylate partial, sex male",
    "Pt is a 37F with 3/52 h/o lower back pain radiating to R post thigh to lateral foot. Paraesthesia in little toe. Weak plantarflexion 4/5. Absent R ankle jerk. SLR +ve at 35 deg R, XSLR -ve. No perianal numbness, voiding ok. On co-codamol 30/500 QDS, naproxen 500 BD with omeprazole 20 OD. Mother had DVT. Ex-smoker.": "+back_complaint, +leg_numbness, +leg_pain, +leg_pain_below_knee, +leg_weakness, +positive_slr, +reflex_loss, -bladder_change, -saddle_numbness, acetaminophen 500 mg four times daily current, age 37, codeine 30 mg four times daily current, duration 21, family vte, naproxen 500 mg twice daily current, omeprazole 20 mg once daily current, past smoking, sex female",
    "hurt my back 2 wks ago picking up my toddler. tried advil and a heating pad, advil kinda helps. cant take tylenol bc my liver. i'm 31 and breastfeeding": "+back_complaint, +breastfeeding, acetaminophen not taking, age 31, duration 14, heat, ibuprofen partial",
    "back pain for about six weeks now can't stand up straight my doctor gave me some muscle relaxer robaxin i think and it made me super sleepy. 62 years old male. i take lisinopril and a baby aspirin. no fevers. i had prostate cancer 5 yrs ago": "+back_complaint, +disabling_pain, -fever, age 62, aspirin-low-dose current, duration 42, lisinopril current, methocarbamol adverse, muscle-relaxant adverse, past cancer_history, sex male",
    "79 y/o lady, fall from standing 5 days ago, sudden onset thoracolumbar pain, on long term prednisolone for PMR, apixaban for AF, eGFR 41, wt 48kg, paracetamol only so far": "+arrhythmia, +minor_trauma, +steroid_use, acetaminophen, age 79, apixaban current, egfr 41, prednisolone current, sex female, weight 48",
    "CC: LBP\nHPI: 50 y/o M w/ PMH of HTN, HLD, GERD, OA presents with acute on chronic low back pain x 5 days. Pain is 7/10, sharp, non-radiating, worse with movement. Denies fever, chills, weight loss, bowel/bladder incontinence, saddle anesthesia, or IVDU. Has tried Tylenol, ibuprofen, lidocaine patches without significant relief. \nMeds: amlodipine 10 mg daily, atorvastatin 40 mg qhs, omeprazole 20 mg daily, meloxicam 15 mg daily\nAllergies: PCN (hives), sulfa\nSH: 1 ppd smoker, social EtOH, no drugs\nFH: father MI at 55\nPE: T 98.4 BP 142/88. Paraspinal TTP, no midline TTP. Strength 5/5 BLE. SILT. Reflexes 2+. SLR neg b/l. Gait antalgic.\nA/P: acute on chronic LBP. Consider MRI if no improvement. r/o fx.": "+back_complaint, +chronic, +hypertension, +smoking, -alcohol_use, -bladder_change, -bowel_change, -chills, -fever, -iv_drug_use, -leg_pain, -leg_weakness, -midline_tenderness, -positive_slr, -reflex_loss, -saddle_numbness, -substance_use, -weight_loss, acetaminophen none, age 50, allergy penicillin, allergy sulfonamide, amlodipine 10 mg once daily current, atorvastatin 40 mg at bedtime current, family recent_mi, ibuprofen none, lidocaine-patch none, meloxicam 15 mg once daily current, omeprazole 20 mg once daily current, pain_score 7, sex male",
    "36yo G2P1 26+3 weeks, pelvic girdle and low back pain 1/12, no PV bleeding, paracetamol not helping, asking about ibuprofen": "+back_complaint, acetaminophen none, age 36, duration 29.79 to 31.01, gestation 185, ibuprofen planned",
    "diabetic 55 male w/ esrd on hd mwf, back pain 3wks, fever 38.6 yesterday, recent line infection": "+back_complaint, +diabetes, +dialysis, +fever, +recent_infection, age 55, duration 21, sex male",
    "22 y o college athlete, back pain 4 months, worse in am, stiff for an hour, better with running, wakes 4am, ibuprofen helps a lot. uncle has ank spond": "+back_complaint, +morning_stiffness, age 22, duration 119.17 to 124.03, ibuprofen helped",
    "Woke up with excruciating tearing back pain, 71M, smoker, known AAA 5.2 cm, BP 88/50, clammy": "+back_complaint, +disabling_pain, +pulsatile_mass, +shock, +smoking, age 71, sex male",
    "back pain + both legs weak and numb since this morning, can't pee, numb down below, 44F": "+back_complaint, +bilateral_leg_symptoms, +bladder_change, +leg_numbness, +leg_weakness, +saddle_numbness, age 44, sex female",
    "Patient reports no relief with Norco, Soma, or Toradol injection. Past failed meds: gabapentin (drowsy), Cymbalta (nausea), Lyrica (wt gain). Currently on methadone 10 mg TID, Xanax 1 mg BID PRN.": "acetaminophen none, alprazolam 1 mg twice daily current, carisoprodol none, duloxetine adverse, gabapentin adverse, hydrocodone none, ketorolac none, methadone 10 mg three times daily current, pregabalin adverse",
    "60 F. LBP 8/52. Tried: physio x6 sessions (helped a bit), amitriptyline 10mg nocte (stopped - dry mouth), codeine 30mg PRN (constipation). Current: sertraline 100mg OD, ramipril 5mg OD, indapamide 1.5mg OD. PMH: depression, HTN. eGFR >90. Nil allergies.": "+back_complaint, +depression, +hypertension, age 60, amitriptyline 10 mg at bedtime stopped adverse, codeine 30 mg adverse, duration 56, egfr 90 to 200, indapamide 1.5 mg once daily current, physical-therapy partial, ramipril 5 mg once daily current, sertraline 100 mg once daily current, sex female",
    "he's had back pain since his mid thirties, now 58, flare started 3 days ago after gardening. Lives with wife who has MS. Takes nothing regularly.": "+back_complaint, age 58, duration 1095 to 18250, sex male",
    "LBP x 2d, 28F, LMP 7 weeks ago, urine hcg positive": "+back_complaint, +pregnancy, age 28, duration 2, sex female",
    "lower back strain, day 9. 33M. ibuprofen 400 TID x 7 days: no effect. Diclofenac gel QID: no effect. Heat: temporary relief. Methocarbamol 750 TID - sedating. no radiation/paresthesia/weakness. bowels & bladder fine": "+back_complaint, -bladder_change, -bowel_change, -leg_numbness, -leg_pain, -leg_weakness, age 33, diclofenac-topical four times daily none, heat partial, ibuprofen 400 mg three times daily none, methocarbamol 750 mg three times daily adverse, sex male",
    "sudden loss of bladder control and saddle numbness in 46F after epidural": "+bladder_change, +saddle_numbness, +spinal_procedure, age 46, sex female",
    "no saddle numbness, bladder fine, bowels fine, foot strength normal": "-bladder_change, -bowel_change, -leg_weakness, -saddle_numbness",
    "Denies any h/o malignancy, IVDU, recent infxn, trauma, or chronic steroid use.": "-cancer_history, -iv_drug_use, -major_trauma, -minor_trauma, -recent_infection, -steroid_use",
    "reports urinary hesitancy x2d + perineal tingling, poor anal tone": "+bladder_change, +bowel_change, +saddle_numbness",
    "no incontinence of bowel or bladder; no perineal numbness; no weakness LE": "-bladder_change, -bowel_change, -leg_weakness, -saddle_numbness",
    "(-) red flags. neuro intact": "-leg_numbness, -leg_weakness",
    "5/10 pain today, 9/10 last week": "pain_score 5",
    "pt is a former heroin user, clean x 3 yrs, on suboxone 8-2 daily": "buprenorphine 8 mg once daily current, naloxone 2 mg once daily current, past opioid_use_disorder",
    "takes oxycodone 10 q6h prn from pain clinic, ran out 2 days ago": "oxycodone 10 mg every 6 hours stopped",
    "on coumadin for mech valve, INR 2.8": "warfarin current",
    "hx of gastric bypass 2015, cant take nsaids": "nsaid not taking, past obesity",
    "allergic to aspirin - gets wheezy": "+nsaid_hypersensitivity, allergy aspirin",
    "codeine allergy (nausea)": "allergy codeine",
    "intolerant of tramadol - seizures": "+seizure_disorder, tramadol adverse",
    "ibuprofen upsets his stomach": "ibuprofen adverse, sex male",
    "celebrex gave her a rash": "celecoxib adverse, sex female",
    "couldn't afford lyrica": "pregabalin not taking",
    "never filled the gabapentin": "gabapentin not taking",
    "declined PT": "physical-therapy not taking",
    "was told to avoid NSAIDs due to kidneys": "nsaid not taking",
    "not a candidate for surgery": "surgery not taking",
    "takes a baby asa and a water pill": "aspirin-low-dose current, diuretic current",
    'on metoprolol, "a blood thinner", and insulin': "anticoagulant current, insulin current, metoprolol current",
    'takes "some heart pills"': "unread heart pills",
    "wt 210 lbs, ht 5'10\", BMI 30": "+obesity, height 177.8, weight 95.25",
    "Cr 1.8 mg/dL, GFR 38": "creatinine 1.8, egfr 38",
    "creat 132 umol/l": "creatinine 1.49",
    "T 101.2F, HR 110, BP 85/50": "+fever, +shock",
    "temp 37.2": "",
    "pain started 6/12 ago, worse for 2/52": "duration 178.75 to 186.05",
    "since last Friday": "duration 5",
    "2-3 month hx": "duration 59.58 to 93.02",
    "x 1 yr": "duration 365",
    "on and off for 20 years, this episode 10 days": "duration 7300",
    "for the past year and a half": "duration 547.5",
    "back went out this morning": "+back_complaint, duration 0.5",
    "3 day h/o LBP": "+back_complaint, duration 3",
    "54 yo w LBP times three weeks": "+back_complaint, age 54, duration 21",
    "I'm 45, female, back pain for ten days": "+back_complaint, age 45, duration 10, sex female",
    "mid-40s man": "age 44 to 46, sex male",
    "60ish male": "age 60, sex male",
    "Pt (F, 33)": "age 33, sex female",
    "age: 71 sex: M": "age 71, sex male",
    "71 y.o. M": "age 71, sex male",
    "eighty-two year old woman": "age 82, sex female",
    "19yo": "age 19",
    "his 80 yo mother has osteoporosis; he is 52": "age 52, family osteoporosis, sex male",
    "Hx: 52yoF, 8/52 LBP + L sciatica, no red flags, no hx trauma. DHx: Ramipril 10mg od, simva 40mg on, naproxen 500mg bd prn - helps. All: penicillin - anaphylaxis. PMHx: HTN, hypercholesterolaemia, hysterectomy 2015. SHx: cleaner, ex smoker (10 pk yr), 5 U/wk etoh.": "+back_complaint, +hypertension, +leg_pain, -major_trauma, -minor_trauma, age 52, allergy penicillin, duration 56, naproxen 500 mg twice daily current helped, past smoking, ramipril 10 mg once daily current, sex female, simvastatin 40 mg current",
    "Pt states he has been having back pain for about 3 weeks after a fall off a ladder ~8ft. Went to urgent care, XR neg for fx. Given Norco and Flexeril which make him groggy. Taking 4 advil 3x/day. Has HTN on HCTZ. No n/t/w. No b/b.": "+back_complaint, +hypertension, +major_trauma, -bladder_change, -bowel_change, -leg_numbness, -leg_weakness, acetaminophen adverse, cyclobenzaprine adverse, duration 21, hydrochlorothiazide current, hydrocodone adverse, ibuprofen 4 tablet three times daily current, sex male",
    "back pain, 27 F, no periods for 2 mo, nausea": "+back_complaint, ?pregnancy, age 27, sex female",
    "LBP post partum, epidural 5 days ago, fever 102, back tender at the site": "+back_complaint, +fever, +spinal_procedure, epidural-injection",
    "IVDU w/ back pain + fever x3d": "+back_complaint, +fever, +iv_drug_use",
    "70M back pain, can't walk 50 yds, eases when sits / leans on cart, legs heavy. Pulses ok": "+back_complaint, +leg_weakness, +neurogenic_claudication, age 70, sex male",
    "45 yo obese male w/ OSA, LBP x 6 wks failing NSAIDs + PT. Interested in muscle relaxer. Drinks 6 pack nightly": "+alcohol_use, +back_complaint, +obesity, +sleep_apnea, age 45, duration 42, muscle-relaxant planned, nsaid none, physical-therapy none, sex male",
    "pt taking meloxicam 15 and also OTC aleve. on lithium. creatinine 1.3": "lithium current, meloxicam 15 mg current, naproxen current, unread 1.3",
    "24 y.o. gymnast extension-based LBP, 3 months, no rads": "+back_complaint, age 24, duration 89.38 to 93.02",
    '"I threw my back out moving a couch on Saturday, Motrin 800 isn\'t touching it"': "+back_complaint, duration 4, ibuprofen 800 mg current none",
    "80F, dementia, fell in bathroom, back pain. on donepezil, aspirin, lasix. eGFR 28": "+back_complaint, +dementia, +minor_trauma, age 80, aspirin current, donepezil current, egfr 28, furosemide current, sex female",
    "pain clinic f/u: failed PT, ESI x2, gabapentin 1800/d, duloxetine 60. opioid naive. PHQ9 18, passive SI": "+suicidal_thoughts, duloxetine 60 mg none, epidural-injection none, gabapentin 1800 mg none, physical-therapy none",
    "35M mechanic. LBP 2d. No PMH/PSH. No meds/allergies. Naproxen 500 x1 no relief. Works out. Denies etoh/tob/drugs": "+back_complaint, -alcohol_use, -smoking, -substance_use, age 35, duration 2, naproxen 500 mg none, sex male",
    "LBP worsening over 3 months, unintentional wt loss 20lb, hx breast ca s/p mastectomy + chemo 2016, pain worst at night": "+back_complaint, +night_pain, +weight_loss, duration 89.47 to 116.28, past cancer_history",
    "neck and back pain s/p MVC yesterday, restrained driver, airbags +, ambulatory at scene. no LOC. midline T spine ttp": "+back_complaint, +major_trauma, +midline_tenderness",
    "dx'd w sciatica by chiropractor, 3 adjustments w/o benefit, tingling in big toe, foot slaps when walking": "+back_complaint, +foot_drop, +leg_numbness, +leg_pain, manual-therapy none",
    "h/o L4/5 microdisc 2012, recurrent L leg pain 4/52, no motor deficit, SLR 40": "+leg_pain, +positive_slr, -leg_weakness, duration 28, past prior_spine_surgery",
    "back pain & perianal numbness & hasn't passed urine for 12 hrs, bilat sciatica": "+back_complaint, +bilateral_leg_symptoms, +bladder_change, +saddle_numbness",
    "No previous back problems. Onset gradual. No leg sx. No constitutional sx. Prior abdominal surgery.": "-fever, -leg_numbness, -leg_pain, -leg_pain_below_knee, -leg_weakness, -night_sweats, -weight_loss",
    "Allergies: NSAIDs (angioedema). Meds: none. PMH: asthma with nasal polyps": "+asthma, +nsaid_hypersensitivity, allergy nsaid",
    "allergic to ibuprofen? unsure. had hives once after advil": "+nsaid_hypersensitivity, allergy ibuprofen, ibuprofen, unknown nsaid_hypersensitivity",
    "on Brilinta?": "ticagrelor current, unread on Brilinta?",
    "she's on a new injection for RA, humira I think": "adalimumab current, sex female",
    "taking turmeric and CBD gummies": "cannabidiol current, turmeric current",
    "pt on PrEP, truvada": "tenofovir current, unread PrEP",
    "He quit smoking in 2010. Drinks socially. No drug use.": "-alcohol_use, -substance_use, past smoking, sex male",
    "40M back strain 10 d, denies fever": "+back_complaint, -fever, age 40, duration 10, sex male",
    "44M back strain 2 weeks, mother had breast cancer, ibuprofen failed": "+back_complaint, age 44, duration 14, family cancer_history, ibuprofen none, sex male",
    "Tx: APAP 1g q6h w/ min relief. Meds: losartan 50. All: PCN (rash), codeine (N/V). SH: quit smoking 2010. PE: SLR neg b/l, 5/5 str.": "-leg_weakness, -positive_slr, acetaminophen 1 g every 6 hours partial, allergy codeine, allergy penicillin, losartan 50 mg current, past smoking",
    "LBP, - fever, - chills, - wt loss, + L leg pain": "+back_complaint, +leg_pain, -chills, -fever, -weight_loss",
    "66F LBP 2wk, Cr 1.6 mg/dL, 62 kg, tylenol no help": "+back_complaint, acetaminophen none, age 66, creatinine 1.6, duration 14, sex female, weight 62",
    "33F back pain 3 days, lmp 3 weeks ago not pregnant": "+back_complaint, -pregnancy, age 33, duration 3, sex female",
    "Allergies: none. FH: mother breast cancer. Meds: eliquis": "apixaban current, family cancer_history",
    "Allergies: PCN. Meds: lisinopril 10, naproxen prn. PMH: asthma": "+asthma, allergy penicillin, lisinopril 10 mg current, naproxen current",
    "55 yo male c/o LBP since 2 weeks. No hx of trauma. no fevers, chills or wt loss.  pain goes to L buttock but not leg. tried Ibuprofin and tylenal - no good. Takes metformin, lisinopril, baby asprin.": "+back_complaint, -chills, -fever, -major_trauma, -minor_trauma, -weight_loss, acetaminophen none, age 55, aspirin current, duration 14, ibuprofen none, lisinopril current, metformin current, sex male",
    "LBP w/ radic sx L5, 3+ wks; pos SLR, EHL 4/5, decr sens dorsum foot. Rx'd medrol dose pack w/ partial relief, then gabapentin 300mg tid - too drowsy.": "+back_complaint, +leg_numbness, +leg_pain, +leg_weakness, +positive_slr, duration 21, gabapentin 300 mg three times daily adverse, methylprednisolone partial",
    "backache after deadlifting 3 days back, 26 yr old, no problem walking, no numbness or pins and needles, passing urine fine, been using ibuprofen gel and paracetamol, both helped a little": "+back_complaint, -bladder_change, -leg_numbness, acetaminophen current partial, age 26, ibuprofen-gel current partial",
    "pt with known lumbar stenosis, on tramadol 50 prn and celebrex 200 daily. creat 1.6. wants stronger": "+neurogenic_claudication, celecoxib 200 mg once daily current, tramadol 50 mg current, unread 1.6",
    "48F fibromyalgia, depression on cymbalta 60, tramadol 50 qid, cyclobenzaprine 10 qhs, trazodone 100 qhs; LBP 3 mo; BMI 38": "+back_complaint, +depression, +obesity, age 48, cyclobenzaprine 10 mg at bedtime current, duloxetine 60 mg current, duration 89.38 to 93.02, sex female, tramadol 50 mg four times daily current, trazodone 100 mg at bedtime current",
    "66M. afib (xarelto), CHF EF 30, CKD4, LBP 10d, pain 8/10. failed tylenol": "+arrhythmia, +back_complaint, +ckd, +heart_failure, acetaminophen none, age 66, ckd_stage 4, duration 10, pain_score 8, rivaroxaban, sex male",
    "pregnant 22 wks back pain 3 days no bleeding": "+back_complaint, duration 3, gestation 154",
    "30 y/o breastfeeding 2 mo postpartum LBP 3 wks tried motrin": "+back_complaint, +breastfeeding, age 30, duration 21, ibuprofen",
    "nonradiating lbp, no weakness, no saddle, no incontinence, no fever, no hx cancer, no steroids, no osteoporosis, no IVDA, no trauma": "+back_complaint, -bladder_change, -cancer_history, -fever, -iv_drug_use, -leg_pain, -leg_weakness, -major_trauma, -minor_trauma, -osteoporosis, -saddle_numbness, -steroid_use, corticosteroid not taking",
    "LBP. No fevers, no chills, no night sweats, weight stable. Bowel and bladder function preserved.": "+back_complaint, -bladder_change, -bowel_change, -chills, -fever, -night_sweats, -weight_loss",
    "Hx: seizures (keppra), ETOH abuse in remission, hep C cirrhosis. tried robaxin": "+liver_disease, +seizure_disorder, levetiracetam, methocarbamol, past alcohol_use",
    "bupe/naloxone 8/2 bid for OUD, back spasm x 4d": "+back_complaint, +opioid_use_disorder, buprenorphine 8 mg twice daily, duration 4, naloxone 2 mg twice daily",
    "back pain that started after an epidural steroid injection last week with fever": "+back_complaint, +fever, +spinal_procedure",
    "I'm a 40 year old guy with low back pain, it's been 5 weeks, no meds have been tried": "+back_complaint, age 40, duration 35, sex male",
    "was given diazepam 5mg in ER, made her loopy; now on robaxin 1500 qid": "diazepam 5 mg adverse, methocarbamol 1500 mg four times daily current, sex female",
    "past: naproxen (GI bleed 2019). present: acetaminophen 650 q6": "acetaminophen 650 mg every 6 hours, naproxen past, past gi_bleed",
    "Patient denies: fever/chills, N/V, weight loss; endorses: R leg numbness, constipation": "+leg_numbness, -chills, -fever, -weight_loss",
    "no known cancer. grandmother had breast ca. sister has RA": "-cancer_history, family cancer_history",
    "fell 10 feet off roof, T12 tenderness": "+major_trauma",
    "minor slip on stairs, 81F on alendronate & prednisone 5 mg daily for PMR x 2 years": "+minor_trauma, +steroid_use, age 81, alendronate current, prednisone 5 mg once daily current, sex female",
    "back pain radiating around to groin w/ hematuria": "+back_complaint, +visceral_symptoms",
    "lower back pain, burning pee and temp of 39.1": "+back_complaint, +fever, +visceral_symptoms",
    "recent dental abscess, diabetic, back pain 10 days, unable to get comfortable at night": "+back_complaint, +diabetes, +night_pain, +recent_infection, duration 10",
    "no change in bowel or bladder habits": "-bladder_change, -bowel_change",
    "no changes to bowel/bladder, denies saddle paresthesias": "-bladder_change, -bowel_change, -saddle_numbness",
    "denies pain in legs, numbness/tingling/weakness, saddle anesthesia, bowel or bladder changes, fever, trauma, hx malignancy, IVDU": "-bladder_change, -bowel_change, -fever, -leg_numbness, -leg_pain, -leg_weakness, -major_trauma, -minor_trauma, -saddle_numbness, ?cancer_history, ?iv_drug_use",
    "he can walk on heels and toes. Sensation is intact to light touch. Patellar and Achilles reflexes 2+.": "-leg_numbness, -reflex_loss, sex male",
    "L ankle reflex diminished, dec sensation L lateral foot, strength intact": "+leg_numbness, +reflex_loss, -leg_weakness",
    "weakness of left great toe extension 4/5, otherwise 5/5": "+leg_weakness",
    "chronic urinary incontinence, stable. no new bladder symptoms": "+bladder_change, -bladder_change",
    "ED for 5 yrs on sildenafil": "sildenafil current",
    "constipated from opioids": "opioid adverse",
    "has not been able to sleep. no fever": "-fever",
    "stopped smoking 5 years ago, drinks 2 glasses of wine a night": "+alcohol_use, past smoking",
    "denies pain in legs, bowel or bladder changes, fever, trauma, hx malignancy, IVDU": "-leg_pain, -bladder_change, -bowel_change, -fever, -major_trauma, -minor_trauma, ?cancer_history, ?iv_drug_use",
}


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(t, e, id=t) for t, e in MESSAGES.items()]
)
def test_read_when_a_message_is_typed_then_says_all_of_it(engine, text, expected):
    told = everything(engine, text)

    assert told == sorted(expected.split(", ") if expected else [])
