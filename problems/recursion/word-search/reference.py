# Depth first from every cell. Two looks before the first step: are there enough of each letter, and which end of the word is rarer on the board? The
# search begins with that one. A cell in use has no letter while the way goes over it.
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        count = Counter(letter for row in board for letter in row)
        if Counter(word) - count:
            return False
        if count[word[0]] > count[word[-1]]:
            word = word[::-1]
        rows, columns, last = len(board), len(board[0]), len(word) - 1

        def spelled(row: int, column: int, at: int) -> bool:
            if not (0 <= row < rows and 0 <= column < columns) or board[row][column] != word[at]:
                return False
            if at == last:
                return True
            board[row][column] = ""
            found = (
                spelled(row, column + 1, at + 1)
                or spelled(row + 1, column, at + 1)
                or spelled(row, column - 1, at + 1)
                or spelled(row - 1, column, at + 1)
            )
            board[row][column] = word[at]
            return found

        return any(spelled(row, column, 0) for row in range(rows) for column in range(columns))
