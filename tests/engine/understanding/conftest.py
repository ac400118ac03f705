"""A small content of everyday words, so that reading is tested without the files."""

from collections.abc import Callable
from datetime import date

import pytest
from fakes import load_once

from chatbot.engine.understanding import Lexicon, read
from chatbot.model.content import Content
from chatbot.model.dialog import Dialog
from chatbot.model.finding import Finding, Kind, Measure
from chatbot.model.pharmacology import Combination, Dosing, Drug, DrugClass
from chatbot.model.reading import Prompt, Reading

TODAY = date(2026, 11, 24)

Read = Callable[..., Reading]

WORDS = {
    "fever": ["fever", "fevers", "febrile"],
    "chills": ["chills", "rigors"],
    "night_sweats": ["night sweats"],
    "weight_loss": ["weight loss", "wt loss", "losing weight"],
    "saddle_numbness": [
        "saddle anesthesia",
        "numb between the legs",
        "saddle numbness",
    ],
    "bladder_change": ["urinary retention", "bladder incontinence", "can't pee"],
    "bowel_change": ["bowel incontinence", "fecal incontinence"],
    "leg_pain": ["leg pain", "pain in the leg"],
    "leg_pain_below_knee": ["pain below the knee"],
    "leg_numbness": ["leg numbness", "foot numbness", "numbness", "tingling"],
    "leg_weakness": ["leg weakness", "weakness"],
    "bilateral_leg_symptoms": ["both legs are affected"],
    "positive_slr": ["positive slr", "+slr"],
    "foot_drop": ["foot drop", "drop foot"],
    "cancer_history": ["cancer", "lymphoma"],
    "back_complaint": ["back pain", "back strain", "lbp", "low back pain"],
    "chronic": [],
    "pregnancy": ["pregnant"],
    "treatments_complete": [],
    "conditions_complete": [],
    "other_medicines_complete": [],
    "allergies_complete": [],
    "nsaid_hypersensitivity": ["aspirin exacerbated respiratory disease"],
}
CONDITIONS = {
    "ckd": ["ckd", "chronic kidney disease"],
    "diabetes": ["diabetes", "diabetic", "dm"],
    "hypertension": ["hypertension", "htn"],
    "peptic_ulcer": ["ulcer", "ulcers", "pud"],
    "heart_failure": ["heart failure", "chf"],
    "asthma": ["asthma"],
    "smoking": ["smoker", "smokes"],
    "depression": ["depression"],
}
NUMBERS = {
    "age": ("years", 0, 120),
    "pain_score": ("0-10", 0, 10),
    "weight": ("kg", 20, 350),
    "height": ("cm", 90, 250),
    "egfr": ("mL/min/1.73 m²", 0, 200),
    "crcl": ("mL/min", 0, 250),
    "creatinine": ("mg/dL", 0.1, 20),
}
DRUGS = {
    "ibuprofen": (["motrin", "advil", "ibuprophen"], ["nsaid"]),
    "naproxen": (["aleve", "naprosyn"], ["nsaid"]),
    "diclofenac": (["voltaren", "cataflam"], ["nsaid"]),
    "diclofenac-topical": (["voltaren gel", "topical diclofenac"], ["topical-nsaid"]),
    "acetaminophen": (["tylenol", "paracetamol", "apap"], ["analgesic"]),
    "cyclobenzaprine": (["flexeril"], ["muscle-relaxant"]),
    "tizanidine": (["zanaflex"], ["muscle-relaxant"]),
    "oxycodone": (["oxycontin"], ["opioid"]),
    "tramadol": (["ultram"], ["opioid"]),
    "gabapentin": (["neurontin"], ["gabapentinoid"]),
    "duloxetine": (["cymbalta"], ["snri"]),
    "metformin": (["glucophage"], ["antidiabetic"]),
}
CLASSES = {
    "nsaid": (["nsaid", "anti-inflammatory"], {}),
    "topical-nsaid": ([], {}),
    "analgesic": ([], {}),
    "muscle-relaxant": (["muscle relaxer", "muscle relaxant"], {}),
    "opioid": (["opioid", "narcotic"], {}),
    "gabapentinoid": ([], {}),
    "snri": (["snri"], {}),
    "antidiabetic": ([], {}),
    "anticoagulant": (
        ["blood thinner"],
        {"apixaban": ["eliquis"], "warfarin": ["coumadin"]},
    ),
    "ace-inhibitor": (["ace inhibitor"], {"lisinopril": ["zestril"]}),
    "ssri": (["ssri"], {"sertraline": ["zoloft"]}),
    "penicillin": (["penicillin"], {}),
}
MEASURES = {
    "heat": ["heat", "heating pad"],
    "ice": ["ice"],
    "physical-therapy": ["physical therapy", "pt", "physio"],
    "exercise": ["exercise"],
    "massage": ["massage"],
    "tens": ["tens", "tens unit"],
    "epidural-injection": ["epidural", "epidural injection"],
    "acupuncture": ["acupuncture"],
}

