"""The review of content: who has read what, and what counts as approved."""
