// Recursive merge sort as an overload of the main method, merging through a temporary vector.
#include <bits/stdc++.h>
using namespace std;

static const auto io = [] { ios::sync_with_stdio(false); cin.tie(nullptr); return 0; }();

class Solution {
public:
    vector<int> sortArray(vector<int>& nums) {
        sortArray(nums, 0, nums.size() - 1);
        return nums;
    }

    void sortArray(vector<int>& nums, int l, int r) {
        if (l >= r) return;
        int m = l + (r - l) / 2;
        sortArray(nums, l, m);
        sortArray(nums, m + 1, r);
        vector<int> temp;
        int i = l, j = m + 1;
        while (i <= m && j <= r) temp.push_back(nums[i] <= nums[j] ? nums[i++] : nums[j++]);
        while (i <= m) temp.push_back(nums[i++]);
        while (j <= r) temp.push_back(nums[j++]);
        for (int k = l; k <= r; k++) nums[k] = temp[k - l];
    }
};
