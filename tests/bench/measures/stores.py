"""How fast letters come out of a folder of small files and out of an mbox."""
import shutil

from .spent import best
from .tables import table


def scanned(bench, path, size):
    took = best({jobs: bench.scan(path, jobs) for jobs in (1, 2)}, rounds=3)
    return [size / took[1].processor, took[1].clock / took[2].clock, took[1].peak]


def measure(bench, files=40000, megabytes=60):
    bench.heading("Folders and mailboxes")
    folder = bench.make_files("letters", "mixed", 5, "repeat", files)
    size = sum(file.stat().st_size for file in folder.rglob("*.txt")) / 1e6
    rows = [[f"{files:,} small files, {size:.0f} MB", *scanned(bench, folder, size)]]
    shutil.rmtree(folder)
    bench.goal(f"{files:,} small files: MB/s of a core", ">= 40", rows[0][1], rows[0][1] >= 40)
    mbox = bench.make("letters.mbox", "mbox", "repeat", megabytes)
    size = mbox.stat().st_size / 1e6
    rows.append([f"mbox of {size:.0f} MB", *scanned(bench, mbox, size)])
    bench.goal("mbox: MB/s of a core", ">= 10", rows[1][1], rows[1][1] >= 10)
    bare = best({"GMime": [bench.build / "parse_mbox", mbox]})["GMime"]
    rows.append(["the same, taken apart by GMime alone", size / bare.processor, "", bare.peak])
    table(["", "MB/s of a core", "2 threads : 1", "peak MB"], rows)
    mbox.unlink()
