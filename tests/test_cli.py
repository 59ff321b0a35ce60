"""The commands as users type them: output, messages and exit codes."""

from __future__ import annotations

import json
import re
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kbgen import __version__
from kbgen.model import Level
from kbgen.project import STARTER
from kbgen.rules import RULES
from tests.conftest import Cli
from tests.project import write
from tests.shop import FILES, MKDOCS_YML, RETURN, kbgen, open_shop

BROKEN = {"content/broken.md": "---\ntitle: Broken\n---\nYou have {{ returns.windw }}.\n"}
FACTS = """\
returns.window  30 days  policies/shop.yml:8  (45 days from 1 February 2027, 1 override)
returns.cost    free     policies/shop.yml:14
"""


# What every command shares


def test_version(cli: Cli, tmp_path: Path) -> None:
    assert cli("--version", cwd=tmp_path).out == f"kbgen, version {__version__}\n"


@pytest.mark.parametrize(
    "command",
    ["build", "check", "explain", "facts", "new", "review", "schema", "serve", "verify", ""],
)
def test_help(command: str, cli: Cli, tmp_path: Path) -> None:
    words = [command, "--help"] if command else ["-h"]
    ran = cli(*words, cwd=tmp_path)
    assert ran.code == 0
    assert ran.out.startswith("Usage: ")


@pytest.mark.parametrize("command", [["check"], ["build"], ["facts"], ["serve"]])
def test_no_project_is_exit_2(command: list[str], cli: Cli, tmp_path: Path) -> None:
    ran = cli(*command, cwd=tmp_path)
    message = (
        f"There is no mkdocs.yml in {tmp_path} or above it. 'kbgen new DIR' starts a help centre."
    )
    assert (ran.code, ran.out, ran.err) == (2, "", f"Error: {message}\n")


@pytest.mark.parametrize("command", ["check", "build", "facts", "serve", "explain", "schema"])
def test_a_bad_date_is_exit_2(command: str, cli: Cli, shop: Path) -> None:
    ran = cli(command, "--as-of", "2026-02-30", cwd=shop)
    assert ran.code == 2
    assert ran.err.endswith("'2026-02-30' is not a date such as 2026-11-21.\n")


@pytest.mark.parametrize(
    "words",
    [["check", "--nonsense"], ["build", "--format", "xml"], ["nonsense"], ["check", "extra"]],
)
def test_a_bad_option_is_exit_2(words: list[str], cli: Cli, shop: Path) -> None:
    ran = cli(*words, cwd=shop)
    assert (ran.code, ran.out) == (2, "")


def test_commands_work_below_the_root(cli: Cli, shop: Path) -> None:
    below = shop / "content" / "returns"
    assert cli("facts", "returns", cwd=below).out == FACTS
    assert cli("check", cwd=below).code == 0
    built = cli("build", cwd=below)
    assert built.code == 0
    assert " into ../../site/ " in built.err
    assert (shop / "site" / "index.html").is_file()


# mkdocs.yml

SETTINGS = {
    "syntax": "site_name: [",
    "tab": "site_name: a\n\tb: c\n",
    "list": "- a\n",
    "empty": "",
    "bytes": "site_name: \x00\n",
    "name": MKDOCS_YML.replace("Shop help", "5"),
    "content": MKDOCS_YML.replace("docs_dir: content", "docs_dir: nowhere"),
    "site in content": MKDOCS_YML + "site_dir: content/site\n",
    "plugin": MKDOCS_YML.replace("[kbgen]", "[kbgen, nonsense]"),
    "no plugin": MKDOCS_YML.replace("plugins: [kbgen]\n", ""),
    "plugin option": MKDOCS_YML.replace("[kbgen]", "[{kbgen: {polices: x}}]"),
    "policies": MKDOCS_YML.replace("[kbgen]", "[{kbgen: {policies: nowhere}}]"),
    "theme": MKDOCS_YML.replace("{name: kbgen}", "{name: readthedocs}"),
    "no theme": MKDOCS_YML.replace("theme: {name: kbgen}\n", ""),
    "unknown theme": MKDOCS_YML.replace("{name: kbgen}", "nowhere"),
    "extension": MKDOCS_YML + "  - nonsense\n",
    "setting": MKDOCS_YML + "site_nmae: x\n",
    "hook": MKDOCS_YML + "hooks: [hook.py]\n",
    "inherit": MKDOCS_YML + "INHERIT: nowhere.yml\n",
    "python": MKDOCS_YML + "extra: {x: !!python/name:no.such.thing ''}\n",
}


