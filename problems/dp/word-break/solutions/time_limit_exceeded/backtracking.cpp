// Backtracking over the first word, without a memo.
class Solution {
    bool can(const string& s, size_t start, const unordered_set<string>& words) {
        if (start == s.size()) return true;
        for (size_t end = start + 1; end <= s.size(); ++end)
            if (words.count(s.substr(start, end - start)) && can(s, end, words)) return true;
        return false;
    }

public:
    bool wordBreak(string s, vector<string>& wordDict) {
        unordered_set<string> words(wordDict.begin(), wordDict.end());
        return can(s, 0, words);
    }
};
