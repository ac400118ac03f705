"""How people say things in everyday speech, whatever the consult is about."""

from typing import Literal

from chatbot.model.record import Entry

Said = Literal["yes", "no", "unsure", "maybe", "same"]
"""What answers a question; `same` says nothing by itself."""
Meaning = Literal[
    Said, "recovered", "better", "worse", "said", "all", "all but", "none but", "conditions_complete",
    "other_medicines_complete", "allergies_complete", "treatments_complete",
    "current", "tried", "past", "stopped", "planned", "not taking", "cued", "bare",
    "as needed", "regularly", "once daily", "twice daily", "three times daily",
    "four times daily", "12 hours on, 12 off", "at bedtime", "every morning", "at midday",
    "every other day", "twice weekly", "once weekly",
    "failed", "partial", "good", "work", "adverse", "upset", "intolerance",
    "pain", "radiation", "numbness", "weakness", "trouble", "leg", "low leg", "seat",
    "bowel", "bladder", "back", "other",
    "duration", "gestation", "leg_pain_below_knee", "suicidal_thoughts", "age",
    "pain_score", "smoking", "alcohol_use", "fracture_history", "bowel_change",
    "bladder_change", "bladder_change and bowel_change",
]  # fmt: skip
Speech = Literal[
    "yes and no", "closed lists", "nothing more", "only that", "picked", "left out",
    "the others", "rest denied", "asked aloud", "no to it", "correction", "course",
    "taken where", "last period", "thinned", "taken", "was taken", "doubted",
    "barred", "was barred", "response", "same again", "how often",
    "taken for", "beside medicines", "tells when", "beside a course", "beside a place",
    "behind a no", "where looked for", "names no sign", "ailing", "postures",
    "other uses", "elsewhere", "laboratory", "procedures", "not of taking",
    "operated elsewhere", "symptom", "place", "beside a symptom", "not of the pain",
    "back trouble", "behind a score", "of the strain", "no allergen", "around a dose",
    "how it was taken", "before a value", "beside a kidney", "beside a raised leg",
    "behind an answer", "beside a time", "before what is wrong", "before a place",
    "before another answer", "of a medicine", "before what it did", "beside a number",
    "before how long ago", "along a leg", "with the patient", "nothing by name",
    "ends a drug", "ends no drug", "before no back", "trouble of a part",
    "before a response", "pt is a patient", "pt is a therapy", "provokes",
    "asked in speech", "drunk so often",
    "told as well", "around illnesses", "said of a person", "taught",
    "of bowel or bladder", "drinks", "alcohol", "spirits", "around the complaint",
    "around a course", "visits", "around a duration", "no leg", "expecting",
    "graded for strength", "measured before", "lost", "beside weak",
    "around what is barred", "stopped for", "worsened by",
    "advised", "known of old", "lately", "slims", "lacks", "undoes", "done to a spine",
    "yet to come", "vessel", "flare", "behind an illness", "one muscle",
    "muscle of a leg", "temperature", "does harm", "would rather", "wished for",
    "caused", "names another", "leads to a drug", "before a drug", "form of a drug",
    "pain may follow",
    "may be well", "denies an effect", "eased", "relief of", "beside none", "tested",
    "done at an age", "healthy", "about an item", "an amount", "links a response",
    "share of what",
    "around a side", "plain answers", "around a value", "denying", "felt in a limb",
    "kind of incontinence", "dosed", "before what is well", "links what is well",
    "brings back", "when it hurts", "spoken of", "moving along", "earlier bout",
    "beside a pain", "moves a dose", "what fails", "held to a drug",
    "told beside a question", "units of time", "denied before", "leads a reply",
    "of taking", "beside a yes", "dated", "days by name",
]  # fmt: skip
"""What set phrases speak of, or single words stand around."""


class SetPhrases(Entry):
    """Set phrases by what they mean, of `{no,nil} fever` both, with `|` between them."""

    id: Speech
    means: dict[Meaning, str] = {}
    """Of those that say the same the first counts."""
    words: str = ""
    """Single words that all say the same, with blanks between."""
