"""What the fields of a drug's row rest on."""

from typing import Final

from chatbot.model.pharmacology import Drug

_FROM_LABEL: Final = frozenset({"contraindications", "boxed_warning", "dose"})
"""Fields that are the labelling's own, so that the label alone is their source."""


def cited(drug: Drug, fields: tuple[str, ...]) -> tuple[str, ...]:
    """What some fields of a row rest on; all its references where that is not known."""
    known = [_sources(drug, name) for name in fields]
    if not all(known):
        return drug.references
    return tuple(n for n in drug.references if any(n in one for one in known))


def _sources(drug: Drug, field: str) -> tuple[str, ...]:
    told = drug.sources.get(written(field), ())
    if told or field not in _FROM_LABEL:
        return told
    labels = tuple(name for name in drug.references if "label" in name.split("-"))
    first = drug.id.partition("-")[0]
    return tuple(n for n in labels if n.startswith(f"{first}-")) or labels


def written(field: str) -> str:
    """A field's name as it is written in the drug table."""
    return field.replace("_", " ")
