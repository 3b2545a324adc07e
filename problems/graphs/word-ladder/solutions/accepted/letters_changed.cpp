// Each letter at each position, looked up in a set from which words are erased when they are reached.
class Solution {
public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        unordered_set<string> words(wordList.begin(), wordList.end());
        if (!words.count(endWord)) return 0;
        queue<string> q;
        q.push(beginWord);
        int length = 1;
        while (!q.empty()) {
            int size = q.size();
            for (int s = 0; s < size; s++) {
                string word = q.front();
                q.pop();
                if (word == endWord) return length;
                for (int i = 0; i < word.size(); i++) {
                    char old = word[i];
                    for (char c = 'a'; c <= 'z'; c++) {
                        word[i] = c;
                        if (words.count(word)) {
                            words.erase(word);
                            q.push(word);
                        }
                    }
                    word[i] = old;
                }
            }
            length++;
        }
        return 0;
    }
};
