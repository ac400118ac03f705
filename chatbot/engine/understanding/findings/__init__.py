"""What a text says of the patient, kind by kind."""
