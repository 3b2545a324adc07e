// Its message is a null pointer.
// verdict: runtime_error
struct Bad : exception {
    const char* what() const noexcept override { return nullptr; }
};

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        throw Bad();
    }
};
