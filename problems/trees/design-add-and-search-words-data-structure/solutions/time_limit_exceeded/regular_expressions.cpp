// Takes the search for a regular expression, made anew for every word that it is tried on.
class WordDictionary {
    vector<string> words;

public:
    WordDictionary() {}

    void addWord(string word) { words.push_back(word); }

    bool search(string word) {
        for (auto& candidate : words) {
            if (regex_match(candidate, regex(word))) return true;
        }
        return false;
    }
};
