import pytest

from chatbot.engine.answering.reading.aspect import aspects_of


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("does hydrocodone stop you up", False),
        ("can gabapentin stop you breathing", False),
        ("do opioids stop working", False),
        ("will naproxen stop aspirin working", False),
        ("can he just stop gabapentin", True),
        ("how do i stop duloxetine", True),
        ("can my patient stop amitriptyline", True),
        ("when should patients stop flexeril", True),
        ("how can i stop my back pain", False),
        ("how do i stop the pain pills", True),
    ],
)
def test_aspects_when_a_medicine_stops_something_then_is_not_itself_stopped(
    question, expected
):
    assert ("stopping" in aspects_of(tuple(question.split()))) is expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("how long before naproxen works", False),
        ("how long does it take for duloxetine to work", False),
        ("how long till flexeril kicks in", False),
        ("how long for ibuprofen to take effect", False),
        ("how long can he take naproxen", True),
        ("how long is a course of prednisone", True),
        ("how many days of tramadol", True),
    ],
)
def test_aspects_when_it_is_till_a_medicine_works_then_no_course_is_asked(
    question, expected
):
    assert ("duration" in aspects_of(tuple(question.split()))) is expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("how often do scans of older people show changes", False),
        ("how often does it come back", False),
        ("how often do i give naproxen", True),
        ("how do i ramp up gabapentin", True),
    ],
)
def test_aspects_when_it_is_how_often_something_happens_then_no_dose_is_asked(
    question, expected
):
    assert ("dose" in aspects_of(tuple(question.split()))) is expected


def test_aspects_when_a_filler_stands_between_then_the_meaning_is_asked():
    assert "meaning" in aspects_of(("what", "actually", "is", "a", "strain"))


@pytest.mark.parametrize(
    "question", ["celebrex 200 once or twice", "lidocaine plaster 12 on 12 off"]
)
def test_aspects_when_it_is_asked_how_often_then_is_a_dose(question):
    assert "dose" in aspects_of(tuple(question.split()))


@pytest.mark.parametrize(
    ("question", "aspect", "expected"),
    [
        ("how many days of toradol max", "maximum", False),
        ("maximum duration of a relaxant", "duration", True),
        ("how many mg of toradol max", "maximum", True),
        ("how much better is naproxen than placebo", "dose", False),
        ("how much does a relaxant help", "dose", False),
        ("how much naproxen does he take", "dose", True),
        ("any point in a 5 day course of diazepam", "duration", False),
        ("how long is the course of diazepam", "duration", True),
        ("need an ekg on nortriptyline", "monitoring", True),
    ],
    ids=str,
)
def test_aspects_when_a_most_or_a_much_is_asked_then_is_of_what_is_named(
    question, aspect, expected
):
    assert (aspect in aspects_of(tuple(question.split()))) is expected


@pytest.mark.parametrize(
    ("question", "worn"),
    [
        ("how long does a lidocaine patch stay on", True),
        ("how many hours can she leave the patch on", True),
        ("patch on the back how many hrs on", True),
        ("how long to try a capsaicin patch", False),
        ("how long can he stay on naproxen", False),
    ],
)
def test_aspects_when_it_is_how_long_a_patch_is_worn_then_is_a_dose(question, worn):
    found = aspects_of(tuple(question.split()))

    assert ("dose" in found) is worn
    assert ("duration" in found) is not worn


@pytest.mark.parametrize(
    ("question", "aspect"),
    [
        ("tizanidine precautions", "harm"),
        ("what should i warn her about with gabapentin", "harm"),
        ("who shouldnt have flexeril", "barred"),
    ],
)
def test_aspects_when_it_is_whom_it_may_hurt_then_is_a_harm_or_a_bar(question, aspect):
    assert aspect in aspects_of(tuple(question.split()))


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("how long is tramadol in your system", False),
        ("how long until naproxen is out of the body", False),
        ("how long can he be on tramadol", True),
    ],
)
def test_aspects_when_it_is_asked_how_long_it_stays_then_not_how_long_it_is_taken(
    question, expected
):
    assert ("duration" in aspects_of(tuple(question.split()))) is expected
