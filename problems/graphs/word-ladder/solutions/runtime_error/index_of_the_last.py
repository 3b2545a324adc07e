# Asks the list for the place of the last word, which may not be there.
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        goal = wordList.index(endWord)
        by_pattern = defaultdict(list)
        for at, word in enumerate(wordList):
            for i in range(len(word)):
                by_pattern[i, word[:i], word[i + 1 :]].append(at)
        length = [0] * len(wordList)
        queue = deque([(beginWord, 1)])
        while queue:
            word, steps = queue.popleft()
            for i in range(len(word)):
                for at in by_pattern[i, word[:i], word[i + 1 :]]:
                    if length[at] == 0 and wordList[at] != beginWord:
                        length[at] = steps + 1
                        queue.append((wordList[at], steps + 1))
        return length[goal]
