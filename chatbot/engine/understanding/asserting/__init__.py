"""How something is said: denied, doubted, past, of another person, yes or no."""
