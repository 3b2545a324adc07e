# Goes over the list once and lengthens the ladder with each word that fits its last one.
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        word, length = beginWord, 1
        for near in wordList:
            if sum(a != b for a, b in zip(word, near)) == 1:
                word = near
                length += 1
                if word == endWord:
                    return length
        return 0
