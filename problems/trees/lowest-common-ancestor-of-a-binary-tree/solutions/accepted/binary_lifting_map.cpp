// Binary lifting; depths and ancestors of 2^k in maps from nodes.
class Solution {
    static const int levels = 17;
    map<TreeNode*, int> depth;
    map<TreeNode*, vector<TreeNode*>> up;

    void visit(TreeNode* node, TreeNode* parent, int d) {
        if (!node) return;
        depth[node] = d;
        vector<TreeNode*> jumps(levels, nullptr);
        jumps[0] = parent;
        for (int k = 1; k < levels && jumps[k - 1]; k++) jumps[k] = up[jumps[k - 1]][k - 1];
        up[node] = jumps;
        visit(node->left, node, d + 1);
        visit(node->right, node, d + 1);
    }

public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        visit(root, nullptr, 0);
        if (depth[p] < depth[q]) swap(p, q);
        for (int k = levels - 1; k >= 0; k--)
            if (up[p][k] && depth[up[p][k]] >= depth[q]) p = up[p][k];
        if (p == q) return p;
        for (int k = levels - 1; k >= 0; k--)
            if (up[p][k] != up[q][k]) { p = up[p][k]; q = up[q][k]; }
        return up[p][0];
    }
};
