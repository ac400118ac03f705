"""What a command says to the shell by its exit code; 0 is fine."""

DIFFERS = 1
BAD_FILE = 2
USED_WRONGLY = 3
INTERRUPTED = 130
