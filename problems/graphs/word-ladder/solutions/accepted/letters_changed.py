# Each letter at each position, looked up in a set from which words are taken when they are reached.
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        words = set(wordList)
        words.discard(beginWord)
        queue = deque([(beginWord, 1)])
        while queue:
            word, length = queue.popleft()
            if word == endWord:
                return length
            for i in range(len(word)):
                for c in string.ascii_lowercase:
                    near = word[:i] + c + word[i + 1 :]
                    if near in words:
                        words.remove(near)
                        queue.append((near, length + 1))
        return 0
