"""Words that name a topic of the knowledge base, beside those of ideas and measures."""

from typing import Final

from chatbot.model.knowledge import Topic

TOPIC_WORDS: Final[dict[Topic, str]] = {
    "nsaid": "nsaid|anti inflammatory|antiinflammatory|non steroidal|nonsteroidal"
    "|cox 2|coxib|cox|anti inflams|antiinflam|nsaid pills|nsiad",
    "muscle_relaxant": "muscle relaxant|muscle relaxer|relaxers|relaxant|antispasmodic"
    "|smr|muscle relaxor|musle relaxer|spasmolytic",
    "opioid": "opioid|opiate|narcotic|mme|naloxone|narcan|something stronger"
    "|anything stronger|stronger pain medicine|stronger painkiller|strong painkiller"
    "|strong pain medicine|strong pain killers|strong pain pill|opiod|narcs|oih"
    "|stronger pain meds|strong pain meds|pdmp",
    "gabapentinoid": "gabapentinoid|anticonvulsant|antiseizure|antiepileptic"
    "|nerve pain medicine|nerve pill|aed|anti seizure|nerve medicine|nerve drug"
    "|nerve tablets|gabapentanoid|nerve pain drug|neuropathic agent"
    "|neuropathic pain medication|neuropathic medication|neuropathic drugs"
    "|epilepsy drug|epilepsy tablet|epilepsy medicine|seizure drug|seizure medicine"
    "|nerve meds",
    "antidepressant": "antidepressant|snri|snris|tca|tricyclic|ssri|ssris"
    "|anti depressant|antidepressent",
    "steroid": "kenalog",
    "acetaminophen": "acetaminophen|paracetamol|tylenol|apap",
    "topical": "balm",
    "imaging": "scan|imaging|radiology|dexa|bone scan|imaging test|imaging study"
    "|neuroimaging|myelogram|ct myelogram|gadolinium|contrast enhanced|with contrast"
    "|contrast needed|need contrast|contrast or no contrast|iv contrast|contrast agent",
    "physio_exercise": "rehab exercise",
    "psychological": "psychological",
    "red_flags": "incontinence|serious cause",
    "prognosis": "course of back pain",
    "renal": "dialysis|hemodialysis",
}
"""Words that name a topic, `|` between them."""
