"""What a medicine did, told beside it; a plea for help is no effect."""

import pytest
from fakes import TODAY

from chatbot.engine.understanding import read

WHOLE = {
    "She has tried NSAIDs, heat and a muscle relaxant. The treatment provided mild relief.": "partial",
    "He has tried NSAIDs and heat for the symptoms. The treatments provided no relief.": "none",
    "tried NSAIDs, then tylenol, and then ice, none of which made a real difference": "none",
    "NSAIDs then tylenol then heat, no benefit from any of them": "none",
    "tried NSAIDs without\nbenefit": "none",
    "NSAIDs bd, no great shakes": "none",
    "tried NSAIDs, tylenol. All medications failed": "none",
    "NSAIDs tid x 10d, tylenol prn. \u00d8 improvement.": "none",
}


@pytest.mark.parametrize(("text", "response"), WHOLE.items(), ids=WHOLE)
def test_response_when_it_is_of_the_treatment_then_all_that_was_named_has_it(
    engine, text, response
):
    told = read(engine.lexicon, text, None, TODAY).treatments

    assert {t.response for t in told} == {response}


@pytest.mark.parametrize(
    ("text", "response"),
    [
        ("takes naproxen. help", "unknown"),
        ("on naproxen, help me out", "unknown"),
        ("takes naproxen. please help", "unknown"),
        ("naproxen. Some help.", "partial"),
        ("took naproxen which did not help me", "none"),
        ("took naproxen. it did help", "helped"),
        ("naproxen did not help a bit", "none"),
    ],
)
def test_response_when_help_is_written_then_a_plea_is_no_effect(engine, text, response):
    (told,) = read(engine.lexicon, text, None, TODAY).treatments

    assert told.response == response


@pytest.mark.parametrize(
    ("text", "responses"),
    [
        ("relieved by sitting, gabapentin 600 tid no help", {"gabapentin": "none"}),
        ("eased by rest, naproxen failed", {"naproxen": "none"}),
        ("better with heat and naproxen no help", {"heat": "helped", "naproxen": "none"}),
        ("no relief with naproxen, tramadol helps", {"naproxen": "none", "tramadol": "helped"}),
        ("failed everything except tramadol", {"tramadol": "unknown"}),
        ("failed all NSAIDs except celecoxib", {"nsaid": "none", "celecoxib": "unknown"}),
        ("naproxen gave 50% relief, gabapentin 0%", {"naproxen": "helped", "gabapentin": "none"}),
        ("naproxen 20%, tramadol 60% relief", {"naproxen": "partial", "tramadol": "helped"}),
        ("20% relief from naproxen", {"naproxen": "partial"}),
        ("lidocaine 5% patch", {"lidocaine": "unknown"}),
        ("tried naproxen, nothing helps except heat", {"naproxen": "none", "heat": "helped"}),
        ("nothing touches it but tramadol", {"tramadol": "helped"}),
        ("no relief with anything but tramadol", {"tramadol": "helped"}),
        ("nothing worked, but on tramadol", {"tramadol": "unknown"}),
        ("the only thing that helps is tramadol", {"tramadol": "helped"}),
        ("tramadol stopped working", {"tramadol": "none"}),
        ("tramadol no longer works", {"tramadol": "none"}),
        ("tramadol didn't agree with her", {"tramadol": "adverse"}),
        ("ibuprofen 600 tid x5d nothing", {"ibuprofen": "none"}),
        ("tramadol 50 - couldnt sleep", {"tramadol": "adverse"}),
        ("couldn't sleep, on tramadol", {"tramadol": "unknown"}),
        ("poorly tolerated tramadol", {"tramadol": "adverse"}),
        ("felt awful on tramadol", {"tramadol": "adverse"}),
        ("couldn't take tramadol, too drowsy", {"tramadol": "adverse"}),
        ("meloxicam 15 qd x 2wks no diff", {"meloxicam": "none"}),
        ("naproxen helped at first but not anymore", {"naproxen": "partial"}),
        ("naproxen initially helped", {"naproxen": "partial"}),
        ("ibuprofen helps, tylenol does not", {"ibuprofen": "helped", "acetaminophen": "none"}),
        ("heat helped and tylenol did not", {"heat": "helped", "acetaminophen": "none"}),
        ("failed to respond to naproxen and heat", {"naproxen": "none", "heat": "none"}),
        ("failed to settle with naproxen", {"naproxen": "none"}),
        ("naproxen helped a lot", {"naproxen": "helped"}),
        ("naproxen helped some but reflux", {"naproxen": "partial"}),
        ("naproxen stopped b/c of reflux", {"naproxen": "adverse"}),
        ("tried tramadol 50 tid, constipated", {"tramadol": "adverse"}),
        ("on lisinopril, dizzy", {"lisinopril": "unknown"}),
        ("tramadol made her vomit, not an allergy", {"tramadol": "adverse"}),
        ("Mobic 15 - no, flexeril 10 - some", {"meloxicam": "none", "cyclobenzaprine": "partial"}),
        ("no relief with naproxen, tramadol or heat", {"naproxen": "none", "tramadol": "none", "heat": "none"}),
    ],
)  # fmt: skip
def test_read_when_a_response_stands_right_behind_a_name_then_none_before_reaches_it(
    engine, text, responses
):
    reading = read(engine.lexicon, f"back pain, {text}", None, TODAY)
    found = {t.name: t.response for t in reading.treatments}

    assert responses.items() <= found.items()


