// Compares each word that is reached with all words that are not.
class Solution {
    bool beside(const string& a, const string& b) {
        int different = 0;
        for (int i = 0; i < (int)a.size(); i++)
            if (a[i] != b[i] && ++different > 1) return false;
        return different == 1;
    }

public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        int n = wordList.size();
        vector<int> steps(n, 0);
        queue<int> q;
        for (int i = 0; i < n; i++)
            if (beside(beginWord, wordList[i])) {
                steps[i] = 2;
                q.push(i);
            }
        while (!q.empty()) {
            int at = q.front();
            q.pop();
            if (wordList[at] == endWord) return steps[at];
            for (int i = 0; i < n; i++)
                if (steps[i] == 0 && beside(wordList[at], wordList[i])) {
                    steps[i] = steps[at] + 1;
                    q.push(i);
                }
        }
        return 0;
    }
};
