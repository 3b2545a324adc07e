# Starts, queries and ends in one sorted list; a heap of sizes, and a count of those that are over but still in it.
class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        START, ASK, END = range(3)
        events = []
        for left, right in intervals:
            events.append((left, START, right - left + 1))
            events.append((right, END, right - left + 1))
        for index, query in enumerate(queries):
            events.append((query, ASK, index))
        events.sort()

        heap, over = [], Counter()
        answers = [-1] * len(queries)
        for _, kind, value in events:
            if kind == START:
                heappush(heap, value)
            elif kind == END:
                over[value] += 1
            else:
                while heap and over[heap[0]]:
                    over[heappop(heap)] -= 1
                if heap:
                    answers[value] = heap[0]
        return answers
