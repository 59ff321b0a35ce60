"""stub"""
from kbgen.report import text

FORMATS = {"text": text.render, "json": text.render}
