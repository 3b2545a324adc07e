// A tree of maxima that is asked for each window.
class Solution {
    vector<int> tree;
    int size = 1;

    int query(int left, int right) {
        int best = INT_MIN;
        for (left += size, right += size; left < right; left /= 2, right /= 2) {
            if (left % 2) best = max(best, tree[left++]);
            if (right % 2) best = max(best, tree[--right]);
        }
        return best;
    }

public:
    vector<int> maxSlidingWindow(vector<int>& nums, int k) {
        size = nums.size();
        tree.assign(2 * size, INT_MIN);
        copy(nums.begin(), nums.end(), tree.begin() + size);
        for (int i = size - 1; i > 0; i--) tree[i] = max(tree[2 * i], tree[2 * i + 1]);
        vector<int> ans;
        for (int i = 0; i + k <= size; i++) ans.push_back(query(i, i + k));
        return ans;
    }
};
