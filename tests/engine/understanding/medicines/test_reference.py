"""What a later clause or sentence says of treatments that it does not name."""

import pytest
from fakes import TODAY

from chatbot.engine.understanding import read

IT = {
    "His GP put him on gabapentin. He took it for three weeks. It made him so dizzy he had to stop.": {"gabapentin": ("stopped", "adverse")},
    "Was given ketorolac. No relief.": {"ketorolac": ("unknown", "none")},
    "Tried tramadol. The only side effect was a bit of drowsiness.": {"tramadol": ("unknown", "adverse")},
    "Took naproxen. Within two days the pain was gone.": {"naproxen": ("unknown", "helped")},
    "Had acupuncture. He reported a reduction in pain after the fifth visit.": {"acupuncture": ("unknown", "helped")},
    "Sent to PT. He went for six weeks but the pain didn't change.": {"physical-therapy": ("unknown", "none")},
    "Prescribed baclofen. He quit after a week because it made him sleepy.": {"baclofen": ("stopped", "adverse")},
    "Naproxen 500 bid. It didn't help so he was given tramadol.": {"naproxen": ("unknown", "none"), "tramadol": ("unknown", "unknown")},
}  # fmt: skip
KINDS = {
    "Had ESIs. The shots wore off after 2 months.": {"epidural-injection": "partial"},
    "Tried naproxen and PT. MRI showed a bulge. The pills did nothing.": {"naproxen": "none", "physical-therapy": "unknown"},
    "Tried naproxen and PT. MRI showed a bulge. The sessions helped.": {"naproxen": "unknown", "physical-therapy": "helped"},
    "Tried PT, then an ESI. Neither touched it.": {"physical-therapy": "none", "epidural-injection": "none"},
    "Takes naproxen and tramadol. All of the medication made him a zombie.": {"naproxen": "adverse", "tramadol": "adverse"},
    "Tried naproxen and tramadol. It made him dizzy.": {"naproxen": "unknown", "tramadol": "adverse"},
    "Naproxen and heat helped but he is still in pain.": {"naproxen": "partial", "heat": "partial"},
    "Despite PT and massage, no better. He did not want to take pharmaceuticals.": {"physical-therapy": "none", "massage": "none"},
    "Acupuncture was begun. The first treatment cleared the pain for 4 days.": {"acupuncture": "partial"},
}  # fmt: skip
OF_ELSE = {
    "Tried heat. Sitting makes it worse.": "unknown",
    "On gabapentin. MRI showed a bulge. It has not changed.": "unknown",
    "Took naproxen. His wife said she felt dizzy.": "unknown",
    "Tried stretching, thinking this would help.": "unknown",
    "Tried acupuncture, hoping that it would bring some relief.": "unknown",
    "Tried PT and anything else linked to orthopedic relief.": "unknown",
}
ORDERED = {
    "Advised ibuprofen. It helped.": ("unknown", "helped"),
    "Referred to physical therapy. She attended for 6 weeks without benefit.": ("unknown", "none"),
    "His doctor suggests gabapentin. It helps nerve pain.": ("planned", "unknown"),
    "They want him on gabapentin. It makes him dizzy.": ("planned", "adverse"),
    "Was offered gabapentin. It would help, they said.": ("planned", "unknown"),
    "Was offered gabapentin. He didn't take it.": ("not taking", "unknown"),
    "Waiting for the tramadol to kick in": ("current", "unknown"),
}  # fmt: skip


def heard(engine, text):
    return read(engine.lexicon, f"LBP. {text}", None, TODAY)


@pytest.mark.parametrize(("text", "expected"), IT.items(), ids=IT)
def test_read_when_a_later_clause_tells_of_it_then_it_is_of_the_treatment(
    engine, text, expected
):
    found = heard(engine, text).treatments

    assert {t.name: (t.status, t.response) for t in found} == expected


@pytest.mark.parametrize(("text", "expected"), KINDS.items(), ids=KINDS)
def test_read_when_a_word_for_their_kind_is_used_then_it_is_of_those(
    engine, text, expected
):
    assert {t.name: t.response for t in heard(engine, text).treatments} == expected


@pytest.mark.parametrize(("text", "response"), OF_ELSE.items(), ids=OF_ELSE)
def test_read_when_it_is_of_something_else_or_hoped_then_no_outcome(
    engine, text, response
):
    assert {t.response for t in heard(engine, text).treatments} == {response}


@pytest.mark.parametrize(("text", "expected"), ORDERED.items(), ids=ORDERED)
def test_read_when_it_was_only_ordered_then_taken_where_that_is_told(
    engine, text, expected
):
    (found,) = heard(engine, text).treatments

    assert (found.status, found.response) == expected


def test_read_when_it_is_told_how_long_it_was_taken_then_so_many_days(engine):
    (found,) = heard(engine, "Put on gabapentin. Took it for three weeks.").treatments

    assert found.days == 21


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No massage, no acupuncture relieved it.", {"massage": "none", "acupuncture": "none"}),
        ("Did all he could to avoid surgery, including physio and ESI.", {"physical-therapy": "unknown", "epidural-injection": "unknown"}),
        ("Ibuprofen helped but not completely.", {"ibuprofen": "partial"}),
        ("Ibuprofen 800 tid, still can't work.", {"ibuprofen": "none"}),
    ],
)  # fmt: skip
def test_read_when_tried_in_vain_then_it_was_tried(engine, text, expected):
    tried = [t for t in heard(engine, text).treatments if t.status != "not taking"]

    assert {t.name: t.response for t in tried} == expected
