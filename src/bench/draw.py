"""Draws from a seed. Uses random.random() alone, the one sequence that every Python 3 promises to keep."""
import random


class Draw:
    def __init__(self, seed, *names):
        self._random = random.Random("/".join(str(part) for part in (seed, *names)))

    def below(self, bound):
        """A whole number from 0 to bound - 1."""
        return int(self._random.random() * bound)

    def between(self, lowest, highest):
        return lowest + self.below(highest - lowest + 1)

    def chance(self, probability):
        return self._random.random() < probability

    def one(self, choices):
        return choices[self.below(len(choices))]

    def some(self, choices, count):
        """That many different ones, in a drawn order."""
        left = list(choices)
        return [left.pop(self.below(len(left))) for _ in range(min(count, len(left)))]

    def early(self, choices):
        """One of them, the first far more often than the last."""
        return choices[min(self.below(len(choices)) for _ in range(3))]
