"""What the command palette offers: a title, what it does, and the action."""

COMMANDS: tuple[tuple[str, str, str], ...] = (
    ("Plan", "Show the plan as it stands (F3)", "screen.say('/plan')"),
    ("Undo", "Take the last input back (F6)", "screen.say('/undo')"),
    ("Case", "Say what is known", "screen.say('case')"),
    ("Note", "Draft a note for the chart", "screen.say('note')"),
    ("Sources", "Open a source of the last reply or the plan (F7)", "screen.sources"),
    ("Panel", "Show or hide case, plan and sources (F2)", "screen.toggle_side"),
    ("Reader: clinician", "Write for a clinician", "screen.say('/reader clinician')"),
    ("Reader: trainee", "The same, with the reasons", "screen.say('/reader trainee')"),
    ("Reader: patient", "Plain words, no orders", "screen.say('/reader patient')"),
    ("Restart", "Begin a new consult", "screen.say('/restart')"),
    ("Copy the plan", "As plain text, to the clipboard", "app.copy('plan')"),
    ("Copy the consult", "All that was said, as plain text", "app.copy('consult')"),
    ("Save", "Say where the consult is saved: it is after every input", "app.save"),
    ("Resume", "Go on with a saved consult", "app.resume"),
    ("Content", "How far the content is reviewed and how it is made", "app.content"),
    ("Help", "What can be typed and pressed (F1)", "app.help"),
    ("Quit", "Save the consult and leave (Ctrl+Q)", "app.quit"),
)
