"""What a text wants of us: commands, questions, courtesy."""
