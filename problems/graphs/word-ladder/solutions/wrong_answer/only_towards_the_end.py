# Changes a letter only into that of the last word, as if no detour could be needed.
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        left = set(wordList)
        front, length = {beginWord}, 1
        while front:
            if endWord in front:
                return length
            near = {word[:i] + c + word[i + 1 :] for word in front for i, c in enumerate(endWord)}
            front = near & left
            left -= front
            length += 1
        return 0
