// Output that is no text.
// verdict: wrong_answer
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        printf("\xff\xfe\xc3(\n");
        return {};
    }
};
