"""Which one of several things a sentence means, and for which cases it speaks."""
