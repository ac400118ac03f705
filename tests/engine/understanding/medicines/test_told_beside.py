"""What is taken beside a wish, a relative, a doctor's word or a pause."""

import pytest
from fakes import TODAY

from chatbot.engine.understanding import read

STATUS = {
    "husband's on warfarin, takes tylenol": {"acetaminophen": "current"},
    "mother is allergic to penicillin, takes ibuprofen": {"ibuprofen": "current"},
    "here with husband on warfarin": {"warfarin": "current"},
    "lives w/ wife, on warfarin": {"warfarin": "current"},
    "asks about tramadol but takes sertraline": {"sertraline": "current"},
    "pt asks about naproxen but is on warfarin": {"warfarin": "current"},
    "curious about lyrica, already on tramadol": {"tramadol": "current"},
    "can I give tramadol, he takes zoloft?": {"sertraline": "current"},
    "what if he has an ulcer but takes naproxen?": {},
    "stopped flexeril, naproxen 500 bid tried": {
        "cyclobenzaprine": "stopped",
        "naproxen": "unknown",
    },
    "on sertraline so duloxetine out": {
        "sertraline": "current",
        "duloxetine": "not taking",
    },
    "ibuprofen ran out, on tramadol": {"ibuprofen": "stopped", "tramadol": "current"},
    "naproxen 500 bid, tapered off": {"naproxen": "stopped"},
    "warfarin held for colonoscopy, naproxen": {
        "warfarin": "current",
        "naproxen": "unknown",
    },
    "naproxen held for AKI": {"naproxen": "not taking"},
    "stopped his meloxicam bc of creatinine": {"meloxicam": "not taking"},
    "robaxin (started Mon)": {"methocarbamol": "current"},
    "naproxen, pain started 3 weeks ago": {"naproxen": "unknown"},
    "switched him to tylenol from naproxen": {
        "acetaminophen": "current",
        "naproxen": "stopped",
    },
    "told her to stop naproxen, takes tylenol": {
        "naproxen": "stopped",
        "acetaminophen": "current",
    },
    "told to stop smoking, on naproxen": {"naproxen": "current"},
    "cardiologist doesn't want her on NSAIDs": {"nsaid": "not taking"},
    "off naproxen since his GI bleed": {"naproxen": "not taking"},
    "stopped ibuprofen after 3 days, stomach fine": {"ibuprofen": "stopped"},
    "never actually took the naproxen": {"naproxen": "not taking"},
    "self-medicating with naproxen": {"naproxen": "current"},
    "Allergies: penicillin. On naproxen": {"naproxen": "current"},
}


@pytest.mark.parametrize(("text", "expected"), STATUS.items(), ids=STATUS)
def test_read_when_it_is_told_beside_something_else_then_the_status_follows(
    engine, text, expected
):
    reading = read(engine.lexicon, text, None, TODAY)

    assert {t.name: t.status for t in reading.treatments} == expected
