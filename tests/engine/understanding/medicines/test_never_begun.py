"""What was never tried, a dose that has changed, lists with their reasons, and others' medicines."""

import pytest
from fakes import TODAY
from said import status_of

from chatbot.engine.understanding import read

NEVER = [
    "gabapentin was never tried", "gabapentin never tried", "hasn't tried gabapentin yet",
    "gabapentin not started", "gabapentin not yet started", "gabapentin has not been started",
    "gabapentin hasn't been tried", "gabapentin has never been tried", "gabapentin untried",
    "gabapentin yet to be tried", "was never given gabapentin", "didn't start the gabapentin",
    "rx for gabapentin not picked up", "gabapentin never prescribed", "haven't tried gabapentin",
    "naproxen tried, gabapentin never", "no insurance for gabapentin", "no money for gabapentin",
]  # fmt: skip
NOT_NEVER = {
    "gabapentin never helped": "unknown",
    "gabapentin hasn't worked yet": "unknown",
    "gabapentin was tried": "unknown",
    "gabapentin not tried at full dose": "unknown",
    "started gabapentin, hasn't started working": "current",
    "never stopped gabapentin": "current",
    "naproxen tried, gabapentin helps": "current",
    "on gabapentin, not tried anything else": "current",
    "yet to start gabapentin": "planned",
    "on the waitlist for gabapentin": "planned",
}
CHANGED = {
    "cymbalta 60, now 90": 90, "cymbalta 60, now on 90": 90, "gabapentin 300, up to 600 now": 600,
    "gabapentin 300 tid, increased to 600 tid": 600, "gabapentin 300 titrated to 900": 900,
    "pregabalin 150 cut down to 75": 75, "oxycodone 10 cut down to 5": 5, "gabapentin 300 then 600 then 900": 900,
    "was on gabapentin 300, up to 900 now": 900, "gabapentin increased from 300 to 600": 600,
    "nortriptyline 10 then bumped to 25": 25, "meloxicam 7.5, now 15": 15, "prednisone 40 down to 20": 20,
    "naproxen 250, upped to 500": 500, "gabapentin 300, taking 600 now": 600, "prednisone 40 tapered to 10": 10,
}  # fmt: skip
UNCHANGED = {
    "cymbalta 60 up from 30": 60, "cymbalta 60 (was 30)": 60, "cymbalta 60, now 90 kg": 60,
    "cymbalta 60, now 54": 60, "gabapentin 300, now 3 weeks": 300, "naproxen 500, up to 2 a day": 500,
    "oxycodone 5, up to 3 times a day": 5, "gabapentin 300, pain now 8/10": 300, "oxycodone 10, pain up to 8 now": 10,
    "cymbalta 60, plan to go to 90": 60, "gabapentin 300, 42M": 300, "tramadol 50, now 2 at a time": 50,
}  # fmt: skip
LISTED = {
    "Stopped: naproxen (AKI), tramadol": "naproxen not taking, tramadol stopped",
    "D/C'd: naproxen (ulcer), baclofen": "naproxen not taking, baclofen stopped",
    "Held: metformin (AKI), lisinopril (AKI), naproxen": "metformin not taking, lisinopril stopped, naproxen stopped",
    "Stopped this admission: naproxen (AKI), tramadol": "naproxen not taking, tramadol stopped",
    "Medications stopped: naproxen (AKI), tramadol (confusion)": "naproxen not taking, tramadol stopped",
    "STOP: naproxen (CKD), ibuprofen. START: paracetamol 1 g qds": "naproxen not taking, ibuprofen stopped, acetaminophen planned",
    "Stopped: tramadol (nausea), gabapentin": "tramadol stopped, gabapentin stopped",
    "Avoid: NSAIDs (CKD), tramadol": "nsaid not taking, tramadol not taking",
    "Current: metformin (DM), naproxen": "metformin current, naproxen current",
    "Past: tramadol (ulcer), codeine": "tramadol past, codeine past",
    "Tried: naproxen (gastritis), heat": "naproxen unknown, heat unknown",
    "stopped naproxen (AKI), takes tramadol": "naproxen not taking, tramadol current",
    "Stopped: naproxen (AKI). On tramadol": "naproxen not taking, tramadol current",
    "stopped naproxen (AKI), tramadol 50 tid helps": "naproxen not taking, tramadol current",
    "Avoid: NSAIDs (CKD), tramadol (SSRI)": "nsaid not taking, tramadol not taking, ssri unknown",
    "naproxen stopped (AKI), tramadol 50 tid": "naproxen not taking, tramadol unknown",
}
OF_OTHERS = [
    "her husband's tramadol helped him", "dad was on oxy", "her mother takes gabapentin",
    "his wife is on tramadol", "wife's gabapentin worked for her", "my brother took naproxen and it helped him",
    "mother was prescribed pregabalin", "her sister was on opioids for years", "friend takes flexeril",
    "his dad was addicted to oxycodone",
]  # fmt: skip
OWN = [
    "took her husband's tramadol and it helped", "borrowed wife's tramadol, helped", "took his wife's tramadol, no relief",
    "has been taking her mother's tramadol", "used a friend's tramadol", "wife gave him tramadol, helped",
    "mother says he takes tramadol", "wife says he is on tramadol", "lives with wife, on tramadol",
    "here with his wife on tramadol", "dad had cancer, he takes tramadol", "my mom is 72, back pain, was on tramadol",
]  # fmt: skip


