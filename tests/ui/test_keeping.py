"""Each patient of a talk has a file: a restart begins another, undoing it goes back."""

import pytest
from fakes import TODAY

from chatbot.engine.replay import replay
from chatbot.engine.session import Session
from chatbot.model.event import Noticed
from chatbot.ui.keeper import Places

FIRST, SECOND = "42M back strain 10 days", "70F back strain 3 weeks"


class Shelf:
    """A store that holds what was written, by its file."""

    def __init__(self):
        self.files = {}

    def keep(self, transcript, path):
        if transcript is None:
            return None
        name = path or f"consult-{len(self.files) + 1}.yaml"
        self.files[name] = [t.clinician for t in transcript.turns]
        return name


@pytest.fixture(name="kept")
def kept_fixture(mini):
    """The files after a talk that is kept after every input."""

    def kept(*texts, first=None, beside=False):
        session, shelf = Session(mini, TODAY, "clinician"), Shelf()
        places = Places(first, beside=beside)
        for text in texts:
            session.reply(text)
            places.keep(session, shelf)
        return shelf.files, places.kept

    return kept


def test_restart_when_another_patient_follows_begins_another_file(kept):
    files, names = kept(FIRST, "restart", SECOND)

    assert files == {"consult-1.yaml": [FIRST], "consult-2.yaml": [SECOND]}
    assert names == ("consult-1.yaml", "consult-2.yaml")


def test_restart_when_nothing_follows_leaves_one_file(kept):
    assert kept(FIRST, "restart")[0] == {"consult-1.yaml": [FIRST]}


def test_restart_when_undone_at_once_goes_on_in_the_first_file(kept):
    files, _ = kept(FIRST, "restart", "undo", "naproxen failed")

    assert files == {"consult-1.yaml": [FIRST, "restart", "undo", "naproxen failed"]}


def test_undo_when_within_the_second_consult_stays_in_it(kept):
    files, _ = kept(FIRST, "restart", SECOND, "no leg pain", "undo")

    assert files["consult-1.yaml"] == [FIRST]
    assert files["consult-2.yaml"] == [SECOND, "no leg pain", "undo"]


@pytest.mark.parametrize(
    ("first", "second"),
    [("case.yaml", "case-2.yaml"), ("../a.b/case", "../a.b/case-2")],
)
def test_restart_when_a_file_was_named_keeps_the_next_beside_it(kept, first, second):
    files, _ = kept(FIRST, "restart", SECOND, first=first, beside=True)

    assert files == {first: [FIRST], second: [SECOND]}


def test_restart_when_a_saved_consult_goes_on_keeps_the_next_elsewhere(kept):
    files, _ = kept(FIRST, "restart", SECOND, first="old.yaml")

    assert files == {"old.yaml": [FIRST], "consult-2.yaml": [SECOND]}


def test_consult_when_it_followed_a_restart_is_replayed_as_it_was(mini):
    session = Session(mini, TODAY, "clinician")
    for text in (FIRST, "no leg pain", "restart", SECOND, "case", "just tell me"):
        session.reply(text)

    for part in session.parts:
        kept = session.transcript(part)
        assert replay(mini, kept) == kept


@pytest.mark.parametrize(
    "told", [f"next pt. {SECOND}", f"thanks! another patient: {SECOND}", f"new patient is a {SECOND}"]
)  # fmt: skip
def test_reply_when_another_patient_is_told_then_the_consult_is_one_of_its_own(
    mini, told
):
    session = Session(mini, TODAY, "clinician")
    session.reply(FIRST)
    events = session.reply(told)

    assert isinstance(events[0], Noticed)
    assert events[0].code == "another patient"
    assert session.consult.case.observations["age"].value == 70
    assert [t.clinician for t in session.transcript().turns] == [SECOND]
    for part in session.parts:
        kept = session.transcript(part)
        assert replay(mini, kept) == kept


@pytest.mark.parametrize("told", ["new patient to me", "another pt told me heat works"])
def test_reply_when_a_patient_is_only_spoken_of_then_the_consult_goes_on(mini, told):
    session = Session(mini, TODAY, "clinician")
    session.reply(FIRST)
    session.reply(told)

    assert len(session.parts) == 1


@pytest.mark.parametrize(
    ("told", "asked"), [(SECOND, True), ("45M", False), ("sorry, he is 45", False)]
)
def test_reply_when_a_case_is_told_over_another_then_a_restart_is_offered(
    mini, told, asked
):
    session = Session(mini, TODAY, "clinician")
    session.reply(FIRST)
    events = session.reply(told)

    codes = [e.code for e in events if isinstance(e, Noticed)]
    assert ("someone else" in codes) == asked


def test_consult_when_a_restart_was_undone_is_replayed_as_it_was(mini):
    session = Session(mini, TODAY, "clinician")
    for text in (FIRST, "restart", SECOND, "undo 2", "no leg pain", "case"):
        session.reply(text)

    kept = session.transcript()
    assert len(session.parts) == 1
    assert replay(mini, kept) == kept
