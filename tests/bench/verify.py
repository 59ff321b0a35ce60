"""Prints what `kbgen verify` costs; nothing is asserted, since times are the machine's.

python -m tests.bench.verify: a reply of 120 words against the demo shop's policy, warm and from
Python, and the command from its start to its end.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

from kbgen.verify import Verifier
from tests.bench.measure import medians, run
from tests.bench.phrases import AS_OF, ROOT

REPLY = """\
Hi Anna,

Thank you for writing to us about the lamp. You can send it back within 30 days of delivery, and \
returns are free with our label. Once we have your parcel, we refund you within 5 working days; your \
bank may then need a few more to show the money. If you would like another lamp in its place, \
standard delivery costs £3.95 and takes 3-5 working days. Order before 2pm on a working day and we \
dispatch it on the same day. If anything arrives damaged, please tell us within 14 days, with a \
photograph, so that we can put it right for you. Should you not be happy with our answer, you can \
complain at any time, and a manager will look into it.

Best wishes,
Tom
"""
_REPLIES = 200
_STARTS = 5


def main() -> None:
    started = time.perf_counter()
    verifier = Verifier.from_policies(ROOT / "policies", AS_OF)
    loaded = time.perf_counter()
    findings = verifier.verify(REPLY)
    first = time.perf_counter()
    _say(f"A reply of {len(REPLY.split())} words, {len(verifier.kb.policy.facts)} facts\n")
    _say(f"policy loaded      {_ms(loaded - started)}")
    _say(f"first reply        {_ms(first - loaded)}   {len(findings)} findings")
    # Each is another text, so that nothing that was read before is read again.
    wall, cpu = zip(*(_once(verifier, number) for number in range(_REPLIES)), strict=True)
    _say(f"warm, median       {_ms(median(wall))}   CPU {_ms(median(cpu))}")
    _say(
        f"warm, 95 of 100    {_ms(quantiles(wall, n=20)[-1])}   CPU {_ms(quantiles(cpu, n=20)[-1])}"
    )
    _say(f"the command        {_ms(_command())}   median of {_STARTS}")


def _once(verifier: Verifier, number: int) -> tuple[float, float]:
    """Seconds on the clock and on the processor for a reply that was not read before."""
    text = REPLY.replace("Anna", f"Anna{number}").replace("14 days", f"{number + 15} days")
    text = "\n\n".join(f"{part} ({number})" for part in text.split("\n\n"))
    wall, cpu = time.perf_counter(), time.process_time()
    verifier.verify(text)
    return time.perf_counter() - wall, time.process_time() - cpu


def _command() -> float:
    with tempfile.TemporaryDirectory(prefix="kbgen-bench-") as folder:
        root = Path(folder)
        for name in ("content", "policies", "mkdocs.yml"):
            (root / name).symlink_to(ROOT / name)
        (root / "reply.txt").write_text(REPLY, "utf-8")
        command = str(Path(sys.executable).parent / "kbgen")
        words = [command, "verify", "reply.txt", "--strict", "--as-of", AS_OF.isoformat()]
        return medians([run(words, root) for _ in range(_STARTS)]).wall


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:7.1f} ms"


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
