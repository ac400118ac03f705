from pathlib import Path

import pytest

from chatbot.files.text_file import read_folder

SMALL = Path(__file__).parent / "small_content"


@pytest.fixture(scope="session")
def small_files():
    return read_folder(SMALL)


@pytest.fixture(name="small_root")
def small_root_fixture():
    return SMALL
