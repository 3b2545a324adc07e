# A sorted list: the first word that is not smaller begins with the prefix, or none does.
class Trie:
    def __init__(self):
        self.words = []

    def insert(self, word: str) -> None:
        at = bisect.bisect_left(self.words, word)
        if at == len(self.words) or self.words[at] != word:
            self.words.insert(at, word)

    def search(self, word: str) -> bool:
        at = bisect.bisect_left(self.words, word)
        return at < len(self.words) and self.words[at] == word

    def startsWith(self, prefix: str) -> bool:
        at = bisect.bisect_left(self.words, prefix)
        return at < len(self.words) and self.words[at].startswith(prefix)
