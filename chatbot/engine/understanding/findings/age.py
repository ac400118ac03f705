"""How old the patient is."""

from collections.abc import Callable

from chatbot.engine.expression import expression
from chatbot.engine.understanding.findings import lone_age, people
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.number import Number
from chatbot.engine.understanding.text.token import leads, listed
from chatbot.model.case import Interval, Status, Value

_OLD = listed("old yo y/o jr jaar")
_LASTING = expression(r"(?:y|yrs?|years?) (?:of(?! age)|hx|h/o|history|duration)\b")
"""`Man 20 years of back pain` is no age."""
_TITLES = listed("mr mrs ms miss missus mister")
_STARTS = frozenset(["", ",", ".", ";", "\n"])
_TAGS = listed("now is correct right years yrs today this")
"""`You're seventy four now`, `you're 38, is that correct`."""
_CLOSING = _STARTS | _TAGS | listed("i ive i've my so and with not ? but ) : actually btw sorry tho though")  # fmt: skip
_YOUNGEST_BARE = 10
_MYSELF = listed("i'm im turned turning he's she's hes shes")
_IS_AGED = _MYSELF | listed("you're youre turns")
_COUNTED = listed("kg kgs lb lbs pounds stone st days day weeks week wks months month hours hour minutes min mins percent "
                  "miles km cm ft feet inches mg tabs tablets to times out per or")  # fmt: skip
"""`Im 55 drive a cab`, but no `I'm 20 minutes late`."""
_MONTHS = 12
_FALLS = listed("fell fall falls dropped jumped drop walk walks walked walking "
                "distance after limited stops manages")  # fmt: skip
_HEIGHTS = listed("off high height deep drop fall tall walking walk distance")
"""What makes a number of metres of it: how high, or how far."""
_OF_YEARS, _AGED = listed(", of has with having"), listed(", . / with and")
"""`Patient has 33 years, back pain`, as in other languages."""
_DESCRIBING = listed("white black asian hispanic pregnant right left handed african american - healthy obese "
                     "pleasant ish")  # fmt: skip
_KIN_NEAR, _GROWN = 4, 18
_KIN_JOINS = listed("is , ( : - who aged age now just about turned in law")
_Reader = Callable[[Passage, int], tuple[Value, int, int] | None]


def read_age(passage: Notebook) -> int | None:
    """Note the patient's first age; return the token it stands at."""
    for reader in (_age_at, _born, lone_age.decade, _alone):
        found = _first_age(passage, reader)
        if found is not None:
            return found
    return None


def _first_age(passage: Notebook, reader: _Reader) -> int | None:
    for at in passage.places_to_read(lone_age.DECADES.keys()):
        free = at not in passage.taken and not lone_age.is_room(passage, at)
        found = reader(passage, at) if free else None
        if found is None:
            continue
        value, first, last = found
        passage.take(first, last)
        if not people.is_of_relative(passage, first):
            passage.observe("age", Status.PRESENT, (first, last), value)
            return first
    return None


def _alone(passage: Passage, at: int) -> tuple[Value, int, int] | None:
    """`A nurse, 41, hurt her back`, where no age is told otherwise."""
    number = passage.number(at)
    last = lone_age.lone_age(passage, number) if number else None
    return (number.low, at, last) if number and last is not None else None


def _age_at(passage: Passage, at: int) -> tuple[Value, int, int] | None:
    number = passage.number(at)
    if number is None or passage.word(at) in {"a", "an"} or _is_apart(passage, number):
        return None
    if lone_age.birth_year(passage, number) is not None:
        return None
    return (
        _counted(passage, number)
        or _named(passage, number)
        or _age_of_kin(passage, number)
    )


def _born(passage: Passage, at: int) -> tuple[Value, int, int] | None:
    """`DOB 3/4/1970`, where the note tells no age."""
    number = passage.number(at)
    year = lone_age.birth_year(passage, number) if number else None
    if number is None or year is None:
        return None
    age = passage.today.year - year
    return Interval(low=age - 1, high=age), number.first, number.last


def _is_apart(passage: Passage, number: Number) -> bool:
    """`14:32 - 67F`, `quick one - 29 yo`: a dash with space around it joins no ages."""
    tokens = passage.tokens
    return any(
        tokens[n].word == "-"
        and tokens[n - 1].end < tokens[n].start
        and tokens[n].end < tokens[n + 1].start
        for n in range(number.first + 1, number.last)
    )