@pytest.mark.parametrize("settings", SETTINGS.values(), ids=SETTINGS)
def test_broken_settings_are_exit_2_and_one_line(settings: str, cli: Cli, tmp_path: Path) -> None:
    open_shop(tmp_path, {"mkdocs.yml": settings, "hook.py": "1 / 0\n"})
    for command in ("check", "build", "facts", "serve"):
        ran = cli(command, cwd=tmp_path)
        assert (ran.code, ran.out) == (2, "")
        assert re.fullmatch(r"Error: mkdocs\.yml [^\n]+\.\n", ran.err), ran.err
    assert not (tmp_path / "site").exists()


def test_broken_settings_give_no_traceback(tmp_path: Path) -> None:
    open_shop(tmp_path, {"mkdocs.yml": SETTINGS["syntax"]})
    ran = kbgen("check", cwd=tmp_path)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)


def test_theme_material_is_welcome(cli: Cli, tmp_path: Path) -> None:
    open_shop(tmp_path, {"mkdocs.yml": MKDOCS_YML.replace("{name: kbgen}", "material")})
    assert cli("check", "--strict", cwd=tmp_path).code == 0


def test_another_policies_folder(cli: Cli, tmp_path: Path) -> None:
    open_shop(
        tmp_path, {"mkdocs.yml": MKDOCS_YML.replace("[kbgen]", "[{kbgen: {policies: rules}}]")}
    )
    (tmp_path / "policies").rename(tmp_path / "rules")
    assert "rules/shop.yml:14" in cli("facts", "returns.cost", cwd=tmp_path).out


# The day


def test_source_date_epoch_is_the_day_in_the_shop(cli: Cli, shop: Path) -> None:
    at = {"SOURCE_DATE_EPOCH": str(int(datetime(2027, 2, 1, tzinfo=ZoneInfo("UTC")).timestamp()))}
    ran = cli("facts", "returns.window", cwd=shop, env=at)
    assert ran.out.splitlines() == [
        "returns.window  45 days  policies/shop.yml:13  (since 2027-02-01, 1 override)",
        "  product=sale  14 days  policies/shop.yml:11",
    ]
    before = {"SOURCE_DATE_EPOCH": str(int(at["SOURCE_DATE_EPOCH"]) - 1)}
    assert "  30 days  " in cli("facts", "returns.window", cwd=shop, env=before).out
    west = FILES["policies/shop.yml"].replace("Europe/London", "America/New_York")
    write(shop, {"policies/shop.yml": west})
    assert "  30 days  " in cli("facts", "returns.window", cwd=shop, env=at).out


def test_as_of_goes_before_source_date_epoch(cli: Cli, shop: Path) -> None:
    at = {"SOURCE_DATE_EPOCH": "1900000000"}
    ran = cli("facts", "returns.window", "--as-of", "2026-11-21", cwd=shop, env=at)
    assert "  30 days  " in ran.out


@pytest.mark.parametrize("text", ["soon", "", "1e9", "9" * 30])
def test_a_source_date_epoch_that_is_none(text: str, cli: Cli, shop: Path) -> None:
    ran = cli("check", cwd=shop, env={"SOURCE_DATE_EPOCH": text})
    message = f"SOURCE_DATE_EPOCH is '{text}', which is not a number of seconds."
    assert (ran.code, ran.out, ran.err) == (2, "", f"Error: {message}\n")


def test_without_a_date_it_is_today_in_the_shop(cli: Cli, shop: Path) -> None:
    before = datetime.now(ZoneInfo("Europe/London")).date()
    ran = cli("check", "--format", "json", cwd=shop, env={})
    after = datetime.now(ZoneInfo("Europe/London")).date()
    assert before <= date.fromisoformat(json.loads(ran.out)["as_of"]) <= after


