from chatbot.files.transcript_file import demos


def test_demo_when_no_name_is_given_lists_all_with_what_they_show(call):
    lines = call("demo").out.splitlines()

    assert [line.split(": ")[0] for line in lines] == sorted(demos())
    assert all(line.split(": ", 1)[1] for line in lines)


def test_demo_when_the_name_is_mistyped_names_the_nearest(call):
    done = call("demo", "axial-sorce-article")

    assert done.code == 3
    assert 'Did you mean "axial-source-article"?' in done.err


def test_demo_when_a_file_is_bad_says_where(call, tmp_path):
    path = tmp_path / "bad.yaml"
    path.write_text("transcript: 7\n")

    done = call("demo", path)

    assert done.code == 2
    assert "bad.yaml:1: this is format 7" in done.err


def test_demo_when_there_is_no_terminal_says_what_works(call):
    done = call("demo", "axial-source-article")

    assert done.code == 3
    assert "backline replay" in done.err


def test_demo_when_it_is_to_begin_behind_its_end_says_how_many_lines_it_has(call):
    done = call("demo", "correction", "--from", "999")

    assert done.code == 3
    assert "correction has no line 999. It has " in done.err
