import shutil
from pathlib import Path

import pytest
from click import UsageError
from click.testing import CliRunner

from chatbot.cli import review
from chatbot.cli.main import backline
from chatbot.cli.opening import BadFiles, RefusedAct
from chatbot.engine.reviewing.standing import subjects

MINI = Path(__file__).parents[1] / "mini_content"
DAY = ("--today", "2026-11-22")
SIGNED = ("--by", "Ann Example", "--role", "tester", *DAY)
DUE = ("--due", "2027-11-22")


@pytest.fixture
def root(tmp_path):
    return Path(shutil.copytree(MINI, tmp_path / "content"))


@pytest.fixture
def run(root):
    def _run(*args, text=""):
        given = [*args, "--content", str(root)]
        return CliRunner().invoke(backline, given, input=text, standalone_mode=False)

    return _run


@pytest.fixture
def approved(run):
    assert run("review", "take", "bands", *SIGNED).exception is None
    assert run("review", "approve", "bands", *SIGNED, *DUE).exception is None


def texts(root):
    return {p: p.read_text() for p in root.rglob("*.yaml")}


def statements(root):
    return (root / "back_strain" / "knowledge" / "all.yaml").read_text()


def refused(done):
    """Return the message of a refusal, which ends with exit code 3."""
    error = done.exception
    assert isinstance(error, UsageError | RefusedAct)
    return error.format_message()


def test_take_when_signed_writes_it_where_the_entry_stands(run, root):
    done = run("review", "take", "bands", *SIGNED)

    assert done.output == (
        "statement bands: under review, by Ann Example (tester) on 2026-11-22\n"
    )
    assert (
        "review: {status: under review, by: Ann Example, role: tester, on: 2026-11-22,"
        in statements(root)
    )


def test_approve_when_under_review_says_until_when(run, root):
    run("review", "take", "bands", *SIGNED)

    done = run("review", "approve", "bands", *SIGNED, *DUE)

    assert done.output == (
        "statement bands: approved, by Ann Example (tester) on 2026-11-22, due again "
        "on 2027-11-22\n"
    )
    assert "due: 2027-11-22, hash: " in statements(root)


@pytest.mark.usefixtures("approved")
def test_list_when_one_is_approved_shows_by_whom_and_counts(run):
    done = run("review", "list", "--kind", "statement")

    assert "approved      statement    bands  (Ann Example, 2026-11-22)" in done.output
    assert done.output.endswith("6 entries: 1 approved, 5 submitted\n")


@pytest.mark.usefixtures("approved")
def test_list_when_the_text_was_edited_is_back_at_submitted(run, root):
    path = root / "back_strain" / "knowledge" / "all.yaml"
    path.write_text(path.read_text().replace("New pain is", "New pain lasts"))

    done = run("review", "list", "--status", "edited")

    assert done.output == (
        "submitted     statement    bands  (edited since Ann Example read it on "
        "2026-11-22)\n1 entry: 1 submitted\n"
    )


@pytest.mark.usefixtures("approved")
def test_return_when_approved_submits_it_again_with_the_reason(run, root):
    run("review", "return", "bands", *SIGNED, "--note", "Bands, overlap: see 4.")

    assert "review: {status: submitted, by: Ann Example" in statements(root)
    assert "note: 'Bands, overlap: see 4.'" in statements(root)
    assert "note: Bands, overlap: see 4." in run("review", "show", "bands").output


@pytest.mark.usefixtures("approved")
def test_due_when_the_day_is_near_lists_it(run):
    early = run("review", "due", "--today", "2027-11-01")
    soon = run("review", "due", "--today", "2027-11-01", "--within", "30")

    assert early.output == "0 due by 2027-11-01.\n"
    assert soon.output == (
        "2027-11-22  statement bands  (Ann Example)\n1 due by 2027-12-01.\n"
    )


@pytest.mark.usefixtures("approved")
def test_check_when_the_day_is_past_reports_it(run):
    before = run("check", "--today", "2027-11-22")
    after = run("check", "--today", "2027-11-23")

    assert before.return_value is None
    assert before.output.endswith("no problems found.\n")
    assert "bands, review, due: the review was due on 2027-11-22." in after.output


def test_show_when_asked_gives_place_text_and_sources(run, root):
    shown = run("review", "show", "bands").output

    assert f"{root}/back_strain/knowledge/all.yaml:2" in shown
    assert "says: Acute is under 4 weeks." in shown
    assert "fact bands-fact (seen): Acute under 4 weeks." in shown
    assert "source [ref-a]" in shown


def test_take_when_nobody_is_named_asks_for_name_and_role(run, root):
    done = run("review", "take", "bands", *DAY, text="Ann Example\ntester\n")

    assert done.exception is None
    assert "by: Ann Example, role: tester" in statements(root)


