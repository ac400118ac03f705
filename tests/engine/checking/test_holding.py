from types import SimpleNamespace

import pytest
from fakes import make_dialog, make_finding, make_step

from chatbot.engine.checking.holding import World, can_hold
from chatbot.engine.planning.condition_text import parse
from chatbot.engine.planning.conditions import Names
from chatbot.model.content import Content
from chatbot.model.pharmacology import DrugClass

FINDINGS = (
    make_finding("fever"),
    make_finding("chills", implies=["shaking"]),
    make_finding("shaking", implies=["unwell"]),
    make_finding("unwell"),
    make_finding("age", kind="number", low=0, high=120),
    make_finding("duration", kind="length of time"),
    make_finding("sex", kind="choice", choices={"male": ["man"], "female": ["woman"]}),
    make_finding("chronic", derived="duration > 12 weeks"),
    make_finding(
        "band",
        kind="choice",
        choices={"short": [], "long": []},
        derived={"short": "duration < 4 weeks", "long": "duration >= 4 weeks"},
    ),
)
CLASSES = {
    "nsaid": DrugClass(id="nsaid", label="NSAIDs", includes=("oral-nsaid",)),
    "oral-nsaid": DrugClass(id="oral-nsaid", label="x", members={"ibuprofen": ()}),
}


@pytest.fixture(scope="module", name="known")
def known_fixture():
    empty = (
        "statements", "claims", "facts", "references", "drugs", "combinations",
        "interactions",
    )  # fmt: skip
    tables = {name: {} for name in empty}
    dialog = make_dialog(make_step("intake"), findings=FINDINGS)
    content = Content(dialog=dialog, classes=CLASSES, **tables)
    names = Names.of(content)
    parsed = {
        text: parse(text, names) for f in FINDINGS for text in f.derivations.values()
    }
    return SimpleNamespace(names=names, world=World.of(content, parsed))


def holds(known, *texts):
    return can_hold(tuple(parse(t, known.names) for t in texts), known.world)


@pytest.mark.parametrize(
    "text",
    [
        "always",
        "fever and not chills",
        "age > 65 and age < 80",
        "age > 65 and age < 66",
        "age = 65",
        "sex is not male",
        "known fever and not fever",
        "not known fever",
        "unwell and not chills",
        "at least 2 of (fever, chills, age < 18)",
        "taking nsaid and not taking ibuprofen",
        "failed regular for >= 4 weeks ibuprofen",
        "tried ibuprofen and not taking ibuprofen",
        "allergic to nsaid and not any emergency red flag",
        "chronic and band is long",
        "not chronic and band is long",
    ],
)
def test_can_hold_when_someone_fits_is_true(known, text):
    assert holds(known, text)


@pytest.mark.parametrize(
    "text",
    [
        "fever and not fever",
        "not always",
        "age < 18 and age >= 65",
        "age > 120",
        "age < 0",
        "age = 50 and age = 60",
        "sex is male and sex is female",
        "chills and not unwell",
        "fever and not known fever",
        "at least 2 of (age < 18, age > 65)",
        "taking ibuprofen and not taking nsaid",
        "taking ibuprofen and not tried ibuprofen",
        "chronic and duration < 4 weeks",
        "band is short and chronic",
        "(fever or chills) and not fever and not chills",
        "any emergency red flag and not any emergency red flag",
    ],
)
def test_can_hold_when_nobody_fits_is_false(known, text):
    assert not holds(known, text)


def test_can_hold_when_two_exclude_each_other_is_false(known):
    assert holds(known, "age > 60", "age < 70")
    assert not holds(known, "age > 60", "age < 50")


def test_can_hold_when_the_search_is_long_gives_the_benefit_of_the_doubt(known):
    parts = [f"taking for >= {n} days ibuprofen" for n in range(1, 9)]
    many = " and ".join(f"({p} or fever)" for p in parts)

    assert holds(known, f"{many} and not (fever and chills)")
