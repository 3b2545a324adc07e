// Counts the letters in which the two words differ, whatever is in the list.
class Solution {
public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        if (find(wordList.begin(), wordList.end(), endWord) == wordList.end()) return 0;
        int words = 1;
        for (size_t i = 0; i < beginWord.size(); ++i) words += beginWord[i] != endWord[i];
        return words;
    }
};
