# Sets of words from both ends; the smaller one goes a step further.
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        left = set(wordList)
        if endWord not in left:
            return 0
        head, tail = {beginWord}, {endWord}
        left -= head | tail
        length = 1
        while head and tail:
            length += 1
            if len(head) > len(tail):
                head, tail = tail, head
            near = {
                word[:i] + c + word[i + 1 :]
                for word in head
                for i in range(len(word))
                for c in "abcdefghijklmnopqrstuvwxyz"
            }
            if near & tail:
                return length
            head = near & left
            left -= head
        return 0
