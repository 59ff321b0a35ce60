"""What else than a promise a sentence may state, each kind read by a reader of its own.

Most sentences hold nothing for any of them, and to ask all costs more than everything else that is
done with a sentence; so each is asked only where one of the texts stands that it needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from kbgen.claims.claim import Claim
from kbgen.claims.context.around import Around
from kbgen.claims.promises.after_ordering import NEEDS as OF_PLACED
from kbgen.claims.promises.after_ordering import after_ordering
from kbgen.claims.promises.all_but import NEEDS as OF_ALL_BUT
from kbgen.claims.promises.all_but import all_but
from kbgen.claims.promises.asked_figures import asked_figures
from kbgen.claims.promises.asked_hours import asked_hours
from kbgen.claims.promises.at_once import NEEDS as OF_NOW
from kbgen.claims.promises.at_once import at_once
from kbgen.claims.promises.barred_then import NEEDS as OF_BARRED
from kbgen.claims.promises.barred_then import barred_then
from kbgen.claims.promises.boundless import NEEDS as OF_BOUNDS
from kbgen.claims.promises.boundless import boundless
from kbgen.claims.promises.breaks import NEEDS as OF_BREAKS
from kbgen.claims.promises.breaks import breaks
from kbgen.claims.promises.complained import NEEDS as OF_COMPLAINTS
from kbgen.claims.promises.complained import complained
from kbgen.claims.promises.damage_told import NEEDS as OF_DAMAGE
from kbgen.claims.promises.damage_told import damage_told
from kbgen.claims.promises.day_lengths import NEEDS as OF_LENGTHS
from kbgen.claims.promises.day_lengths import day_lengths
from kbgen.claims.promises.endless import NEEDS as OF_ENDS
from kbgen.claims.promises.endless import endless
from kbgen.claims.promises.guaranteed import NEEDS as OF_GUARANTEES
from kbgen.claims.promises.guaranteed import guaranteed
from kbgen.claims.promises.journey_back import NEEDS as OF_JOURNEYS
from kbgen.claims.promises.journey_back import journey_back
from kbgen.claims.promises.kept_back import NEEDS as OF_KEPT
from kbgen.claims.promises.kept_back import kept_back
from kbgen.claims.promises.languages import NEEDS as OF_LANGUAGES
from kbgen.claims.promises.languages import languages
from kbgen.claims.promises.messages import NEEDS as OF_MESSAGES
from kbgen.claims.promises.messages import messages
from kbgen.claims.promises.never_free import never_free
from kbgen.claims.promises.not_offered import NEEDS as OF_DENIALS
from kbgen.claims.promises.not_offered import not_offered
from kbgen.claims.promises.own_answers import NEEDS as OF_ANSWERS
from kbgen.claims.promises.own_answers import own_answers
from kbgen.claims.promises.own_charges import NEEDS as OF_CHARGES
from kbgen.claims.promises.own_charges import own_charges
from kbgen.claims.promises.own_counts import own_counts
from kbgen.claims.promises.own_measures import own_measures
from kbgen.claims.promises.own_needs import NEEDS as OF_NEEDS
from kbgen.claims.promises.own_needs import own_needs
from kbgen.claims.promises.own_none import NEEDS as OF_NONE
from kbgen.claims.promises.own_none import own_none
from kbgen.claims.promises.own_onus import NEEDS as OF_ONUS
from kbgen.claims.promises.own_onus import own_onus
from kbgen.claims.promises.paid_calls import NEEDS as OF_CALLS
from kbgen.claims.promises.paid_calls import paid_calls
from kbgen.claims.promises.payments import payments
from kbgen.claims.promises.picked_up import NEEDS as OF_PICKING_UP
from kbgen.claims.promises.picked_up import picked_up
from kbgen.claims.promises.postage import NEEDS as OF_POSTAGE
from kbgen.claims.promises.postage import postage
from kbgen.claims.promises.priced import NEEDS as OF_PRICES
from kbgen.claims.promises.priced import priced
from kbgen.claims.promises.relaxed_then import NEEDS as OF_RELAXED
from kbgen.claims.promises.relaxed_then import relaxed_then
from kbgen.claims.promises.repaid import NEEDS as OF_MONEY
from kbgen.claims.promises.repaid import repaid
from kbgen.claims.promises.same_as_all import NEEDS as OF_ALL
from kbgen.claims.promises.same_as_all import same_as_all
from kbgen.claims.promises.seat import NEEDS as OF_SEATS
from kbgen.claims.promises.seat import seat
from kbgen.claims.promises.slow_replies import NEEDS as OF_WEEKS
from kbgen.claims.promises.slow_replies import slow_replies
from kbgen.claims.promises.started import started
from kbgen.claims.promises.swapped import NEEDS as OF_SWAPS
from kbgen.claims.promises.swapped import swapped
from kbgen.claims.promises.under_label import under_label
from kbgen.claims.promises.unlisted import unlisted
from kbgen.claims.promises.unrestricted import NEEDS as OF_ALL_GOODS
from kbgen.claims.promises.unrestricted import unrestricted
from kbgen.claims.promises.ways_told import NEEDS as OF_WAYS
from kbgen.claims.promises.ways_told import ways_told
from kbgen.claims.promises.written import LETTERS, company, letters
from kbgen.claims.topics.literals import Gates
from kbgen.claims.topics.marking import lowered
from kbgen.claims.topics.wording import Wording
from kbgen.model import Article

Reader = Callable[[Wording, Article, Around, str], Iterator[Claim]]

READERS: Sequence[tuple[Reader, tuple[str, ...]]] = (
    (
        unlisted,
        ("return", " back", "final sale", "cover", "include", "extend", "protect", "exempt"),
    ),
    (under_label, ()),
    (unrestricted, OF_ALL_GOODS),
    (all_but, OF_ALL_BUT),
    (same_as_all, OF_ALL),
    (
        never_free,
        (
            *(" never ", " matter", "ever ", "regardless", "irrespective", " every", " all "),
            *(" even ", "free"),
        ),
    ),
    (not_offered, OF_DENIALS),
    (boundless, OF_BOUNDS),
    (at_once, OF_NOW),
    (breaks, OF_BREAKS),
    (day_lengths, OF_LENGTHS),
    (priced, OF_PRICES),
    (paid_calls, OF_CALLS),
    (
        payments,
        (
            *("visa", "master", "amex", "american express", "discover", "diners", "jcb", "maestro"),
            *("union", "pay", "klarna", "venmo", "wechat", "ideal", "bancontact", "transfer"),
            *("bacs", "cheque", "check", "cash", "on delivery", "crypto", "bitcoin", "ethereum"),
            *("voucher", "certificate", "card"),
        ),
    ),
    (seat, OF_SEATS),
    (
        asked_hours,
        (
            *("day", "week", "daily", "thanksgiving", "july", "christmas", "easter", "new year"),
            *("when do", "what time do", "how late", "until when", "from when"),
        ),
    ),
    (slow_replies, OF_WEEKS),
    (asked_figures, ()),
    (
        started,
        (
            *("count", "start", "begin", "run", "tick", "commenc", "calculat", "reckon", "measur"),
            *("the day", "the date", "the moment"),
        ),
    ),
    (endless, OF_ENDS),
    (after_ordering, OF_PLACED),
    (damage_told, OF_DAMAGE),
    (guaranteed, OF_GUARANTEES),
    (picked_up, OF_PICKING_UP),
    (messages, OF_MESSAGES),
    (postage, OF_POSTAGE),
    (journey_back, OF_JOURNEYS),
    (kept_back, OF_KEPT),
    (ways_told, OF_WAYS),
    (barred_then, OF_BARRED),
    (relaxed_then, OF_RELAXED),
    (repaid, OF_MONEY),
    (swapped, OF_SWAPS),
    (complained, OF_COMPLAINTS),
    (company, ()),
    (own_counts, ()),
    (own_none, OF_NONE),
    (own_charges, OF_CHARGES),
    (own_measures, ()),
    (own_answers, OF_ANSWERS),
    (own_needs, OF_NEEDS),
    (own_onus, OF_ONUS),
    (letters, LETTERS),
    (languages, OF_LANGUAGES),
)
"""Each with texts of which the sentence, its question or its list's lead holds one; none asks always."""
_GATES = Gates(tuple(frozenset(needs) for _, needs in READERS))


def open_readers(around: Around, sentence: str) -> Iterator[int]:
    """The places of the readers that may find something in a sentence."""
    return _GATES.open(" ".join((lowered(sentence), around.asked, lowered(around.passage.lead))))


def read(wording: Wording, article: Article, around: Around, sentence: str) -> Iterator[Claim]:
    """What the readers find in a sentence, in their order."""
    for number in open_readers(around, sentence):
        yield from READERS[number][0](wording, article, around, sentence)
