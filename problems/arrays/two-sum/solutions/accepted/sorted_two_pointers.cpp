// Sort pairs of value and index, then close in from both ends.
#include <algorithm>
#include <vector>
using namespace std;

class Solution {
public:
    vector<int> twoSum(const vector<int>& nums, int target) {
        vector<pair<long long, int>> items;
        for (int i = 0; i < (int)nums.size(); ++i) items.emplace_back(nums[i], i);
        sort(items.begin(), items.end());
        size_t low = 0, high = items.size() - 1;
        while (low < high) {
            long long sum = items[low].first + items[high].first;
            if (sum == target) return {items[low].second, items[high].second};
            if (sum < target) ++low; else --high;
        }
        return {};
    }
};
