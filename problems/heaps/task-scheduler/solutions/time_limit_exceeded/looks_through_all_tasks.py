# Slot by slot: writes the schedule, and looks through the tasks that are left for one that is not among the last n slots.
class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        left = Counter(tasks)
        todo = list(tasks)
        schedule = []
        while todo:
            recent = set(schedule[-n:]) if n else set()
            able = [t for t in todo if t not in recent]
            if able:
                best = max(able, key=lambda t: left[t])
                left[best] -= 1
                todo.remove(best)
                schedule.append(best)
            else:
                schedule.append(None)
        return len(schedule)
