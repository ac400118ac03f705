import pytest

from chatbot.engine.reviewing.standing import objections, subjects
from chatbot.model.knowledge import Fact


def changed(content, table, name, **update):
    rows = getattr(content, table)
    entry = rows[name].model_copy(update=update)
    return content.model_copy(update={table: {**rows, name: entry}})


def test_objections_when_all_is_sourced_and_seen_are_none(mini):
    for subject in subjects(mini.content):
        assert objections(mini.content, subject.entry) == ()


@pytest.mark.parametrize(
    ("table", "name", "update", "said"),
    [
        pytest.param(
            "statements", "bands", {"unconfirmed": True}, "it is unconfirmed", id="mark"
        ),
        pytest.param(
            "statements", "bands", {"references": ("gone",)}, "it has no source",
            id="no source",
        ),
        pytest.param(
            "drugs", "naproxen", {"unconfirmed": ("boxed_warning", "renal")},
            "unconfirmed: boxed warning, renal", id="drug",
        ),
        pytest.param(
            "interactions", "nsaid-ckd", {"verified": "memory"}, "it is from memory",
            id="interaction",
        ),
    ],
)  # fmt: skip
def test_objections_when_an_entry_is_not_sure_say_so(mini, table, name, update, said):
    content = changed(mini.content, table, name, **update)

    assert objections(content, getattr(content, table)[name]) == (said,)


@pytest.mark.parametrize(
    ("update", "said"),
    [
        ({"verified": "memory"}, 'its fact "bands-fact" is from memory'),
        ({"references": ()}, 'its fact "bands-fact" has no source'),
    ],
)
def test_objections_when_a_fact_is_not_sure_hold_for_its_statement(mini, update, said):
    content = changed(mini.content, "facts", "bands-fact", **update)

    assert objections(content, content.statements["bands"]) == (said,)
    assert isinstance(content.facts["bands-fact"], Fact)


def test_objections_when_a_statement_is_not_sure_hold_for_what_rests_on_it(mini):
    unsure = changed(mini.content, "statements", "cauda-signs", unconfirmed=True)
    bare = changed(mini.content, "statements", "cauda-signs", references=("gone",))
    rows = {n: s for n, s in mini.content.statements.items() if n != "cauda-signs"}
    without = mini.content.model_copy(update={"statements": rows})

    for entry in (
        mini.content.dialog.advice["mri-today"],
        mini.content.dialog.red_flags["cauda"],
    ):
        assert objections(unsure, entry) == (
            'its statement "cauda-signs" is unconfirmed',
        )
        assert objections(bare, entry) == ('its statement "cauda-signs" has no source',)
        assert objections(without, entry) == (
            'its statement "cauda-signs" is not there',
        )


def test_objections_when_something_shipped_is_unconfirmed_are_never_none(engine):
    content = engine.content
    unsure = [s for s in content.statements.values() if s.unconfirmed]
    unsure += [d for d in content.drugs.values() if d.unconfirmed]

    assert unsure
    assert all(objections(content, entry) for entry in unsure)
