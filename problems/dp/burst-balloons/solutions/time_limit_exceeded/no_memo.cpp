// The right recursion over the balloon that bursts last, without a memo.
class Solution {
    int most(const vector<int>& a, int left, int right) {
        int best = 0;
        for (int i = left + 1; i < right; ++i) best = max(best, most(a, left, i) + most(a, i, right) + a[left] * a[i] * a[right]);
        return best;
    }

public:
    int maxCoins(vector<int>& nums) {
        vector<int> a(1, 1);
        a.insert(a.end(), nums.begin(), nums.end());
        a.push_back(1);
        return most(a, 0, a.size() - 1);
    }
};
