"""`Since yesterday, getting worse` begins no later visit."""

from fakes import TODAY, talk


def test_since_when_it_opens_a_text_then_no_visit_is_begun(engine):
    opening = "29M, acute on chronic LBP, 4 days, pain to the foot, cant lift big toe"
    consult, _ = talk(engine, opening, "since yesterday, getting worse")

    assert consult.today == TODAY
