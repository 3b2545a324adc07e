# Lists the neighbours of each word by comparing all pairs.
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        words = [beginWord, *(word for word in wordList if word != beginWord)]
        near = [
            [j for j, other in enumerate(words) if sum(a != b for a, b in zip(word, other)) == 1] for word in words
        ]
        length = {0: 1}
        queue = deque([0])
        while queue:
            at = queue.popleft()
            if words[at] == endWord:
                return length[at]
            for j in near[at]:
                if j not in length:
                    length[j] = length[at] + 1
                    queue.append(j)
        return 0
