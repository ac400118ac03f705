import json

import pytest


def test_ask_when_covered_answers_with_its_source(call):
    done = call("ask", "is the gel as good as tablets?")

    assert done.code == 0
    assert "[khankhel-2024]" in done.out


@pytest.mark.parametrize("ending", ["", "?", " ? "])
def test_ask_when_the_mark_is_left_out_is_a_question_all_the_same(call, ending):
    done = call("ask", f"what dose of naproxen{ending}")

    assert done.out == call("ask", "what dose of naproxen?").out
    assert "500 mg" in done.out


def test_ask_when_out_of_field_declines_without_sources(call):
    done = call("ask", "best statin for diabetes?")

    assert done.code == 0
    assert done.out.startswith("I have no curated answer to that.")
    assert "[" not in done.out


def test_ask_when_a_case_is_told_says_what_was_understood_first(call):
    done = call("ask", "what dose of naproxen?", "--case", "54M, back pain, CKD3")

    assert done.out.startswith("Understood: age 54 years; sex male; back pain;")
    assert "With kidney disease" in done.out


@pytest.mark.parametrize("case", ["asdf qwer", "what dose of tramadol?"])
def test_ask_when_nothing_of_the_case_is_understood_answers_nothing(call, case):
    done = call("ask", "what dose of naproxen?", "--case", case)

    assert (done.code, done.out) == (3, "")
    assert "Nothing of the case was understood." in done.err


def test_ask_when_the_case_is_an_emergency_says_so_before_the_answer(call):
    done = call("ask", "what dose of naproxen?", "--case", "54M, can't pee, back pain")

    assert "EMERGENCY. Suspect cauda equina syndrome" in done.out
    assert "Do now" in done.out
    assert done.out.index("EMERGENCY") < done.out.index("at most")


def test_ask_when_the_question_itself_tells_an_emergency_says_so(call):
    done = call("ask", "54M, back pain, numb between the legs. can I give naproxen?")

    assert "EMERGENCY. Suspect cauda equina syndrome" in done.out


def test_ask_when_the_plan_is_wanted_prints_it(call):
    done = call("ask", "just tell me", "--case", "54M back pain 2 weeks")

    assert "Plan for" in done.out
    assert "Still open" not in done.out


@pytest.mark.parametrize(
    "question",
    [
        "54M LBP 2 weeks, naproxen failed. What next?",
        "35M, car crash yesterday, midline bony tenderness. What should I do?",
        "She has had back pain for 3 weeks and ibuprofen failed. What now?",
        "54M LBP 2 weeks, naproxen failed. what next",
    ],
)
def test_ask_when_facts_end_in_what_next_then_the_plan_is_given(call, question):
    done = call("ask", question)

    assert done.out.startswith("Understood:")
    assert "Do now" in done.out


def test_ask_when_an_emergency_ends_in_what_next_then_says_what_to_do(call):
    done = call("ask", "54M LBP 2 weeks, numb between the legs. What next?")

    assert "Emergency MRI of the lumbar spine today" in " ".join(done.out.split())


def test_ask_when_facts_end_in_a_question_then_no_plan_stands_before_the_answer(call):
    done = call("ask", "54M LBP 2 weeks. is the gel as good as tablets?")

    assert "Plan for" not in done.out


def test_ask_when_an_answer_is_long_gives_all_of_it(call):
    done = call(
        "ask", "can I give naproxen?", "--case", "54M back pain on apixaban, ckd"
    )

    assert "type more" not in done.out


def test_ask_when_json_is_wanted_gives_the_reply_of_the_protocol(call):
    done = call("ask", "is the gel as good as tablets?", "--json")

    (line,) = done.out.splitlines()
    reply = json.loads(line)
    assert reply["answer"]["status"] == "answered"
    assert reply["cites"][0] == "khankhel-2024"
    assert "case" in reply


def test_ask_when_printed_fits_80_columns_and_obeys_no_codes(call):
    done = call("ask", "is \x1b[31mnaproxen\x1b[0m safe?", "--case", "54M \x1b[2J")

    assert max(map(len, done.out.splitlines())) <= 80
    assert "\x1b" not in done.out


def test_ask_when_only_approved_content_counts_says_what_is_missing(call):
    done = call("ask", "what dose of naproxen?", "--approved-only")

    assert done.out.startswith("I have no curated answer to that.")
    assert "0 of " in done.out


def test_ask_when_the_question_is_not_in_quotes_takes_all_its_words(call):
    quoted = call("ask", "what dose of naproxen?")

    assert call("ask", "what", "dose", "of", "naproxen?").out == quoted.out
    assert "500 mg" in quoted.out
