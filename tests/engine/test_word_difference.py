from chatbot.engine.replay import difference

LONG = "1. Recommend: One oral NSAID, taken regularly for a short set time. Naproxen "


def test_difference_when_a_long_line_has_changed_names_its_words():
    shown = difference(
        f"{LONG}500 mg twice daily for 10 days.\nsame\n",
        f"{LONG}250 mg twice daily for 14 days.\nsame\n",
        "x",
    ).splitlines()

    assert shown[-3:] == [
        f"+{LONG}250 mg twice daily for 14 days.",
        '? "Naproxen 500 mg" is now "Naproxen 250 mg"; "for 10 days." is now '
        '"for 14 days."',
        " same",
    ]


def test_difference_when_lines_are_short_or_other_leaves_them_alone():
    shown = difference("step: a\n" + LONG, "step: b\n" + "wholly else " * 9, "x")

    assert "\n?" not in shown


def test_difference_when_several_lines_have_changed_numbers_them():
    before = f"{LONG}500 mg\n{LONG}of late\n"
    after = f"{LONG}500 g\n{LONG}of old\n"

    shown = difference(before, after, "x").splitlines()

    assert shown[-2:] == [
        '? (line 1) "500 mg" is now "500 g"',
        '? (line 2) "of late" is now "of old"',
    ]
