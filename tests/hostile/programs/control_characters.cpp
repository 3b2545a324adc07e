// A terminal must not see this: in messages, in names of files, in the line that is shown.
// verdict: compile_error
// says: no way
#warning "[2J look ]0;title"
#line 7 "[31msubmission.cpp]0;title"
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        return "[2J‮31m";
    }
};
#line 10 "submission.cpp"
#error [2J no way ]0;title