def told(engine, text):
    return read(engine.lexicon, text, None, TODAY).treatments


@pytest.mark.parametrize("text", NEVER)
def test_read_when_it_was_never_begun_then_it_is_not_taken(engine, text):
    assert {t.name: t.status for t in told(engine, text)}["gabapentin"] == "not taking"


@pytest.mark.parametrize(("text", "status"), NOT_NEVER.items())
def test_read_when_something_else_was_never_so_then_the_status_is_told(
    engine, text, status
):
    assert {t.name: t.status for t in told(engine, text)}["gabapentin"] == status


@pytest.mark.parametrize(("text", "dose"), [*CHANGED.items(), *UNCHANGED.items()])
def test_read_when_a_dose_has_changed_then_the_one_of_now_counts(engine, text, dose):
    assert [t.dose for t in told(engine, text)] == [dose]


@pytest.mark.parametrize(("text", "expected"), LISTED.items())
def test_read_when_reasons_stand_in_a_list_then_its_heading_holds(
    engine, text, expected
):
    assert [f"{t.name} {t.status}" for t in told(engine, text)] == expected.split(", ")


@pytest.mark.parametrize("text", OF_OTHERS)
def test_read_when_somebody_else_takes_it_then_it_is_not_the_patients(engine, text):
    assert told(engine, text) == ()
    assert status_of(engine, "opioid_use_disorder", text) in {None, "family"}


@pytest.mark.parametrize("text", OWN)
def test_read_when_the_patient_takes_it_then_it_is_told(engine, text):
    assert [t.name for t in told(engine, text)] == ["tramadol"]


@pytest.mark.parametrize(
    "text",
    [
        "naltrexone for alcohol", "on naltrexone for alcohol", "takes acamprosate for alcohol", "antabuse for alcohol",
        "vivitrol for alcohol", "gabapentin for alcohol cravings", "topiramate for alcohol",
    ],
)  # fmt: skip
def test_read_when_a_medicine_is_taken_against_drinking_then_no_drinking_is_told(
    engine, text
):
    assert "alcohol" not in {t.name for t in told(engine, text)}
    assert status_of(engine, "alcohol_use", text) is None


@pytest.mark.parametrize(
    "text",
    [
        "26F LBP 6 wks postpartum, vaginal delivery with epidural", "had epidural for delivery, LBP",
        "epidural during labour 2 wks ago, LBP", "epidural at delivery 5 days ago, back pain", "epidural for birth, LBP",
        "c-section under epidural, LBP since",
    ],
)  # fmt: skip
def test_read_when_an_epidural_was_for_a_birth_then_it_treated_no_back(engine, text):
    assert read(engine.lexicon, text, None, TODAY).treatments == ()


@pytest.mark.parametrize(
    "text",
    [
        "LBP, delivered 6 wks ago, epidural no help",
        "ESI 2 wks ago no help",
        "epidural steroid injection helped",
    ],
)
def test_read_when_an_epidural_was_for_the_back_then_it_was_tried(engine, text):
    names = [t.name for t in read(engine.lexicon, text, None, TODAY).treatments]

    assert names == ["epidural-injection"]


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("not keen on warfarin but takes it", "current"),
        ("refused warfarin at first but takes it now", "current"),
        ("did not want warfarin but is on it", "current"),
        ("does not take more than two warfarin a day", "current"),
        ("doesn't take warfarin as prescribed", "current"),
        ("does not take warfarin any more", "not taking"),
        ("refused warfarin but does yoga", "not taking"),
    ],
)
def test_read_when_it_is_taken_all_the_same_then_the_no_is_not_of_it(
    engine, said, status
):
    reading = read(engine.lexicon, f"54M back pain 3 weeks, {said}", None, TODAY)

    assert {t.name: t.status for t in reading.treatments}["warfarin"] == status
