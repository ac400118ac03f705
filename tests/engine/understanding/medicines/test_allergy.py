import pytest
from fakes import TODAY

from chatbot.engine.understanding.reader import read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("allergic to sulfa with hives and wheezing", ["sulfa"]),
        ("allergic to penicillin (rash)", ["penicillin"]),
        ("allergic to naproxen and tramadol", ["naproxen", "tramadol"]),
        ("Allergies: ibuprofen - hives, tramadol", ["ibuprofen", "tramadol"]),
        ("naproxen allergy", ["naproxen"]),
        ("given her naproxen allergy, is tramadol ok?", ["naproxen"]),
        ("given her throat closing with it, tramadol?", []),
        ("given a tramadol allergy can she have gabapentin", ["tramadol"]),
        ("so given anaphylaxis to naproxen, what about celecoxib?", ["naproxen"]),
        ("can naproxen be given with a tramadol allergy?", []),
        ("no relief from tylenol. naproxen allergy", ["naproxen"]),
        ("aleve no help. flexeril - allergic. motrin useless", ["cyclobenzaprine"]),
        ("can't have tramadol, throat swelling", ["tramadol"]),
        ("cannot take naproxen - lips swell", ["naproxen"]),
        ("can't take naproxen, ulcer", []),
        ("allergic to sulfa", ["sulfa"]),
        ("glipizide, penicillin rash", ["penicillin"]),
        ("on prednisone, rash", []),
        ("prednisone rash", []),
        ("no ulcers, naproxen allergy", ["naproxen"]),
        ("no naproxen or tramadol allergy", []),
        ("allergic to vanc btw", ["vanc"]),
        ("allergic to bees too", ["bees"]),
        ("allergic to shellfish, tho", ["shellfish"]),
        ("allergic to zosyn and tramadol btw", ["tramadol", "zosyn"]),
        ("allergic to vanc, on tramadol", ["vanc"]),
        ("is she allergic to vanc?", []),
        ("allergies: penicillin, sulfa (rash)", ["penicillin", "sulfa"]),
        ("not allergic to naproxen", []),
        ("no allergies. on naproxen", []),
        ("allergic to penicillin, ibuprofen 800 tid", ["penicillin"]),
        ("allergic to penicillin, naproxen did not help", ["penicillin"]),
        (
            "allergic to naproxen, penicillin, tramadol no help",
            ["naproxen", "penicillin"],
        ),
        ("allergic to penicillin, naproxen, no relief", ["penicillin", "naproxen"]),
        ("tramadol allergy? no thats naproxen", ["naproxen"]),
        ("tramadol allergy? yes", ["tramadol"]),
        ("tramadol allergy? no just nausea", []),
        ("tramadol allergy? no only naproxen", ["naproxen"]),
        ("allergic to tramadol? no, back pain 2 weeks", []),
        ("tramadol allergy - no", []),
        ("isn't allergic to tramadol", []),
        ("tramadol allergy ruled out", []),
        ("no allergies to meds except naproxen", ["naproxen"]),
        ("all: metformin", ["metformin"]),
        ("allergies: warfarin, then started duloxetine last week", ["warfarin"]),
        ("allergies: lisinopril, hasn't tried warfarin", ["lisinopril"]),
        ("Allergies: penicillin. naproxen 500 bid", ["penicillin"]),
        ("gabapentin allergic, ibuprofen doesn't touch it", ["gabapentin"]),
        ("allergy to metformin and flexeril very helpful", ["metformin"]),
        ("allergic to penicillin; tramadol allergy", ["penicillin", "tramadol"]),
        ("ibuprofen effective and acetaminophen gave him hives", ["acetaminophen"]),
        ("naproxen and tramadol gave him hives", ["naproxen", "tramadol"]),
        ("allergies: codeine; CKD3; metoprolol", ["codeine"]),
        ("Allergies: penicillin (hives), HTN, lisinopril", ["penicillin"]),
        ("Allergies: aspirin (asthma), codeine", ["aspirin", "codeine"]),
        ("mother allergic to penicillin", []),
        ("mom has a codeine allergy", []),
        ("family hx of penicillin allergy", []),
        ("FH: mother penicillin allergy, father MI", []),
        ("mother and sister allergic to morphine", []),
        ("her husband's allergic to codeine, she takes tramadol", []),
        ("allergic to penicillin, mother allergic to sulfa", ["penicillin"]),
        ("allergic to penicillin like his mother", ["penicillin"]),
        ("per mother allergic to morphine", ["morphine"]),
        ("he and his brother are allergic to codeine", ["codeine"]),
        ("lives with his mother, allergic to codeine", ["codeine"]),
        ("father MI at 50, allergies: penicillin", ["penicillin"]),
        ("mother died of PE, allergic to ibuprofen", ["ibuprofen"]),
        ("FHx CAD, allergic to naproxen", ["naproxen"]),
        ("mother had MI, penicillin allergy", ["penicillin"]),
        ("cares for mother with alzheimers, tramadol allergy", ["tramadol"]),
        ("Allergies: penicillin (delabelled), codeine", ["codeine"]),
        ("Allergies: PCN - delabeled 2023, ibuprofen (hives)", ["ibuprofen"]),
        ("ALL: codeine, penicillin (de-labelled), aspirin", ["codeine", "aspirin"]),
        ("delabelled penicillin allergy", []),
        ("allergies: penicillin, delabelled codeine", ["penicillin"]),
        ("naproxen gives 80% relief but anaphylaxis with tramadol", ["tramadol"]),
    ],
)
def test_read_when_an_allergy_is_told_then_it_is_no_treatment(told, text, names):
    reading = told(text)

    assert [a.name for a in reading.allergies] == names
    assert not {t.name for t in reading.treatments} & set(names)


