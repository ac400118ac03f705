from datetime import date

import pytest
from fakes import TODAY, with_reviews

from chatbot.engine.wording import as_plain
from chatbot.engine.wording.content_page import content_page, referred
from chatbot.engine.wording.notice import disclaimer
from chatbot.engine.wording.plan import source

NEXT_YEAR = date(2027, 12, 1)


def test_content_page_when_nothing_is_approved_says_so_for_every_kind(mini):
    page = as_plain(content_page(mini.content, TODAY))

    assert "Statements: 6 submitted, 0 under review, 0 approved." in page
    assert "Interactions: 4 submitted, 0 under review, 0 approved." in page
    assert "Last update: not dated." in page
    assert "Last approval: none yet." in page
    assert "Not reviewed by a clinician yet." in page


def test_content_page_when_some_is_approved_counts_it_and_what_is_due(mini):
    content = with_reviews(mini.content, {"bands", "naproxen"})

    page = as_plain(content_page(content, NEXT_YEAR))

    assert "Statements: 5 submitted, 0 under review, 1 approved." in page
    assert "Last approval: 2026-11-22." in page
    assert "Due to be read again: 2." in page
    assert "A clinician has approved 2 of 23 entries." in page


def test_content_page_when_shipped_is_dated_and_says_how_it_is_made(engine):
    page = as_plain(content_page(engine.content, TODAY))

    assert f"Last update: {engine.content.dialog.updated}." in page
    assert "How it is made" in page
    assert "How it is reviewed" in page
    assert page.endswith(disclaimer(engine.content))


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
