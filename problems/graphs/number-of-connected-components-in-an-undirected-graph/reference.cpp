// Visits the whole component of each node that was not visited yet, along lists of neighbours, with a stack of its own.
class Solution {
public:
    int countComponents(int n, vector<vector<int>>& edges) {
        vector<vector<int>> near(n);
        for (const auto& edge : edges) {
            near[edge[0]].push_back(edge[1]);
            near[edge[1]].push_back(edge[0]);
        }
        vector<bool> seen(n);
        vector<int> stack;
        int components = 0;
        for (int start = 0; start < n; ++start) {
            if (seen[start]) continue;
            ++components;
            seen[start] = true;
            stack.push_back(start);
            while (!stack.empty()) {
                const int node = stack.back();
                stack.pop_back();
                for (const int next : near[node])
                    if (!seen[next]) {
                        seen[next] = true;
                        stack.push_back(next);
                    }
            }
        }
        return components;
    }
};
