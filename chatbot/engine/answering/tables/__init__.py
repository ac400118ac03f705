"""Answers from the tables and from arithmetic."""
