# Counts the letters before it walks, and walks with a stack and sets that are copied.
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        cells = {(r, c): board[r][c] for r in range(len(board)) for c in range(len(board[0]))}
        have, need = Counter(cells.values()), Counter(word)
        if any(need[letter] > have[letter] for letter in need):
            return False
        if have[word[0]] > have[word[-1]]:
            word = word[::-1]
        todo = [(cell, frozenset([cell])) for cell in cells if cells[cell] == word[0]]
        while todo:
            (r, c), used = todo.pop()
            if len(used) == len(word):
                return True
            wanted = word[len(used)]
            for cell in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if cells.get(cell) == wanted and cell not in used:
                    todo.append((cell, used | {cell}))
        return False