@pytest.mark.parametrize(
    ("given", "text", "said"),
    [
        pytest.param((), "", "--by NAME", id="nothing typed"),
        pytest.param((), "\n", "--by NAME", id="an empty name"),
        pytest.param((), "Ann Example\n", "--role ROLE", id="no role"),
        pytest.param(("--by", " ", "--role", "x"), "", "--by NAME", id="a blank"),
        pytest.param(("--by", "42", "--role", "x"), "", "--by NAME", id="a number"),
        pytest.param(("--by", "a" * 99, "--role", "x"), "", "--by NAME", id="too long"),
        pytest.param(("--by", "A\x1b[1m", "--role", "x"), "", "--by NAME", id="codes"),
    ],
)
def test_take_when_not_signed_is_refused_and_writes_nothing(
    run, root, given, text, said
):
    before = texts(root)

    assert said in refused(run("review", "take", "bands", *given, text=text))
    assert texts(root) == before


def test_approve_when_no_day_is_given_shows_the_text_and_asks(run, root):
    run("review", "take", "bands", *SIGNED)

    done = run("review", "approve", "bands", *SIGNED, text="2027-11-22\n")

    assert "says: Acute is under 4 weeks." in done.output
    assert "due: 2027-11-22" in statements(root)


@pytest.mark.parametrize("day", ["", "soon", "2026-11-22", "2020-01-01"])
def test_approve_when_the_day_is_no_later_day_is_refused(run, root, day):
    run("review", "take", "bands", *SIGNED)
    before = texts(root)

    done = run("review", "approve", "bands", *SIGNED, text=f"{day}\n")

    assert refused(done)
    assert texts(root) == before


def test_approve_when_one_of_many_is_unsound_writes_none(run, root):
    path = root / "back_strain" / "knowledge" / "all.yaml"
    path.write_text(
        path.read_text().replace(
            "facts: [bands-fact]", "facts: [bands-fact], unconfirmed: yes"
        )
    )
    run("review", "take", "bands", "nsaid-first", *SIGNED)
    before = texts(root)

    message = refused(run("review", "approve", "nsaid-first", "bands", *SIGNED, *DUE))

    assert message == (
        "statement bands: it cannot be approved: it is unconfirmed.\nNothing was written."
    )
    assert texts(root) == before


def test_approve_when_never_taken_says_what_is_open(run):
    message = refused(run("review", "approve", "bands", *SIGNED, *DUE))

    assert "statement bands: it is submitted. Open to it: take." in message


def test_take_when_the_id_is_mistyped_names_the_nearest(run):
    message = refused(run("review", "take", "band", *SIGNED))

    assert message == 'No entry is called "band". Did you mean "bands"?'


def test_take_when_an_id_is_two_entries_asks_which(run, root):
    path = root / "back_strain" / "knowledge" / "all.yaml"
    row = next(x for x in path.read_text().splitlines() if x.startswith("bands:"))
    path.write_text(f"{path.read_text()}{row.replace('bands:', 'naproxen:')}\n")

    message = refused(run("review", "take", "naproxen", *SIGNED))
    chosen = run("review", "take", "naproxen", "--kind", "drug", *SIGNED)

    assert (
        message
        == '"naproxen" is more than one: add --kind "statement" or --kind "drug".'
    )
    assert chosen.output.startswith("drug naproxen: under review")


def test_take_when_the_content_is_an_installed_one_is_refused(run, root, monkeypatch):
    monkeypatch.setattr(review, "is_packed", lambda path: path == root)
    before = texts(root)

    assert "--content dialogs" in refused(run("review", "take", "bands", *SIGNED))
    assert texts(root) == before


def test_list_when_the_content_is_broken_gives_its_problems(run, root):
    (root / "facts.yaml").write_text("a: {\n")

    done = run("review", "list")

    assert isinstance(done.exception, BadFiles)
    assert "facts.yaml" in done.exception.format_message()


def test_content_when_shipped_has_no_approval_and_no_reviewer(engine):
    reviews = [s.review for s in subjects(engine.content)]

    assert {r.status for r in reviews} == {"submitted"}
    assert {r.by for r in reviews} == {None}


@pytest.mark.usefixtures("approved")
def test_return_when_the_text_was_edited_lets_the_check_pass_again(run, root):
    path = root / "back_strain" / "knowledge" / "all.yaml"
    path.write_text(path.read_text().replace("New pain is", "New pain lasts"))
    before = run("check", *DAY)
    returned = run("review", "return", "bands", *SIGNED)

    assert "Take it under review anew, or return it." in before.output
    assert returned.exception is None
    assert "no problems found" in run("check", *DAY).output
