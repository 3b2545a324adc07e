// Breadth first: a queue of unfinished paths, copied at every step.
class Solution {
public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        struct State {
            vector<int> path;
            int sum, start;
        };
        vector<vector<int>> ans;
        queue<State> q;
        q.push({{}, 0, 0});
        while (!q.empty()) {
            State s = q.front();
            q.pop();
            if (s.sum == target) ans.push_back(s.path);
            if (s.sum >= target) continue;
            for (int i = s.start; i < (int)candidates.size(); ++i) {
                vector<int> path = s.path;
                path.push_back(candidates[i]);
                q.push({path, s.sum + candidates[i], i});
            }
        }
        return ans;
    }
};
