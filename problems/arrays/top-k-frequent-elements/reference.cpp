// Counts all values, then puts each into the bucket of its count and reads the buckets from the fullest count down. No
// count exceeds the number of elements, so this is linear.
class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        unordered_map<int, int> count;
        for (const int value : nums) ++count[value];
        vector<vector<int>> with_count(nums.size() + 1);
        for (const auto& [value, times] : count) with_count[times].push_back(value);
        vector<int> most;
        for (auto bucket = with_count.rbegin(); ssize(most) < k; ++bucket)
            most.insert(most.end(), bucket->begin(), bucket->end());
        return most;
    }
};
