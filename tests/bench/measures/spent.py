"""Runs commands and tells what they took."""
import os
import subprocess
import threading
import time
from dataclasses import dataclass


@dataclass
class Spent:
    """Seconds of the clock and of the processor, and megabytes at the peak; `status` is that of the exit, None where the time was up."""

    clock: float
    processor: float
    peak: float
    status: int | None


def spent(command, source=os.devnull, out=os.devnull, seconds=600, statuses=(0,), **options):
    """Runs a command from the file `source` into the file `out`, for so many seconds at most. Another exit than by `statuses`, if any are named, ends the
    bench: what fails is no measure."""
    with open(out, "wb") as stream, open(source, "rb") as given:
        options = {"stdin": given, "stderr": subprocess.DEVNULL, **options}
        start = time.perf_counter()
        process = subprocess.Popen([str(part) for part in command], stdout=stream, **options)
        alarm = threading.Timer(seconds, process.kill)
        alarm.start()
        _, status, usage = os.wait4(process.pid, 0)
        clock = time.perf_counter() - start
        is_late = not alarm.is_alive()
        alarm.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
    if not is_late and statuses and process.returncode not in statuses:
        raise SystemExit(f"tests/bench/run: this ended with {process.returncode}: {' '.join(map(str, command))}")
    return Spent(clock, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, None if is_late else process.returncode)


def best(commands, rounds=3, **options):
    """What each of several commands by name took in its fastest round. They take turns, so that a busy minute meets all."""
    taken = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            taken[name].append(spent(command, **options))
    return {name: fastest(of_command) for name, of_command in taken.items()}


def fastest(rounds):
    return Spent(min(one.clock for one in rounds), min(one.processor for one in rounds), max(one.peak for one in rounds), rounds[0].status)