def test_read_when_a_reaction_is_told_then_it_is_kept(told):
    allergy = told("allergic to penicillin (rash)").allergies[0]

    assert (allergy.reaction, allergy.drug_class) == ("rash", "penicillin")


@pytest.mark.parametrize("text", ["NKDA", "no known drug allergies", "allergies: none"])
def test_read_when_there_are_no_allergies_then_the_list_is_closed(told, text):
    assert [o.finding for o in told(text).observations] == ["allergies_complete"]


def test_read_when_an_allergy_is_a_finding_too_then_both_names_are_kept(engine):
    reading = read(
        engine.lexicon, "allergic to naproxen (hives) and sulfa", None, TODAY
    )

    assert [a.name for a in reading.allergies] == ["naproxen", "sulfonamide"]
    assert not reading.treatments


def test_read_when_a_reaction_stands_between_two_allergies_then_both_are_kept(told):
    reading = told(
        "She is allergic to penicillin, which causes hives, and to tramadol."
    )

    assert [a.name for a in reading.allergies] == ["penicillin", "tramadol"]


@pytest.mark.parametrize(
    "text", ["not allergic to tramadol", "no tramadol allergy", "tramadol allergy? no"]
)
def test_read_when_an_allergy_is_denied_then_the_medicine_is_not_told_of(told, text):
    reading = told(text)

    assert not reading.treatments
    assert not reading.allergies


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("penicillin allergy (mother)", []),
        ("sulfa allergy (his brother)", []),
        ("penicillin allergy (hives)", ["penicillin"]),
        ("penicillin allergy, mother diabetic", ["penicillin"]),
        ("allergies: codeine (mother gave it, hives)", ["codeine"]),
    ],
)
def test_read_when_brackets_say_whose_allergy_then_it_is_theirs(engine, text, names):
    found = read(engine.lexicon, f"back pain, {text}", None, TODAY)

    assert [a.name for a in found.allergies] == names


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("gabapentin? no i meant pregabalin", "unknown"),
        ("no it's pregabalin", "unknown"),
        ("no she takes pregabalin", "current"),
        ("no i don't take pregabalin", "not taking"),
        ("no he never took pregabalin", "not taking"),
        ("no pregabalin", "not taking"),
    ],
)
def test_read_when_a_no_is_of_another_then_what_is_meant_stands(engine, text, status):
    found = read(engine.lexicon, text, None, TODAY).treatments

    assert {t.name: t.status for t in found}["pregabalin"] == status


def test_read_when_a_dose_follows_in_a_list_of_allergies_then_it_is_taken(told):
    reading = told("allergies: codeine; amlodipine 5; naproxen 500; ibuprofen 400 tid")

    assert {a.name for a in reading.allergies} == {"codeine"}


def test_read_when_a_drug_behind_an_allergy_upsets_the_stomach_then_it_is_none(told):
    reading = told("allergic to penicillin (rash), ibuprofen upsets her stomach")

    assert "ibuprofen" not in {a.name for a in reading.allergies}
