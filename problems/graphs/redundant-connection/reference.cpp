// Takes leaves off as long as there are any: what is left is the circle, as no node of it ever has less than two edges.
// Of a node only the number of its edges and the xor of its neighbours are kept; a leaf's is its only neighbour. The
// answer is the last edge between two nodes of the circle.
class Solution {
public:
    vector<int> findRedundantConnection(vector<vector<int>>& edges) {
        const int n = static_cast<int>(edges.size());
        vector<int> degree(n + 1), neighbours(n + 1);
        for (const auto& edge : edges) {
            ++degree[edge[0]];
            ++degree[edge[1]];
            neighbours[edge[0]] ^= edge[1];
            neighbours[edge[1]] ^= edge[0];
        }
        for (int node = 1; node <= n; ++node) {
            for (int leaf = node; degree[leaf] == 1;) {
                const int next = neighbours[leaf];
                degree[leaf] = 0;
                --degree[next];
                neighbours[next] ^= leaf;
                leaf = next;
            }
        }
        int at = n - 1;
        while (degree[edges[at][0]] == 0 || degree[edges[at][1]] == 0) --at;
        return edges[at];
    }
};
