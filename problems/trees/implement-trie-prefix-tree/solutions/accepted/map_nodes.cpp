// The class itself is the node: a map from letter to another object of it, and recursion over the places of the word.
class Trie {
    map<char, unique_ptr<Trie>> next;
    bool word = false;

    void put(const string& text, size_t at) {
        if (at == text.size()) {
            word = true;
            return;
        }
        unique_ptr<Trie>& child = next[text[at]];
        if (!child) child = make_unique<Trie>();
        child->put(text, at + 1);
    }

    const Trie* walk(const string& text, size_t at) const {
        if (at == text.size()) return this;
        auto found = next.find(text[at]);
        return found == next.end() ? nullptr : found->second->walk(text, at + 1);
    }

public:
    Trie() {}

    void insert(string word) { put(word, 0); }

    bool search(string word) {
        const Trie* node = walk(word, 0);
        return node && node->word;
    }

    bool startsWith(string prefix) { return walk(prefix, 0) != nullptr; }
};
