// A static that is never emptied: right once.
// verdict: wrong_answer
// cases: all
// label: state-leak
static vector<int> seen;

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        seen.insert(seen.end(), nums.begin(), nums.end());
        for (int i = 0; i < (int)seen.size(); ++i)
            for (int j = i + 1; j < (int)seen.size(); ++j)
                if (seen[i] + seen[j] == target) return {i, j};
        return {};
    }
};
