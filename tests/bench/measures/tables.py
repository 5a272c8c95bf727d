"""Prints tables of Markdown that can be read as they stand."""


def shown(value):
    if isinstance(value, float):
        return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
    return f"{value:,}" if isinstance(value, int) else str(value)


def table(heads, rows):
    """The first column is left-aligned, all others right."""
    cells = [[shown(cell) for cell in row] for row in [heads, *rows]]
    widths = [max(len(row[at]) for row in cells) for at in range(len(heads))]
    ruler = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]
    lines = [[row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:]))] for row in cells]
    for line in [lines[0], ruler, *lines[1:]]:
        print("| " + " | ".join(line) + " |")
    print(flush=True)
