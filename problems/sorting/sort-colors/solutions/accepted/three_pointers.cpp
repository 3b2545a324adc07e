// The three-way partition with an inclusive right end, as it is usually posted.
#include <vector>
#include <utility>
using namespace std;

static const auto io = [] { ios::sync_with_stdio(false); cin.tie(nullptr); return 0; }();

class Solution {
public:
    void sortColors(vector<int>& nums) {
        int l = 0, m = 0, h = nums.size() - 1;
        while (m <= h) {
            switch (nums[m]) {
                case 0: swap(nums[l++], nums[m++]); break;
                case 1: m++; break;
                case 2: swap(nums[m], nums[h--]); break;
            }
        }
    }
};
