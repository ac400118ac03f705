import pytest

from chatbot.files.content_file import find_content_root, load_content


@pytest.fixture(scope="session")
def shipped():
    return load_content(find_content_root(None))
