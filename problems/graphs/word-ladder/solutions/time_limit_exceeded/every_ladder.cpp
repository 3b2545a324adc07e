// Lengthens the ladder by each word that it does not hold yet, and takes the shortest of all that arrive.
class Solution {
    int shortest = INT_MAX;

    bool beside(const string& a, const string& b) {
        int different = 0;
        for (size_t i = 0; i < a.size(); ++i) different += a[i] != b[i];
        return different == 1;
    }

    void climb(const string& word, int length, const string& last, vector<string>& words, vector<bool>& used) {
        if (length >= shortest) return;
        if (word == last) {
            shortest = length;
            return;
        }
        for (size_t i = 0; i < words.size(); ++i)
            if (!used[i] && beside(word, words[i])) {
                used[i] = true;
                climb(words[i], length + 1, last, words, used);
                used[i] = false;
            }
    }

public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        vector<bool> used(wordList.size());
        shortest = INT_MAX;
        climb(beginWord, 1, endWord, wordList, used);
        return shortest == INT_MAX ? 0 : shortest;
    }
};
