"""How signs are made of groups of words, on a few groups of everyday words."""

import json

import pytest
from fakes import TODAY
from said import status_of

from chatbot.engine.understanding import Lexicon, read
from chatbot.engine.understanding.text.lexicon_table import derive_lexicon
from chatbot.model.finding import Sign, WordGroup
from chatbot.model.reading import Prompt

GROUPS = {
    "numb": {"words": ["numb", "no feeling", "can't feel"]},
    "seat": {"words": ["bottom", "between the legs", "left and right cheek"], "place": True},
    "toes": {"words": ["toes", "l5"], "place": True},
    "odd": {"words": ["odd"]},
    "itch": {"words": ["itchy"]},
    "piles": {"words": ["piles"]},
    "fell": {"words": ["lost weight", "thinner"]},
    "temp": {"words": ["temp \u2191", "\u2191"]},
}  # fmt: skip
SIGNS = {
    "seat-numb": {
        "says": ["saddle_numbness"], "patterns": ["<numb> .. <seat>", "<seat> <numb>"],
        "unless near": ["itch"], "doubtful near": ["piles"],
    },
    "seat-odd": {
        "says": ["saddle_numbness"], "means": "possible", "patterns": ["<seat> <odd|numb>"],
    },
    "toe-numb": {"says": ["leg_numbness"], "patterns": ["<numb> <toes>"]},
    "thin": {"says": ["weight_loss"], "means": "part", "patterns": ["<fell>"]},
    "hot": {"says": ["fever"], "patterns": ["temperature <temp>"]},
}  # fmt: skip
P, A, Q = "present", "absent", "possible"


@pytest.fixture(scope="module")
def signs(content):
    return content.model_copy(
        update={
            "dialog": content.dialog.model_copy(
                update={
                    "word_groups": {
                        n: WordGroup.model_validate({"id": n, **g})
                        for n, g in GROUPS.items()
                    },
                    "signs": {
                        n: Sign.model_validate({"id": n, **s}) for n, s in SIGNS.items()
                    },
                }
            )
        }
    )


@pytest.fixture(scope="module")
def grammar(signs):
    return Lexicon.of(signs)


def told(lexicon, text):
    found = read(lexicon, text, None, TODAY).observations
    return {o.finding: o.status.value for o in found if o.finding in WATCHED}


WATCHED = {"saddle_numbness", "leg_numbness", "weight_loss", "fever"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("numb all around her bottom", {"saddle_numbness": P}, id="apart"),
        pytest.param("her bottom is numb", {"saddle_numbness": P}, id="beside"),
        pytest.param("can't feel his bottom", {"saddle_numbness": P}, id="own denial"),
        pytest.param("no feeling between the legs", {"saddle_numbness": P}, id="own no"),
        pytest.param("denies numb bottom", {"saddle_numbness": A}, id="denied"),
        pytest.param("no feeling, bottom hurts", {}, id="another clause"),
        pytest.param("can't feel a thing since the day before he sat on his bottom", {}, id="too far"),
        pytest.param("no feeling in toes and bottom", {"saddle_numbness": P, "leg_numbness": P}, id="parts joined"),
        pytest.param("no feeling in toes but bottom hurts", {"leg_numbness": P}, id="but"),
        pytest.param("no feeling in toes and sore bottom", {"leg_numbness": P}, id="another part"),
        pytest.param("no feeling in the left and right cheek", {"saddle_numbness": P}, id="both sides"),
        pytest.param("no feeling in L5", {"leg_numbness": P}, id="a level"),
        pytest.param("no feeling in L toes", {"leg_numbness": P}, id="a side"),
        pytest.param("her bottom feels odd", {"saddle_numbness": Q}, id="vague"),
        pytest.param("itchy and no feeling at the bottom", {}, id="other meaning"),
        pytest.param("no feeling at the bottom with piles", {"saddle_numbness": Q}, id="doubtful"),
        pytest.param("no feeling at the bottom, piles", {"saddle_numbness": P}, id="doubt in another clause"),
        pytest.param("thinner", {"weight_loss": P}, id="part"),
        pytest.param("not thinner", {}, id="part denied says nothing of the whole"),
        pytest.param("temperature \u2191", {"fever": P}, id="a mark"),
        pytest.param("no feeling at possible bottom", {}, id="a doubt between"),
    ],
)  # fmt: skip
def test_read_when_words_make_a_sign_then_the_finding_is_told(grammar, text, expected):
    assert told(grammar, text) == expected


