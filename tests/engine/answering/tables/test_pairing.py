import pytest

ACUTE = "45 year old with low back strain for 2 weeks"


def first_row(answer):
    return next(part for part in answer.parts if part.kind != "case").text


@pytest.mark.parametrize(
    ("question", "row"),
    [
        pytest.param(
            "apixaban + meloxicam?", "Meloxicam with apixaban: avoid", id="plus sign"
        ),
        pytest.param(
            "toradol then naproxen same day?",
            "Ketorolac tromethamine with naproxen: avoid",
            id="the same day",
        ),
        pytest.param(
            "start naproxen the same day as toradol?",
            "Naproxen with ketorolac tromethamine: avoid",
            id="on the same day, the other way round",
        ),
        pytest.param(
            "tizanidine & cipro?",
            "Tizanidine with ciprofloxacin: contraindicated",
            id="ampersand",
        ),
        pytest.param(
            "naproxen w/ prednisone 20?", "Naproxen with prednisone: avoid", id="with"
        ),
        pytest.param(
            "he already takes sertraline, can he add tramadol?",
            "Tramadol with sertraline: avoid",
            id="told before the question",
        ),
        pytest.param(
            "Pt on apixaban picking up OTC Aleve for back strain. Counsel?",
            "Naproxen with apixaban: avoid",
            id="story",
        ),
        pytest.param(
            "Chap on cipro for prostatitis brings a tizanidine script for his back. "
            "Fill it?",
            "Tizanidine with ciprofloxacin: contraindicated",
            id="word of another field",
        ),
        pytest.param(
            "phenelzine and cyclobenzaprine washout?",
            "Cyclobenzaprine with phenelzine: contraindicated",
            id="washout",
        ),
        pytest.param(
            "duloxetine after phenelzine?",
            "Duloxetine with phenelzine: contraindicated",
            id="one after the other, of a kind",
        ),
        pytest.param(
            "start buprenorphine in a patient on hydrocodone?",
            "Buprenorphine (pain products) with hydrocodone",
            id="on one of a kind",
        ),
        pytest.param(
            "can he drink on cymbalta",
            "Duloxetine in heavy drinking: avoid",
            id="a drink, in whom it is taken often",
        ),
        pytest.param(
            "is one beer with flexeril ok?",
            "Cyclobenzaprine with alcohol: avoid",
            id="a drink",
        ),
        pytest.param(
            "NSAID with an ACE inhibitor?", "Oral NSAIDs with ACE", id="classes"
        ),
        pytest.param(
            "codeine with an SSRI?",
            "Codeine with fluoxetine or paroxetine: avoid",
            id="those of a class that the row is on",
        ),
        pytest.param(
            "tramadol with an SSRI?",
            "Tramadol with SSRIs: avoid. Serotonin syndrome",
            id="the graver of two rows on the same pair",
        ),
    ],
)
def test_pair_when_both_have_a_row_then_it_leads_whatever_the_wording(
    asked, question, row
):
    answer = asked(question)

    assert answer.status == "computed"
    assert first_row(answer).startswith(row)


def test_pair_when_three_are_named_then_every_pair_is_told_gravest_first(asked):
    answer = asked("gabapentin, oxycodone and lorazepam together?")

    rows = [p.text for p in answer.parts if p.kind == "computed"]
    severities = [text.partition(": ")[2].split(".")[0] for text in rows]
    order = ["contraindicated", "avoid", "caution", "monitor"]
    assert severities == sorted(severities, key=order.index)
    for names in ("Gabapentin with oxycodone", "Oxycodone with lorazepam"):
        assert any(text.startswith(names) for text in rows)


