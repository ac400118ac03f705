"""A small made-up knowledge base, and an answerer on it."""

from datetime import date

import pytest
from fakes import load_once

from chatbot.engine.consult import reply, start
from chatbot.engine.engine import Engine
from chatbot.model.case import Case, Observation, Status, Treatment
from chatbot.model.consult import Input
from chatbot.model.content import Content
from chatbot.model.dialog import Dialog
from chatbot.model.event import Answered, Declined
from chatbot.model.finding import Finding, Kind, Measure
from chatbot.model.knowledge import Reference, Statement
from chatbot.model.pharmacology import Dosing, Drug, DrugClass, Interaction
from chatbot.model.plan import Plan, PlanLine

TODAY = date(2026, 11, 22)


def make_statement(name, says, topics, answers=(), **more):
    return Statement(
        id=name,
        says=says,
        plain=more.pop("plain", says),
        topics=topics,
        certainty="moderate",
        references=("made-up",),
        answers=answers,
        **more,
    )


def make_drug(name, drug_class, words=(), **more):
    dosing = Dosing(
        usual="200 mg",
        frequency="every 8 h",
        per_dose_max="400 mg",
        per_day_max="1200 mg",
    )
    return Drug(
        id=name,
        name=name.capitalize(),
        words=words,
        classes=(drug_class,),
        route="oral",
        dose=dosing,
        references=("label",),
        **more,
    )


def make_finding(name, words=(), bundle=None):
    return Finding(
        id=name,
        kind=Kind.YES_OR_NO,
        label=name.replace("_", " "),
        words=words,
        bundle=bundle,
    )


STATEMENTS = (
    make_statement(
        "gel-versus-tablets",
        "Ibuprofen tablets did more than diclofenac gel in one trial.",
        ("nsaid", "topical"),
        ("is the gel as good as tablets", "topical versus oral"),
        caveat="One trial of two days.",
        for_whom="Adults in one emergency department",
    ),
    make_statement(
        "relaxant-little-effect",
        "Muscle relaxants eased pain a little for a few days.",
        ("muscle_relaxant",),
        ("do muscle relaxants work", "is cyclobenzaprine worth it"),
        conflicts=("relaxant-recommended",),
    ),
    make_statement(
        "relaxant-recommended",
        "One guideline recommends a muscle relaxant when a drug is wanted.",
        ("muscle_relaxant",),
        ("does any guideline recommend a muscle relaxant",),
        conflicts=("relaxant-little-effect",),
    ),
    make_statement(
        "no-routine-imaging",
        "Imaging without red flags does not improve the outcome.",
        ("imaging",),
        ("does he need an MRI", "should I order an x-ray"),
    ),
    make_statement(
        "outlook-good",
        "Most people recover within weeks.",
        ("prognosis",),
        ("how long until it gets better", "what is the prognosis"),
    ),
    make_statement(
        "suicide-safety",
        "Ask about suicide directly and get help at once.",
        ("other",),
        ("the patient is suicidal",),
    ),
)

DRUGS = (
    make_drug(
        "naproxen",
        "nsaid",
        ("aleve",),
        duration="7 days, then review",
        renal="avoid under 30 mL/min",
        contraindications=("allergy to an NSAID",),
        boxed_warning="Bleeding.",
        place="A first drug.",
        unconfirmed=("duration",),
    ),
    make_drug("ibuprofen", "nsaid", ("advil",), renal="avoid under 30 mL/min"),
    make_drug(
        "cyclobenzaprine", "muscle-relaxant", ("flexeril",), stopping="No taper."
    ),
    make_drug("oxycodone", "opioid", mme_factor=1.5),
    make_drug("tramadol", "opioid", mme_factor=0.2),
)

INTERACTIONS = (
    Interaction(
        id="nsaid-anticoagulant",
        a=("nsaid",),
        b=("anticoagulant",),
        severity="avoid",
        effect="more bleeding",
        action="Do not combine.",
        references=("bleeding-study",),
    ),
    Interaction(
        id="nsaid-ckd",
        a=("nsaid",),
        when="ckd or egfr < 30",
        severity="contraindicated",
        effect="kidney injury",
        action="Do not give.",
        references=("kidney-study",),
    ),
)


