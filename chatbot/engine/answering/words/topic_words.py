"""Words and measures that name a topic of the knowledge base, beside those of ideas."""

from typing import Final

from chatbot.model.knowledge import Topic

TOPIC_WORDS: Final[dict[Topic, str]] = {
    "nsaid": "nsaid|nsaids|anti inflammatory|antiinflammatory|anti inflammatories"
    "|non steroidal|nonsteroidal|cox 2|cox2|coxib|coxibs|antiinflammatories|cox"
    "|anti inflams|anti inflam|antiinflam|nsaid pills|nsiad|nsiads|nsaides",
    "muscle_relaxant": "muscle relaxant|muscle relaxants|muscle relaxer|relaxers"
    "|muscle relaxers|relaxant|relaxants|relaxer|antispasmodic|antispasmodics|smr|smrs"
    "|muscle relaxor|muscle relaxors|musle relaxer|muscle relaxants|spasmolytic"
    "|spasmolytics",
    "opioid": "opioid|opioids|opiate|opiates|narcotic|narcotics|mme|naloxone|narcan"
    "|something stronger|anything stronger|stronger pain medicine|stronger painkiller"
    "|strong painkiller|strong pain medicine|strong painkillers|strong pain killers"
    "|strong pain pill|strong pain pills|opiod|opiods|opoid|opoids|narcs|oih"
    "|stronger pain meds|strong pain meds|stronger painkillers|mmes|pdmp",
    "gabapentinoid": "gabapentinoid|gabapentinoids|anticonvulsant|anticonvulsants"
    "|antiseizure|antiepileptic|nerve pain medicine|nerve pill|nerve pills|aed|aeds"
    "|anti seizure|antiepileptics|nerve medicine|nerve drug|nerve tablets|gabapentanoid"
    "|gabapentanoids|nerve pain drug|nerve pain drugs|neuropathic agent"
    "|neuropathic agents|neuropathic pain medication|neuropathic pain medications"
    "|neuropathic medication|neuropathic drugs|epilepsy drug|epilepsy drugs"
    "|epilepsy tablet|epilepsy tablets|epilepsy medicine|seizure drug|seizure drugs"
    "|seizure medicine|nerve tablet|nerve meds",
    "antidepressant": "antidepressant|antidepressants|snri|snris|tca|tcas|tricyclic"
    "|tricyclics|ssri|ssris|anti depressant|anti depressants|antidepressent",
    "steroid": "kenalog",
    "acetaminophen": "acetaminophen|paracetamol|tylenol|apap",
    "topical": "balm",
    "imaging": "scan|scans|imaging|image|imaged|radiology|dexa|bone scan|scanned|scanning"
    "|imaging test|imaging study|imaging studies|neuroimaging|myelogram|ct myelogram"
    "|gadolinium|contrast enhanced|with contrast|contrast needed|need contrast"
    "|needs contrast|contrast or no contrast|iv contrast|contrast agent",
    "referral": "spine clinic",
    "physio_exercise": "rehab exercise",
    "manual_therapy": "hands on therapy",
    "psychological": "psychological|psychologist",
    "red_flags": "saddle|incontinence|serious cause",
    "prognosis": "course of back pain",
    "injection": "nerve burning",
    "renal": "dialysis|hemodialysis|haemodialysis|ckd|esrd",
}
"""Words that name a topic, `|` between them."""

TOPIC_OF_MEASURE: Final[dict[str, Topic]] = {
    "heat": "heat_cold",
    "ice": "heat_cold",
    "physical-therapy": "physio_exercise",
    "exercise": "physio_exercise",
    "yoga": "physio_exercise",
    "stretching": "physio_exercise",
    "bed-rest": "physio_exercise",
    "massage": "manual_therapy",
    "manual-therapy": "manual_therapy",
    "acupuncture": "manual_therapy",
    "traction": "manual_therapy",
    "tens": "manual_therapy",
    "shock-wave": "manual_therapy",
    "epidural-injection": "injection",
    "radiofrequency-denervation": "injection",
    "trigger-point-injection": "injection",
    "surgery": "surgery",
    "cbt": "psychological",
    "mindfulness": "psychological",
}
"""What each measure is a matter of."""
