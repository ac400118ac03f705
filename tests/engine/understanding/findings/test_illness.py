"""Illnesses that no finding stands for are named; what is none, or not theirs, is not."""

import pytest
from fakes import TODAY

from chatbot.engine.understanding import read


@pytest.fixture(name="named")
def named_fixture(engine):
    def named(text):
        reading = read(engine.lexicon, text, None, TODAY)
        return [u.text for u in reading.unread if u.reason == "unknown condition"]

    return named


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("45M back strain, Crohn's disease", ["Crohn's disease"]),
        ("has ulcerative colitis and sickle cell disease", ["ulcerative colitis", "sickle cell disease"]),
        ("PMH: lupus, hypothyroidism, Fabry disease", ["lupus", "hypothyroidism", "Fabry disease"]),
        ("history of Addison's", ["Addison's"]),
        ("?Addison's disease", ["Addison's disease"]),
        ("known G6PD deficiency", ["G6PD deficiency"]),
        ("had a gastric bypass in 2019", ["gastric bypass"]),
        ("Crohn's disease. The crohn's disease is quiet", ["Crohn's disease"]),
        ("macrothrombocytopenia since birth", ["macrothrombocytopenia"]),
    ],
)  # fmt: skip
def test_illness_when_no_finding_stands_for_it_is_named(named, text, names):
    assert named(text) == names


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("mother has Crohn's disease", id="a relative's"),
        pytest.param("no history of lupus, denies IBS", id="denied"),
        pytest.param("FH: psoriasis", id="under the family's heading"),
        pytest.param("can I give naproxen with Crohn's disease?", id="asked"),
        pytest.param("degenerative disc disease, facet syndrome, scoliosis", id="back"),
        pytest.param("carpal tunnel syndrome, tendinitis, osteoarthritis", id="joints"),
        pytest.param("heart disease, kidney disease, lung disease", id="found"),
        pytest.param("no other disease, no serious disease", id="none"),
        pytest.param("haemophilia and myasthenia gravis", id="findings of their own"),
        pytest.param("the diagnosis and prognosis were explained", id="no illness"),
    ],
)
def test_illness_when_it_is_none_of_the_patients_own_is_not_named(named, text):
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "name", "status"),
    [
        ("can't tolerate NSAIDs", "nsaid", "not taking"),
        ("cannot tolerate NSAIDs, dyspepsia", "nsaid", "not taking"),
        ("unable to tolerate naproxen", "naproxen", "not taking"),
        ("couldn't tolerate tramadol", "tramadol", "unknown"),
        ("doesn't tolerate her naproxen", "naproxen", "unknown"),
        ("tramadol not tolerated, naproxen helped", "tramadol", "unknown"),
    ],
)
def test_medicine_when_not_tolerated_is_told_so(engine, text, name, status):
    told = {t.name: t for t in read(engine.lexicon, text, None, TODAY).treatments}

    assert (told[name].status, told[name].response) == (status, "adverse")


@pytest.mark.parametrize("text", ["can't tolerate NSAIDs", "unable to tolerate NSAIDs"])
def test_nsaids_when_not_tolerated_deny_no_reaction(engine, text):
    reading = read(engine.lexicon, f"45M back strain, {text}", None, TODAY)

    assert "nsaid_hypersensitivity" not in {o.finding for o in reading.observations}


def test_nsaids_when_tolerated_deny_a_reaction(engine):
    reading = read(engine.lexicon, "tolerates NSAIDs well", None, TODAY)

    told = {o.finding: o.status.value for o in reading.observations}
    assert told == {"nsaid_hypersensitivity": "absent"}
