"""What a command says to the shell by its exit code; 0 is fine."""

DIFFERS = 1
BAD_FILE = 2
USED_WRONGLY = 3
INTERRUPTED = 130
CUT_SHORT = 141
"""Nobody read on, as after `| head`: what was not read may have been anything."""
