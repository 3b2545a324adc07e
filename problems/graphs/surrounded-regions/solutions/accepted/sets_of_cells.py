# Sets of complex numbers: what is open and connected with the edge is taken away from what is open.
class Solution:
    def solve(self, board: List[List[str]]) -> None:
        m, n = len(board), len(board[0])
        inside = {complex(r, c) for r in range(m) for c in range(n) if board[r][c] == "O"}
        front = {at for at in inside if at.real in (0, m - 1) or at.imag in (0, n - 1)}
        while front:
            inside -= front
            front = {at + step for at in front for step in (1, -1, 1j, -1j)} & inside
        for at in inside:
            board[int(at.real)][int(at.imag)] = "X"
