"""
Installs lists of packages into the environment that runs this, and nowhere else.

From where packages come is the user's to say, in pip's variables or configuration. Where they go
to, which of them, and whether at all (PIP_TARGET, PIP_CONSTRAINT, PIP_DRY_RUN and the like) was
said for other installations: those settings do not count here.
"""

import ast
import os
import subprocess
import sys

FROM_WHERE = {
    "cache-dir",
    "cert",
    "client-cert",
    "default-timeout",
    "extra-index-url",
    "find-links",
    "index-url",
    "keyring-provider",
    "no-cache-dir",
    "no-index",
    "proxy",
    "resume-retries",
    "retries",
    "timeout",
    "trusted-host",
    "use-deprecated",
    "use-feature",
}
WEAKEST_FIRST = ("global", "install", ":env:")


def variable(setting):
    return "PIP_" + setting.upper().replace("-", "_")


def environment(**more):
    """What is set, without what is set for pip but for where packages come from."""
    kept = {variable(setting) for setting in FROM_WHERE} | {"PIP_CONFIG_FILE"}
    names = [
        name for name in os.environ if not name.upper().startswith("PIP_") or name.upper() in kept
    ]
    return (
        {name: os.environ[name] for name in names} | {"PIP_DISABLE_PIP_VERSION_CHECK": "1"} | more
    )


def pip(words, variables, **options):
    return subprocess.run([sys.executable, "-I", "-m", "pip", *words], env=variables, **options)


def settings():
    """Where packages come from, as pip's variables: a variable counts before a configuration."""
    asked = pip(
        ["config", "list"],
        environment(PIP_QUIET="0", PIP_VERBOSE="0"),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    if asked.returncode:
        why = " ".join((asked.stdout + asked.stderr).split())
        sys.exit(f"ERROR: its configuration cannot be read ({why})")
    found = {}
    for section in WEAKEST_FIRST:
        for line in asked.stdout.splitlines():
            name, _, value = line.partition("=")
            setting = name.removeprefix(section + ".")
            if setting in FROM_WHERE:
                found[variable(setting)] = ast.literal_eval(value)
    return found


if __name__ == "__main__":
    lists = [word for name in sys.argv[1:] for word in ("-r", name)]
    variables = environment(**settings(), PIP_CONFIG_FILE=os.devnull)
    sys.exit(pip(["install", *lists], variables).returncode)
