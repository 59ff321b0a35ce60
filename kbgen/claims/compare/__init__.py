"""What a sentence says held against what the policy says."""
