"""Which times belong to which days in the words of one statement of opening hours."""

from __future__ import annotations

from dataclasses import replace

from kbgen.claims.extract.week_words import ALL_DAY, EVERY_DAY, Kind, WeekWord
from kbgen.claims.patterns import lazy
from kbgen.claims.quantity import Hours, StatedHours

ENDS = (Kind.UNTIL, Kind.FROM)
"""Kinds of words that say one end of a day's hours."""


_PART = lazy(r" (?:mornings?|afternoons?|evenings?)\b")
_MORNING = lazy(r" mornings?\b")
_LUNCH = 14 * 60
_WE = lazy(r"\b(?:we're|we are|we|it's|is|are|but|then)\b")
_THERE = lazy(
    r"\b(?:open|opens|find|visit|welcome|available|staffed|here|there|receives?|welcomes|greets?|sees?|serves?|helps?|answers?|pop|drop|come|call|walk|stop)\b"
)
"""Words that say that somebody is there."""
_LIST_ENDS = lazy(r"(?: too| as well)?\s*(?:$|[.;!?)|])")


def _but(word: WeekWord, other: WeekWord) -> WeekWord:
    """The days of a word without those of another."""
    holidays = word.holidays and not other.holidays
    return replace(word, days=word.days - other.days, holidays=holidays)


