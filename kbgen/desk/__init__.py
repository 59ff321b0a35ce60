"""The desk: the agents' search, facts, escalation guide and draft check, in the browser.

`kbgen.desk.app` makes the web application, `kbgen.desk.server` serves it. The rest is what they show,
as plain functions over the knowledge base.
"""
