# Sorts by size, and takes for each query the first interval that includes it.
class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        by_size = sorted(intervals, key=lambda pair: pair[1] - pair[0])
        answers = []
        for query in queries:
            answer = -1
            for left, right in by_size:
                if left <= query <= right:
                    answer = right - left + 1
                    break
            answers.append(answer)
        return answers
