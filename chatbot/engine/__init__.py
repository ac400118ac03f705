"""What follows from what: pure, without I/O, clock or randomness."""
