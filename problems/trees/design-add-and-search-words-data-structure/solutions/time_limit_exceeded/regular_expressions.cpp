// Takes the search for a regular expression and tries it on every word.
class WordDictionary {
    vector<string> words;

public:
    WordDictionary() {}

    void addWord(string word) { words.push_back(word); }

    bool search(string word) {
        regex pattern(word);
        for (auto& candidate : words) {
            if (regex_match(candidate, pattern)) return true;
        }
        return false;
    }
};
