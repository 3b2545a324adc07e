// Names of the harness, as macros and as its own.
// verdict: compile_error
namespace __judge { struct service; }
struct __judge_problem {};
struct __judge_table { static int table; };
const __judge::service* __judge_service = nullptr;

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) { return {0, 1}; }
};
