import pytest

from chatbot.engine.wording import as_plain
from chatbot.engine.wording.plan import source
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


@pytest.mark.parametrize(
    ("authors", "first"),
    [
        ("Dowell D, Ragan KR, et al.", "Dowell D et al."),
        ("A Working Group (Dowell D, Jones C, co-chairs)", "A Working Group."),
        ("Mercer C, Finucane L (named on page)", "Mercer C et al."),
        ("Pfizer", "Pfizer."),
    ],
)
def test_source_when_written_in_a_line_names_the_first_author(mini, authors, first):
    reference = mini.content.references["ref-a"].model_copy(update={"authors": authors})

    assert source(reference).startswith(f"{first} ")
