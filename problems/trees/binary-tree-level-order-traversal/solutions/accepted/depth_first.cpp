// Recursion in preorder that knows the level; a level is begun by the first node that comes to it.
class Solution {
    vector<vector<int>> result;

    void visit(TreeNode* node, size_t depth) {
        if (!node) return;
        if (depth == result.size()) result.push_back({});
        result[depth].push_back(node->val);
        visit(node->left, depth + 1);
        visit(node->right, depth + 1);
    }

public:
    vector<vector<int>> levelOrder(TreeNode* root) {
        visit(root, 0);
        return result;
    }
};
