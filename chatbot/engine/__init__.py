"""What follows from what: pure, without I/O, clock or randomness.

Begin at `consult`, the one door: `start` a consult, and `reply` to one input. An input
passes the stages, each a package that knows only those before it:

- `understanding` reads the text into facts, questions and commands;
- `planning` turns a case into a plan, with `calculators` for what is computed;
- `dialogue` keeps the case, and chooses the step and what to ask next;
- `wording` puts events into words;
- `answering` answers a question from the content, `following` in one consult;
- `hearing` takes the input in: which of all this it calls for, and in what order.

Apart from the way of an input, `checking` says what is wrong with content, `reviewing`
what of it was approved, and `measuring` what many consults show. `engine` builds what a
consult needs, `session` and `replay` are for whole consults, `searching` looks through
all that can be cited, and `expression`, `slip`, `nearest` and `products` serve every
stage.
"""
