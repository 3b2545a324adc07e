// Looks through all words, with a copy of each and of its beginning.
class Trie {
    vector<string> words;

public:
    Trie() {}

    void insert(string word) { words.push_back(word); }

    bool search(string word) {
        for (auto w : words) {
            if (w == word) return true;
        }
        return false;
    }

    bool startsWith(string prefix) {
        for (auto w : words) {
            if (w.substr(0, prefix.size()) == prefix) return true;
        }
        return false;
    }
};
