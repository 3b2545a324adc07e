// Breadth first over positions with marks; every piece from a position on is looked up in a set.
class Solution {
public:
    bool wordBreak(string s, vector<string>& wordDict) {
        unordered_set<string> words(wordDict.begin(), wordDict.end());
        queue<int> q;
        vector<bool> seen(s.size());
        q.push(0);
        while (!q.empty()) {
            int start = q.front();
            q.pop();
            if (start == s.size()) return true;
            if (seen[start]) continue;
            seen[start] = true;
            for (int end = start + 1; end <= s.size(); end++)
                if (words.count(s.substr(start, end - start))) q.push(end);
        }
        return false;
    }
};
