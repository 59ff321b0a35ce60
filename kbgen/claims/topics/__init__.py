"""The words by which facts are named: those of every shop, and a shop's own."""
