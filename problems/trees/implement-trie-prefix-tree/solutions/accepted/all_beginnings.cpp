// Two hash tables: the words, and all beginnings of words; a word of l letters costs l copies, O(n l).
class Trie {
    unordered_set<string> words, beginnings;

public:
    Trie() {}

    void insert(string word) {
        words.insert(word);
        for (size_t size = 1; size <= word.size(); size++) beginnings.insert(word.substr(0, size));
    }

    bool search(string word) { return words.find(word) != words.end(); }

    bool startsWith(string prefix) { return beginnings.find(prefix) != beginnings.end(); }
};
