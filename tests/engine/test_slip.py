import pytest

from chatbot.engine.slip import Spellings, is_slip, is_two_slips


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("fever", "fever"),
        ("fevr", "fever"),
        ("fevver", "fever"),
        ("fefer", "fever"),
        ("feevr", "fever"),
        ("feve", "fever"),
        ("feverr", "fever"),
        ("fevre", "fever"),
    ],
)
def test_is_slip_when_one_letter_is_wrong_or_two_are_swapped_then_yes(typed, word):
    assert is_slip(typed, word)
    assert is_slip(word, typed)


@pytest.mark.parametrize(
    ("typed", "word"),
    [("fvr", "fever"), ("fefar", "fever"), ("evfer", "fever"), ("efvre", "fever")],
)
def test_is_slip_when_more_is_wrong_then_no(typed, word):
    assert not is_slip(typed, word)
    assert not is_slip(word, typed)


@pytest.mark.parametrize(
    ("typed", "word", "is_it"),
    [
        ("amitriptilyne", "amitriptyline", True),
        ("naproxn", "naproxen", True),
        ("nproxn", "naproxen", True),
        ("naprxne", "naproxen", True),
        ("naproxen", "naproxen", True),
        ("nprxn", "naproxen", False),
        ("amytriptilene", "amitriptyline", False),
    ],
)
def test_is_two_slips_when_at_most_two_letters_are_wrong_then_yes(typed, word, is_it):
    assert is_two_slips(typed, word) is is_it


def test_near_when_the_first_letter_is_right_then_all_words_one_slip_away_are_found():
    spellings = Spellings.of(["cold", "cord", "cords", "word", "card", "co"])

    assert spellings.near("cord", 4) == {"cold", "cord", "cords", "card"}


def test_spellings_when_words_are_written_out_then_they_hold_these_and_no_others():
    spellings = Spellings.of(["cold", "cord", "go"])

    assert "cold" in spellings
    assert "cola" not in spellings
    assert "d co" not in spellings
    assert "" not in spellings


@pytest.mark.parametrize("typed", ["fcord", "cord", "ocrd", "xord", "ord"])
def test_begun_wrong_when_only_the_first_letter_is_wrong_then_the_word_is_found(typed):
    found = Spellings.of(["cord", "cords"]).begun_wrong(typed, 4)

    assert found == (set() if typed == "cord" else {"cord"})


@pytest.mark.parametrize("typed", ["atraumatic", "typical"])
def test_begun_wrong_when_an_a_in_front_denies_then_it_is_no_slip(typed):
    spellings = Spellings.of(["traumatic", "atypical"])

    assert spellings.begun_wrong(typed, 4) == set()
