# A tree of letters in dictionaries; the key "" says that a word ends there. A letter of the search leads to one child, a dot
# to each of them. The nodes that fit up to a place are held all at once, and the search goes on from place to place.
class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word:
            following = node.get(letter)
            if following is None:
                following = node[letter] = {}
            node = following
        node[""] = True

    def search(self, word: str) -> bool:
        nodes = [self.root]
        for letter in word:
            if letter == ".":
                nodes = [child for node in nodes for key, child in node.items() if key]
            else:
                nodes = [node[letter] for node in nodes if letter in node]
            if not nodes:
                return False
        return any("" in node for node in nodes)
