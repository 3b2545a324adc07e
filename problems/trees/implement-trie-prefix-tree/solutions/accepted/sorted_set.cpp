// No tree of letters: a sorted set, in which the first word that is not smaller decides.
class Trie {
    set<string> words;

public:
    Trie() = default;

    void insert(string word) { words.insert(word); }

    bool search(string word) { return words.count(word) > 0; }

    bool startsWith(string prefix) {
        auto it = words.lower_bound(prefix);
        return it != words.end() && it->compare(0, prefix.size(), prefix) == 0;
    }
};
