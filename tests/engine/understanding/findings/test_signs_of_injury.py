"""Signs of injury, fragile bones, the chest and procedures, said in any words, and what only sounds like them."""

import pytest
from said import near_misses, rows_of, status_of

SAID = {
    "major_trauma": {
        "fell about 22 feet": "present",
        "he crashed on the slopes": "possible",
        "was in a crash on Monday": "possible",
        "crashed his kiteboard": "present",
        "I was in a lorry accident": "present",
        "fell out of a loft": "present",
        "hit by a car while cycling": "present",
        "thrown off his motorbike": "present",
        "fell down the stairs": "present",
        "crashed her car into a tree": "present",
        "horse threw him": "present",
        "fell 4 metres": "present",
        "run over by a quad": "present",
        "the other car hit us at 50 mph": "present",
        "fell 3 m from scaffolding": "present",
    },
    "minor_trauma": {
        "landed on his butt at the rink": "present",
        "landed very hard after a jump": "present",
        "slipped in the shower": "present",
        "she went down on the wet floor": "present",
        "tripped over the cat": "present",
        "fell in the street": "present",
        "landed hard on her tailbone": "present",
        "sneezed and felt a pop": "present",
        "bony tenderness over L1 after a stumble": "present",
        "fell getting out of bed": "present",
        "a big sneeze then sudden pain": "present",
        "stood up from the chair and felt a crack": "present",
        "felt a pop in her back getting out of the car": "present",
    },
    "contusion": {
        "bruising over lumbar spine": "present",
        "back bruised black and blue": "present",
        "abrasion over L3": "present",
        "bruise on the lower back": "present",
        "bruise over the lumbar spine": "present",
        "big bruise on his back": "present",
        "back is black and blue": "present",
        "swelling and bruise midline": "present",
        "scrape over the vertebrae": "present",
    },
    "midline_tenderness": {
        "tender to percussion at L2": "present",
        "spine sore when pressed": "present",
        "bony midline pain on palpation": "present",
        "L4 spinous process tender": "present",
        "tap on the vertebra hurts": "present",
        "bony tenderness over L1": "present",
        "tender on the bone at T12": "present",
        "tender midline lumbar": "present",
        "vertebra tender to touch": "present",
    },
    "spinal_procedure": {
        "had an epidural last Friday": "present",
        "two weeks after microdiscectomy": "present",
        "8 days after L5-S1 microdiscectomy": "present",
        "day 8 after microdiscectomy": "present",
        "10 days after her spinal fusion": "present",
        "3 days following kyphoplasty": "present",
        "4 days since spine surgery": "present",
        "9 days after lumbar decompression": "present",
        "lumbar puncture on Tuesday": "present",
        "since her spinal block": "present",
        "nerve root injection last week": "present",
        "her legs went weak after the epidural": "present",
        "spinal tap five days ago": "present",
        "had a nerve root block on Monday": "present",
        "epidural in labour two weeks ago": "present",
    },
    "steroid_use": {
        "on pred for years": "present",
        "takes daily prednisolone for PMR": "present",
        "steroids long-term": "present",
        "prednisone every day for asthma": "present",
        "on prednisolone for years": "present",
        "takes prednisone 10 mg daily for PMR": "present",
        "long term steroids for COPD": "present",
        "5 mg pred daily for RA": "present",
        "cushingoid": "present",
    },
    "thoracic_pain": {
        "upper backache for a month": "present",
        "ache between shoulder blades": "present",
        "pain at T6": "present",
        "band round his chest": "present",
        "pain in the mid-back": "present",
        "pain between her shoulder blades": "present",
        "pain round the ribs like a belt": "present",
        "mid thoracic pain": "present",
        "band of pain around the chest": "present",
        "pain in the middle of the back": "present",
    },
    "osteoporosis": {
        "thin bones": "present",
        "T-score -3.1": "present",
        "osteoporotic": "present",
        "DEXA shows low bone mass": "present",
        "on alendronate for bones": "present",
        "brittle bones": "present",
        "known OP on denosumab": "present",
    },
    "fracture_history": {
        "two of her vertebrae have collapsed": "present",
        "shattered L2 when I jumped": "present",
        "broke his back off a quad bike": "present",
        "I cracked a vertebra": "present",
        "broke her hip two years ago": "present",
        "previous vertebral crush fracture": "present",
        "wedge fracture T12 in 2019": "present",
        "broke her wrist after a trip": "present",
        "old compression #": "present",
        "fractured neck of femur 2020": "present",
        "prior L1 insufficiency fracture": "present",
        "collapsed vertebrae on x-ray years ago": "present",
    },
}
NEAR = {
    "major_trauma": [
        "she crashed on the sofa",
        "no accident",
        "fell asleep on the sofa",
        "lifted a heavy box",
        "drives a lorry",
        "climbs ladders at work",
    ],
    "minor_trauma": [
        "so stiff I could barely roll out of bed",
        "no fall",
        "fall is her favourite season",
        "BP fell",
        "fell pregnant",
        "no falls",
        "back pain on getting up, no crack heard",
        "heard a crack when the door closed",
    ],
    "contusion": [
        "bruise on his thigh",
        "no bruises",
        "bruises easily",
        "no bruising",
        "bruised knee",
    ],
    "midline_tenderness": [
        "paraspinal muscles tender",
        "no spinal tenderness",
        "nontender midline",
        "tender calf",
        "no midline tenderness",
    ],
    "spinal_procedure": [
        "on Monday I will be having a discectomy",
        "epidural with her first child in 2001",
        "back surgery in 2005",
        "12 years after discectomy",
        "6 days after knee surgery",
        "3 weeks after lifting, back surgery planned",
        "4 days after starting back exercises",
        "wants an injection",
        "hip injection last week",
        "epidural 20 years ago",
    ],
    "steroid_use": [
        "prednisone for 5 days last month",
        "nasal steroid",
        "no oral steroids",
        "steroid cream for eczema",
        "no steroids",
    ],
    "thoracic_pain": [
        "lumbar pain",
        "chest clear",
        "no thoracic pain",
        "low back pain only",
        "chest pain on exertion last year",
    ],
    "osteoporosis": [
        "normal DEXA",
        "no osteoporosis",
        "osteoarthritis",
        "mother has osteoporosis",
        "dexa due",
    ],
    "fracture_history": [
        "no fractures",
        "never broke a bone",
        "x-ray shows no fracture",
        "mother broke her hip",
        "fractured sleep",
    ],
}


