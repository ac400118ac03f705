from fakes import make_review

from chatbot.engine.reviewing.subject import KINDS, Subject, subjects, text_hash
from chatbot.model.knowledge import Review


def first(content, table):
    return next(s for s in subjects(content) if s.table == table)


def test_subjects_when_listed_are_all_entries_that_carry_medicine(engine):
    content = engine.content
    found = [(s.table, s.entry.id) for s in subjects(content)]

    assert set(KINDS) == {table for table, _ in found}
    assert len(found) == len(set(found))
    assert len(found) == sum(
        map(
            len,
            (
                content.statements,
                content.dialog.advice,
                content.dialog.red_flags,
                content.drugs,
                content.interactions,
                content.rules,
            ),
        )
    )


def test_text_hash_when_only_the_review_differs_stays(mini):
    for subject in subjects(mini.content):
        read = subject.entry.model_copy(update={"review": make_review(subject.entry)})

        assert text_hash(read) == text_hash(subject.entry)


def test_text_hash_when_any_text_differs_differs(mini):
    for subject in subjects(mini.content):
        entry = subject.entry
        texts = {f: v for f, v in entry if type(v) is str}

        hashes = {
            text_hash(entry.model_copy(update={field: f"{value}."}))
            for field, value in texts.items()
        }

        assert len(hashes | {text_hash(entry)}) == len(texts) + 1


def test_text_hash_when_kept_elsewhere_is_the_same_on_every_machine(mini):
    statement = mini.content.statements["gabapentin-no"]

    assert text_hash(statement) == "a9f20cea477f5bc4"


def test_edited_when_the_text_is_not_the_one_read_is_true(mini):
    subject = first(mini.content, "statements")
    read = subject.entry.model_copy(update={"review": make_review(subject.entry)})
    changed = read.model_copy(update={"says": "Something else."})

    assert not subject.edited
    assert not Subject("statements", read).edited
    assert Subject("statements", changed).edited


def test_review_when_nothing_is_said_is_submitted(engine):
    assert {s.review.status for s in subjects(engine.content)} == {"submitted"}
    assert Review().status == "submitted"
