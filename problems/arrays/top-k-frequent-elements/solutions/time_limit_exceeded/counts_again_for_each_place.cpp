// Looks k times for the most frequent value that is left, and counts anew each time.
class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        vector<int> result;
        set<int> left(nums.begin(), nums.end());
        while (k--) {
            int best = 0, most = 0;
            for (int value : left) {
                int times = count(nums.begin(), nums.end(), value);
                if (times > most) {
                    most = times;
                    best = value;
                }
            }
            result.push_back(best);
            left.erase(best);
        }
        return result;
    }
};
