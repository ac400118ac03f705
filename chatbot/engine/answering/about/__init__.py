"""Questions about the consult and about the program itself."""
