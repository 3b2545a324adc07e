// A constant that takes for ever to know.
// verdict: compile_error
// says: the compiler
constexpr unsigned long f(unsigned long sum) {
    for (int i = 0; i < 200'000; ++i) sum = sum * 31 + 7;
    return sum;
}
template <int N>
constexpr unsigned long many = f(many<N - 1>);
template <>
constexpr unsigned long many<0> = 1;

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) { return {0, (int)many<500>}; }
};
