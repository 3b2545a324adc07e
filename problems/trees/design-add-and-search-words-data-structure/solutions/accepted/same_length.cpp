// Words by their length, and a comparison with each of the right length: O(n w), quadratic.
class WordDictionary {
    unordered_map<int, vector<string>> words;

    bool fits(const string& word, const string& pattern) {
        for (size_t i = 0; i < word.size(); i++) {
            if (pattern[i] != '.' && pattern[i] != word[i]) return false;
        }
        return true;
    }

public:
    WordDictionary() {}

    void addWord(string word) { words[word.size()].push_back(word); }

    bool search(string word) {
        for (const string& candidate : words[word.size()]) {
            if (fits(candidate, word)) return true;
        }
        return false;
    }
};
