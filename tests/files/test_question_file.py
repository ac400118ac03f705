import pytest

from chatbot.files.question_file import read_questions
from chatbot.model.problem import ContentError


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "- question: a\n  expect: answered\n",
            '2: question 1: "expect: answered" does not fit there. Write decline, or a '
            "list in [ ].",
        ),
        (
            "- question: a\n  expect: [nsaidz]\n",
            '2: question 1: "expect: nsaidz" is not known. Did you mean "nsaid"?',
        ),
        (
            "a: b\n",
            " no questions are in it. Begin each with `- question: ...`.",
        ),
    ],
)
def test_read_when_a_question_is_wrong_says_one_thing(tmp_path, text, said):
    path = tmp_path / "questions.yaml"
    path.write_text(text)

    with pytest.raises(ContentError) as error:
        read_questions(path)

    assert [str(p) for p in error.value.problems] == [f"{path}:{said}"]