# check and build


def test_check_is_silent_where_nothing_is_wrong(cli: Cli, shop: Path) -> None:
    ran = cli("check", "--strict", cwd=shop)
    assert (ran.code, ran.err) == (0, "")


@pytest.mark.parametrize("command", ["check", "build"])
def test_an_error_is_exit_1(command: str, cli: Cli, shop: Path) -> None:
    write(shop, BROKEN)
    ran = cli(command, cwd=shop)
    assert ran.code == 1
    assert "KB013" in ran.out
    assert "content/broken.md" in ran.out
    assert not (shop / "site").exists()
    assert ran.err == ("Nothing was built: site/ is as it was.\n" if command == "build" else "")


@pytest.mark.parametrize("command", ["check", "build"])
def test_json(command: str, cli: Cli, shop: Path) -> None:
    write(shop, BROKEN)
    ran = cli(command, "--format", "json", cwd=shop)
    assert ran.code == 1
    report = json.loads(ran.out)
    assert report["summary"] == {"error": 1, "warning": 0, "note": 0}
    assert report["findings"][0]["rule"] == "KB013"
    assert report["as_of"] == "2026-11-21"


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_warning_fails_only_if_strict(command: str, cli: Cli, shop: Path) -> None:
    assert RULES["KB022"].LEVEL is Level.WARNING
    write(shop, {"content/untitled.md": "Text.\n"})
    assert cli(command, cwd=shop).code == 0
    assert cli(command, "--strict", cwd=shop).code == 1


def test_what_mkdocs_warns_of_is_a_finding(cli: Cli, shop: Path) -> None:
    settings = MKDOCS_YML + "nav: [index.md, {Gone: gone.md}]\n"
    write(shop, {"mkdocs.yml": settings})
    assert cli("check", "--strict", cwd=shop).code == 0
    strict = cli("build", "--strict", cwd=shop)
    assert strict.code == 1
    assert "KB023" in strict.out
    assert "gone.md" in strict.out
    assert strict.err == "Nothing was published: site/ is as it was.\n"
    assert not (shop / "site").exists()
    assert cli("build", cwd=shop).code == 0


def test_settings_that_name_nothing_are_a_warning(cli: Cli, shop: Path) -> None:
    ours = "[{kbgen: {categories: [returns, retruns], questions: [index.md, gone.md]}}]"
    write(shop, {"mkdocs.yml": MKDOCS_YML.replace("[kbgen]", ours)})
    ran = cli("build", "--strict", "--format", "json", cwd=shop)
    assert ran.code == 1
    assert [finding["message"] for finding in json.loads(ran.out)["findings"]] == [
        "MkDocs says: 'questions' in mkdocs.yml names 'gone.md', which is no article.",
        "MkDocs says: 'categories' in mkdocs.yml names 'retruns', where no article is.",
    ]


# facts


def facts(cli: Cli, shop: Path, *words: str) -> str:
    ran = cli("facts", *words, cwd=shop)
    assert (ran.code, ran.err) == (0, ""), ran
    return ran.out


def test_facts_of_a_section(cli: Cli, shop: Path) -> None:
    assert facts(cli, shop, "returns") == FACTS
    assert facts(cli, shop, "returns.") == FACTS


def test_all_facts(cli: Cli, shop: Path) -> None:
    keys = [line.split()[0] for line in facts(cli, shop).splitlines()]
    assert keys == [
        "business.name",
        "business.country",
        "business.currency",
        "business.time_zone",
        "returns.window",
        "returns.cost",
        "authority.advisor.goodwill_up_to",
    ]


def test_a_scope_chooses_the_override(cli: Cli, shop: Path) -> None:
    assert facts(cli, shop, "returns.window", "product=sale") == (
        "returns.window  14 days  policies/shop.yml:11  (for product=sale)\n"
    )
    assert facts(cli, shop, "product=sale", "returns.window") == (
        "returns.window  14 days  policies/shop.yml:11  (for product=sale)\n"
    )
    other = facts(cli, shop, "returns.window", "country=DE", "ordered=2026-12-01")
    assert other == FACTS.splitlines(keepends=True)[0]


