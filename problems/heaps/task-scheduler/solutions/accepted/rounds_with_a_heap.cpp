// Rounds of n + 1 slots: the most frequent kinds are taken out of a heap, and go back with one less after the round.
class Solution {
public:
    int leastInterval(vector<char>& tasks, int n) {
        unordered_map<char, int> mp;
        for (char c : tasks) mp[c]++;
        priority_queue<int> pq;
        for (auto& [c, cnt] : mp) pq.push(cnt);
        int res = 0;
        while (!pq.empty()) {
            vector<int> again;
            int slots = n + 1;
            while (slots > 0 && !pq.empty()) {
                int cnt = pq.top();
                pq.pop();
                if (cnt > 1) again.push_back(cnt - 1);
                res++;
                slots--;
            }
            for (int cnt : again) pq.push(cnt);
            if (!pq.empty()) res += slots;
        }
        return res;
    }
};
