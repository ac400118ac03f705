from chatbot.engine.understanding.text.phrase_table import PhraseTable, spelled
from chatbot.engine.understanding.text.token import tokens_of


def test_spelled_when_a_phrase_has_choices_then_each_of_them_is_meant():
    found = [*spelled("{no,nil} fever|well{, enough}|{he,she} {is,was} ill")]

    assert found == [
        "no fever",
        "nil fever",
        "well",
        "well enough",
        "he is ill",
        "he was ill",
        "she is ill",
        "she was ill",
    ]


def test_at_when_several_phrases_begin_alike_then_the_longest_is_found():
    table = PhraseTable({"yes": "ok{, then}", "no": "ok {but,though} no"})

    found = table.at(tokens_of("ok but no"), 0)

    assert found is not None
    assert (found.value, found.last) == ("no", 2)
