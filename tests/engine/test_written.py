"""Texts by key, written out as a cache can hold them."""

from chatbot.engine.written import Phrases, Written, write, write_phrases

TEXTS = {"disc": "1", "disk": "2 3", "disc surgery": "4", "a\u00e9": "5"}
MEANT = {"leg pain": [2], "leg": [0, 1], "leg pain at night": [3]}


def test_get_when_keys_are_alike_then_gives_each_its_own_text():
    written = Written(write(TEXTS))

    assert {key: written.get(key) for key in TEXTS} == TEXTS


def test_get_when_a_key_is_only_a_part_of_another_then_has_no_text():
    written = Written(write(TEXTS))

    assert [written.get(key) for key in ("dis", "isc", "surgery", "")] == [""] * 4


def test_items_when_read_then_gives_back_all_that_was_written():
    assert dict(Written(write(TEXTS)).items()) == TEXTS


def test_phrases_when_longer_ones_begin_so_then_tell_it():
    phrases = Phrases(write_phrases(MEANT))

    assert phrases.get("leg") == ((0, 1), True)
    assert phrases.get("leg pain at") == ((), True)
    assert phrases.get("leg pain at night") == ((3,), False)
    assert phrases.get("pain") == ((), False)


def test_phrases_when_read_in_turn_then_openings_stand_for_nothing():
    found = dict(Phrases(write_phrases(MEANT)).items())

    assert {phrase: list(said.numbers) for phrase, said in found.items() if said.numbers} == MEANT  # fmt: skip
