# Slot by slot: a heap of the kinds that may run, and a queue of those that wait with the slot in which they may again.
class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        count = Counter(tasks)
        heap = [-c for c in count.values()]
        heapq.heapify(heap)
        time = 0
        q = deque()
        while heap or q:
            time += 1
            if heap:
                left = 1 + heapq.heappop(heap)
                if left:
                    q.append([left, time + n])
            if q and q[0][1] == time:
                heapq.heappush(heap, q.popleft()[0])
        return time
