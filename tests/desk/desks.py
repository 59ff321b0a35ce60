"""Desks over projects on disk, asked without a network."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx

from kbgen.desk.app import make_app
from kbgen.desk.guard import Application
from kbgen.desk.state import Keeper, Sources
from kbgen.mkdocs_plugin import settings_of
from kbgen.mkdocs_run import read_config

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=ZoneInfo("Europe/London"))
"""A Tuesday morning."""


def sources_of(root: Path) -> Sources:
    config = read_config(root / "mkdocs.yml")
    site_url = config.site_url or ""
    return Sources(settings_of(config), config.markdown_extensions, config.mdx_configs, site_url)


def keeper_of(root: Path, now: datetime = NOW) -> Keeper:
    return Keeper(lambda: sources_of(root), lambda zone: now.astimezone(ZoneInfo(zone or "UTC")))


@dataclass
class Client:
    """Asks an application as a program on some machine does."""

    app: Application
    base: str = "http://127.0.0.1:8001"
    address: str = "127.0.0.1"
    headers: dict[str, str] = field(default_factory=dict)

    def get(self, path: str, **options: Any) -> httpx.Response:
        return self.ask("GET", path, **options)

    def post(self, path: str, **options: Any) -> httpx.Response:
        return self.ask("POST", path, **options)

    def ask(self, method: str, path: str, **options: Any) -> httpx.Response:
        async def answer() -> httpx.Response:
            transport = httpx.ASGITransport(app=self.app, client=(self.address, 50_000))
            async with httpx.AsyncClient(
                transport=transport, base_url=self.base, headers=self.headers
            ) as client:
                return await client.request(method, path, **options)

        return asyncio.run(answer())


def client_of(keeper: Keeper, token: str | None = None, address: str = "127.0.0.1") -> Client:
    return Client(make_app(keeper, token), address=address)
