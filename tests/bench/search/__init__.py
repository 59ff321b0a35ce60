"""How well, how lightly and how fast people find an answer: `python -m tests.bench.search`."""
