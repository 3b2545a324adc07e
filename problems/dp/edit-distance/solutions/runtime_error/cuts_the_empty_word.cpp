// Cuts the first letters off until both words are empty, also from a word that already is.
class Solution {
public:
    int minDistance(string word1, string word2) {
        if (word1.empty() && word2.empty()) return 0;
        if (word1[0] == word2[0]) return minDistance(word1.substr(1), word2.substr(1));
        return 1 + min({minDistance(word1.substr(1), word2), minDistance(word1, word2.substr(1)),
                        minDistance(word1.substr(1), word2.substr(1))});
    }
};
