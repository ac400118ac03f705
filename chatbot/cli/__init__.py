"""Arguments, composition and exit codes; the only package that prints."""
