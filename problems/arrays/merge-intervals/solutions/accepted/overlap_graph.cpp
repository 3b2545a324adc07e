// Connected components of the graph of overlaps, with every pair compared.
class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        int n = intervals.size();
        vector<bool> seen(n);
        vector<vector<int>> merged;
        for (int s = 0; s < n; ++s) {
            if (seen[s]) continue;
            seen[s] = true;
            vector<int> todo{s}, group = intervals[s];
            while (!todo.empty()) {
                vector<int> at = intervals[todo.back()];
                todo.pop_back();
                group = {min(group[0], at[0]), max(group[1], at[1])};
                for (int i = 0; i < n; ++i)
                    if (!seen[i] && intervals[i][0] <= at[1] && at[0] <= intervals[i][1]) {
                        seen[i] = true;
                        todo.push_back(i);
                    }
            }
            merged.push_back(group);
        }
        return merged;
    }
};
