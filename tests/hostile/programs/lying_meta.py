# Its type's type raises, exits and prints when it is looked at.
# verdict: wrong_answer
import os


class Meta(type):
    def __getattribute__(cls, name):
        if name in ("__name__", "__qualname__", "__module__"):
            raise SystemExit(0)
        return super().__getattribute__(name)

    def __eq__(cls, other):
        return True

    __hash__ = type.__hash__


class Lie(metaclass=Meta):
    def __repr__(self):
        raise KeyboardInterrupt


class Solution:
    def twoSum(self, nums, target):
        return [Lie(), 1]
