import pytest
from fakes import TODAY

from chatbot.engine.consult import reply, start
from chatbot.engine.wording import Speaker, as_plain
from chatbot.model.consult import Input

OPENING = (
    "42M back strain 10 days, failed flexeril, heat, ibuprofen 800 and voltaren gel, "
    "no leg symptoms"
)


def said(engine, *texts, reader="clinician"):
    consult, events = start(engine, TODAY, reader)
    for text in texts:
        consult, events = reply(engine, consult, Input(text=text, on=TODAY))
    return consult, Speaker(engine.content).say(consult, events)


def numbered(blocks):
    return [b for b in blocks if b.number is not None and b.kind == "item"]


def test_plan_when_long_opens_with_five_lines_at_most_and_names_the_rest(engine):
    consult, blocks = said(engine, OPENING, "just tell me")

    shown = numbered(blocks)
    folded = [b.text for b in blocks if b.kind == "item" and b.number is None]
    assert len(shown) <= 5
    for number, line in enumerate(consult.plan.lines, 1):
        opened = number in {b.number for b in shown}
        assert opened or any(f"{number} " in text for text in folded)
        assert not opened or line.id in {b.line for b in shown}


def test_plan_when_more_is_asked_shows_every_line_and_its_sources(engine):
    consult, blocks = said(engine, OPENING, "just tell me", "more")

    assert [b.line for b in numbered(blocks)] == [x.id for x in consult.plan.lines]
    assert any(b.kind == "source" for b in blocks)


def test_line_when_short_has_a_source_for_each_of_its_grounds(engine):
    consult, blocks = said(engine, OPENING, "just tell me")

    lines = {line.id: line for line in consult.plan.lines}
    for block in numbered(blocks):
        for name in lines[block.line].statements:
            statement = engine.content.statements[name]
            assert {*statement.references} & {*block.cites}, (block.line, name)


def test_order_when_short_has_the_source_of_its_dose(engine):
    _, blocks = said(engine, OPENING, "just tell me")

    (order,) = (b for b in numbered(blocks) if b.line == "one-oral-nsaid")
    assert "naproxen-label" in order.cites


def test_more_when_an_answer_came_last_goes_on_with_the_answer(engine):
    _, blocks = said(engine, OPENING, "just tell me", "does he need an MRI?", "more")

    assert "Also in the plan" not in as_plain(blocks)
    assert "Medication now" not in as_plain(blocks)


def test_patient_when_shown_a_plan_sees_all_plain_lines(engine):
    consult, blocks = said(engine, OPENING, "just tell me", reader="patient")

    assert len(numbered(blocks)) == sum(x.plain is not None for x in consult.plan.lines)


def test_change_when_shown_names_lines_in_words(engine):
    answers = ["none", "none", "none", "none", "none", "4", "pain goes to the foot now"]
    _, blocks = said(engine, OPENING, *answers)

    text = as_plain(blocks)
    assert "No gabapentin or pregabalin" in text
    assert "gabapentinoid-radicular" not in text


@pytest.mark.parametrize("text", ["he cannot pee", "foot drop since today"])
def test_emergency_when_raised_is_named_once_with_what_to_do(engine, text):
    _, blocks = said(engine, OPENING, text)

    assert [b.kind for b in blocks].count("alert") == 1
    assert any("today" in b.text for b in numbered(blocks))


CLOSED = ("none", "none", "none", "none", "none", "5")


def opened_ids(blocks):
    return {b.line for b in numbered(blocks)}


def test_plan_when_a_red_flag_asks_for_a_review_opens_with_it(engine):
    opening = "48M low back pain 7 weeks, naproxen and cyclobenzaprine failed, no leg symptoms"
    _, blocks = said(engine, opening, *CLOSED)

    assert "rethink-after-month" in opened_ids(blocks)


def test_plan_when_a_drug_taken_is_to_be_reviewed_opens_with_it(engine):
    opening = (
        "60F low back pain 3 years, on duloxetine 60 without benefit, no leg symptoms"
    )
    _, blocks = said(engine, opening, "just tell me")

    assert "end-duloxetine" in opened_ids(blocks)


def test_plan_when_an_opioid_is_opened_with_shows_its_safeguards_too(engine):
    opening = "80M, back strain 10 days, 9/10 and disabling, failed naproxen, eGFR 22"
    for opened in (opening, f"{opening} failed ibuprofen, no leg symptoms"):
        _, blocks = said(engine, opened, "just tell me")
        ids = opened_ids(blocks)
        assert ("opioid-rescue" in ids) == ("opioid-safeguards" in ids)


def test_change_when_many_lines_differ_counts_what_does_not_fit(engine):
    opening = "45M back strain 2 weeks, acetaminophen no help, no leg symptoms"
    _, blocks = said(engine, opening, *CLOSED, "correction: it has been 5 months")
    text = as_plain(blocks)

    assert "; and " in text
    assert "...." not in text


