// A multiset: the last two are taken out, and what remains is put in.
class Solution {
public:
    int lastStoneWeight(vector<int>& stones) {
        multiset<int> s(stones.begin(), stones.end());
        while (s.size() >= 2) {
            int a = *s.rbegin();
            s.erase(prev(s.end()));
            int b = *s.rbegin();
            s.erase(prev(s.end()));
            if (a - b > 0) s.insert(a - b);
        }
        return s.empty() ? 0 : *s.begin();
    }
};