def _counted(passage: Passage, number: Number) -> tuple[Value, int, int] | None:
    """`54-year-old`, `54 yo`, `54M`, `54 year male`, `8 month old`."""
    after = number.last + 1
    if _is_inside_word(passage, number):
        return None
    listed_old = number.low < _GROWN and passage.word(after + 1) == "old"
    if passage.word(after) == "-" and not listed_old:  # `4 - old sciatica`
        after += 1
    word, following = passage.word(after), passage.word(after + 1)
    if following == "-":
        following = passage.word(after + 2)
    named = passage.back_over(number.first - 1, _OF_YEARS)
    aged = passage.word(named) in _PERSONS and word in lone_age.YEARS
    aged |= word in lone_age.YEARS and _opens_with_sex(passage, number, after)
    aged &= number.low >= _GROWN and following in _AGED  # `pt 79 yr, on codeine`
    if aged or word in _OLD or word in people.OLD_AND_SEX:
        return number.low, number.first, after
    if word in lone_age.YEARS and following in _OLD | {
        "o"
    } | people.MALE | people.FEMALE | {"m", "f"}:
        old = following in _OLD | {"o"}
        end = after + (2 if passage.word(after + 1) == "-" else 1)
        return number.low, number.first, end if old else after
    if word in {"month", "months", "mo"} and following in _OLD:
        return round(number.low / _MONTHS, 2), number.first, after + 1
    return _with_sex(passage, number, after)


def _opens_with_sex(passage: Passage, number: Number, after: int) -> bool:
    """`Employee: 41 y, male`, where `LBP, 20 yrs, M` is how long."""
    opens = passage.word(number.first - 1) in _STARTS - {","} | {":"}
    return opens and passage.word(after + 2) in people.MALE | people.FEMALE | {"m", "f"}


def _is_inside_word(passage: Passage, number: Number) -> bool:
    """`f2f`, `T2DM`: letters tight on both sides."""
    tokens = passage.tokens
    before = number.first > 0 and tokens[number.first - 1]
    after = number.last + 1 < len(tokens) and tokens[number.last + 1]
    return bool(
        before and after
        and before.kind == "word" and before.end == tokens[number.first].start
        and after.kind == "word" and after.start == tokens[number.last].end
    )  # fmt: skip


def _with_sex(
    passage: Passage, number: Number, after: int
) -> tuple[Value, int, int] | None:
    """`54M`, `F 67`, `54/M`, `male, 54`; unlike `one male patient`."""
    spelt = passage.tokens[number.first].kind == "word"
    counts = spelt and number.low < _YOUNGEST_BARE
    sexes = frozenset[str]() if counts else people.MALE | people.FEMALE
    after += passage.word(after) in {"rh", "lh"}
    follows = passage.word(after + 1) if passage.word(after) in {"/", ","} else ""
    word = passage.word(after)
    before = passage.words(number.first - 2, number.first)
    near = before[-1:] if before[-1:] not in (["/"], [","], ["of"]) else before[:1]
    led = near and near[0] in sexes | {"m", "f"}
    told = (
        (word in {"m", "f"} and _letter_is_sex(passage, number, after))
        or word in sexes
        or follows in sexes | {"m", "f"}
        or (sexes and _after_adjective(passage, after))
        or (_is_titled(passage, number.first) and _stands_alone(passage, number))
        or (led and not _has_unit(passage, number))
    )
    return (number.low, number.first, number.last) if told else None


def _is_titled(passage: Passage, at: int) -> bool:
    """`Mr Smith 54`, `Mr. Smith 54 lives alone`, `Mr Smith, 54`, and no `MS Contin 30`."""
    title, mark, end = (passage.word(at - back) for back in (3, 2, 1))
    apart = title in _TITLES and (mark == "." or end == ",")
    named = at - 1 not in passage.named_as_treatments
    return named and (apart or mark in {"mr", "mrs", "ms"})


def _letter_is_sex(passage: Passage, number: Number, after: int) -> bool:
    """`1.8 m` is a height and `5 M` a place; ages are whole."""
    whole = number.low == int(number.low) and number.low > 1
    timed = passage.word(number.first - 1) in {"x", "for"}
    owned = passage.word(after + 1) in {"'", "/"} and passage.word(after + 2) == "s"
    return whole and not (timed or owned or _is_height(passage, number, after))


