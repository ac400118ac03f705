"""One line of a plan: its words, its sources, and what it hangs on."""

from collections.abc import Iterable
from typing import NamedTuple

from chatbot.engine.planning.conditions import Verdict
from chatbot.engine.planning.dependence import CLOSER_OF
from chatbot.engine.planning.dosing import Adapted
from chatbot.engine.planning.formulary import cited
from chatbot.engine.planning.naming import called, sentence
from chatbot.engine.planning.safety import Check
from chatbot.model.content import Content
from chatbot.model.dialog import Advice
from chatbot.model.plan import Concern, PlanLine, Rejected

WATCHED = 4
CHECKED = 6
DRUG, ORDER = "{drug}", "{order}"
"""Where what a line is about stands in its words; an order without a place leads them."""
MEMORY = 4096
"""Lines kept, so that a turn writes only the lines that it changes."""


def with_order(said: str, order: str, changed: str) -> str:
    """Put an order before what is said of it, or where that has a place for it."""
    if ORDER in said:
        return sentence(said.replace(ORDER, order)) + changed
    return f"{sentence(order)}{changed} {said}"


class Offer(NamedTuple):
    """An order that passed, with what was found about it and what did not pass."""

    adapted: Adapted
    check: Check
    rejected: tuple[Rejected, ...] = ()


class LineMaker:
    """Writes lines from advice, on one content."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._written: dict[tuple[str, str | None, Verdict], PlanLine] = {}
        bundles = {
            closer: bundle.id
            for bundle in content.dialog.bundles.values()
            for closer in bundle.closes
        }
        labels = {
            f.id: bundles.get(CLOSER_OF.get(f.bundle or "", "")) or f.label
            for f in content.dialog.findings.values()
        }
        self._labels = labels | bundles
        """What is to be checked is called this; a whole open bundle has one name."""

    def line(self, advice: Advice, verdict: Verdict, drug: str | None) -> PlanLine:
        """Write a line without an order; the same line is written once."""
        key = (advice.id, drug, verdict)
        found = self._written.get(key)
        if found is None:
            if len(self._written) >= MEMORY:
                self._written.clear()
            found = self._written[key] = self._write(advice, verdict, drug)
        return found

    def _write(self, advice: Advice, verdict: Verdict, drug: str | None) -> PlanLine:
        only_if = _open(verdict)
        known = self._content.statements
        statements = [s for s in advice.because if s in known]
        cites = dict.fromkeys(r for s in statements for r in known[s].references)
        return PlanLine(
            id=advice.id,
            section=advice.section,
            kind=advice.kind,
            drug=drug,
            text=advice.say.replace(DRUG, called(self._content, drug) if drug else ""),
            plain=advice.plain,
            cites=tuple(cites),
            statements=tuple(statements),
            because=tuple(sorted(verdict.because)),
            provisional=bool(only_if),
            only_if=only_if,
            check_first=self._called(only_if),
            unconfirmed=any(known[s].unconfirmed for s in statements),
        )

    def ordered(
        self, advice: Advice, verdict: Verdict, offer: Offer, text: str
    ) -> PlanLine:
        """Write a line with an order and what the safety check said of it."""
        order = offer.adapted.order
        more = sorted(offer.adapted.unknown)
        line = self.line(advice, verdict, order.drug)
        checked = self._checked(verdict, offer.check, more)
        row = self._content.drugs.get(order.drug)
        dosed = cited(row, ("dose",)) if row else ()
        recalled = row is not None and "dose" in row.unconfirmed
        changed = offer.adapted.changed
        sources = (r for c in changed for r in c.references)
        watched = (c.rule for c in offer.check.watch)
        recalled = recalled or any(c.unconfirmed for c in changed)
        return line.but(
            **checked,
            text=text,
            cites=tuple(dict.fromkeys((*line.cites, *dosed, *sources))),
            order=order,
            changed=changed,
            rules=(*watched, *rules_at_work(offer)),
            rejected=offer.rejected,
            unconfirmed=line.unconfirmed or recalled,
        )

    def suggested(
        self, advice: Advice, verdict: Verdict, drug: str, check: Check
    ) -> PlanLine:
        """Write a line about a drug with what the safety check said of it."""
        line = self.line(advice, verdict, drug)
        rules = tuple(c.rule for c in check.watch)
        checked = self._checked(verdict, check, ())
        return line.but(**checked, rules=rules)

    def with_added(self, line: PlanLine, added: Concern) -> PlanLine:
        """Say on a line what is to be given beside what goes on."""
        return line.but(
            text=f"{line.text} {added.text}",
            cites=tuple(dict.fromkeys((*line.cites, *added.references))),
            changed=(added,),
            rules=(*line.rules, added.rule),
            unconfirmed=line.unconfirmed or added.unconfirmed,
        )

    def _checked(
        self, verdict: Verdict, check: Check, more: Iterable[str]
    ) -> dict[str, object]:
        """What a line hangs on, and what goes with it."""
        only_if = tuple(dict.fromkeys([*check.unknown, *more, *_open(verdict)]))
        return {
            "provisional": bool(only_if),
            "only_if": only_if,
            "check_first": self._called(only_if),
            "watch": check.watch[:WATCHED],
        }

    def _called(self, names: Iterable[str]) -> tuple[str, ...]:
        """Name the first few things that are to be checked, each once."""
        still = "(still taken? did it help?)"
        called_ = (
            self._labels.get(n) or f"{called(self._content, n)} {still}" for n in names
        )
        return tuple(dict.fromkeys(called_))[:CHECKED]


def _open(verdict: Verdict) -> tuple[str, ...]:
    return tuple(sorted(verdict.unknown)) if verdict.truth is None else ()


def rules_at_work(offer: Offer) -> tuple[str, ...]:
    """Name what changed an order, and what barred its alternatives."""
    barred = (c.rule for r in offer.rejected for c in r.concerns)
    return tuple(dict.fromkeys((*(c.rule for c in offer.adapted.changed), *barred)))
