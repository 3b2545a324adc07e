// Without recursion: each number is inserted at every position of every order of the numbers before it.
class Solution {
public:
    vector<vector<int>> permute(vector<int>& nums) {
        vector<vector<int>> orders{{}};
        for (int x : nums) {
            vector<vector<int>> longer;
            for (const auto& order : orders) {
                for (size_t at = 0; at <= order.size(); ++at) {
                    auto copy = order;
                    copy.insert(copy.begin() + at, x);
                    longer.push_back(move(copy));
                }
            }
            orders = move(longer);
        }
        return orders;
    }
};
