# Breadth first from the first word. Words stand together by each pattern with one letter open; a pattern is used once,
# since all of its words have been reached then.
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        left = set(wordList)
        if endWord not in left:
            return 0
        left.discard(beginWord)
        together = defaultdict(list)
        for word in left:
            for at in range(len(word)):
                together[word[:at] + "*" + word[at + 1 :]].append(word)
        front, words = [beginWord], 1
        while front:
            words += 1
            following = []
            for word in front:
                for at in range(len(word)):
                    for near in together.pop(word[:at] + "*" + word[at + 1 :], ()):
                        if near in left:
                            if near == endWord:
                                return words
                            left.remove(near)
                            following.append(near)
            front = following
        return 0