def test_one_fact_is_shown_with_its_overrides(cli: Cli, shop: Path) -> None:
    assert facts(cli, shop, "returns.window").splitlines() == [
        "returns.window  30 days  policies/shop.yml:8  (45 days from 1 February 2027, 1 override)",
        "  product=sale  14 days  policies/shop.yml:11",
    ]


def test_a_fact_that_only_an_override_gives(cli: Cli, shop: Path) -> None:
    policy = FILES["policies/shop.yml"].replace(
        "cost: free", "cost: {overrides: [{when: {product: sale}, value: £2}]}"
    )
    write(shop, {"policies/shop.yml": policy})
    assert facts(cli, shop, "returns.cost").splitlines() == [
        "returns.cost    -   policies/shop.yml:14  (no value for this scope)",
        "  product=sale  £2  policies/shop.yml:14",
    ]


def test_agents_facts_are_marked(cli: Cli, shop: Path) -> None:
    assert facts(cli, shop, "authority") == (
        "authority.advisor.goodwill_up_to  £10  policies/shop.yml:17  (agents only)\n"
    )


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["retuns"], "The policy has nothing under 'retuns'. Did you mean 'returns'?"),
        (
            ["returns.windw"],
            "The policy has nothing under 'returns.windw'. Did you mean 'returns.window'?",
        ),
        (["zzz"], "The policy has nothing under 'zzz'."),
        (["product=sal"], "The policy says nothing of product 'sal'. Did you mean 'sale'?"),
        (["country=XX"], "'XX' is not a country code; write its code of ISO 3166 such as 'GB'."),
        (["a", "b"], "One prefix is enough; here are a, b. Scopes are key=value."),
    ],
)
def test_questions_that_the_policy_does_not_know(
    words: list[str], message: str, cli: Cli, shop: Path
) -> None:
    ran = cli("facts", *words, cwd=shop)
    assert (ran.code, ran.out, ran.err) == (2, "", f"Error: {message}\n")


def test_an_unknown_scope_key(cli: Cli, shop: Path) -> None:
    ran = cli("facts", "prodct=sale", cwd=shop)
    assert ran.code == 2
    assert ran.err.startswith("Error: 'prodct' is not a scope. Did you mean 'product'? ")


@pytest.mark.parametrize("words", [["product="], ["=sale"], ["ordered=soon"], ["="]])
def test_half_a_scope(words: list[str], cli: Cli, shop: Path) -> None:
    ran = cli("facts", *words, cwd=shop)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)


def test_facts_beside_a_mistake_in_the_policy(cli: Cli, shop: Path) -> None:
    write(shop, {"policies/more.yml": "refunds:\n  time: soonish\n"})
    ran = cli("facts", "returns", cwd=shop)
    assert (ran.code, ran.out) == (1, FACTS)
    assert "policies/more.yml" in ran.err


def test_facts_do_not_mind_mistakes_in_articles(cli: Cli, shop: Path) -> None:
    write(shop, BROKEN)
    assert facts(cli, shop, "returns") == FACTS


# explain


def test_explain_lists_every_rule(cli: Cli, tmp_path: Path) -> None:
    ran = cli("explain", cwd=tmp_path)
    assert [line.split()[0] for line in ran.out.splitlines()] == list(RULES)
    assert all(line == line.rstrip() and len(line) > 20 for line in ran.out.splitlines())


@pytest.mark.parametrize("rule", ["KB013", "kb013"])
def test_explain_one(rule: str, cli: Cli, tmp_path: Path) -> None:
    ran = cli("explain", rule, cwd=tmp_path)
    documentation = RULES["KB013"].__doc__
    assert documentation is not None
    assert ran.out == (
        f"KB013 {RULES['KB013'].NAME} ({RULES['KB013'].LEVEL})\n\n{documentation.strip()}\n"
    )