def test_read_when_one_of_two_constipates_then_the_opioid_does(engine):
    text = "LBP. paracetamol 1g qds + codeine 30 prn constipated"
    reading = read(engine.lexicon, text, None, TODAY)

    assert {t.name: t.response for t in reading.treatments} == {
        "acetaminophen": "unknown",
        "codeine": "adverse",
    }


COMPARED = {
    "ibuprofen works better than the naproxen did": ("helped", "unknown"),
    "more relief from ibuprofen than with naproxen": ("helped", "unknown"),
    "great relief while on ibuprofen": ("helped",),
    "none of it helped: ibuprofen, heat": ("none", "none"),
    "no relief: ibuprofen, heat": ("none", "none"),
    "tylenol helps: ibuprofen failed": ("helped", "none"),
    "tried ibuprofen, flexeril. none helped except flexeril": ("none", "helped"),
    "ibuprofen prn heartburn": ("unknown",),
    "ibuprofen prn sleepy": ("adverse",),
    "BP went up on ibuprofen so he stopped": ("adverse",),
    "quit ibuprofen over heartburn": ("adverse",),
    "ibuprofen raised his BP so his PCP pulled it": ("adverse",),
}


@pytest.mark.parametrize(("text", "told"), COMPARED.items())
def test_read_when_it_is_set_against_another_then_that_one_did_not_help(
    engine, text, told
):
    reading = read(engine.lexicon, f"LBP. {text}", None, TODAY)

    assert tuple(t.response for t in reading.treatments) == told


@pytest.mark.parametrize(
    "text",
    [
        "acupuncture - nil, meloxicam - better",
        "acupuncture: nil, meloxicam: good",
        "acupuncture no help, meloxicam helped",
    ],
)
def test_read_when_each_has_its_own_result_then_none_has_the_others(engine, text):
    reading = read(engine.lexicon, f"LBP. {text}", None, TODAY)

    assert {t.name: t.response for t in reading.treatments} == {
        "acupuncture": "none",
        "meloxicam": "helped",
    }


@pytest.mark.parametrize("text", ["PT no help", "PT (no help)", "PT: no effect"])
def test_read_when_physical_therapy_opens_with_its_result_then_it_is_no_patient(
    engine, text
):
    (therapy,) = read(engine.lexicon, f"LBP 3 weeks. {text}.", None, TODAY).treatments

    assert (therapy.name, therapy.response) == ("physical-therapy", "none")


def test_read_when_a_class_is_listed_as_nil_then_it_was_not_tried(engine):
    reading = read(engine.lexicon, "LBP. steroids: nil", None, TODAY)

    assert all(t.response == "unknown" for t in reading.treatments)


@pytest.mark.parametrize(
    "text",
    [
        "naproxen stopped working",
        "it stopped working, naproxen 500 bid",
        "naproxen 0% relief",
    ],
)
def test_read_when_it_stopped_working_then_it_may_still_be_taken(engine, text):
    (told,) = read(engine.lexicon, text, None, TODAY).treatments

    assert told.status == "unknown"
    assert told.unit != "%"
