# Depth first, with the length of the first ladder that is found.
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        left = set(wordList)
        stack = [(beginWord, 1)]
        while stack:
            word, length = stack.pop()
            if word == endWord:
                return length
            for i in range(len(word)):
                for c in "abcdefghijklmnopqrstuvwxyz":
                    near = word[:i] + c + word[i + 1 :]
                    if near in left:
                        left.remove(near)
                        stack.append((near, length + 1))
        return 0
