// Takes the intervals as they come and compares each with every group built so far.
class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        list<vector<int>> groups;
        for (vector<int> it : intervals) {
            for (auto group = groups.begin(); group != groups.end();) {
                if ((*group)[0] <= it[1] && it[0] <= (*group)[1]) {
                    it = {min(it[0], (*group)[0]), max(it[1], (*group)[1])};
                    group = groups.erase(group);
                } else {
                    ++group;
                }
            }
            groups.push_back(it);
        }
        return {groups.begin(), groups.end()};
    }
};