def test_read_when_a_cache_held_the_table_then_reads_the_same(signs):
    kept = json.loads(json.dumps(derive_lexicon(signs)))

    assert told(Lexicon(signs, kept), "numb bottom") == {"saddle_numbness": P}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("legs gave way since yesterday", None, id="a sign's onset"),
        pytest.param("can't feel when he needs to pee since yesterday", None, id="bladder"),
        pytest.param("back pain 3 weeks, weak leg since yesterday", 21, id="beside the pain's"),
        pytest.param("pain and weakness in the leg for 2 weeks", 14, id="joined to pain"),
        pytest.param("leg pain since yesterday", 1, id="the pain's own"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("asked", [True, False], ids=["asked", "not asked"])
def test_read_when_a_time_is_that_of_a_sign_then_it_is_not_the_episodes(
    engine, text, expected, asked
):
    prompt = Prompt(kind="finding", name="duration", findings=("duration",), text="-")
    found = read(engine.lexicon, text, prompt if asked else None, TODAY).observations

    values = [o.value for o in found if o.finding == "duration"]

    assert values == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("on humira", "immunosuppression"),
        ("takes methotrexate weekly", "immunosuppression"),
    ],
)
def test_read_when_a_medicine_shows_a_finding_then_it_is_present(engine, text, finding):
    found = read(engine.lexicon, text, None, TODAY).observations

    assert (finding, P) in {(o.finding, o.status.value) for o in found}


def test_read_when_that_medicine_was_stopped_then_it_shows_nothing(engine):
    found = read(engine.lexicon, "stopped methotrexate in 2015", None, TODAY)

    assert "immunosuppression" not in {o.finding for o in found.observations}


@pytest.mark.parametrize(
    ("text", "finding", "status"),
    [
        pytest.param("hasn't opened his bowels and can't feel it", "bowel_change", P, id="joined"),
        pytest.param("can't get erections since the back went", "sexual_change", P, id="own can't"),
        pytest.param("cannot feel hot objects", "fever", None, id="vague and denied is not absent"),
        pytest.param("incontinent of urine and stool", "bladder_change", P, id="first of two"),
        pytest.param("incontinent of urine and stool", "bowel_change", P, id="second of two"),
    ],
)  # fmt: skip
def test_read_when_signs_share_words_then_none_is_denied_by_them(
    engine, text, finding, status
):
    assert status_of(engine, finding, text) == status


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("bladder control has gone", "bladder_change"),
        ("control of his bowels has gone", "bowel_change"),
        ("feeling in his bottom has gone", "saddle_numbness"),
        ("the strength in her left foot is gone", "leg_weakness"),
        ("genital feeling has gone", "sexual_change"),
    ],
)
def test_read_when_what_is_gone_is_a_function_then_it_is_no_denial(
    engine, text, finding
):
    assert status_of(engine, finding, text) == P


def test_read_when_what_is_gone_is_the_sign_then_it_is_denied(engine):
    assert status_of(engine, "leg_weakness", "the weakness has gone") == A


@pytest.mark.parametrize(
    ("text", "expected"),
    [("sore after a stumble", None), ("she stumbled", None), ("stumbling a lot", P)],
)
def test_read_when_one_stumbled_once_then_the_gait_is_not_changed(
    engine, text, expected
):
    assert status_of(engine, "gait_change", text) == expected
