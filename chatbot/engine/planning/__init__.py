"""What follows from a case: conditions, red flags, advice, the safety check, reasons."""
