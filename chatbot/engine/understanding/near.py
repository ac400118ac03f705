"""Real words that one typing error would make of a known one."""

from chatbot.engine.understanding.token import listed

NEAR = listed("")
