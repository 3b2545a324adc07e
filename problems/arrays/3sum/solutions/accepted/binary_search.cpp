// Two loops over the sorted list, and a binary search for the third value behind them.
#include <algorithm>
#include <vector>
using namespace std;

class Solution {
public:
    vector<vector<int>> threeSum(vector<int> nums) {
        sort(begin(nums), end(nums));
        vector<vector<int>> answer;
        for (auto a = nums.begin(); a != nums.end(); a = upper_bound(a, nums.end(), *a))
            for (auto b = next(a); b != nums.end(); b = upper_bound(b, nums.end(), *b))
                if (binary_search(next(b), nums.end(), -*a - *b)) answer.push_back({*a, *b, -*a - *b});
        return answer;
    }
};