OF_WORDS = ("not_beside", "not_before", "not_behind", "organ_words", "examined_by")


def _findings() -> dict[str, Finding]:
    findings = [
        Finding(
            id=f, kind=Kind.YES_OR_NO, label=f.replace("_", " "), words=tuple(words)
        )
        for f, words in WORDS.items()
    ]
    findings += [
        Finding(
            id=f, kind=Kind.YES_OR_NO, label=f, words=tuple(words), bundle="conditions",
            past_counts=f != "smoking",
        )
        for f, words in CONDITIONS.items()
    ]  # fmt: skip
    findings += [
        Finding(id=f, kind=Kind.NUMBER, label=f, unit=unit, low=low, high=high)
        for f, (unit, low, high) in NUMBERS.items()
    ]
    findings.append(
        Finding(
            id="sex", kind=Kind.CHOICE, label="sex", choices={"male": (), "female": ()}
        )
    )
    for name, unit, high in (("duration", "days", 36500), ("gestation", "weeks", 315)):
        findings.append(
            Finding(
                id=name,
                kind=Kind.LENGTH_OF_TIME,
                label=name,
                unit=unit,
                low=0,
                high=high,
            )
        )
    real = load_once()[0].dialog.findings
    return {
        f.id: f.but(**{key: getattr(real[f.id], key) for key in OF_WORDS})
        if f.id in real
        else f
        for f in findings
    }


def _drug(name: str, words: list[str], classes: list[str]) -> Drug:
    dose = Dosing(usual="-", frequency="-", per_day_max="-")
    return Drug(
        id=name, name=name, words=tuple(words), classes=tuple(classes), route="oral",
        dose=dose, references=("label",),
    )  # fmt: skip


def make_content() -> Content:
    dialog = Dialog(
        id="back", title="Back", start="intake", sections=(), steps={}, groups={},
        bundles={}, red_flags={}, advice={}, findings=_findings(),
        other_words=load_once()[0].dialog.other_words,
        speech=load_once()[0].dialog.speech,
        measures={m: Measure(id=m, label=m, words=tuple(w)) for m, w in MEASURES.items()},
    )  # fmt: skip
    return Content(
        dialog=dialog, statements={}, claims={}, facts={}, references={}, interactions={},
        drugs={d: _drug(d, *rest) for d, rest in DRUGS.items()},
        classes={
            c: DrugClass(
                id=c, label=c, words=tuple(words),
                members={m: tuple(w) for m, w in members.items()},
            )
            for c, (words, members) in CLASSES.items()
        },
        combinations={
            "percocet": Combination(
                id="percocet", words=("percocet",), parts=("oxycodone", "acetaminophen")
            )
        },
    )  # fmt: skip


@pytest.fixture(scope="session")
def content() -> Content:
    return make_content()


@pytest.fixture(scope="session")
def lexicon(content: Content) -> Lexicon:
    return Lexicon.of(content)


@pytest.fixture
def told(lexicon: Lexicon) -> Read:
    def _read(text: str, asked: Prompt | None = None) -> Reading:
        return read(lexicon, text, asked, TODAY)

    return _read
