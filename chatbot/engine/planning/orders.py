"""Orders as text: `naproxen 500 mg by mouth twice daily for 10 days`.

order = drug dose ("mg" | "g" | "%") [route] [frequency] ["as needed"]
        ["for" number ("day" | "days" | "week" | "weeks")]
"""

import re
from collections.abc import Container

from chatbot.engine.planning.conditions import FormError
from chatbot.model.plan import Order

PER_DAY = {
    "once daily": 1.0, "daily": 1.0, "at night": 1.0, "at bedtime": 1.0,
    "every morning": 1.0, "twice daily": 2.0, "three times daily": 3.0,
    "four times daily": 4.0, "every 4 hours": 6.0, "every 6 hours": 4.0,
    "every 8 hours": 3.0, "every 12 hours": 2.0,
}  # fmt: skip
_ORDER = re.compile(
    r"(?P<drug>[a-z][a-z0-9-]*) (?P<dose>[\d.]+) ?(?P<unit>mg|g|%)(?![a-z])"
    r"(?P<rest>.*?)(?: for (?P<days>\d+) (?P<per>days?|weeks?))?"
)
_DAYS = {"day": 1, "week": 7}
_GRAM = 1000.0


_FORM = "Write: drug, dose mg, by mouth, twice daily, for 10 days."


def parse_order(text: str, drugs: Container[str]) -> Order:
    """Read an order for one of the drugs."""
    found = _ORDER.fullmatch(text.strip())
    if found is None:
        raise FormError(f'"{text}" is no order.', _FORM)
    drug = found["drug"]
    if drug not in drugs:
        raise FormError(f'no drug is called "{drug}".', "Use an id of drugs.yaml.")
    often = next((p for p in sorted(PER_DAY, key=len)[::-1] if p in found["rest"]), "")
    if not often:
        raise FormError(f'"{text}" says no frequency.', "Add twice daily or the like.")
    rest = found["rest"].replace(often, "", 1).replace("as needed", "", 1)
    strange = " ".join(rest.split())
    if strange not in {"", "by mouth", "on the skin"}:
        raise FormError(f'"{strange}" is not known in an order.', _FORM)
    return Order(
        text=text.strip(),
        drug=drug,
        dose_mg=_milligrams(found["dose"], found["unit"]),
        per_day=PER_DAY[often],
        days=float(found["days"]) * _DAYS[found["per"].rstrip("s")]
        if found["days"]
        else None,
        as_needed="as needed" in found["rest"],
    )


def _milligrams(dose: str, unit: str) -> float | None:
    if unit == "%":
        return None
    return float(dose) * (_GRAM if unit == "g" else 1.0)


def reduced(order: Order, dose_mg: float, per_day: float) -> Order:
    """Write an order again with another dose and number of doses a day."""
    found = _ORDER.fullmatch(order.text)
    if found is None or order.per_day is None:
        return order
    rest = found["rest"]
    often = next(p for p in sorted(PER_DAY, key=len)[::-1] if p in rest)
    words = _hourly(per_day) if often.startswith("every") else _daily(per_day)
    days = order.text[len(found["drug"]) :].rpartition(" for ")[2]
    until = f" for {days}" if found["days"] else ""
    text = f"{order.drug} {dose_mg:g} mg{rest.replace(often, words)}{until}"
    return order.but(text=text, dose_mg=dose_mg, per_day=per_day)


def _hourly(per_day: float) -> str:
    words = (w for w, n in PER_DAY.items() if n == per_day and w.endswith("hours"))
    return next(words, _daily(per_day))


def _daily(per_day: float) -> str:
    return next(w for w, n in PER_DAY.items() if n == per_day and "daily" in w)
