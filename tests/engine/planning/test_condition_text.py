import pytest
from fakes import make_case, make_observation, make_treatment

from chatbot.engine.planning.condition_text import parse
from chatbot.engine.planning.conditions import FormError, Names
from chatbot.model.case import Interval, Status


@pytest.fixture(scope="module")
def names(mini):
    return Names.of(mini.content)


def told(**values):
    found = {}
    for name, value in values.items():
        status = value if isinstance(value, Status) else Status.PRESENT
        known = True if isinstance(value, Status) else value
        found[name] = make_observation(name, status, known)
    return make_case(observations=found)


@pytest.mark.parametrize(
    ("text", "case", "expected"),
    [
        pytest.param("fever", told(), None, id="nothing said is unknown"),
        pytest.param("fever", told(fever=True), True, id="present"),
        pytest.param("fever", told(fever=Status.ABSENT), False, id="absent"),
        pytest.param("fever", told(fever=Status.POSSIBLE), None, id="possible"),
        pytest.param("fever", told(fever=Status.PAST), False, id="past does not count"),
        pytest.param("peptic_ulcer", told(peptic_ulcer=Status.PAST), True, id="past counts"),
        pytest.param("fever", told(fever=Status.FAMILY), None, id="family"),
        pytest.param("not fever", told(), None, id="not unknown"),
        pytest.param("fever and ckd", told(ckd=Status.ABSENT), False, id="and false"),
        pytest.param("fever or ckd", told(ckd=True), True, id="or true"),
        pytest.param("fever or ckd", told(ckd=Status.ABSENT), None, id="or unknown"),
        pytest.param("age < 65", told(age=42.0), True, id="below"),
        pytest.param("age < 65", told(age=Interval(low=50, high=59)), True, id="interval"),
        pytest.param("age < 55", told(age=Interval(low=50, high=59)), None, id="straddles"),
        pytest.param("duration > 12 weeks", told(duration=85.0), True, id="weeks"),
        pytest.param("sex is female", told(sex="female"), True, id="choice"),
        pytest.param("sex is not female", told(sex="male"), True, id="not choice"),
        pytest.param("known egfr", told(), False, id="known is never unknown"),
        pytest.param("known peptic_ulcer", told(peptic_ulcer=Status.PAST), True, id="past is known"),
        pytest.param("known fever", told(fever=Status.POSSIBLE), False, id="possible is not"),
        pytest.param("at least 2 of (fever, ckd, leg_pain)", told(fever=True, ckd=True), True, id="two"),
        pytest.param("at least 2 of (fever, ckd, leg_pain)", told(fever=True), None, id="maybe"),
        pytest.param(
            "at least 2 of (fever, ckd)", told(fever=Status.ABSENT), False, id="too few"
        ),
        pytest.param("any emergency red flag", told(bladder_change=True), True, id="flag"),
        pytest.param("radicular", told(leg_pain_below_knee=True), True, id="derived"),
        pytest.param("always", told(), True, id="always"),
    ],
)  # fmt: skip
def test_verdict_when_three_valued(mini, text, case, expected):
    assert mini.planner.verdict(text, case).truth is expected


@pytest.mark.parametrize(
    ("text", "status", "response", "expected"),
    [
        ("taking ibuprofen", "current", "unknown", True),
        ("taking nsaid", "current", "unknown", True),
        ("taking ibuprofen", "stopped", "unknown", False),
        ("taking ibuprofen", "unknown", "none", None),
        ("tried nsaid", "past", "unknown", True),
        ("failed ibuprofen", "past", "none", True),
        ("failed ibuprofen", "past", "helped", False),
        ("failed ibuprofen", "past", "unknown", None),
        ("taking naproxen", "current", "unknown", None),
    ],
)
def test_verdict_when_about_treatments(mini, text, status, response, expected):
    taken = make_treatment(
        "ibuprofen", drug_class="oral-nsaid", status=status, response=response
    )
    case = make_case(treatments={"ibuprofen": taken})

    assert mini.planner.verdict(text, case).truth is expected


def test_verdict_when_unknown_names_what_would_decide(mini):
    verdict = mini.planner.verdict("fever or ckd", told())

    assert verdict.unknown == {"fever", "ckd"}


def test_verdict_when_true_names_what_it_rests_on(mini):
    assert mini.planner.verdict("fever or ckd", told(ckd=True)).because == {"ckd"}


def test_condition_when_cautious_counts_what_is_possible(mini):
    facts = mini.planner.facts(told(fever=Status.POSSIBLE))

    assert facts.judge(mini.planner.condition("fever"), cautious=True).truth is True


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "the condition is empty."),
        ("fevr", 'no finding is called "fevr".'),
        ("fever and", "a finding is missing at the end."),
        ("(fever", '")" is missing before the end.'),
        ("fever ckd", '"ckd" is not expected there.'),
        ("age", "age is a number."),
        ("fever < 3", "fever is no number."),
        ("age < old", '"old" is no number.'),
        ("sex is banana", 'sex has no choice "banana".'),
        ("taking bananas", 'no drug, class or measure is called "bananas".'),
        ("any big red flag", 'no urgency is called "big".'),
        ("duration > 3 moons", '"moons" is no length of time.'),
    ],
)
def test_parse_when_wrong_says_what(names, text, what):
    with pytest.raises(FormError) as error:
        parse(text, names)

    assert error.value.what == what
