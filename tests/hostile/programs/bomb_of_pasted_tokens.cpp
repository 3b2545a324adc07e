// A name that doubles, thirty times over.
// verdict: compile_error
// says: the compiler
#define P2(a, b) a##b
#define P(a, b) P2(a, b)
#define N00 a
#define N01 P(N00, N00)
#define N02 P(N01, N01)
#define N03 P(N02, N02)
#define N04 P(N03, N03)
#define N05 P(N04, N04)
#define N06 P(N05, N05)
#define N07 P(N06, N06)
#define N08 P(N07, N07)
#define N09 P(N08, N08)
#define N10 P(N09, N09)
#define N11 P(N10, N10)
#define N12 P(N11, N11)
#define N13 P(N12, N12)
#define N14 P(N13, N13)
#define N15 P(N14, N14)
#define N16 P(N15, N15)
#define N17 P(N16, N16)
#define N18 P(N17, N17)
#define N19 P(N18, N18)
#define N20 P(N19, N19)
#define N21 P(N20, N20)
#define N22 P(N21, N21)
#define N23 P(N22, N22)
#define N24 P(N23, N23)
#define N25 P(N24, N24)
#define N26 P(N25, N25)
#define N27 P(N26, N26)
#define N28 P(N27, N27)
#define N29 P(N28, N28)
#define N30 P(N29, N29)
#define N31 P(N30, N30)
#define N32 P(N31, N31)
int N32 = 0;

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) { return {0, 1}; }
};
