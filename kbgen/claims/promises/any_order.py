"""That no order is too small, in other words than "no minimum order".

The pattern reads a sentence in small letters with plain apostrophes.
"""

from __future__ import annotations

_ORDERS = r"(?:orders?|baskets?|purchases?)"
_NO = r"(?:(?:there's|there is|we have|we've got|with) no(?! minimum)|(?:don't|do not|doesn't|does not|needn't|never) (?:have to |need to )?(?:have|set|ask for|need|insist on|impose|require|spend|order|reach)(?: an?| any| the)?|(?:isn't|is not|never) (?:an?|any)|not (?:obliged|required|asked|expected|bound) to (?:spend|order|reach)(?: an?| any)?)"
_LEAST = r"(?:(?:minimum|lowest|least|smallest|certain|set|fixed) (?:possible |order )?(?:amount|order|spend|sum|value|purchase|basket|total|quantity)(?: of money)?)"
_OF_ORDERS = r"(?=[.,;:!?–—]|$| (?:for|of|to|on|per) (?:an? |your |any |the |place an? |make an? )?(?:orders?|purchases?|basket|buy)\b| (?:with us|here|in our shop|at all|before you can order))"
_DEED = r"(?:accept|take|welcome|deliver|ship|send(?: out)?|post|place|process|pack|fulfil|handle|dispatch)"
_SMALL = r"(?:however|no matter how) (?:small|little|cheap|tiny)"
ANY_ORDER = (
    rf"(?:{_NO} {_LEAST}{_OF_ORDERS}"
    rf"|(?:we|you can|you may)(?: also| always| happily| gladly)* {_DEED} (?:(?:any|every|all|an?) )?{_ORDERS}(?:,? (?:{_SMALL}|(?:of|for|with) any (?:size|value|amount)))\b"
    rf"|(?:an|any|every|your) {_ORDERS},? {_SMALL}(?=,| (?:is|will be|can be|gets)\b)"
    rf"|(?:never|don't|do not|won't) (?:turn (?:an? |any )?{_ORDERS} (?:down|away)|refuse|reject)[^.;:]{{0,24}}? (?:too small|its size|how small)"
    r"|any order is (?:always )?(?:welcome|fine|accepted|big enough)(?=[.,;:!–—]|$| (?:with us|here|even)\b)"
    r"|(?:place (?:an? )?orders? for|order) (?:as much or )?as little (?:or as much )?as you (?:like|want|need|please|wish)"
    r"|(?:an|your) order (?:can|may) be (?:for )?(?:just |only )?(?:one|a single) (?:item|thing|piece)(?=[.,;:!–—]|$)"
    r"|minimum (?:order|spend|purchase)(?: value| amount)? ?(?:\? ?|[:–—] ?)(?:none|no|nil|zero|we don't have (?:one|any)|there isn't one|not with us)(?=[.,;!]|$)"
    r"|(?:one|a single|just one) [a-z-]+ is (?:all (?:that )?you need|enough) to (?:order|place an order)(?=[.,;:!–—]|$)"
    r"|you (?:can|may) (?:also |always |even )?(?:order|buy) (?:just|only) (?:one|a single) [a-z-]+(?=[.,;!–—]|$)"
    r"|(?:don't|do not) (?:mind|care) how (?:little|small)(?: an? (?:order|basket))? (?:you )?(?:spend|order|buy|is|it is)(?=[.,;:!–—]|$)"
    r"|no need to (?:reach|spend) an? (?:certain|minimum|set) (?:amount|sum|value)(?=[.,;:!–—]|$)(?! (?:for|to get))"
    r"|spend what(?:ever)? you like(?=[.,;:!–—]|$)(?! on)"
    r"|(?:one|a single|just one) [a-z-]+ (?:is|will be) (?:enough|plenty)(?=[:;,.–—] (?:and )?we(?:'ll| will)? (?:deliver|ship|send|post) (?:any|every|all|it)\b| (?:for|to) (?:an|place an|your) order\b))"
)
"""Words by which any order is taken."""
ANY_ORDER_TEXTS = ("minimum", "as little", "ver small", "how small", "too small", "of any ", "lowest", "least amount", "smallest", "certain amount", "certain sum", "single item", "any order ", "spend ", "is enough", "be enough", "lower limit", "all you need", "that you need", "just one", "only one", "just a single", "only a single", "how little")  # fmt: skip
"""Of these texts a sentence by which any order is taken holds one."""
