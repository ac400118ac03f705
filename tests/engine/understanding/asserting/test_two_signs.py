"""Two signs in one sentence, each with its own status."""

import pytest
from said import status_of

PAIRS = {
    "fever": ("bowel incontinence", "bowel_change"),
    "night sweats": ("leg weakness", "leg_weakness"),
    "cancer": ("saddle numbness", "saddle_numbness"),
    "leg pain": ("night sweats", "night_sweats"),
}
SECOND_TOLD = [
    "no {}, slight {}", "no {}, a bit of {}", "no {}, a little {}", "no {}, a touch of {}", "no {}, intermittent {}",
    "denies {}, exam shows {}", "denies {}, MRI reveals {}", "no {} in spite of {}", "no {} and {} is new",
    "no {} and {} has developed", "no {}\n\n{}", "fhx {}, pt has {}", "{} settled then {}", "{} gone while {} persists",
    "no {}, {} yes",
]  # fmt: skip
SECOND_DENIED = [
    "no {}, or slight {}", "denies {} and {}", "no {} and no {}", "no {} and {} is noted", "no {}, {}, or new chills",
    "denies {}, {}", "no {} or {} in spite of chemo", "no {}, no a bit of {}",
]  # fmt: skip


@pytest.mark.parametrize("first", PAIRS)
@pytest.mark.parametrize("said", SECOND_TOLD)
def test_read_when_the_second_is_told_beside_a_denial_then_it_is_present(
    engine, said, first
):
    second, finding = PAIRS[first]
    text = f"50 year old, back pain. {said.format(first, second)}."

    assert status_of(engine, finding, text) == "present"


@pytest.mark.parametrize("first", PAIRS)
@pytest.mark.parametrize("said", SECOND_DENIED)
def test_read_when_both_are_denied_then_the_second_is_absent(engine, said, first):
    second, finding = PAIRS[first]
    text = f"50 year old, back pain. {said.format(first, second)}."

    assert status_of(engine, finding, text) == "absent"


@pytest.mark.parametrize("first", ["fever", "cancer", "leg pain"])
@pytest.mark.parametrize(
    "said", ["no {}, new {}", "denies {}, worsening {}", "no {}, progressive {}"]
)
def test_read_when_the_second_may_end_the_denials_or_not_then_it_is_asked_about(
    engine, said, first
):
    second, finding = PAIRS[first]
    text = f"50 year old, back pain. {said.format(first, second)}."

    assert status_of(engine, finding, text) in {"possible", "present"}


FIRST_TOLD = [
    "has {} and {} absent", "reports {} and {} denied", "positive for {} and {} -ve", "complains of {} and {} absent",
    "there is {} and {} denied", "{} noted and {} absent", "{} + and {} absent", "admits to {} - {}: no",
    "there is {} but {}: no", "{} present and {}: no",
]  # fmt: skip


@pytest.mark.parametrize("told", FIRST_TOLD)
def test_read_when_a_denial_stands_behind_a_second_sign_then_the_first_stays_told(
    engine, told
):
    text = f"50 year old, back pain. {told.format('foot drop', 'fever')}."

    assert status_of(engine, "foot_drop", text) == "present"
    assert status_of(engine, "fever", text) == "absent"


@pytest.mark.parametrize(
    "told",
    ["previous stroke - {}", "no previous stroke and he does have {}", "previous MI and positive for {}"],
)  # fmt: skip
def test_read_when_a_sign_is_told_beside_what_was_then_it_is_of_today(engine, told):
    text = f"50 year old, back pain. {told.format('fever present')}."

    assert status_of(engine, "fever", text) == "present"


SUPPOSED, POSSIBLE = "hypothetical", "possible"
LEFT_OPEN = {
    "no fever with saddle numbness": ("saddle_numbness", SUPPOSED),
    "no leg pain with numbness": ("leg_numbness", SUPPOSED),
    "no loss of bladder control, loss of sensation on wiping": ("saddle_numbness", SUPPOSED),
    "no fever, weight loss, weak leg, saddle numbness": ("saddle_numbness", SUPPOSED),
    "no weakness / saddle numbness yes": ("saddle_numbness", POSSIBLE),
    "no fever and saddle numbness: yes": ("saddle_numbness", POSSIBLE),
    "no fever and saddle numbness +": ("saddle_numbness", POSSIBLE),
    "has saddle numbness and fever: no": ("saddle_numbness", POSSIBLE),
    "no fever, saddle numbness noted": ("saddle_numbness", SUPPOSED),
    "no bruise, weight loss or saddle numbness noted": ("saddle_numbness", "absent"),
    "no weakness / numbness present": ("leg_numbness", POSSIBLE),
    "denies weight loss and hx of cancer": ("cancer_history", POSSIBLE),
    "denies fever, trauma, osteoporosis": ("osteoporosis", POSSIBLE),
    "saddle numbness?, no bladder dysfunction": ("saddle_numbness", POSSIBLE),
    "weight loss? no ivdu": ("weight_loss", POSSIBLE),
    "no fevers before today": ("fever", POSSIBLE),
    "no numbness prior to this morning": ("leg_numbness", POSSIBLE),
}  # fmt: skip


@pytest.mark.parametrize("said", LEFT_OPEN)
def test_read_when_a_denial_may_be_of_the_first_alone_then_the_second_is_open(
    engine, said
):
    finding, wanted = LEFT_OPEN[said]

    assert status_of(engine, finding, f"50 year old, back pain. {said}.") == wanted


