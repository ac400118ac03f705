"""A bare result in answer to one question: `intact`, `normal`, `test came back neg`."""

from collections.abc import Iterable

from chatbot.engine.understanding.asserting.yes_no import Said
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import listed
from chatbot.model.reading import Prompt

_TESTED = listed("""
    the her a it its it's is was test tests result results came comes back today now
""")


def result_of(passage: Passage, asked: Prompt) -> tuple[Said, int] | None:
    """The yes or no that one word means for what was asked, and the last token.

    It is the word in which the finding's own words for health, or for a test that shows
    it, end.
    """
    finding = passage.lexicon.findings.get(asked.name)
    spoken = [t.word for t in passage.tokens if t.kind == "word"]
    told = [word for word in spoken if word not in _TESTED]
    if finding is None or len(told) != 1:
        return None
    if told[0] in _ends(finding.absent_words):
        return "no", passage.whole[1]
    tested = len(spoken) > 1 and told[0] in _ends(finding.words)
    return ("yes", passage.whole[1]) if tested else None


def _ends(phrases: Iterable[str]) -> set[str]:
    return {word for phrase in phrases for word in phrase.split()[-1:]}
