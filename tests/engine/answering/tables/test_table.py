import pytest
from fakes import talk

from chatbot.engine.answering.tables.table import Table
from chatbot.engine.answering.words.formulary import Formulary
from chatbot.model.event import Answered


@pytest.fixture(name="table", scope="module")
def table_fixture(engine):
    return Table(engine.content, Formulary(engine.content))


@pytest.mark.parametrize(
    ("drug", "field", "cites"),
    [
        pytest.param("duloxetine", "older_adults", ("ags-beers-2023",), id="named"),
        pytest.param(
            "ibuprofen", "pregnancy", ("fda-nsaid-pregnancy-2020",), id="one of six"
        ),
        pytest.param(
            "prednisone", "contraindications", ("prednisone-label",), id="own label"
        ),
    ],
)
def test_cell_when_its_source_is_known_then_only_that_is_cited(
    table, drug, field, cites
):
    parts = table.fields(drug, (field,))

    assert [part.cites for part in parts] == [cites]


def test_cell_when_its_source_is_not_known_then_all_of_the_row_are_cited(table, engine):
    (part,) = table.fields("duloxetine", ("renal",))

    assert part.cites == engine.content.drugs["duloxetine"].references


def test_cell_when_it_is_from_memory_then_says_so_whatever_its_name(table):
    (part,) = table.fields("diclofenac", ("boxed_warning",))

    assert part.unconfirmed


def test_sources_of_a_cell_when_given_are_among_the_row_and_the_cell_is_filled(engine):
    for drug in engine.content.drugs.values():
        for field, sources in drug.sources.items():
            assert getattr(drug, field.replace(" ", "_"))
            assert {*sources} <= {*drug.references}


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        (
            "how soon does naproxen start to work?",
            "Naproxen, how long: Pain relief within",
        ),
        ("when does tizanidine kick in", "Tizanidine, how long: Peak 1-2 h"),
    ],
)
def test_row_when_it_is_asked_how_soon_it_works_then_that_comes_first(
    asked, question, begins
):
    assert asked(question).parts[0].text.startswith(begins)


@pytest.mark.parametrize(
    ("asked", "opens"),
    [
        ("what is the max naproxen dose?", "Naproxen, most in a day: 1250 mg"),
        ("max flexeril", "Cyclobenzaprine, most in a day: 30 mg"),
    ],
)
def test_question_when_the_most_is_asked_then_that_goes_first(engine, asked, opens):
    _, events = talk(engine, asked)

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert answer.parts[0].text.startswith(opens)
