from chatbot.files.content_file import find_content_root


def test_check_when_content_is_sound_exits_with_0(call):
    done = call("check")

    assert done.code == 0
    assert "0 of 48 claims uncovered." in done.out
    assert "plain texts: median grade " in done.out
    folder = find_content_root(None)
    assert done.out.endswith(f"{folder}: form, shape and sense: no problems found.\n")


def test_check_when_content_is_broken_names_file_and_line_and_exits_with_2(
    call, broken
):
    done = call("check", "--content", broken)

    assert done.code == 2
    assert (
        "back_strain/red_flags.yaml:1: cauda, action: no advice is called" in done.out
    )
    assert 'Did you mean "mri-today"?' in done.out
    assert done.out.endswith("3 problems in 3 files. Nothing was loaded.\n")
    assert done.err == ""


def test_check_when_files_are_relative_names_them_as_they_were_reached(
    call, broken, monkeypatch
):
    monkeypatch.chdir(broken.parent)

    done = call("check", "--content", "content")

    assert done.out.startswith("content/back_strain/red_flags.yaml:1: ")


def test_check_when_a_relative_folder_holds_no_content_names_it_once(
    call, tmp_path, monkeypatch
):
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)

    done = call("check", "--content", "empty")

    assert done.out.startswith("empty: no content is in this folder. ")
