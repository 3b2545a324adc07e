# All words in a tree of letters, and one walk over the board that goes down the tree at the same time. A word that was found
# is taken out of the tree, and so is every branch without words, so that no walk enters it again. The recursion is as deep as
# a word is long.
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        root = {}
        for word in words:
            node = root
            for letter in word:
                node = node.setdefault(letter, {})
            node[""] = word
        rows, columns = len(board), len(board[0])
        found = []

        def walk(y, x, parent):
            row = board[y]
            letter = row[x]
            node = parent[letter]
            word = node.pop("", None)
            if word is not None:
                found.append(word)
            if node:
                row[x] = "."
                if y and board[y - 1][x] in node:
                    walk(y - 1, x, node)
                if x and row[x - 1] in node:
                    walk(y, x - 1, node)
                if y + 1 < rows and board[y + 1][x] in node:
                    walk(y + 1, x, node)
                if x + 1 < columns and row[x + 1] in node:
                    walk(y, x + 1, node)
                row[x] = letter
            if not node:
                del parent[letter]

        for y in range(rows):
            for x in range(columns):
                if board[y][x] in root:
                    walk(y, x, root)
        return found
