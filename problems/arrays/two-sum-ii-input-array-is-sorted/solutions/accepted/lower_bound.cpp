// Bisects for the partner of each number, behind the number itself.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        for (auto it = numbers.begin(); it != numbers.end(); ++it) {
            auto partner = lower_bound(it + 1, numbers.end(), target - *it);
            if (partner != numbers.end() && *partner == target - *it)
                return {int(it - numbers.begin()) + 1, int(partner - numbers.begin()) + 1};
        }
        return {-1, -1};
    }
};
