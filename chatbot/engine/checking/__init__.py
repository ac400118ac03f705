"""What `check` asks of content, one question a module.

Each yields problems at their `place`: of names, conditions, orders, the graph of steps,
sources, numbers, words, and text that is hard to read.
"""