def make_content():
    nsaid = DrugClass(
        id="nsaid", label="NSAID", words=("nsaids", "anti inflammatories")
    )
    relaxant = DrugClass(
        id="muscle-relaxant", label="muscle relaxant", words=("muscle relaxer",)
    )
    thinner = DrugClass(
        id="anticoagulant",
        label="anticoagulant",
        words=("blood thinner",),
        members={"warfarin": ("coumadin",)},
    )
    findings = (
        make_finding("ckd", ("kidney disease", "bad kidneys"), "conditions"),
        make_finding("dialysis", (), "conditions"),
        make_finding("diabetes", ("diabetic",), "conditions"),
        make_finding("asthma", (), "conditions"),
        *(
            Finding(id=name, kind=Kind.NUMBER, label=name)
            for name in ("age", "creatinine", "egfr", "crcl", "weight", "height")
        ),
        Finding(id="sex", kind=Kind.CHOICE, label="sex"),
        make_finding("pregnancy", ("pregnant",), "conditions"),
        make_finding("back_complaint"),
        make_finding("positive_slr"),
        make_finding("saddle_numbness", ("numb between the legs",)),
    )
    return Content(
        dialog=Dialog(
            id="back_strain",
            title="Back strain",
            start="intake",
            sections=("medication now",),
            steps={},
            groups={},
            bundles={},
            findings={finding.id: finding for finding in findings},
            measures={
                "heat": Measure(
                    id="heat", label="heat", topic="heat_cold", words=("heat wrap",)
                )
            },
            red_flags={},
            advice={},
            ideas=load_once()[0].dialog.ideas,
            other_words=load_once()[0].dialog.other_words,
            speech=load_once()[0].dialog.speech,
            intents=load_once()[0].dialog.intents,
            topics=load_once()[0].dialog.topics,
            questionnaires=load_once()[0].dialog.questionnaires,
        ),
        statements={statement.id: statement for statement in STATEMENTS},
        claims={},
        facts={},
        references={
            "made-up": Reference(
                id="made-up", kind="rct", authors="Nobody A", title="A made-up trial"
            )
        },
        drugs={drug.id: drug for drug in DRUGS},
        classes={one.id: one for one in (nsaid, relaxant, thinner)},
        combinations={},
        interactions={row.id: row for row in INTERACTIONS},
    )


@pytest.fixture(scope="session")
def content():
    return make_content()


@pytest.fixture(scope="session")
def answerer(content):
    return Engine(content).answerer


@pytest.fixture
def case():
    told = Observation(finding="age", status=Status.PRESENT, value=42.0)
    return Case(
        today=TODAY,
        observations={"age": told},
        treatments={
            "cyclobenzaprine": Treatment(
                name="cyclobenzaprine", drug_class="muscle-relaxant", response="none"
            )
        },
    )


@pytest.fixture
def plan():
    line = PlanLine(
        id="stop-relaxant",
        section="medication now",
        kind="stop",
        drug="cyclobenzaprine",
        text="Stop cyclobenzaprine.",
        cites=("made-up",),
    )
    return Plan(lines=(line,), unknown=("ckd",), unscreened=("cauda equina",))


@pytest.fixture
def ask(answerer, case, plan):
    def ask_one(question, last=None, *, of=None):
        return answerer.answer(question, of or case, plan, last)

    return ask_one


@pytest.fixture
def ask_of(case, plan):
    """Ask of another content than the usual one."""

    def ask_one(content, question):
        return Engine(content).answerer.answer(question, case, plan, None)

    return ask_one


@pytest.fixture(name="asked")
def asked_fixture(engine):
    """Ask in a consult of its own, opened with what is told."""
    consult, _ = start(engine, TODAY)

    def asked(question, *, told="45 year old with low back strain for 2 weeks"):
        opened, _ = reply(engine, consult, Input(text=told, on=TODAY))
        _, events = reply(engine, opened, Input(text=question, on=TODAY))
        return next(e.answer for e in events if isinstance(e, Answered | Declined))

    return asked
