from chatbot.engine.wording import as_plain
from chatbot.engine.wording.reference import referred


def test_reference_when_shown_names_its_details_and_what_rests_on_it(mini):
    text = as_plain(referred(mini.content, "ref-a"))

    assert text.startswith("First source\nAuthors: Author A, Author B\nIn: 2017\n")
    assert "- Acute is under 4 weeks. (consensus; submitted)" in text
    assert "Gabapentin does not help radicular pain." not in text


def test_reference_when_unknown_says_so(mini):
    assert as_plain(referred(mini.content, "nowhere")) == (
        "nowhere is not in the references."
    )
