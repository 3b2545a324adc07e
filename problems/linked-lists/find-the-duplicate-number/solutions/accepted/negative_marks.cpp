// Turns the number at each place that was named negative; a place that is negative already was named before.
class Solution {
public:
    int findDuplicate(vector<int>& nums) {
        int answer = 0;
        for (int num : nums) {
            int place = abs(num);
            if (nums[place] < 0) {
                answer = place;
                break;
            }
            nums[place] = -nums[place];
        }
        for (int& num : nums) num = abs(num);
        return answer;
    }
};
