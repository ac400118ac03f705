"""A follow-up question in, a cited or computed answer or an honest no out.

Begin at `answerer`. A question is read by `reading` with the help of `words`; `lookup`
chooses between the `tables` (rows, pairs, figures) and the statements that `retrieval`
finds, and `about` answers what is asked of the consult or the program. `composition`
puts an answer together and words the honest no, `unspoken` says what nothing in it
speaks of. `crisis` comes before all of them.
"""
