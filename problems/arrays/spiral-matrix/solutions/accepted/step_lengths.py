# Steps of lengths n, m - 1, n - 1, m - 2, …, each with its direction.
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        steps = [len(matrix[0]), len(matrix) - 1]
        r, c, dr, dc = 0, -1, 0, 1
        answer = []
        turn = 0
        while steps[turn % 2]:
            for _ in range(steps[turn % 2]):
                r += dr
                c += dc
                answer.append(matrix[r][c])
            steps[turn % 2] -= 1
            dr, dc = dc, -dr
            turn += 1
        return answer
