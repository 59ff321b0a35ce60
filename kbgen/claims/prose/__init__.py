"""An article's Markdown to the passages that a reader sees, and a passage to sentences."""
