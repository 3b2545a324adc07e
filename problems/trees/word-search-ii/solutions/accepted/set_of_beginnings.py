# No tree: a set of all beginnings of words says whether a walk is worth going on.
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        wanted = set(words)
        beginnings = {word[:end] for word in words for end in range(1, len(word) + 1)}
        found = []

        def walk(y, x, before):
            letter = board[y][x]
            path = before + letter
            if path not in beginnings:
                return
            if path in wanted:
                wanted.remove(path)
                found.append(path)
            board[y][x] = ""
            for v, u in ((y, x + 1), (y + 1, x), (y, x - 1), (y - 1, x)):
                if 0 <= v < len(board) and 0 <= u < len(board[v]) and board[v][u]:
                    walk(v, u, path)
            board[y][x] = letter

        for y in range(len(board)):
            for x in range(len(board[y])):
                walk(y, x, "")
        return found
