// Takes what it gets, piece by piece.
// verdict: memory_limit_exceeded
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        vector<char*> pages;
        while (true) {
            pages.push_back(new char[1 << 20]);
            memset(pages.back(), 1, 1 << 20);
        }
    }
};
