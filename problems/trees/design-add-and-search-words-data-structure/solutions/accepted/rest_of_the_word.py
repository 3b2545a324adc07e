# Dictionaries that make themselves, and a recursion on the rest of the word.
class WordDictionary:
    def __init__(self):
        tree = lambda: defaultdict(tree)
        self.trie = tree()

    def addWord(self, word: str) -> None:
        node = self.trie
        for letter in word:
            node = node[letter]
        node["$"]

    def search(self, word: str) -> bool:
        return self.find(self.trie, word)

    def find(self, node, rest):
        if not rest:
            return "$" in node
        if rest[0] != ".":
            return rest[0] in node and self.find(node[rest[0]], rest[1:])
        return any(self.find(child, rest[1:]) for key, child in node.items() if key != "$")
