"""What the words of a question mean, and what everyday words leave open."""
