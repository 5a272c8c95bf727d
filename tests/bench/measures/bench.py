"""What all measures share: the build, a folder for archives, and the goals that were met or missed."""
import datetime
import os
import pathlib
import subprocess
import tempfile

from .tables import table

root = pathlib.Path(__file__).resolve().parents[3]


def processor():
    with open("/proc/cpuinfo") as lines:
        return next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), "unknown processor")


class Bench:
    def __init__(self, build):
        self.build = pathlib.Path(build)
        self.amends = self.build / "amends"
        self.folder = tempfile.TemporaryDirectory(prefix="amends-bench-")
        self.work = pathlib.Path(self.folder.name)
        self.goals = []

    def make(self, name, *arguments):
        """An archive in the work folder, from make_letters."""
        path = self.work / name
        with open(path, "wb") as out:
            subprocess.run([self.build / "make_letters", *map(str, arguments)], stdout=out, check=True)
        return path

    def make_files(self, name, *arguments):
        path = self.work / name
        subprocess.run([self.build / "make_letters", "files", *map(str, arguments), path], check=True)
        return path

    def scan(self, path, jobs=1, out="/dev/null"):
        """The command that writes a line of results for each letter."""
        return [self.amends, "scan", "--isolated", "--quiet", "-j", jobs, "-o", out, path]

    @property
    def filter(self):
        return [self.amends, "filter", "--keep", "id"]

    def heading(self, title):
        """With the load, by which a figure of a busy machine can be told."""
        print(f"## {title}\n\nLoad average {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors.\n", flush=True)

    def goal(self, what, wanted, measured, is_met):
        self.goals.append([what, wanted, measured, "yes" if is_met else "no"])

    def print_machine(self):
        revision = subprocess.run(["git", "-C", root, "describe", "--always", "--dirty"], capture_output=True, text=True).stdout.strip()
        print(f"# Speed\n\n{datetime.date.today()}, amends {revision or 'of no known revision'}, {os.cpu_count()} processors of {processor()}.\n", flush=True)

    def print_goals(self):
        if not self.goals:
            return
        self.heading("Goals")
        table(["", "wanted", "measured", "met"], self.goals)
