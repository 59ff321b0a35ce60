"""kbgen: help centres that cannot contradict their own policy."""

__version__ = "0.1.0"
