"""What many consults show: what they exercise, which rules are at work, how well is answered."""
