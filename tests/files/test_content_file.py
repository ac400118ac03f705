import shutil
from datetime import date
from pathlib import Path

import pytest

from chatbot.files.compiler import compile_content
from chatbot.files.content_file import check_content, find_content_root, load_content
from chatbot.model.problem import ContentError

TODAY = date(2026, 11, 24)


def problems_of(files):
    return [str(p) for p in compile_content(files)[1]]


def test_root_when_named_is_taken_before_the_environment(monkeypatch):
    monkeypatch.setenv("BACKLINE_CONTENT", "/elsewhere")

    assert find_content_root("/here") == Path("/here")
    assert find_content_root(None) == Path("/elsewhere")


def test_root_when_not_named_is_the_package_or_the_checkout():
    root = find_content_root(None)

    assert root.name == "dialogs"
    assert (root / "references.yaml").is_file()


def test_load_when_sound_gives_typed_content(small_root, tmp_path):
    content = load_content(small_root, tmp_path)

    assert content.dialog.id == "back_strain"
    assert next(iter(content.dialog.advice)) == "mri-today"
    assert content.dialog.from_every_step[0].go == "emergency"
    assert content.drugs["ibuprofen"].dose.per_day_max_mg == 3200


def test_load_when_one_entry_is_bad_loads_nothing_and_names_the_file_from_here(
    small_root, tmp_path, monkeypatch
):
    shutil.copytree(small_root, tmp_path / "content")
    path = tmp_path / "content" / "back_strain" / "measures.yaml"
    path.write_text("heat: {label: heat}\nice: {lable: ice}\n")
    monkeypatch.chdir(tmp_path)

    with pytest.raises(ContentError) as error:
        load_content(tmp_path / "content", tmp_path / "cache")

    assert [str(p) for p in error.value.problems] == [
        'content/back_strain/measures.yaml:2: ice: unknown key "lable". '
        'Did you mean "label"?'
    ]
    assert not (tmp_path / "cache").exists()


def test_load_when_the_folder_is_missing_says_so(tmp_path):
    named = "Name the folder that holds it, by --content or BACKLINE_CONTENT."

    with pytest.raises(ContentError) as error:
        load_content(tmp_path / "nowhere")

    assert str(error.value.problems[0]) == (
        f"{tmp_path / 'nowhere'}: there is no such folder. {named}"
    )


def test_load_when_a_review_is_past_due_still_loads_but_check_reports(
    small_root, tmp_path
):
    shutil.copytree(small_root, tmp_path / "content")
    path = tmp_path / "content" / "back_strain" / "knowledge" / "all.yaml"
    path.write_text(
        path.read_text().replace(
            "certainty: consensus", "review: {due: 2026-11-23}, certainty: consensus"
        )
    )

    assert load_content(tmp_path / "content", tmp_path).statements
    with pytest.raises(ContentError) as error:
        check_content(tmp_path / "content", TODAY)
    assert "due on 2026-11-23" in str(error.value.problems[0])
    assert check_content(tmp_path / "content", date(2026, 11, 23)).statements


def test_compile_when_several_files_are_bad_reports_all_by_path_and_line(small_files):
    files = {
        **small_files,
        "facts.yaml": b"bands-fact: {sayz: x}\nother: {says: y, from: [ref-q]\n",
        "back_strain/measures.yaml": b"heat: {label: heat}\nice: {label: [cold]}\n",
        "back_strain/claims.yaml": b"sc01: caf\xe9\n",
        "notes.txt": b"",
    }

    found = problems_of(files)

    assert found == [
        "back_strain/claims.yaml:1: it is not UTF-8 text from here on. Save it as UTF-8.",
        'back_strain/measures.yaml:2: ice: "label" is to be one text. '
        "Put the text in quotes.",
        'facts.yaml:1: bands-fact: "from" is missing. Add it.',
        'facts.yaml:1: bands-fact: "verified" is missing. Add it.',
        'facts.yaml:1: bands-fact: unknown key "sayz". Did you mean "says"?',
        "facts.yaml:2: the { opened here lacks a comma or its end. "
        "Add the comma or the }.",
        "notes.txt: no file of this name is read. Rename it, or delete it.",
    ]


def test_compile_when_an_entry_failed_does_not_call_its_name_unknown(small_files):
    name = "back_strain/findings.yaml"
    bad = small_files[name].replace(b"label: fever, words", b"lable: fever, words")

    assert problems_of({**small_files, name: bad}) == [
        'back_strain/findings.yaml:6: fever: unknown key "lable". Did you mean "label"?'
    ]


def test_compile_when_a_file_is_cut_does_not_call_its_names_unknown(small_files):
    name = "references.yaml"
    bad = small_files[name] + b"ref-c: 'x\n"

    assert problems_of({**small_files, name: bad}) == [
        "references.yaml:3: the quote opened here is not closed. Close it."
    ]


def test_compile_when_a_failed_entry_stands_beside_an_unknown_name_reports_both(
    small_files,
):
    flags, measures = "back_strain/red_flags.yaml", "back_strain/measures.yaml"
    files = {
        **small_files,
        flags: small_files[flags].replace(b"mri-today", b"mri-todya"),
        measures: small_files[measures] + b"ice:\n",
    }

    assert problems_of(files) == [
        "back_strain/measures.yaml:3: ice: the entry is empty. Indent its keys under it.",
        'back_strain/red_flags.yaml:1: cauda, action: no advice is called "mri-todya". '
        'Did you mean "mri-today"?',
    ]


def test_compile_when_a_name_stands_in_two_files_reports_the_second(small_files):
    text = small_files["back_strain/knowledge/all.yaml"].splitlines()[0] + b"\n"
    files = {**small_files, "back_strain/knowledge/more.yaml": text}

    assert problems_of(files) == [
        "back_strain/knowledge/more.yaml:1: cauda-signs: the name is already used on "
        "line 1 of back_strain/knowledge/all.yaml. Rename or delete one of the two."
    ]


def test_compile_when_the_head_of_the_dialog_is_bad_still_reports_the_rest(small_files):
    name = "back_strain/dialog.yaml"
    files = {
        **small_files,
        name: small_files[name].replace(b"start: intake\n", b""),
        "back_strain/measures.yaml": b"heat: warm\n",
    }

    assert problems_of(files) == [
        'back_strain/dialog.yaml:1: "start" is missing. Add it.',
        "back_strain/measures.yaml:1: heat: the entry is no mapping. "
        "Indent its keys under it.",
    ]


def test_compile_when_the_shipped_content_is_read_finds_nothing():
    root = find_content_root(None)

    assert load_content(root).dialog.steps
