"""Follow-up questions inside a consult, and what they suppose.

Begin at `follow_up`, which offers a question to each of the modules named by what is
asked (`by_plan`, `urgency`, `told_so_far`, `what_it_changes` and so on) before it is put to
the knowledge as the consult stands (`in_consult`). `supposing` compares two plans.
"""
