import json
import os
import subprocess
import sys
from pathlib import Path

import chatbot

ROOT = Path(chatbot.__file__).parents[1]
TESTS = Path(__file__).parents[2]
PROGRAM = """
import importlib.util, json, sys
spec = importlib.util.spec_from_file_location("answering_conftest", sys.argv[1])
fixtures = importlib.util.module_from_spec(spec)
spec.loader.exec_module(fixtures)
from chatbot.model.case import Case
from chatbot.model.plan import Plan
content = fixtures.make_content()
answerer = fixtures.Engine(content).answerer
questions = json.loads(sys.argv[2])
for question in questions:
    answer = answerer.answer(question, Case(today=fixtures.TODAY), Plan(), None)
    print(json.dumps(answer.as_written()))
"""
QUESTIONS = [
    "do muscle relaxants work",
    "what dose of naproxen?",
    "nsaids and blood thinners",
    "what is near to nothing",
    "MRI or gel?",
]


def test_answers_when_hash_seed_differs_then_are_byte_equal():
    outputs = {
        subprocess.run(
            [
                sys.executable,
                "-c",
                PROGRAM,
                str(Path(__file__).with_name("conftest.py")),
                json.dumps(QUESTIONS),
            ],
            check=True,
            capture_output=True,
            env={
                **os.environ,
                "PYTHONHASHSEED": seed,
                "PYTHONPATH": f"{ROOT}{os.pathsep}{TESTS}",
            },
        ).stdout
        for seed in ("1", "77")
    }

    assert len(outputs) == 1
    assert outputs.pop().count(b"\n") == len(QUESTIONS)
