from collections import Counter
from datetime import date, timedelta

import pytest
from fakes import make_review, with_reviews

from chatbot.engine.reviewing.standing import (
    KINDS,
    Subject,
    due_by,
    faults,
    settle_reviews,
    subjects,
    tally,
    text_hash,
)
from chatbot.model.knowledge import Review

EVERY_TABLE = ("bands", "stay-active", "cauda", "naproxen", "nsaid-ckd")


def statuses(content):
    return {s.entry.id: s.review.status for s in subjects(content)}


def test_settle_reviews_when_all_hold_changes_nothing(mini):
    content = with_reviews(mini.content, EVERY_TABLE)

    assert settle_reviews(content) is content
    assert {statuses(content)[name] for name in EVERY_TABLE} == {"approved"}


@pytest.mark.parametrize("status", ["approved", "under review"])
def test_settle_reviews_when_a_text_was_edited_puts_it_back_at_submitted(mini, status):
    content = with_reviews(mini.content, EVERY_TABLE, status, hash="0" * 16)

    settled = settle_reviews(content)

    assert {statuses(settled)[name] for name in EVERY_TABLE} == {"submitted"}
    assert settled.drugs["naproxen"].review.by == "Ann Example"
    assert [s.entry.id for s in subjects(settled) if s.edited] == sorted(
        EVERY_TABLE, key=[s.entry.id for s in subjects(settled)].index
    )


@pytest.mark.parametrize("part", ["by", "role", "on", "due", "hash"])
def test_faults_when_an_approval_lacks_a_part_name_it(mini, part):
    content = with_reviews(mini.content, {"bands"}, **{part: None})
    subject = Subject("statements", content.statements["bands"])

    assert list(faults(content, subject)) == [f'"approved" lacks {part}']
    assert statuses(settle_reviews(content))["bands"] == "submitted"


def test_faults_when_something_from_memory_is_approved_by_hand_name_it(mini):
    content = with_reviews(mini.content, {"nsaid-ckd"})
    rule = content.interactions["nsaid-ckd"].model_copy(update={"verified": "memory"})
    subject = Subject("interactions", rule)

    assert "it is from memory" in list(faults(content, subject))


def test_tally_when_counted_has_every_kind_and_status(mini):
    counts = tally(with_reviews(mini.content, {"bands"}))

    assert counts["statement"] == Counter(submitted=5, approved=1)
    assert counts["drug"] == Counter(submitted=5)
    assert set(counts) == {"statement", "advice", "red flag", "drug", "interaction"}


def test_due_by_when_a_day_is_reached_lists_what_is_due(mini):
    due = date(2027, 11, 22)
    content = with_reviews(mini.content, {"bands", "naproxen"})

    assert due_by(content, due - timedelta(days=1)) == ()
    assert [s.entry.id for s in due_by(content, due)] == ["naproxen", "bands"]


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
