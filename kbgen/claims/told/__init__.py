"""What sentences tell of what they name, by learned weights instead of patterns.

`named` finds the words for what a policy has a fact of; `told` tells by the weights of
`kbgen.claims.meaning.stances` what is said of it, and makes claims of that.
"""
