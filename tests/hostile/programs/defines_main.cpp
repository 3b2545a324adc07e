// A main of its own, and one that insists.
// verdict: compile_error
// says: main
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) { return {0, 1}; }
};
#undef main
int main() { puts("[0,1]"); }
