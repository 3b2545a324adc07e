// Strikes no word off: each front holds all neighbours of the one before, those that were reached long ago as well.
class Solution {
public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        set<string> words(wordList.begin(), wordList.end());
        vector<string> front{beginWord};
        for (int length = 1; !front.empty() && length <= (int)wordList.size() + 1; ++length) {
            vector<string> next;
            for (string word : front) {
                if (word == endWord) return length;
                for (char& c : word) {
                    const char kept = c;
                    for (c = 'a'; c <= 'z'; ++c)
                        if (c != kept && words.count(word)) next.push_back(word);
                    c = kept;
                }
            }
            sort(next.begin(), next.end());
            next.erase(unique(next.begin(), next.end()), next.end());
            swap(front, next);
        }
        return 0;
    }
};
