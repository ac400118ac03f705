from chatbot.files.layout import sort_files


def said(names):
    return [str(p) for p in sort_files(names).problems]


def test_sort_when_complete_finds_nothing_wrong(small_files):
    layout = sort_files(small_files)

    assert layout.problems == ()
    assert layout.dialog == "back_strain"
    assert layout.tables["facts.yaml"][0] == "facts"
    assert layout.file_of("findings") == "back_strain/findings.yaml"
    assert layout.file_of("steps") == "back_strain/dialog.yaml"


def test_sort_when_the_dialog_has_another_name_finds_it(small_files):
    names = [n.replace("back_strain", "neck_strain") for n in small_files]

    assert sort_files(names).dialog == "neck_strain"
    assert sort_files(names).problems == ()


def test_sort_when_files_are_out_of_place_names_each(small_files):
    strange = [
        "notes.txt", "back_strain/finding.yaml", "back_strain/knowledge/a.yml",
        "back_strain/advice.yaml~",
    ]  # fmt: skip

    assert said([*small_files, *strange]) == [
        "back_strain/advice.yaml~: no file of this name is read. "
        "Rename it, or delete it.",
        "back_strain/finding.yaml: no file of this name is read. "
        'Did you mean "back_strain/findings.yaml"?',
        "back_strain/knowledge/a.yml: no file of this name is read. "
        'Call it "back_strain/knowledge/a.yaml".',
        "notes.txt: no file of this name is read. Rename it, or delete it.",
    ]


def test_sort_when_there_are_two_dialogs_refuses_the_second(small_files):
    found = said([*small_files, "neck/dialog.yaml"])

    assert found == [
        "neck/dialog.yaml: this is a second dialog, and one is read. "
        "Keep one dialog folder."
    ]


def test_sort_when_files_are_missing_names_each():
    found = said(["back_strain/dialog.yaml"])

    assert "facts.yaml: the file is missing. Add it." in found
    assert "pharmacology/interactions.yaml" in " ".join(found)
