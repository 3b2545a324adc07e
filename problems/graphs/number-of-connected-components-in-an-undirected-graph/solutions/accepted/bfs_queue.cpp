// Breadth first with a map of neighbours; numbers all components.
class Solution {
public:
    int countComponents(int n, vector<vector<int>>& edges) {
        map<int, vector<int>> near;
        for (auto& e : edges) {
            near[e[0]].push_back(e[1]);
            near[e[1]].push_back(e[0]);
        }
        vector<int> component(n, -1);
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (component[i] != -1) continue;
            queue<int> q;
            q.push(i);
            component[i] = count;
            while (!q.empty()) {
                int u = q.front();
                q.pop();
                for (int v : near[u])
                    if (component[v] == -1) {
                        component[v] = count;
                        q.push(v);
                    }
            }
            count++;
        }
        return count;
    }
};
