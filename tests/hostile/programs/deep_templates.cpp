// Recursion without end while compiling.
// verdict: compile_error
// says: depth
template <int N>
struct Down { static constexpr int value = Down<N + 1>::value; };

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) { return {0, Down<0>::value}; }
};
