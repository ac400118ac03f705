"""What one text says of one finding, as a case keeps it."""

from fakes import TODAY

from chatbot.cli.case_json import settled
from chatbot.engine.understanding import read


def status_of(engine, finding, text):
    observations = settled(read(engine.lexicon, text, None, TODAY).observations)
    told = {o.finding: o.status.value for o in observations}
    return told.get(finding)
