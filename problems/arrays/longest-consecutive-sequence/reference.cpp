// A set of the different values. A run is walked only from its first value, the one without a predecessor, so each value is
// met once as a start and once on a walk.
class Solution {
public:
    int longestConsecutive(vector<int>& nums) {
        unordered_set<int> present;
        present.reserve(nums.size());
        present.insert(nums.begin(), nums.end());
        int longest = 0;
        for (const int first : present) {
            if (present.contains(first - 1)) continue;
            int next = first + 1;
            while (present.contains(next)) ++next;
            longest = max(longest, next - first);
        }
        return longest;
    }
};
