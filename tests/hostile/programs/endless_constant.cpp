// A loop without end in a constant expression.
// verdict: compile_error
// says: constexpr
constexpr int f() {
    int i = 0;
    while (true) ++i;
    return i;
}
static_assert(f() == 1);

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) { return {0, 1}; }
};