class Plan:
    """A week as it fills up, word by word.

    People write days before times ("Mon–Fri 9–5, Sat 10–4") or times before days ("9–5 on weekdays,
    10–4 on Saturdays"): what comes first says which.
    """

    def __init__(self, lower: str) -> None:
        self.used: list[WeekWord] = []
        """The words that say something of the week."""
        self._lower = lower
        self._week: dict[int, Hours] = {}
        self._holidays: Hours | None = None
        self._open: frozenset[int] = frozenset()
        self._is_open_on_holidays = False
        self._ends: dict[int, int] = {}
        self._begins: dict[int, int] = {}
        self._until: WeekWord | None = None
        self._pending: list[WeekWord] = []
        self._last: list[WeekWord] = []
        self._times: WeekWord | None = None
        self._times_used = True
        self._mode: WeekWord | None = None
        self._times_first = False
        self._following: WeekWord | None = None

    def take(self, words: list[WeekWord]) -> bool:
        """Read the words in their order; whether every stretch of time found its days."""
        first = next((w for w in words if w.kind in (Kind.DAYS, Kind.TIMES, *ENDS)), None)
        self._times_first = first is not None and first.kind is not Kind.DAYS
        for at, word in enumerate(words):
            self._following = words[at + 1] if at + 1 < len(words) else None
            self._take(word, self._following)
        if self._week and self._times is not None:
            # Days behind times of which nothing more is understood: "daily 9–6 (Thursdays to eight)".
            for word in self._pending:
                for day in word.days:
                    self._week.pop(day, None)
        if self._mode is not None and self._mode.kind is Kind.CLOSED:
            self._assign((), self._split_last(), self._mode)
        if self._times_first and self._times is not None and not self._times_used:
            last = self._split_last()
            self._assign(self._times.hours, last, self._times)
            return bool(last)
        return True

    def _take(self, word: WeekWord, following: WeekWord | None) -> None:
        match word.kind:
            case Kind.DAYS:
                self._take_days(word)
            case Kind.TIMES:
                self._take_times(word)
            case Kind.UNTIL | Kind.FROM:
                self._take_end(word)
            case Kind.ALWAYS:
                self._take_always(word)
            case Kind.CLOSED:
                self._take_closed(word, following)
            case Kind.EXCEPT | Kind.INCLUDE:
                self._mode = word

    def open_pending(self) -> None:
        """Take the days without a time as open days."""
        closed = {day for day, hours in self._week.items() if not hours}
        for word in self._pending:
            self._open |= word.days - closed
            self._is_open_on_holidays |= word.holidays
            self.used.append(word)

    def stated(self) -> StatedHours | None:
        """The hours; None where nothing is said of any day."""
        has_holidays = self._holidays is not None or self._is_open_on_holidays
        has_end = self._ends or self._begins
        if not (self._week or self._open or has_end or has_holidays):
            return None
        for day in self._ends.keys() | self._begins.keys():
            # "9 to 5 on weekdays, until 8 on Thursdays"
            self._week.pop(day, None)
        get = self._week.get
        return StatedHours(
            (get(0), get(1), get(2), get(3), get(4), get(5), get(6)),
            self._holidays,
            self._open,
            self._is_open_on_holidays,
            tuple(sorted(self._ends.items())),
            tuple(sorted(self._begins.items())),
        )

    def _take_end(self, word: WeekWord) -> None:
        """Take the end of the days before it, or else of those behind it."""
        times = self._times
        if times is not None and not self._pending and word.hours[0][1] == times.hours[-1][1]:
            self.used.append(word)  # "opens at 9 on weekdays and closes at 5"
        elif self._pending:
            self._close(self._pending, word)
            self._pending = []
        elif self._times_first and self._following is None and (last := self._split_last()):
            # "9 to 5 on weekdays and on Saturdays until 4"
            self._close(last, word)
        else:
            self._until = word

    def _close(self, words: list[WeekWord], by: WeekWord) -> None:
        said = self._begins if by.kind is Kind.FROM else self._ends
        for word in words:
            said.update(dict.fromkeys(word.days, by.hours[0][1]))
        self.used += [*words, by]

    def _take_days(self, word: WeekWord) -> None:
        if self._until is not None and not (self._until in self.used and self._has_own(word)):
            self._close([word], self._until)
            return
        self._until = None
        mode = self._mode
        if mode is not None:
            if mode.kind is Kind.INCLUDE:
                self._include(mode, word)
                return
            if mode.kind is Kind.EXCEPT:
                # "daily except Tuesdays, 9 to 5"
                self._pending = [_but(one, word) for one in self._pending]
            if self._is_open_again(word):
                self._mode = None
                self._pending.append(word)
                return
            # What is closed may go on: "closed Sundays and bank holidays".
            self._assign((), [word], mode)
            self._last.append(word)
            return
        if self._times_first and self._times is not None:
            if self._times_used and self._is_apart(word):
                self._pending.append(word)
                return
            if not self._times_used:
                if self._lower[self._times.end : word.start] == " and ":
                    return  # "7pm to 10pm and weekends": two things
                self._last = []
            self._assign(self._times.hours, [word], self._times)
            self._times_used = True
            self._last.append(word)
        else:
            self._pending.append(word)

    def _is_open_again(self, word: WeekWord) -> bool:
        """Whether days behind closed ones begin what is said of open ones: "closed Sundays; on weekdays …"."""
        start = max((one.end for one in self.used if one.end <= word.start), default=None)
        if start is None:
            return False
        between = self._lower[start : word.start]
        if _THERE.search(between):
            return True
        is_listed = word.holidays or _LIST_ENDS.match(self._lower, word.end)
        return ";" in between and not is_listed

    def _has_own(self, word: WeekWord) -> bool:
        """Whether days have times of their own behind them: "until 8 on weekdays, Saturday until 6"."""
        following = self._following
        is_time = following is not None and following.kind in (Kind.TIMES, *ENDS)
        return (
            following is not None and is_time and "," not in self._lower[word.end : following.start]
        )

    def _include(self, mode: WeekWord, word: WeekWord) -> None:
        self._mode = None
        if word.holidays and self._week:
            self._holidays = max(self._week.items())[1]
            self.used += [mode, word]
        elif self._times is not None:
            self._assign(self._times.hours, [word], mode)
        elif self._pending:
            self._pending.append(word)

    def _is_apart(self, word: WeekWord) -> bool:
        """Whether days begin a statement of their own behind times and their days."""
        between = self._lower[self._last[-1].end : word.start] if self._last else ""
        return ";" in between or "|" in between

    def _take_times(self, word: WeekWord) -> None:
        self._mode = self._until = None
        if self._times_first:
            if self._pending:
                self._assign(word.hours, self._pending, word)
                self._last, self._pending = self._pending, []
                return
            if self._times is not None and not self._times_used:
                return
            self._times, self._times_used = word, False
            return
        self._times = word
        if self._pending:
            self._assign(word.hours, self._pending, word)
            self._last, self._pending = self._pending, []
        else:
            self._assign(word.hours, self._split_last(), word)

    def _take_always(self, word: WeekWord) -> None:
        self._mode = None
        if self._pending and not any(len(day.days) == 7 for day in self._pending):
            self._assign(ALL_DAY, self._pending, word)
            self._pending = []
            return
        for day in EVERY_DAY:
            self._week[day] = ALL_DAY
        self.used += [*self._pending, word]
        self._pending = []
        self._times, self._times_used = word, True
        self._times_first = True

    def _take_closed(self, word: WeekWord, following: WeekWord | None) -> None:
        if self._lower.startswith("exc", word.start) and len(self._pending) > 1:
            # "Monday to Friday, public holidays excepted": those behind the last comma, else the last.
            apart = [
                at
                for at in range(1, len(self._pending))
                if "," in self._lower[self._pending[at - 1].end : self._pending[at].start]
            ]
            at = apart[-1] if apart else len(self._pending) - 1
            self._assign((), self._pending[at:], word)
            self._pending = self._pending[:at]
            self._mode = None
        elif not self._pending and self._is_of_last(word, following):
            self._assign((), self._split_last() or self._last, word)
            self._mode = None
        elif self._pending and not self._is_of_next(word, following):
            self._assign((), self._pending, word)
            self._last, self._pending = self._pending, []
            self._mode = None
        else:
            self._mode = word

    def _is_of_last(self, word: WeekWord, following: WeekWord | None) -> bool:
        """Whether "closed" speaks of the days before it, apart from the times: "nine to five, Sundays excepted"."""
        if not (self._times_first and self._times and self._last):
            return False
        if following is not None and following.kind is Kind.DAYS:
            return False
        last = self._last[-1]
        is_apart = "," in self._lower[self._times.end : last.start]
        return is_apart and not self._lower[last.end : word.start].strip()

    def _is_of_next(self, word: WeekWord, following: WeekWord | None) -> bool:
        """Whether "closed" speaks of the days behind it: "Tuesday to Sunday, closed Mondays"."""
        if following is None or following.kind is not Kind.DAYS:
            return False
        before = _WE.sub("", self._lower[self._pending[-1].end : word.start])
        return before.strip(" ") in (",", ";", "and", ", and", "(")

    def _split_last(self) -> list[WeekWord]:
        """The days at the end of the last list that belong to what follows them.

        "9am–5pm Mon–Fri, Sat and Sun closed": those behind the last comma, else the last one.
        """
        last = self._last
        if len(last) < 2:
            return []
        at = len(last) - 1
        for index in range(len(last) - 1, 0, -1):
            between = self._lower[last[index - 1].end : last[index].start]
            if "," in between or ";" in between:
                at = index
                break
        self._last = last[:at]
        return last[at:]

    def _assign(self, hours: Hours, words: list[WeekWord], by: WeekWord) -> None:
        if not hours and any(_PART.match(self._lower, word.end) for word in words):
            # "closed Wednesday afternoons": what is left of the day is not said.
            for word in words:
                for day in word.days:
                    self._week.pop(day, None)
            return
        for word in words:
            is_longer = hours and hours[-1][1] > _LUNCH and _MORNING.match(self._lower, word.end)
            if is_longer and len(words) + len(self._last) > 1:
                continue  # "9 to 5 from Monday to Friday and on Saturday mornings"
            for day in word.days:
                self._week[day] = hours
            if word.holidays:
                self._holidays = hours
        if words:
            self.used += [*words, by]
