"""A model of the driver: a tuple of names for each subject, replaced at each change, so that a round keeps its own."""

from judge.author import parameters
from judge.author.contracts import play

P = parameters(__file__)


class Thrown(Exception):
    pass


class Subjects:
    def __init__(self):
        self.subjects = [()] * P.subjects
        self.plans = [None] * P.observers
        self.rounds = 0
        self.left = set()  # (subject, observer): left since the outermost round began
        self.seen = []

    def change(self, code, i, a):
        there = a in self.subjects[i]
        if code == 0 and not there:
            self.subjects[i] = (*self.subjects[i], a)
        if code == 1 and there:
            self.subjects[i] = tuple(x for x in self.subjects[i] if x != a)
        if code == 1 and self.rounds:
            self.left.add((i, a))

    def notify(self, i, value):
        for a in self.subjects[i]:
            if a in self.subjects[i]:
                self.update(i, a, value)

    def update(self, i, a, value):
        self.seen += [f"{a}=", value]
        plan, self.plans[a] = self.plans[a], None
        if plan is None:
            return
        code, *rest = plan
        if code == 3:
            self.change(1, i, rest[0])
        if code == 4 and (i, rest[0]) not in self.left:
            self.change(0, i, rest[0])
        if code == 5:
            self.notify(i, value // 2)
        if code == 6:
            raise Thrown

    def apply(self, op):
        code, one, *rest = op
        self.seen = [("subscribe", "unsubscribe", "notify", "plan", "plan", "plan", "plan")[code]]
        if code < 2:
            self.change(code, one, rest[0])
        elif code == 2:
            self.rounds = 1
            try:
                self.notify(one, rest[0])
            except Thrown:
                self.seen.append("thrown")
            self.rounds = 0
            self.left.clear()
        else:
            self.plans[one] = [code, *rest]
        return self.seen

    def state(self):
        return [len(names) for names in self.subjects]


def solve(args):
    return play(args, Subjects)
