# A set of words; each dot is replaced by every letter, so that a search with two dots is 676 look-ups.
class WordDictionary:
    def __init__(self):
        self.words = set()

    def addWord(self, word: str) -> None:
        self.words.add(word)

    def search(self, word: str) -> bool:
        at = word.find(".")
        if at < 0:
            return word in self.words
        before, after = word[:at], word[at + 1 :]
        return any(self.search(before + letter + after) for letter in "abcdefghijklmnopqrstuvwxyz")
