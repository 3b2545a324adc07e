// Takes edges for directed ones, and looks for a node with two parents.
class Solution {
public:
    vector<int> findRedundantConnection(vector<vector<int>>& edges) {
        vector<int> parent(edges.size() + 1, 0);
        vector<int> answer = edges.back();
        for (auto& e : edges) {
            if (parent[e[1]]) answer = e;
            parent[e[1]] = e[0];
        }
        return answer;
    }
};
