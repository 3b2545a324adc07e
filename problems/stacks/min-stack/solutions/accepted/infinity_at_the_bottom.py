# The list of minima starts with infinity, so push needs no question.
import math


class MinStack(object):

    def __init__(self):
        self.values = []
        self.minima = [math.inf]

    def push(self, val):
        self.values.append(val)
        self.minima.append(min(val, self.minima[-1]))
        return val

    def pop(self):
        self.minima.pop()
        return self.values.pop()

    def top(self):
        return self.values[-1]

    def getMin(self):
        return self.minima[-1]
