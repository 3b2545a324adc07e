// Bubble sorts pairs of value and position before the binary search.
class Solution {
public:
    int search(vector<int>& nums, int target) {
        list<pair<int, int>> pairs;
        for (int i = 0; i < (int)nums.size(); i++) pairs.emplace_back(nums[i], i);
        for (size_t pass = 0; pass < nums.size(); pass++)
            for (auto a = pairs.begin(), b = next(a); b != pairs.end(); a = b++)
                if (*b < *a) swap(*a, *b);
        for (auto& [value, position] : pairs)
            if (value == target) return position;
        return -1;
    }
};
