// A set of the numbers whose partner has not come; at the end one is left.
class Solution {
public:
    int singleNumber(vector<int>& nums) {
        set<int> open;
        for (int x : nums) {
            if (auto it = open.find(x); it != open.end())
                open.erase(it);
            else
                open.insert(x);
        }
        return *open.begin();
    }
};
