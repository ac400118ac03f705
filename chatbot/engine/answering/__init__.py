"""A follow-up question in, a cited or computed answer or an honest no out."""