def test_explain_an_unknown_rule(cli: Cli, tmp_path: Path) -> None:
    ran = cli("explain", "KB13", cwd=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Error: There is no rule 'KB13'. Did you mean 'KB")


# schema


def test_schema_is_json(cli: Cli, tmp_path: Path) -> None:
    ran = cli("schema", cwd=tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert json.loads(ran.out)["title"] == "kbgen policy"


# serve; more in test_serve.py


def test_a_port_that_is_none(cli: Cli, shop: Path) -> None:
    assert cli("serve", "--port", "70000", cwd=shop).code == 2


def test_a_host_that_is_none(cli: Cli, shop: Path) -> None:
    ran = cli("serve", "--host", "256.0.0.1", "--port", "0", cwd=shop)
    assert ran.code == 2
    assert re.search(
        r"^Error: 256\.0\.0\.1:\d+ cannot be used: .+ Try --port\.$", ran.err, re.MULTILINE
    )


# new


def test_new_project_builds(tmp_path: Path) -> None:
    made = kbgen("new", "shop", cwd=tmp_path)
    assert made.code == 0, made
    assert made.out.endswith("  cd shop && kbgen serve\n")
    shop = tmp_path / "shop"
    assert {"mkdocs.yml", ".gitignore", "README.md", "content", "policies"} == {
        entry.name for entry in shop.iterdir()
    }
    assert not [
        file for file in shop.rglob("*") if file.is_file() and b"@today@" in file.read_bytes()
    ]
    assert kbgen("check", "--strict", cwd=shop).code == 0
    assert kbgen("build", "--strict", cwd=shop).code == 0
    assert (shop / "site" / "index.html").is_file()
    assert not (shop / "site" / "agents").exists()
    later = str(date(2026, 11, 21) + timedelta(days=100))
    assert kbgen("check", "--strict", "--as-of", later, cwd=shop).code == 0


def test_new_writes_the_starter(cli: Cli, tmp_path: Path) -> None:
    ran = cli("new", "deep/er/shop", cwd=tmp_path)
    files = [file for file in STARTER.rglob("*") if file.is_file()]
    assert ran.out.startswith(f"{len(files)} files written to deep/er/shop. ")
    shop = tmp_path / "deep" / "er" / "shop"
    for file in files:
        name = file.relative_to(STARTER).as_posix().replace("gitignore", ".gitignore")
        text = file.read_bytes().replace(b"@today@", b"2026-11-21")
        assert (shop / name).read_bytes() == text


def test_new_into_an_empty_folder(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    assert cli("new", "shop", cwd=tmp_path).code == 0
    assert (tmp_path / "shop" / "mkdocs.yml").is_file()


def test_new_here(cli: Cli, tmp_path: Path) -> None:
    assert cli("new", ".", cwd=tmp_path).code == 0
    assert (tmp_path / "mkdocs.yml").is_file()


@pytest.mark.parametrize("name", ["file", "full", "full/hidden"])
def test_new_never_overwrites(name: str, cli: Cli, tmp_path: Path) -> None:
    write(tmp_path, {"file": "mine", "full/a.txt": "mine", "full/hidden/.a": "mine"})
    ran = cli("new", name, cwd=tmp_path)
    assert (ran.code, ran.err) == (
        2,
        f"Error: {name} is not an empty folder; nothing was written.\n",
    )
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 3


def test_new_where_nothing_can_be_written(cli: Cli, tmp_path: Path) -> None:
    write(tmp_path, {"file": "mine"})
    ran = cli("new", "file/shop", cwd=tmp_path)
    assert (ran.code, ran.err) == (2, "Error: file/shop cannot be written: Not a directory.\n")


def test_new_without_a_folder(cli: Cli, tmp_path: Path) -> None:
    assert cli("new", cwd=tmp_path).code == 2


def test_the_small_shop_is_what_these_tests_think(cli: Cli, shop: Path) -> None:
    assert (shop / "content/returns/return-an-item.md").read_text() == RETURN


def test_facts_that_could_not_be_read(cli: Cli, shop: Path) -> None:
    """The finding tells, and no hint names what was asked for."""
    (shop / "policies" / "shop.yml").write_text("returns: {window: none}\n", "utf-8")
    ran = cli("facts", "returns.window", cwd=shop)
    assert (ran.code, ran.out) == (1, "")
    assert "Did you mean 'returns.window'" not in ran.err
