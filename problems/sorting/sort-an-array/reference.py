# Merge sort from below: runs of width 1, 2, 4, … are merged until one run is left. n log n steps on any input.
class Solution:
    def sortArray(self, nums: List[int]) -> List[int]:
        runs = list(nums)
        width = 1
        while width < len(runs):
            merged: list[int] = []
            for low in range(0, len(runs), 2 * width):
                self._merge(runs[low : low + width], runs[low + width : low + 2 * width], merged)
            runs = merged
            width *= 2
        return runs

    @staticmethod
    def _merge(left: list[int], right: list[int], out: list[int]) -> None:
        i = 0
        for value in right:
            while i < len(left) and left[i] <= value:
                out.append(left[i])
                i += 1
            out.append(value)
        out.extend(left[i:])
