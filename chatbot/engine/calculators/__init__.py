"""Clinical calculators: pure functions with units, errors and sources."""
