// Takes two words for neighbours if their letters, in any order, differ in one.
class Solution {
    bool beside(string a, string b) {
        int count[26] = {};
        for (char c : a) count[c - 'a']++;
        for (char c : b) count[c - 'a']--;
        int different = 0;
        for (int c : count) different += abs(c);
        return different == 2;
    }

public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        int n = wordList.size();
        vector<int> length(n, 0);
        queue<pair<string, int>> q;
        q.push({beginWord, 1});
        while (!q.empty()) {
            auto [word, steps] = q.front();
            q.pop();
            if (word == endWord) return steps;
            for (int i = 0; i < n; ++i)
                if (!length[i] && beside(word, wordList[i])) {
                    length[i] = steps + 1;
                    q.push({wordList[i], steps + 1});
                }
        }
        return 0;
    }
};
