"""Which statements speak of what is asked, how well, and whether that is enough."""
