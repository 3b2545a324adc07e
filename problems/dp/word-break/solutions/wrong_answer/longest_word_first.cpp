// Always takes the longest word that fits, and never takes a choice back.
class Solution {
public:
    bool wordBreak(string s, vector<string>& wordDict) {
        unordered_set<string> words(wordDict.begin(), wordDict.end());
        size_t start = 0;
        while (start < s.size()) {
            size_t length = min<size_t>(20, s.size() - start);
            while (length > 0 && !words.count(s.substr(start, length))) --length;
            if (length == 0) return false;
            start += length;
        }
        return true;
    }
};
