"""Installs programs of others into a folder, each by the registry that it comes from, in the version that was tried."""
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass

most_seconds = 600


@dataclass
class Tool:
    """A program, the way to it below the folder of tools, and the commands that bring it there. `{tools}` stands for the folder."""

    name: str
    path: str
    needs: str
    commands: tuple

    def installed(self, tools):
        """The program, or the reason why there is none."""
        if (tools / self.path).exists():
            return tools / self.path, None
        if shutil.which(self.needs) is None:
            return None, f"there is no {self.needs}"
        keeps = {"GOPATH": str(tools / "go"), "GOBIN": str(tools / "bin"), "GOFLAGS": "-modcacherw", "CARGO_HOME": str(tools / "cargo")}
        options = {"shell": True, "cwd": tools, "env": os.environ | keeps, "capture_output": True, "text": True, "timeout": most_seconds}
        for command in self.commands:
            try:
                done = subprocess.run(command.format(tools=tools, python=sys.executable), **options)
            except subprocess.TimeoutExpired:
                return None, f"not installed within {most_seconds // 60} minutes"
            if done.returncode != 0:
                return None, (done.stderr.strip() or done.stdout.strip() or "not installed").splitlines()[-1][:100]
        return (tools / self.path, None) if (tools / self.path).exists() else (None, f"{self.path} was not installed")


def of_npm(name, *packages):
    return Tool(name, f"node_modules/.bin/{name}", "npm", (f"npm install --no-audit --no-fund --silent --prefix {{tools}} {' '.join(packages)}",))


tools = {
    tool.name: tool
    for tool in (
        Tool("ripgrep", "usr/bin/rg", "apt-get", ("apt-get download ripgrep", "dpkg-deb -x ripgrep_*.deb {tools}")),
        of_npm("write-good", "write-good@1.0.8"),
        of_npm("alex", "alex@11.0.1"),
        of_npm("textlint", "textlint@15.8.0", "textlint-rule-write-good@2.0.0", "textlint-rule-alex@5.0.0"),
        Tool("Vale", "bin/vale", "go", ("go install github.com/errata-ai/vale/v3/cmd/vale@v3.15.2",)),
        Tool("Harper", "bin/harper-cli", "cargo", ("cargo install --quiet --root {tools} harper-cli",)),
        Tool("proselint", "python/bin/proselint", "python3",
             ("{python} -m venv python", "python/bin/python -m pip install -q --disable-pip-version-check proselint==0.16.0")),
    )
}
