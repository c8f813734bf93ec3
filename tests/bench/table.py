"""One table: figure, reference, ratio, goal, met or not."""

import statistics


class Table:
    def __init__(self):
        self.rows = []
        self.notes = []
        self.missed = 0

    def add(self, figure, value, reference, ratio, goal, met):
        self.missed += met is False
        self.rows.append((figure, value, reference, ratio, goal, {True: "met", False: "MISSED", None: ""}[met]))
        print("\t".join(self.rows[-1]), flush=True)

    def note(self, words):
        self.notes.append(words)

    def ratio(self, figure, values, references, unit, goal, name):
        """Medians of what was measured in turn."""
        value, reference = statistics.median(values), statistics.median(references)
        ratio = value / reference
        self.add(
            figure,
            f"{value:.1f} {unit}",
            f"{reference:.1f} {unit} ({name})",
            f"{ratio:.2f}",
            "" if goal is None else f"<= {goal} times",
            None if goal is None else ratio <= goal,
        )

    def beyond(self, figure, value, reference, unit, goal, name):
        """What is left when the reference is taken off."""
        more = value - reference
        self.add(
            figure,
            f"{value:.2f} {unit}",
            f"{reference:.2f} {unit} ({name})",
            f"{more:+.2f}",
            f"<= +{goal} {unit}",
            more <= goal,
        )

    def limit(self, figure, value, unit, goal, reference=None, name=""):
        self.add(
            figure,
            f"{value:.1f} {unit}",
            "" if reference is None else f"{reference:.1f} {unit} ({name})",
            "" if reference is None else f"{value / reference:.2f}",
            f"<= {goal:.0f} {unit}",
            value <= goal,
        )

    def show(self):
        """The exit status: 0 where every goal is met."""
        rows = [("figure", "measured", "reference", "ratio", "goal", ""), *self.rows]
        widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
        print()
        for row in rows:
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
        for note in self.notes:
            print(note)
        return 1 if self.missed else 0
