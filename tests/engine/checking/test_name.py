from chatbot.engine.planning.naming import RULES


def test_rules_when_shipped_are_all_that_the_safety_check_has(engine):
    assert set(engine.content.rules) == set(RULES)
