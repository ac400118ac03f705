"""What a reader of YAML means, in our own words: a table from its words to sentences."""

_QUOTE = "Put the text in quotes."

_SENTENCES: tuple[tuple[str, str, str], ...] = (
    (
        "mapping values are not allowed",
        "a colon is not expected on this line.",
        "Put the text in quotes, or look at the indent.",
    ),
    (
        "could not find expected ':'",
        "a name begins here that has no colon after it.",
        "Write `name: text`, or indent the line under the text it continues.",
    ),
    ("quoted scalar", "the quote opened here is not closed.", "Close it."),
    (
        "or ']'",
        "the list opened here lacks a comma or its end.",
        "Add the comma or the ].",
    ),
    (
        "or '}'",
        "the { opened here lacks a comma or its end.",
        "Add the comma or the }.",
    ),
    ("flow node", "something is missing between two signs.", _QUOTE),
    (
        "'-' indicator",
        "the line is not part of the list above it.",
        "Begin it with a dash, or indent it.",
    ),
    ("sequence entries are not allowed", "a dash is not expected there.", _QUOTE),
    (
        "expected key|block end",
        "the line does not fit under the one above it.",
        "Line it up with its neighbours, or put its text in quotes.",
    ),
    ("cannot start any token", "text cannot begin with this sign.", _QUOTE),
    (
        "alphabetic or numeric|while scanning an a",
        "text cannot begin with * or &.",
        _QUOTE,
    ),
    ("tag", "text cannot begin with !.", _QUOTE),
    ("directive", "a line cannot begin with %.", _QUOTE),
    (
        "escape",
        "a backslash in double quotes means something else.",
        "Use single quotes, or write the backslash twice.",
    ),
    ("hexdecimal", "a backslash in double quotes means something else.", _QUOTE),
    ("block scalar", "the sign after | or > is not known.", "Write | alone."),
    (
        "document",
        "text stands outside of all entries.",
        "Line it up with its neighbours.",
    ),
)

_FALLBACK = (
    "the file cannot be read from here on.",
    "Look for a missing quote, colon or indent.",
)


def sentence(problem: str, context: str) -> tuple[str, str]:
    """Return what is wrong and how to mend it; a sentence with `here` is about where it began."""
    for said in (problem, context):
        for words, what, mend in _SENTENCES:
            if any(word in said for word in words.split("|")):
                return what, mend
    return _FALLBACK