@pytest.mark.parametrize(
    ("said", "finding", "wanted"),
    [
        ("no trouble with the bladder", "bladder_change", "absent"),
        ("weight loss absent and clonus present", "weight_loss", "absent"),
        ("night pain but denies night sweats", "night_pain", "present"),
        ("weight loss: no - saddle numbness +", "weight_loss", "absent"),
        ("no night pain and has bilateral leg pain", "bilateral_leg_symptoms", "possible"),
        ("no red flags excpt fever", "fever", "present"),
        ("no fever, leg pain presnt", "leg_pain", "present"),
        ("denies fever, repotrs bowel incontinence", "bowel_change", "present"),
        ("no weakness, posible recent infection", "recent_infection", "possible"),
        ("no leg pain, presents with fever", "fever", "present"),
        ("no leg pain with SLR", "positive_slr", "absent"),
        ("no weakness with walking", "leg_weakness", "absent"),
        ("no loss of bladder control or loss of sensation on wiping", "saddle_numbness", "absent"),
        ("no loss of bladder control, loss of bowel control, weakness", "leg_weakness", "absent"),
        ("no loss of sensation on wiping or fever", "fever", "absent"),
        ("denies numbness, bladder trouble or left leg weakness", "leg_weakness", "absent"),
        ("no fever before the fall", "fever", None),
        ("trauma? no fall", "major_trauma", "absent"),
        ("fever? no temp", "fever", "absent"),
        ("(+) wt loss (-) bilateral leg pain", "weight_loss", "present"),
        ("bilateral leg symptoms negative steroid use positive", "steroid_use", "present"),
        ("no saddle numbness however leg weakness", "leg_weakness", "present"),
        ("urinary retention yes weak leg no", "bladder_change", "present"),
        ("no recent trauma, pain shoots down the leg", "leg_pain", "present"),
        ("tingling and loss of bowel control denied", "leg_numbness", "absent"),
        ("trouble peeing and weak leg absent", "bladder_change", "absent"),
        ("fever, ankle jerks absent", "fever", "present"),
        ("negative for fever, numb foot and chills", "chills", "absent"),
        ("no chills, weak leg, weight loss", "weight_loss", "hypothetical"),
        ("negative for chills, numb foot and weakness", "leg_weakness", "absent"),
        ("negative for chills, numb foot and foot drop", "foot_drop", "absent"),
        ("numb foot and weakness", "leg_weakness", "present"),
        ("left foot numb and weak", "leg_weakness", "present"),
        ("no chills, weak leg, weight loss", "leg_weakness", "possible"),
        ("no foot drop or weight loss", "weight_loss", "absent"),
        ("foot drop or weight loss", "weight_loss", "present"),
        ("trousers drop, weight down 10 kg", "weight_loss", "present"),
        ("chills++\nsaddle numbness resolved", "chills", "present"),
        ("chills and\nfever denied", "chills", "absent"),
        ("denies fever, leg weakness persists", "leg_weakness", "present"),
        (
            "unexplained weight loss and numbness between the legs denied\nno weakness",
            "weight_loss",
            "absent",
        ),
        ("family history of cancer", "cancer_history", "family"),
        ("history of cancer", "cancer_history", "present"),
        ("FH: dvt. Hx of stroke", "stroke", "present"),
        ("FH: dvt, stroke", "stroke", "family"),
    ],
)  # fmt: skip
def test_read_when_signs_stand_close_then_each_keeps_its_own(
    engine, said, finding, wanted
):
    assert status_of(engine, finding, f"50 year old, back pain. {said}.") == wanted


LINES = "60M back pain, naproxen failed\ndenies incontinence of urine, foot drop or saddle numbness {}\n{}\nlives with his wife and two children, works as a driver in a warehouse in town"


@pytest.mark.parametrize(
    "below",
    [
        "night sweats for 2 days",
        "also night sweats",
        "new night sweats",
        "night sweats++",
    ],
)
def test_read_when_a_line_is_shorter_than_others_then_a_denial_ends_with_it(
    engine, below
):
    assert status_of(engine, "night_sweats", LINES.format("", below)) == "present"


def test_read_when_a_line_is_wrapped_then_a_denial_goes_on(engine):
    text = (
        "50 year old man with low back pain. He denies fever, chills, loss of weight, urinary\n"
        "incontinence, night sweats and any weakness of the legs."
    )

    assert status_of(engine, "night_sweats", text) == "absent"


@pytest.mark.parametrize(
    "line", ["-fever -chills", "-fever, -chills", "- fever no\n- chills no"]
)
def test_read_when_lines_open_with_a_minus_then_each_sign_is_denied(engine, line):
    text = f"50M back pain\n{line}\n-weak leg -weight loss\nsleeps well"

    assert status_of(engine, "fever", text) == "absent"
    assert status_of(engine, "chills", text) == "absent"


@pytest.mark.parametrize("sign", ["chills", "night sweats", "midline tenderness"])
def test_read_when_a_sign_stands_below_past_illnesses_then_it_is_asked_about(
    engine, sign
):
    text = f"50M back pain.\nPMH: dvt, stroke.\n{sign}++."

    assert status_of(engine, sign.replace(" ", "_"), text) in {"present", "possible"}


@pytest.mark.parametrize(
    "text", ["her clothes became big", "this weight loss", "his lost weight"]
)
def test_read_when_a_loss_of_weight_is_the_whole_text_then_it_is_told(engine, text):
    assert status_of(engine, "weight_loss", text) in {"present", "possible"}