def test_pair_when_one_of_three_has_no_row_then_that_is_said_and_never_as_safe(asked):
    answer = asked("levothyroxine, naproxen and apixaban together?")

    missed = [p.text for p in answer.parts if "is in my table" in p.text]
    assert len(missed) == 1
    assert "Naproxen with levothyroxine" in missed[0]
    assert missed[0].endswith("that is not the same as safe.")


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("does adding diazepam to naproxen help?", id="effect"),
        pytest.param("should I switch from ibuprofen to naproxen?", id="instead"),
        pytest.param("percocet for a few days?", id="one product of two drugs"),
        pytest.param("does he need a ppi with the nsaid?", id="only to be monitored"),
    ],
)
def test_pair_when_not_asked_to_meet_then_the_table_of_pairs_does_not_lead(
    asked, question
):
    assert asked(question).status == "answered"


def test_pair_when_asked_to_be_safe_and_no_row_is_held_then_that_is_said_first(asked):
    answer = asked("is naproxen plus acetaminophen safe?")

    assert answer.parts[0].text.startswith("No interaction of Naproxen with acetamin")


@pytest.mark.parametrize(
    "question",
    ["which is better, acetaminophen or a topical NSAID?",
     "Which is better for a 70 year old with back strain, acetaminophen or a topical NSAID?"],
)  # fmt: skip
def test_pair_when_one_of_two_is_to_be_chosen_then_is_not_of_their_meeting(
    asked, question
):
    assert not any("in my table" in part.text for part in asked(question).parts)


def test_pair_when_another_thing_bars_one_here_then_that_is_said_first(asked):
    answer = asked(
        "naproxen with sertraline?", told=f"{ACUTE}, creatinine clearance 20"
    )

    assert answer.parts[0].kind == "case"
    assert answer.parts[0].text.startswith("Naproxen: not for this patient (avoid).")
    assert first_row(answer).startswith("Naproxen with sertraline")


def test_pair_when_it_meets_in_a_condition_then_what_that_adds_is_told_too(asked):
    answer = asked("gabapentin with hydrocodone in copd?")

    texts = [p.text for p in answer.parts if p.kind == "computed"]
    assert texts[0].startswith("Gabapentin with hydrocodone")
    assert any(" in COPD" in text or "copd" in text.lower() for text in texts[1:])


@pytest.mark.parametrize(
    ("question", "row"),
    [
        pytest.param(
            "32 weeks pregnant, lumbar strain. ibuprofen definitely out?",
            "Ibuprofen in pregnancy",
            id="pregnancy",
        ),
        pytest.param(
            "28 weeks pregnant, lumbar strain. ibuprofen definitely out?",
            "Ibuprofen, pregnancy: From 20 weeks",
            id="before the weeks of the row",
        ),
        pytest.param(
            "Beekeeper, 68, ckd 4, strained his back. Metaxalone ok?",
            "Metaxalone in kidney disease",
            id="kidneys",
        ),
        pytest.param(
            "He has one kidney, is it safe to give naproxen?",
            "Naproxen in kidney disease",
            id="inside one sentence",
        ),
    ],
)
def test_condition_when_told_before_the_question_then_its_row_leads(
    asked, question, row
):
    answer = asked(question)

    assert first_row(answer).startswith(row)


def test_condition_when_one_of_several_is_graver_then_that_leads(asked):
    answer = asked("naproxen in someone with hypertension and a gi bleed?")

    assert ": avoid." in first_row(answer)


def test_condition_when_an_effect_is_asked_then_what_was_told_does_not_lead(asked):
    answer = asked("He has ckd. Does naproxen work for back pain?")

    assert answer.status == "answered"


def test_decline_when_a_medicine_meets_an_unknown_word_then_says_there_is_no_row(
    asked,
):
    answer = asked("xyzwine and duloxetine?")

    assert answer.status == "declined"
    assert answer.parts[0].text == (
        "My tables have no row on duloxetine with xyzwine; "
        "that is not the same as safe."
    )


def test_condition_when_it_shows_that_something_is_taken_then_its_row_is_told(asked):
    answer = asked("tylenol dose in an alcoholic?")

    assert first_row(answer).startswith("Acetaminophen in heavy drinking: caution.")


