"""Text in pieces: tokens, sentences, numbers, headings, and the words that are known."""
