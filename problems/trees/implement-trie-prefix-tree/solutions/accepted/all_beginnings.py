# A set of words and a set of all their beginnings: a word of l letters costs l copies, O(n l).
class Trie:
    def __init__(self):
        self.words = set()
        self.beginnings = set()

    def insert(self, word: str) -> None:
        if word not in self.words:
            self.words.add(word)
            for end in range(1, len(word) + 1):
                self.beginnings.add(word[:end])

    def search(self, word: str) -> bool:
        return word in self.words

    def startsWith(self, prefix: str) -> bool:
        return prefix in self.beginnings
