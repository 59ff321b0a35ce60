"""The shop, its articles and their place, in schema.org's words (JSON-LD 1.1) for search engines."""
