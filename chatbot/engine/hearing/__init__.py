"""How one input is taken inside a consult: told, asked, taken back, or said to us.

Begin at `absorb`: facts first, then questions, then what is next (`settling`). A text
without a question mark is told from a question by `unmarked`, commands are carried out
by `ordering`, and `visiting` opens a later day.
"""
