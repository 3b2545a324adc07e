# Degrees in a Counter and a heap: the first letter in English order among those that are free.
class Solution:
    def alienOrder(self, words: List[str]) -> str:
        letters = set("".join(words))
        degree = Counter()
        after = defaultdict(list)
        for i in range(len(words) - 1):
            w1, w2 = words[i], words[i + 1]
            if len(w1) > len(w2) and w1.startswith(w2):
                return ""
            for j in range(min(len(w1), len(w2))):
                if w1[j] != w2[j]:
                    after[w1[j]].append(w2[j])
                    degree[w2[j]] += 1
                    break
        heap = [c for c in letters if degree[c] == 0]
        heapq.heapify(heap)
        answer = ""
        while heap:
            c = heapq.heappop(heap)
            answer += c
            for d in after[c]:
                degree[d] -= 1
                if degree[d] == 0:
                    heapq.heappush(heap, d)
        return answer if len(answer) == len(letters) else ""
