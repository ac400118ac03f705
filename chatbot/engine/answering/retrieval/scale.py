"""Logarithms by whole numbers alone, so that no rank depends on the machine."""

from functools import lru_cache
from typing import Final

LOG_UNIT: Final = 16
"""What doubling adds."""


@lru_cache(maxsize=8192)
def bits(whole: int, part: int) -> int:
    """Sixteen times the base-2 logarithm of whole / part, by whole numbers alone."""
    if not whole or not part:
        return 0
    ratio: int = whole**LOG_UNIT // part**LOG_UNIT
    return max(0, ratio.bit_length() - 1)
