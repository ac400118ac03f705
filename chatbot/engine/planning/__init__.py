"""What follows from a case: conditions, red flags, advice, the safety check, reasons.

Begin at `planner`. `facts` judges `conditions` over a case in three values; `proposing`
tries the advice in file order, `safety` lets an order through, changes it or withdraws
it, `taking` checks what is taken already, and `line` words what is left with its
sources. `reasons` says why, and `turning` and `dependence` keep all this quick.
"""
