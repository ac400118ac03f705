"""Which goes first: the best statement, or a row of the tables."""

import pytest


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        (
            "does CV risk differ between naproxen and diclofenac",
            "naproxen-heart-neutral",
        ),
        ("ibuprofen vs naproxen heart attack", "naproxen-heart-neutral"),
        ("low dose naproxen or celecoxib vs heart attack", "precision-outcome"),
        ("one depomedrol shot for the back", "steroid-no"),
        ("naproxen vs ibuprofen in ulcers", "nsaid-ulcer"),
        ("old lady on prednisone with sudden back pain", "fracture-signs"),
        ("does hydrocodone stop you up", "opioid-constipation"),
        ("can gabapentin stop you breathing", "gabapentinoid-breathing"),
        ("does heat stop the spasm", "heat-helps"),
        ("lidoderm on the low back, any data", "lidocaine-patch"),
        ("when do I bring down a long-term morphine dose", "opioid-taper"),
        ("which symptoms on ibuprofen mean stop and call", "safety-net-drugs"),
        ("cockcroft-gault or ckd-epi when I dose gabapentin", "crcl-not-egfr"),
        ("short course of hydrocodone for severe pain", "opioid-last-resort"),
        ("methylprednisolone dose pak in a plain strain", "medrol-pack"),
        ("is a prednisone taper any use in sciatica", "prednisone-taper-result"),
    ],
)
def test_answer_when_no_row_speaks_of_what_is_asked_then_the_statement_leads(
    asked, question, statement
):
    assert asked(f"{question}?").statements[0] == statement


@pytest.mark.parametrize(
    "question",
    [
        "naproxen vs celecoxib dose",
        "naproxen vs diclofenac in kidney disease",
        "can he just stop gabapentin",
        "how would you come off pregabalin",
        "how should I taper prednisone",
        "opioid naive, what dose of tramadol to start",
        "how fast do anti-inflammatories start working",
        "taper baclofen",
        "opioids in pregnancy",
        "muscle relaxants in pregnancy",
        "on diazepam for anxiety; may I add codeine",
        "takes lisinopril for blood pressure, can he have naproxen",
    ],
)
def test_answer_when_a_row_has_just_what_is_asked_then_the_table_leads(asked, question):
    assert asked(f"{question}?").status == "computed"


def test_answer_when_a_medicine_is_barred_here_then_no_loose_statement_follows(asked):
    told = "45 year old with low back strain for 2 weeks and kidney disease, egfr 20"

    answer = asked("can he have ibuprofen?", told=told)

    assert answer.parts[0].kind == "case"
    assert answer.status == "computed"
    assert all(part.kind in ("case", "computed") for part in answer.parts)


def test_answer_when_two_are_named_then_what_names_one_goes_before_what_names_their_kind(
    asked,
):
    assert asked("vitamin d or glucosamine?").statements[0] == "vitamin-d"


def test_answer_when_asked_what_is_urgent_then_it_goes_before_the_routine(asked):
    assert asked("which patients need an MRI right now?").statements[0] == (
        "image-at-once"
    )


def test_answer_when_a_condition_is_named_then_no_statement_on_its_organ_leads(asked):
    answer = asked("celecoxib, even with his heart failure?")

    assert "heart failure" in answer.parts[0].text
