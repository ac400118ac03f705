"""What things are: frozen records without behaviour beyond derived properties."""
