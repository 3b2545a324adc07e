# Each beginning of a word is a dictionary, which leads on by the next letter; the key "" says that a word ends there.
class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            following = node.get(letter)
            if following is None:
                following = node[letter] = {}
            node = following
        node[""] = True

    def search(self, word: str) -> bool:
        node = self.find(word)
        return node is not None and "" in node

    def startsWith(self, prefix: str) -> bool:
        return self.find(prefix) is not None

    def find(self, text):
        node = self.root
        for letter in text:
            node = node.get(letter)
            if node is None:
                return None
        return node
