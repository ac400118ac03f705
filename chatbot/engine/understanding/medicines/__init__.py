"""What a text says of medicines and measures: taken, tried, barred, and how it went."""
