// Recursion on copies: the array is passed by value, so nothing has to be undone. The result is a member.
class Solution {
    vector<vector<int>> out;

    void go(vector<int> a, int k) {
        if (k == (int)a.size()) {
            out.emplace_back(a);
            return;
        }
        for (int i = k; i < (int)a.size(); ++i) {
            swap(a[i], a[k]);
            go(a, k + 1);
        }
    }

public:
    vector<vector<int>> permute(vector<int>& nums) {
        go(nums, 0);
        return out;
    }
};
