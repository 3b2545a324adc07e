# problem: arrays/rotate-image
# time: O(n^2)
# memory: O(n^2)
# note: a second matrix that becomes the rows of the answer; the old rows live until the assignment
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        matrix[:] = [list(column) for column in zip(*matrix[::-1])]
