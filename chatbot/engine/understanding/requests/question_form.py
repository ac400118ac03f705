"""Whether words are in the form of a question, with or without its mark."""

from chatbot.engine.understanding.text.token import listed

LEADS = listed("and so but ok okay also then now well hi hello please , - thanks or : quick "
                "question")  # fmt: skip
_ALWAYS = listed("what why how whats what's why's hows how's who whose")
_WITH_SUBJECT = listed("""
    can could should would does do is are will shall may must did has have was were am
    isn't aren't doesn't don't shouldn't can't wouldn't
""")
_SUBJECTS = listed("""
    i we you he she they it this that there the a an any my his her these those patient
    patients someone one
""")
_OWNING = listed("has had have")
_ARTICLES = listed("a an any the this that these those")
"""`Has a fever` says what the patient has."""
_NOUN_AFTER = listed("""
    nsaid drug one dose is are muscle opioid of exercise exercises medication antidepressant
    should can do relaxant painkiller would patients tests test imaging statin option
""")
_BEFORE = listed("for at in to by on with from about after until within over")
_OF_WHAT = listed(
    "dose doses strength point age level time case egfr gfr rate interval"
)
_OPENERS = frozenset({
    "any role", "any evidence", "any benefit", "tell me about", "explain", "best", "safe to",
    "ok to", "okay to", "tell me how", "tell me what", "tell me why", "describe", "compare",
    "define", "evidence for", "side effects of", "dose of", "dosing of", "max dose",
    "maximum dose", "difference between", "show me", "any point", "any reason",
    "any alternative", "whether", "any need",
})  # fmt: skip


def may_ask(words: list[str]) -> bool:
    """Whether a sentence begins with a word that questions begin with."""
    first = next((w for w in words if w not in LEADS), "")
    return first in _ALWAYS or first in _WITH_SUBJECT


def may_ask_with_subject(words: list[str]) -> bool:
    """Whether an auxiliary and its subject open it: `does that`, `can she`."""
    return words[:1] != [] and words[0] in _WITH_SUBJECT and words[1:2] != []


def opens_question(words: list[str]) -> bool:
    """Whether a sentence opens as questions do."""
    at = 0
    while at < len(words) and words[at] in LEADS:
        at += 1
    rest = words[at:]
    if not rest:
        return False
    if rest[0] in _ALWAYS or _asks_behind(rest):
        return True
    if rest[0] in _WITH_SUBJECT and len(rest) > 1:
        owned = rest[0] in _OWNING and rest[1] in _ARTICLES
        return rest[1] in _SUBJECTS and bool(rest[2:]) and not owned
    if rest[0] in {"which", "when", "where"}:
        return len(rest) > 1 and rest[1] in _NOUN_AFTER | {"should"}
    return any(" ".join(rest[:length]) in _OPENERS for length in (1, 2, 3))


def _asks_behind(words: list[str]) -> bool:
    """`For how many days`, `at what dose`; `in what seems` goes on telling."""
    if words[0] not in _BEFORE:
        return False
    after = words[2:3]
    return words[1:2] == ["how"] or (
        words[1:2] == ["what"] and bool(after) and after[0] in _OF_WHAT
    )
