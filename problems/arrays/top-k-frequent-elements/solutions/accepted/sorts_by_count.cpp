// Sorts all different values by their counts.
class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        map<int, int> count;
        for (int num : nums) count[num]++;
        vector<pair<int, int>> order;
        for (auto& entry : count) order.push_back({-entry.second, entry.first});
        sort(order.begin(), order.end());
        vector<int> result;
        for (int i = 0; i < k; i++) result.push_back(order[i].second);
        return result;
    }
};
