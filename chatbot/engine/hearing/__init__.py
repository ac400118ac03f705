"""How one input is taken inside a consult: told, asked, taken back, or said to us."""
