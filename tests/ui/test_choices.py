from chatbot.ui.screens.choosing import source_options


def test_options_when_cited_twice_list_each_reference_once(mini):
    options = source_options(mini.content, ["ref-b", "ref-a", "ref-b", "unknown"])

    assert [option.id for option in options] == ["ref-b", "ref-a"]


def test_options_when_nothing_is_cited_say_so(mini):
    (only,) = source_options(mini.content, [])

    assert only.disabled
    assert str(only.prompt) == "No sources yet."