def test_condition_when_a_statement_leads_then_the_row_that_warns_follows(asked):
    answer = asked("heart attack two months ago and celecoxib?")

    assert answer.status == "answered"
    assert any(p.text.startswith("Celecoxib in a heart attack") for p in answer.parts)


def test_pair_when_it_must_never_meet_then_no_other_matter_hides_it(asked):
    answer = asked("cipro for a uti while on zanaflex?")

    assert first_row(answer).startswith("Tizanidine with ciprofloxacin: contraind")


def test_pair_when_a_drug_is_given_somewhere_then_the_place_is_no_partner(asked):
    answer = asked("norflex IM in the dept, any evidence?")

    assert not any("dept" in part.text for part in answer.parts)


@pytest.mark.parametrize(
    "question", ["tylenol and warfarin inr?", "tylenol with warfarin ok?"]
)
def test_pair_when_it_is_all_that_is_asked_then_what_to_monitor_leads(asked, question):
    answer = asked(question)

    assert first_row(answer).startswith("Acetaminophen with warfarin: monitor.")


@pytest.mark.parametrize(
    "question",
    ["celecoxib or etodolac, any difference?", "norco or percocet, matters?"],
    ids=str,
)
def test_pair_when_only_one_of_a_kind_is_meant_then_they_do_not_meet(asked, question):
    assert ": avoid." not in asked(question).parts[0].text


def test_condition_when_a_statement_is_on_another_class_then_the_row_leads(asked):
    answer = asked("opioids with sleep apnea?")

    assert first_row(answer).startswith("Opioids in sleep apnea: avoid.")


def test_pair_when_a_dose_follows_a_name_then_its_number_is_no_product(asked):
    told = " ".join(part.text for part in asked("warfarin + tylenol 3g daily?").parts)

    assert "Codeine" not in told


@pytest.mark.parametrize(
    "question",
    ["duloxetine with oxycodone?", "tylenol and robaxin", "celecoxib + methocarbamol"],
)
def test_pair_when_no_statement_is_asked_for_both_then_says_there_is_no_row(
    asked, question
):
    first = asked(question).parts[0].text

    assert first.endswith("is in my table; that is not the same as safe.")


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        ("naproxen with flexeril", "cyclobenzaprine-with-naproxen"),
        ("ibuprofen and tylenol", "acetaminophen-add-on"),
    ],
)
def test_pair_when_a_statement_is_asked_for_both_then_it_leads(
    asked, question, statement
):
    assert statement in asked(question).statements[:1]


@pytest.mark.parametrize(
    ("told", "question", "expected"),
    [
        ("on oxycodone", "duloxetine with an opioid?", "Duloxetine with oxycodone"),
        ("on sertraline", "naproxen with an ssri?", "Naproxen with sertraline"),
        ("no medicines", "naproxen with an ssri?", "Naproxen with SSRIs"),
    ],
)
def test_pair_when_a_class_is_asked_for_then_it_is_what_the_patient_takes_of_it(
    asked, told, question, expected
):
    answer = asked(question, told=f"45 year old, low back strain for 2 weeks, {told}")

    assert any(expected in part.text for part in answer.parts)


@pytest.mark.parametrize("pair", ["diazepam with alcohol?", "diazepam + zopiclone?"])
def test_pair_when_no_row_is_on_two_sedatives_then_the_rule_on_them_is_told(
    asked, pair
):
    texts = [part.text for part in asked(pair, told=ACUTE).parts]
    at = next(n for n, text in enumerate(texts) if text.startswith("No interaction of"))

    assert texts[at + 1].startswith("Do not combine sedating drugs")


def test_pair_when_no_row_is_on_others_then_no_rule_is_told(asked):
    answer = asked("gabapentin + metoprolol?", told=ACUTE)

    assert "No interaction of" in first_row(answer)
    assert not any("Do not combine sedating" in part.text for part in answer.parts)
