"""Words of a finding that say something else tell nothing of it; the finding itself is kept."""

import pytest
from fakes import TODAY

from chatbot.engine.understanding import read

NOTHING = [
    ("her kidney function has been falling", "falls"),
    ("haemoglobin is falling", "falls"),
    ("falls asleep at once", "falls"),
    ("she must not drink alcohol", "alcohol_use"),
    ("told him not to drink alcohol", "alcohol_use"),
    ("tylenol 650 prn pain or fever", "fever"),
    ("oxycodone 5 q6h prn severe pain", "disabling_pain"),
    ("oxycodone 5 q6h prn moderate to severe pain", "disabling_pain"),
    ("oxycodone 5 as needed for severe pain", "disabling_pain"),
    ("getting an ESI next week", "spinal_procedure"),
    ("was seen in Accident & Emergency", "major_trauma"),
    ("sharp pain on lifting a crate out of the trunk", "thoracic_pain"),
    ("epidural due in 2 weeks", "spinal_procedure"),
    ("is getting an epidural on Friday", "spinal_procedure"),
    ("slept with the pad on it", "cardiovascular_disease"),
    ("two ribs and a collapsed lung in 2010", "shock"),
    ("one of the vertebrae has collapsed", "shock"),
    ("collapsed the last two vertebrae in 1989", "shock"),
    ("bending sends a shock through the back", "shock"),
    ("felt like somebody kicked me in the back", "major_trauma"),
    ("as if boiling oil were poured into my leg", "recent_infection"),
    ("the doctor injected my spine", "iv_drug_use"),
    ("got injected at the clinic", "iv_drug_use"),
    ("given pregabalin, a drug used for epilepsy", "seizure_disorder"),
    ("no nerve injury", "minor_trauma"),
    ("was told there is no spinal injury", "major_trauma"),
    ("read that breast cancer often goes to the spine", "cancer_history"),
    ("when cancer spreads it is felt in the bones", "cancer_history"),
    ("woke with the bed wet from sweat", "bladder_change"),
]
KEPT = [
    ("takes tylenol prn, fever since Monday", "fever", True),
    ("severe pain, oxycodone 5 prn", "disabling_pain", True),
    ("keeps falling", "falls", True),
    ("does not drink alcohol", "alcohol_use", False),
    ("got an ESI last week", "spinal_procedure", True),
    ("collapsed at home, BP 70/40", "shock", True),
    ("found the bed wet again", "bladder_change", True),
    ("last injected 2 days ago", "iv_drug_use", True),
    ("takes keppra for epilepsy", "seizure_disorder", True),
    ("it began when her cancer came back", "cancer_history", True),
    ("no injury", "minor_trauma", False),
    ("had an epidural last week, next day a fever", "spinal_procedure", True),
]


def told(engine, text):
    reading = read(engine.lexicon, f"54F LBP 3 weeks, {text}", None, TODAY)
    return {o.finding: o.value for o in reading.observations}


@pytest.mark.parametrize(("text", "finding"), NOTHING)
def test_read_when_the_words_mean_something_else_then_nothing_is_told(
    engine, text, finding
):
    assert finding not in told(engine, text)


@pytest.mark.parametrize(("text", "finding", "value"), KEPT)
def test_read_when_the_words_mean_it_then_it_is_told(engine, text, finding, value):
    assert told(engine, text)[finding] is value
