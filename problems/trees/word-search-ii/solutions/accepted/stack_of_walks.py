# No recursion: a stack of walks, each with its node of the tree and the cells it has come to as the bits of a number.
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        trie = {}
        for word in words:
            node = trie
            for letter in word:
                node = node.setdefault(letter, {})
            node["end"] = word
        m, n = len(board), len(board[0])
        found = []
        for start in range(m * n):
            stack = [(start, trie, 0)]
            while stack:
                at, node, been = stack.pop()
                i, j = divmod(at, n)
                node = node.get(board[i][j])
                if node is None:
                    continue
                if "end" in node:
                    found.append(node.pop("end"))
                been |= 1 << at
                if i > 0 and not been >> at - n & 1:
                    stack.append((at - n, node, been))
                if i < m - 1 and not been >> at + n & 1:
                    stack.append((at + n, node, been))
                if j > 0 and not been >> at - 1 & 1:
                    stack.append((at - 1, node, been))
                if j < n - 1 and not been >> at + 1 & 1:
                    stack.append((at + 1, node, been))
        return found
