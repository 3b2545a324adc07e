# Counts for each point how many are nearer, and computes every distance anew.
class Solution:
    def kClosest(self, points: List[List[int]], k: int) -> List[List[int]]:
        answer = []
        for x, y in points:
            nearer = 0
            for a, b in points:
                if a * a + b * b < x * x + y * y:
                    nearer += 1
            if nearer < k:
                answer.append([x, y])
        return answer
