def test_evaluate_when_files_are_bad_names_the_faults_of_all(call, tmp_path):
    bad, gone = tmp_path / "bad.yaml", tmp_path / "gone.yaml"
    bad.write_text("- question: what is it\n  expct: decline\n")

    done = call("evaluate", bad, gone)

    assert done.code == 2
    assert done.out == ""
    assert done.err.splitlines() == [
        f'{bad}:2: question 1: unknown key "expct". Did you mean "expect"?',
        f"{gone}: there is no such file. Check the name.",
    ]


def test_evaluate_when_one_is_not_right_lists_it_and_exits_with_1(call, tmp_path):
    path = tmp_path / "questions.yaml"
    path.write_text(
        "- {question: best statin for diabetes, expect: decline}\n"
        "- {question: what dose of naproxen, expect: decline}\n"
    )

    done = call("evaluate", path, "--errors")

    assert done.code == 1
    assert "wrongly answered: what dose of naproxen -> nsaid" in done.out
    assert "statin" not in done.out
