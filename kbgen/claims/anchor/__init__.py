"""Which facts of the policy a figure speaks of, and how surely."""
