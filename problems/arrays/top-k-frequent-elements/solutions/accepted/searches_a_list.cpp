// Keeps values and counts in a list and searches it for each element: quadratic, but there are few different values.
class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        vector<pair<int, int>> counts;
        for (int num : nums) {
            auto it = find_if(counts.begin(), counts.end(), [&](auto& c) { return c.second == num; });
            if (it == counts.end()) counts.push_back({1, num});
            else it->first++;
        }
        nth_element(counts.begin(), counts.begin() + (k - 1), counts.end(), greater<>());
        vector<int> result;
        for (int i = 0; i < k; i++) result.push_back(counts[i].second);
        return result;
    }
};
