"""The disk: content, its compiled cache, transcripts, saved consults."""
