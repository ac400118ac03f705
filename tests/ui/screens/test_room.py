"""What is in sight where room is short, and how to get it back."""

import pytest

LONG = (
    "67F back strain 3 weeks, naproxen failed, has taken ibuprofen 400 mg too, works "
    "nights, sleeps badly and would like to know what else there is, saddle numbness"
)


@pytest.mark.parametrize("size", [(60, 20), (80, 24)], ids="{0[0]}x{0[1]}".format)
async def test_emergency_when_room_is_short_leads_what_is_in_sight(app, drive, size):
    async with drive(app, size) as person:
        await person.say(LONG)
        rows = await person.still()

    alert = next(i for i, row in enumerate(rows) if "!! EMERGENCY." in row)
    action = next(i for i, row in enumerate(rows) if "Same-day emergency MRI" in row)
    assert alert < action < len(rows) - 8


async def test_reply_when_a_message_fills_the_room_is_in_sight_below_its_end(
    app, drive
):
    wordy = (
        "back strain 3 weeks, " + "and it is worse on getting up from a chair, " * 12
    )
    async with drive(app, (60, 20)) as person:
        await person.say(f"{wordy}he says")
        rows = await person.still()

    said = next(i for i, row in enumerate(rows) if row.endswith("he says"))
    assert any("Understood:" in row for row in rows[said:])


async def test_emergency_when_all_of_the_turn_fits_stays_below_what_was_typed(
    app, drive
):
    async with drive(app, (140, 45)) as person:
        await person.say("67F back strain, saddle numbness")
        shown = person.shown

    assert "> 67F back strain, saddle numbness" in shown
    assert "!! EMERGENCY." in shown


async def test_source_when_opened_has_its_id_in_its_frame(app, drive):
    async with drive(app) as person:
        await person.say("42M back strain 10 days, flexeril failed")
        app.action_open_reference("ref-a")
        rows = await person.still()

    assert any("╭" in row and "[ref-a]" in row for row in rows)


@pytest.mark.parametrize(
    "size", [(60, 12), (80, 10), (50, 14), (40, 20)], ids="{0[0]}x{0[1]}".format
)
async def test_screen_when_it_is_tiny_still_shows_question_and_box(app, drive, size):
    async with drive(app, size) as person:
        await person.say("42M back strain 10 days, flexeril failed")
        await person.still()
        await person.press(*"xyz")
        shown = person.shown

    assert "1. numbness between the legs" in shown
    assert "xyz" in shown
    assert "NOT YET SCREENED" in shown


@pytest.mark.parametrize(
    "size", [(20, 5), (20, 8), (30, 6), (40, 12), (200, 5)], ids="{0[0]}x{0[1]}".format
)
async def test_screen_when_there_is_hardly_any_shows_what_is_typed(app, drive, size):
    async with drive(app, size) as person:
        await person.say("42M back strain 10 days, flexeril failed")
        await person.still()
        await person.press(*"xyz")
        screened = person.shown
        await person.say("saddle numbness")
        await person.still()
        await person.press(*"abc")
        alarmed = person.shown

    assert "xyz" in screened
    assert "NOT YET SCREENED" in screened
    assert "abc" in alarmed
    assert "EMERGENCY" in alarmed


async def test_emergency_when_the_panel_fills_the_screen_is_named_above_it(app, drive):
    async with drive(app, (80, 24)) as person:
        await person.say("67F back strain, saddle numbness")
        await person.press("f2")
        rows = await person.still()

    assert "Case  Plan  Sources" in "\n".join(rows)
    assert "!! EMERGENCY !!" in rows[0]


async def test_status_when_the_screen_is_narrow_leaves_out_the_reader(app, drive):
    async with drive(app, (40, 12)) as person:
        await person.say("42M back strain 10 days, flexeril failed")
        rows = await person.still()

    assert " NOT YET SCREENED · red flags" in rows
    assert " not reviewed · for clinicians" in rows


async def test_status_when_the_screen_is_made_narrow_takes_no_row_more(app, drive):
    async with drive(app) as person:
        await person.say("42M back strain 10 days, flexeril failed")
        await person.pilot.resize_terminal(40, 12)
        rows = await person.still()

    assert rows[-2] == " not reviewed · for clinicians"
