// A hundred thousand levels: the compiler's own stack.
// verdict: compile_error
// says: the compiler
#define A(x) ((((((((((x))))))))))
#define B(x) A(A(A(A(A(A(A(A(A(A(x))))))))))
#define C(x) B(B(B(B(B(B(B(B(B(B(x))))))))))
#define D(x) C(C(C(C(C(C(C(C(C(C(x))))))))))
int deep = D(D(D(D(D(D(D(D(D(D(1))))))))));

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) { return {0, deep}; }
};
