// Each subtree returns its depth and its longest path.
class Solution {
    pair<int, int> look(TreeNode* node) {
        if (node == nullptr) return {0, 0};
        auto [leftDepth, leftPath] = look(node->left);
        auto [rightDepth, rightPath] = look(node->right);
        int through = leftDepth + rightDepth;
        return {max(leftDepth, rightDepth) + 1, max({leftPath, rightPath, through})};
    }

public:
    int diameterOfBinaryTree(TreeNode* root) { return look(root).second; }
};
