"""What answering asks of planning."""

from typing import Protocol

from chatbot.engine.planning.conditions import Condition
from chatbot.engine.planning.facts import Facts
from chatbot.engine.planning.safety import Safety
from chatbot.engine.planning.verdict import Verdict
from chatbot.model.answer import Answer
from chatbot.model.case import Case, Observation
from chatbot.model.plan import Plan


class Planner(Protocol):
    """The part of the planner that an answer needs."""

    safety: Safety

    def facts(self, case: Case) -> Facts:
        """Open a case."""

    def condition(self, text: str) -> Condition:
        """Parse a condition."""

    def verdict(self, text: str, case: Case) -> Verdict:
        """Judge one condition."""

    def value(self, case: Case, finding: str) -> Observation | None:
        """What is known of a finding, told or derived."""

    def plan(self, case: Case) -> Plan:
        """The plan for a case."""

    def explain(self, case: Case, plan: Plan, which: str) -> Answer:
        """Why a line is in the plan, or a drug is not."""
