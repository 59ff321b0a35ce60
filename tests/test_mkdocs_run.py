"""MkDocs as a library: what it says belongs to the one who asked."""

import logging
import threading
from pathlib import Path

import pytest

from kbgen.mkdocs_run import read_config


def test_a_request_that_another_thread_answers_is_not_a_broken_setting(
    shop: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    done, answered = threading.Event(), threading.Event()
    logger = logging.getLogger("mkdocs.livereload")

    def answer_requests() -> None:
        while not done.wait(0.001):
            logger.warning('"GET /gone/ HTTP/1.1" code 404')
            answered.set()

    server = threading.Thread(target=answer_requests)
    server.start()
    try:
        # A busy machine may read it before the thread has its first turn.
        while not answered.is_set():
            assert read_config(shop / "mkdocs.yml").site_name == "Shop help"
    finally:
        done.set()
        server.join()
    assert '"GET /gone/ HTTP/1.1" code 404' in capfd.readouterr().err
