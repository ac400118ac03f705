import pytest


def _names_work(engine, text):
    return "return to work" in engine.answerer.read(text).named("idea")


@pytest.mark.parametrize(
    "text",
    [
        "can he go back to roofing",
        "can she return to cleaning houses",
        "when can he get back to landscaping",
        "can he go back to being a mover",
        "return to plumbing?",
        "when can she resume waitressing",
        "back to gardening when",
        "is he ok to go back to the warehouse",
        "can she go back to the farm",
        "ok to resume crossfit",
        "he's a welder - when can he go back",
        "can he start drywalling again",
    ],
)
def test_question_when_it_asks_to_take_up_a_trade_again_is_of_work(engine, text):
    assert _names_work(engine, text)


@pytest.mark.parametrize(
    "text",
    [
        "can he go back to ibuprofen",
        "back to normal when",
        "return to exercise",
        "can he go back to bed",
        "what if it comes back",
        "should he go back to his GP",
        "back to the question",
        "resume metformin after the scan",
        "start gabapentin?",
        "can he go back to swimming",
        "return to clinic when",
        "numbness in the back to the knee",
        "come back in two weeks?",
        "he is back to square one",
    ],
)
def test_question_when_it_goes_back_to_what_has_a_name_is_not_of_work(engine, text):
    assert not _names_work(engine, text)
