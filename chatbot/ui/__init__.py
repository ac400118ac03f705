"""The screen: draws events, takes keys, and decides nothing."""
