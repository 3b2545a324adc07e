// Tries to leave what cannot be removed: no folders, no change of rights.
// verdict: accepted
#include <sys/stat.h>

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        error_code refused;
        filesystem::create_directories("a/b/c", refused);
        ofstream("file") << 1;
        if (!refused || chmod("file", 0) == 0 || chmod(".", 0) == 0) return {};
        for (int i = 0; i < (int)nums.size(); ++i)
            for (int j = i + 1; j < (int)nums.size(); ++j)
                if (nums[i] + nums[j] == target) return {i, j};
        return {};
    }
};
