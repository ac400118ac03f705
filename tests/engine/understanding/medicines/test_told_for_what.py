"""What a medicine is for, how many at a time, why it ended, and whose allergy it is."""

import pytest
from fakes import TODAY

from chatbot.engine.understanding.reader import read

TAKEN_FOR = [
    "takes tramadol 50 qid, ondansetron for nausea", "takes ondansetron for nausea",
    "is on sertraline, ondansetron prn for nausea", "zofran for the nausea",
    "takes docusate for his constipation", "loratadine for hives",
    "takes gabapentin and senna for constipation", "takes pantoprazole for reflux",
    "meclizine for dizziness", "metoclopramide prn for nausea",
]  # fmt: skip
NOT_BORNE = [
    "had to stop tramadol for nausea", "d/c'd tramadol for nausea",
    "tramadol stopped for constipation", "tramadol: nausea", "oxycodone d/t nausea",
    "ibuprofen caused heartburn", "quit naproxen for heartburn",
    "gabapentin held for sedation", "came off amitriptyline for dry mouth",
    "Neurontin - sedated, quit",
]  # fmt: skip
COUNTED = {
    "takes tylenol #3 two q6h": 2, "takes percocet two q6h": 2, "advil two tid": 2,
    "takes T3s two every 6 hours": 2, "takes naproxen one bid": 1, "aleve two bid": 2,
    "takes tylenol #3 two four times a day": 2, "norco one or two q6h prn": 2,
    "flexeril one hs": 1, "takes gabapentin one at night": 1,
}  # fmt: skip
NO_COUNT = [
    "tylenol two times a day", "tylenol two or three times a day",
    "ibuprofen four times daily", "ibuprofen one to two times a day",
    "took naproxen for two days", "gabapentin, one daily walk",
]  # fmt: skip
ENDED = [
    "gabapentin - sedated, quit", "gabapentin made him sleepy, quit", "flexeril, quit",
    "neurontin (sedated, quit)", "naproxen: no help, quit",
]  # fmt: skip
GOES_ON = [
    "naproxen; quit smoking 2015", "naproxen 500 bid, quit drinking last year",
    "takes gabapentin. quit his job", "lisinopril 10; smoking: stopped",
    "lisinopril 10, atorvastatin; smoking: quit", "naproxen 500 bid. tobacco - quit",
    "lisinopril 10, smoking quit 2010",
]  # fmt: skip
OF_ANYONE = [
    "can someone with an aspirin allergy take naproxen?",
    "can people allergic to aspirin take celebrex",
    "can patients allergic to aspirin take celecoxib?",
    "is naproxen ok in aspirin allergy?", "aspirin allergy and toradol?",
    "can a patient with an aspirin allergy take celecoxib",
    "which painkiller, aspirin allergy?", "can anyone with nsaid allergy take mobic?",
    "does an aspirin allergy rule out celebrex?", "aspirin allergy?",
]  # fmt: skip
OF_THE_PATIENT = [
    "is naproxen ok with his aspirin allergy?", "aspirin allergy? yes",
    "aspirin allergy, can he take celebrex?", "any allergies? aspirin",
    "he has an aspirin allergy, can he take celebrex?",
    "can she take naproxen with her aspirin allergy?",
    "allergic to aspirin - what can i give?", "?aspirin allergy",
    "naproxen? she is allergic to aspirin", "54M, aspirin-allergic asthma, lbp",
    "which nsaid for him, he has aspirin allergy?",
]  # fmt: skip


def heard(engine, text):
    return read(engine.lexicon, text, None, TODAY)


@pytest.mark.parametrize("text", TAKEN_FOR)
def test_response_when_it_is_taken_for_an_ill_is_none_of_its_own(engine, text):
    assert all(t.response != "adverse" for t in heard(engine, text).treatments)


@pytest.mark.parametrize("text", NOT_BORNE)
def test_response_when_it_was_not_borne_is_adverse(engine, text):
    assert [t.response for t in heard(engine, text).treatments] == ["adverse"]


@pytest.mark.parametrize(("text", "count"), COUNTED.items(), ids=COUNTED)
def test_dose_when_a_count_is_spelled_is_so_many_tablets(engine, text, count):
    for told in heard(engine, text).treatments:
        assert (told.dose, told.unit) == (count, "tablet")
        assert told.frequency


@pytest.mark.parametrize("text", NO_COUNT)
def test_dose_when_the_number_is_of_the_times_is_not_told(engine, text):
    assert heard(engine, text).treatments[0].dose is None


@pytest.mark.parametrize("text", ENDED)
def test_status_when_it_was_quit_is_stopped(engine, text):
    assert heard(engine, text).treatments[0].status == "stopped"


@pytest.mark.parametrize("text", GOES_ON)
def test_status_when_another_thing_was_quit_is_not_stopped(engine, text):
    assert all(t.status != "stopped" for t in heard(engine, text).treatments)


@pytest.mark.parametrize("text", OF_ANYONE)
def test_allergy_when_asked_of_anyone_is_nobodys(engine, text):
    reading = heard(engine, text)

    assert not reading.allergies
    assert not [o for o in reading.observations if o.finding.startswith("nsaid")]


@pytest.mark.parametrize("text", OF_THE_PATIENT)
def test_allergy_when_it_is_the_patients_is_recorded(engine, text):
    reading = heard(engine, text)

    assert [a.name for a in reading.allergies] == ["aspirin"]
    assert [o for o in reading.observations if o.finding.startswith("nsaid")]
