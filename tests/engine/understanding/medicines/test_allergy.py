import pytest
from fakes import TODAY

from chatbot.engine.understanding.reader import read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("allergic to penicillin (rash)", ["penicillin"]),
        ("allergic to naproxen and tramadol", ["naproxen", "tramadol"]),
        ("Allergies: ibuprofen - hives, tramadol", ["ibuprofen", "tramadol"]),
        ("naproxen allergy", ["naproxen"]),
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
