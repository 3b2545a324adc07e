# A tree of letters, in which the words beside a word are those that leave its way at one letter.
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        root = {}
        for word in wordList:
            node = root
            for letter in word:
                node = node.setdefault(letter, {})

        def beside(word):
            node = root
            for i, letter in enumerate(word):
                for other, below in node.items():
                    if other == letter:
                        continue
                    for rest in word[i + 1 :]:
                        below = below.get(rest)
                        if below is None:
                            break
                    else:
                        yield word[:i] + other + word[i + 1 :]
                node = node.get(letter)
                if node is None:
                    return

        length = {beginWord: 1}
        queue = deque([beginWord])
        while queue:
            word = queue.popleft()
            for near in beside(word):
                if near not in length:
                    length[near] = length[word] + 1
                    queue.append(near)
        return length.get(endWord, 0)
