// All masks; a set sorts out what has been seen.
class Solution {
public:
    vector<vector<int>> subsetsWithDup(vector<int>& nums) {
        int n = nums.size();
        sort(nums.begin(), nums.end());
        set<vector<int>> st;
        for (int mask = 0; mask < (1 << n); mask++) {
            vector<int> cur;
            for (int j = 0; j < n; j++)
                if (mask & (1 << j)) cur.push_back(nums[j]);
            st.insert(cur);
        }
        return vector<vector<int>>(st.begin(), st.end());
    }
};
