"""How surely a concept belongs to back pain and its treatment."""

from typing import Final

from chatbot.engine.answering.words.formulary import Formulary
from chatbot.engine.answering.words.word import Concept, Unit
from chatbot.engine.understanding.text.token import listed
from chatbot.model.knowledge import Strength

OWN_FINDINGS: Final = listed(
    "back_complaint leg_pain leg_pain_below_knee leg_numbness leg_weakness positive_slr"
    " neurogenic_claudication morning_stiffness night_pain thoracic_pain saddle_numbness"
    " bladder_change bowel_change sexual_change bilateral_leg_symptoms progressive_weakness"
    " foot_drop cord_signs gait_change midline_tenderness prior_spine_surgery spinal_procedure"
    " reflex_loss"
)
"""Findings of the back and its nerves."""
DANGERS: Final = listed("weight_loss fever chills night_sweats iv_drug_use "
                        "pulsatile_mass shock major_trauma minor_trauma "
                        "visceral_symptoms suicidal_thoughts withdrawal")  # fmt: skip
"""Signs of danger that other fields share."""
_DANGERS_OF_BACK: Final = listed("saddle_numbness bladder_change bowel_change "
                                 "bilateral_leg_symptoms midline_tenderness")  # fmt: skip


def strength_of(concept: Concept, formulary: Formulary) -> Strength:
    """How surely one concept is ours."""
    if concept.kind == "drug":
        kinds = formulary.parents(concept.id)[:1]
        ours = formulary.has_row(concept.id) or any(
            _has_rows(k, formulary) for k in kinds
        )
        return "strong" if ours else "weak"
    if concept.kind == "class":
        return "strong" if _has_rows(concept.id, formulary) else "weak"
    if concept.kind == "measure" or concept.id in OWN_FINDINGS:
        return "strong"
    if concept.id in DANGERS:
        return "medium"
    return formulary.strengths.get((concept.kind, concept.id), "weak")


def _has_rows(drug_class: str, formulary: Formulary) -> bool:
    return any(map(formulary.has_row, formulary.members_of(drug_class)))


def is_danger(concept: Concept) -> bool:
    """Whether it is a sign of danger, whatever else is told with it."""
    return concept.kind == "finding" and concept.id in DANGERS | _DANGERS_OF_BACK


def is_dangerous(unit: Unit) -> bool:
    """Whether it names a sign of danger, or weakness of a leg in any words."""
    return unit.means("weak leg") or any(map(is_danger, unit.concepts))


def may_be_ours(unit: Unit, formulary: Formulary) -> bool:
    """Whether a unit as a whole names what not all fields share: `between the shoulder blades`."""
    return any(strength_of(concept, formulary) != "weak" for concept in unit.concepts)


def is_strong(unit: Unit, formulary: Formulary) -> bool:
    """Whether a unit names something that is surely ours."""
    return any(strength_of(concept, formulary) == "strong" for concept in unit.concepts)
