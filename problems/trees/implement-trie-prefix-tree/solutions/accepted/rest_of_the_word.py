# Recursion on the rest of the word, which is copied at every step: O(n l), and as deep as a word is long.
class Trie:
    def __init__(self):
        self.next = defaultdict(Trie)
        self.end = False

    def insert(self, word: str) -> None:
        if not word:
            self.end = True
        else:
            self.next[word[0]].insert(word[1:])

    def search(self, word: str) -> bool:
        if not word:
            return self.end
        return word[0] in self.next and self.next[word[0]].search(word[1:])

    def startsWith(self, prefix: str) -> bool:
        return not prefix or (prefix[0] in self.next and self.next[prefix[0]].startsWith(prefix[1:]))