def _is_height(passage: Passage, number: Number, after: int) -> bool:
    """`Fell 3 m off a ladder`, `walks 50 m`."""
    first = max(number.first - 3, passage.sentence_of(number.first).first)
    fell = not _FALLS.isdisjoint(passage.words(first, number.first))
    end, letter = passage.tokens[number.last].end, passage.tokens[after]
    aged = letter.start == end and passage.text[end] in "MF" and number.low >= _GROWN
    return fell or (passage.word(after + 1) in _HEIGHTS and not aged)


def _after_adjective(passage: Passage, after: int) -> bool:
    """`54 white male`, `54 right-handed woman`."""
    return (
        passage.word(passage.past(after, _DESCRIBING, after + 3))
        in people.MALE | people.FEMALE
    )


_WHO_IS = listed("who's whos whose")
_PERSONS = listed("patient pt man woman lady gentleman guy gal male female nurse "
                  "worker fellow chap gent")  # fmt: skip


def _has_unit(passage: Passage, number: Number) -> bool:
    words = passage.words(number.last + 1, number.last + 3)
    units = listed("day days week weeks wk wks month months mo kg lb lbs cm mg / % d w")
    lasting = _LASTING.match(" ".join(passage.words(number.last + 1, number.last + 4)))
    return bool(lasting or units.intersection(words[:1]) or words == ["-", "week"])


def _named(passage: Passage, number: Number) -> tuple[Value, int, int] | None:
    """`aged 54`, `age: 54`, `I'm 54`, `he is 54`."""
    at = passage.back_over(
        number.first - 1,
        {":", "is", "am", "=", "-", "about", "now", "of", "actually", "only", "just"},
    )
    word = passage.word(at)
    several = word == "ages" and passage.word(number.last + 1) in {",", "and", "&"}
    if several:  # `three children, ages 7, 5 and 2`
        return None
    if word in {"age", "aged", "ages"} and passage.word(at - 1) not in {"at", "since"}:
        low = -number.low if _is_negative(passage, number) else number.low
        return low, at, number.last
    led = passage.word(number.first - 1)
    says = word in {"i", "he", "she", "patient", "pt"}
    says = says and led in {"is", "am", "actually"}
    whose = (word == "who" and led in {"is", "now"}) or word in _WHO_IS
    says |= whose and not _PERSONS.isdisjoint(passage.words(at - 2, at))
    grown = number.low >= _GROWN and passage.word(number.last + 1) in {",", "."}
    says |= grown and word in {"patient", "pt"}
    now = word in _STARTS and led == "now"
    now = now and not lone_age.is_of_measure(passage, number.first)
    says |= word in _IS_AGED or (word == "you" and led == "are")
    if (says or now) and _stands_alone(passage, number):
        return number.low, number.first, number.last
    return None


def _age_of_kin(passage: Passage, number: Number) -> tuple[Value, int, int] | None:
    """`My mom is 72`, `my dad, 80,`, `grandmother (86)`, right after who is the patient."""
    kin = passage.kin
    if kin is None or not 0 < number.first - kin.at <= _KIN_NEAR:
        return None
    between = set(passage.words(kin.at + 1, number.first))
    whole = number.low == int(number.low) and 0 < number.low <= lone_age.OLDEST
    if not (between <= _KIN_JOINS and whole) or _has_unit(passage, number):
        return None
    return number.low, number.first, number.last


def _is_negative(passage: Passage, number: Number) -> bool:
    """`age -3`, where the sign touches the number alone; `age - 54` is a dash."""
    at = number.first - 1
    return passage.word(at) == "-" and leads(passage.tokens, at)


def _stands_alone(passage: Passage, number: Number) -> bool:
    after = passage.word(number.last + 1)
    whole = (
        number.low == int(number.low)
        and _YOUNGEST_BARE <= number.low <= lone_age.OLDEST
    )
    said = passage.word(number.first - 1) in _MYSELF
    said = (said or _is_titled(passage, number.first)) and after not in _COUNTED
    return whole and (after in _CLOSING or (said and after.isalpha()))
