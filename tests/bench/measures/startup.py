"""What one letter costs above a program that does nothing."""
import statistics

from .spent import spent
from .tables import table

most_milliseconds = 8


def measure(bench, runs=50):
    bench.heading("Start")
    letter = bench.work / "letter.txt"
    paragraph = ("Your parcel came {0} days late because we put it on the wrong van. I am sorry that you waited for it.\n"
                 "I refunded ${0}0 this morning, and from Monday two people check every label before a box leaves us.\n")
    letter.write_text("Dear Ms Holloway,\n\n" + "\n".join(paragraph.format(number) for number in range(1, 11)) + "\nRosa Lind\n")
    commands = {"empty C++ program": [bench.build / "empty_program"], "amends check, a letter of 2 KB": [bench.amends, "check", "--isolated", letter]}
    took = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            took[name].append(spent(command, statuses=(0, 1)).clock * 1000)
    medians = {name: statistics.median(times) for name, times in took.items()}
    empty, whole = medians.values()
    table([f"median of {runs}", "ms"], [*medians.items(), ["more than nothing", whole - empty]])
    bench.goal("one letter: ms above an empty program", f"<= {most_milliseconds}", whole - empty, whole - empty <= most_milliseconds)
