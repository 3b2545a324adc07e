// Copies the list without one element before multiplying it, for every position.
class Solution {
public:
    vector<int> productExceptSelf(vector<int>& nums) {
        vector<int> answer;
        for (size_t i = 0; i < nums.size(); ++i) {
            vector<int> others = nums;
            others.erase(others.begin() + i);
            answer.push_back(accumulate(others.begin(), others.end(), 1, multiplies<int>()));
        }
        return answer;
    }
};
