"""Follow-up questions inside a consult, and what they suppose."""
