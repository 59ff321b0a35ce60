"""What a build costs, beside MkDocs with Material on the same articles: `python -m tests.bench`."""
