"""The dialog as a machine, what a reading does to a case, and what to ask next."""