def test_group_when_one_is_left_asks_for_that_one(engine):
    opening = "84F back strain 10 days, no leg symptoms, tylenol no help"
    _, blocks = said(engine, opening, "none", "none", "none")
    question = next(b for b in blocks if b.kind == "question")

    assert question.text == engine.content.dialog.findings["minor_trauma"].ask
    assert not [b for b in blocks if b.kind == "option"]


@pytest.mark.parametrize(("text", "known"), [("yes", "present"), ("no", "absent")])
def test_group_when_one_is_left_takes_yes_and_no(engine, text, known):
    opening = "84F back strain 10 days, no leg symptoms, tylenol no help"
    consult, _ = said(engine, opening, "none", "none", "none", text)

    assert consult.case.observations["minor_trauma"].status == known


def test_emergency_when_two_signs_raise_it_is_one_alert_that_names_them(engine):
    _, blocks = said(
        engine, "38F back pain 4 days, numb between the legs, leaking urine"
    )
    alerts = [b.text for b in blocks if b.kind == "alert"]

    assert len(alerts) == 1
    assert "numbness between the legs" in alerts[0]
    assert "urine" in alerts[0]


def test_emergency_when_in_withdrawal_does_not_speak_of_suicide(engine):
    _, blocks = said(engine, "52F back pain 2 years, out of oxycodone, in withdrawal")
    alerts = " ".join(b.text for b in blocks if b.kind == "alert")

    assert "withdrawal" in alerts
    assert "suicide" not in alerts


def test_emergency_when_raised_again_says_again_what_to_do(engine):
    _, blocks = said(engine, OPENING, "fever", "sorry, no fever", "yes", "fever")

    assert "infection-workup" in opened_ids(blocks)


def test_visit_when_an_emergency_stands_says_so(engine):
    _, blocks = said(engine, OPENING, "he cannot pee", "/visit 2026-12-02")

    assert "The emergency stands" in as_plain(blocks)


def test_number_when_nothing_is_asked_says_how_to_name_it(engine):
    opening = "69M LBP 2 weeks, heat no help, no leg symptoms, eGFR 80"
    _, blocks = said(engine, opening, *CLOSED, "62")

    assert "Say what it is, such as eGFR 62" in as_plain(blocks)


def test_case_when_shown_names_no_list_that_is_closed(engine):
    _, blocks = said(engine, OPENING, "case")

    assert "list of what was tried" not in as_plain(blocks)


def test_treatment_when_told_is_called_by_its_name(engine):
    _, blocks = said(engine, OPENING)

    assert "diclofenac 1% gel (failed)" in as_plain(blocks)


def test_what_if_when_nothing_changes_in_an_emergency_says_it_still_is_one(engine):
    _, blocks = said(engine, OPENING, "he cannot pee", "what if he is 50?")

    assert "That would still be an emergency" in as_plain(blocks)


def test_patient_when_the_pain_is_old_is_not_told_that_it_is_soon_over(engine):
    opening = "61M chronic LBP for 8 years, oxycodone 10 qid gives no relief"
    _, blocks = said(engine, opening, "just tell me", reader="patient")
    text = as_plain(blocks)

    assert "within weeks" not in text
    assert "Keep moving" in text
    assert "all at once" in text


@pytest.mark.parametrize(
    "opening",
    ["29F, 24 weeks pregnant, low back pain 10 days", "14 year old boy, back pain"],
)
def test_scope_when_there_are_no_orders_still_asks_for_the_gravest_signs(
    engine, opening
):
    consult, _ = said(engine, opening)
    after, _ = said(engine, opening, "2")

    assert "saddle_numbness" in consult.prompt.findings
    assert after.plan.urgency == "emergency"


def test_scope_when_it_is_not_the_back_asks_for_no_signs_of_it(engine):
    consult, _ = said(engine, "52M knee pain for 3 weeks after a twist")

    assert consult.prompt is None


def test_plan_when_it_has_no_line_has_no_heading_for_them(engine):
    consult, blocks = said(
        engine, "30F back strain 1 week, might be pregnant", "just tell me"
    )

    assert not consult.plan.lines
    assert not [b for b in blocks if b.kind == "heading"]
    assert any("the patient may be pregnant" in b.text for b in blocks)
    assert not any("why 1" in b.text for b in blocks)


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ("30F back strain 1 week, might be pregnant", "the patient may be pregnant"),
        ("30F back strain 1 week, 20 weeks pregnant", "the patient is pregnant"),
        ("17M back strain 1 week", "the patient is under 18"),
        ("52M knee pain for 3 weeks after a twist", "the complaint is not the back"),
    ],
)
def test_scope_says_in_whole_words_why_no_orders_are_given(engine, told, why):
    consult, _ = said(engine, told)

    assert consult.plan.scope.startswith(why)
