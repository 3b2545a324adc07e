// Counts through every tuple over the range of values, 21 to the power of n, and keeps those that sorted are nums.
class Solution {
public:
    vector<vector<int>> permute(vector<int>& nums) {
        const int n = nums.size();
        const vector<int> values = sorted(nums);
        vector<vector<int>> result;
        vector<int> tuple(n, -10);
        while (true) {
            if (sorted(tuple) == values) result.push_back(tuple);
            int i = n - 1;
            while (i >= 0 && tuple[i] == 10) tuple[i--] = -10;
            if (i < 0) return result;
            ++tuple[i];
        }
    }

private:
    static vector<int> sorted(vector<int> tuple) {
        sort(tuple.begin(), tuple.end());
        return tuple;
    }
};