@pytest.mark.parametrize(("finding", "text", "expected"), rows_of(SAID))
def test_read_when_a_sign_is_said_in_any_words_then_is_read(
    engine, finding, text, expected
):
    assert status_of(engine, finding, text) == expected


@pytest.mark.parametrize(("finding", "text"), near_misses(NEAR))
def test_read_when_it_only_sounds_like_a_sign_then_it_is_none(engine, finding, text):
    assert status_of(engine, finding, text) not in {"present", "possible"}


@pytest.mark.parametrize(
    "text", ["xray: no fracture", "no acute fracture on xray", "neg xray for fracture"]
)
def test_read_when_a_scan_shows_no_fracture_then_an_earlier_one_is_not_denied(
    engine, text
):
    assert status_of(engine, "fracture_history", f"LBP, {text}") is None


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("man of 70 off a ladder, does he need a film?", "possible"),
        ("75F off a horse yesterday, back pain", "possible"),
        ("40M out of a tree, LBP", "possible"),
        ("70M fell off a ladder, LBP", "present"),
        ("60M LBP, up and down ladders at work", None),
        ("60M LBP, getting out of the car hurts", None),
        ("60M LBP, no falls off ladders", "absent"),
    ],
)
def test_read_when_one_is_only_off_a_height_then_a_fall_is_possible(
    engine, text, status
):
    assert status_of(engine, "major_trauma", text) == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("sweating and shaking off his oxycodone", None),
        ("shaking, ran out of norco", None),
        ("shaking chills, off oxycodone", "present"),
        ("shaking, on oxycodone", "present"),
    ],
)
def test_read_when_an_opioid_is_missed_then_the_shakes_are_no_chills(
    engine, text, status
):
    assert status_of(engine, "chills", text) == status
